import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { addDocuments, retireDocuments } from '../../src/operations/editorial/trusted-documents.js';
import { idOf } from '../../src/server/trusted-document.js';
import { theme } from '../setup/drafts.js';
import { ask, codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });
const rowsOf = ({ text }: Answered): Record<string, string>[] => parse(text, { columns: true });
/** Asks again until it is so: what changed is heard of a moment after the commit. */
async function soon(question: () => Promise<boolean>): Promise<void> {
  for (const late = Date.now() + 120_000; !(await question());) {
    if (Date.now() > late) throw new Error('it did not become so');
    await pause(10);
  }
}
const filter = (value: unknown): string => `filter=${encodeURIComponent(JSON.stringify(value))}`;

describe('a file', () => {
  it('holds every row of the list, where it comes from first, in one statement beside the count', async () => {
    const before = await server.statements();
    const file = await get('/members.csv');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="MembersExport.csv"');
    expect([file.headers.get('x-row-count'), file.headers.get('x-row-limit')]).toEqual(['311', '1000000']);
    const rows = rowsOf(file);
    expect(rows).toHaveLength(311);
    expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(['provenance', 'slug', 'name']);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(['country.iso2', 'country.name', 'themes.slug', 'otherNames']),
    );
    // The same rows as the graph gives, page by page, and in their order.
    const { body } = await ask(
      server.url,
      '{ members(first: 100, orderBy: [{ name: ASC }, { slug: ASC }]) { nodes { slug } } }',
    );
    const slugs = (body.data as { members: { nodes: { slug: string }[] } }).members.nodes.map(
      ({ slug }) => slug,
    );
    expect(rows.slice(0, 100).map((row) => row.slug)).toEqual(slugs);
    // The state of the window, begin, count, declare, fetch, fetch, commit, and the list.
    expect(await server.statements()).toBeLessThanOrEqual(before + 8);
  });

  it('takes the parameters of its document, a language, and nothing else', async () => {
    const rows = rowsOf(
      await get(`/q/MembersExport.csv?locale=fr&${filter({ country: { iso2: { eq: 'CI' } } })}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row['country.name']))).toEqual(new Set(["Côte d'Ivoire"]));
    for (const [path, code] of [
      ['/members.csv?filter=%7B', 'VARIABLE_INVALID'],
      ['/members.csv?other=1', 'VARIABLE_INVALID'],
      ['/members.csv?locale=de', 'VARIABLE_INVALID'],
      ['/q/Member.csv', 'VARIABLE_INVALID'],
      ['/q/Nobody.csv', 'NOT_FOUND'],
      ['/q/MembersExport.exe', 'NOT_FOUND'],
      ['/q/Route.csv?path=/fr', 'NOT_FOUND'],
      [`/members.csv?${filter({ name: { eq: null } })}`, 'FILTER_INVALID'],
    ] as const)
      expect([path, codesOf(await get(path))]).toEqual([path, [code]]);
  });

  it('comes in each format with the same rows', async () => {
    const only = filter({ slug: { in: ['midh', 'actv'] } });
    const lines = (await get(`/q/MembersExport.jsonl?${only}`)).text.trimEnd().split('\n');
    const json = JSON.parse((await get(`/members.json?${only}`)).text) as unknown[];
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json);
    expect(json).toHaveLength(2);
    const map = JSON.parse((await get(`/members.geojson?${only}`)).text) as {
      type: string;
      features: {
        type: string;
        geometry: { type: string; coordinates: number[] };
        properties: Record<string, unknown>;
      }[];
    };
    expect([map.type, map.features.length]).toEqual(['FeatureCollection', 2]);
    for (const { type, geometry, properties } of map.features) {
      expect([type, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Point', 2]);
      // The centre of its country, and it says so.
      expect(properties.placedBy).toBe('country');
    }
    const empty = filter({ slug: { eq: 'there is none' } });
    expect(JSON.parse((await get(`/members.json?${empty}`)).text)).toEqual([]);
    expect(JSON.parse((await get(`/members.geojson?${empty}`)).text)).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
    expect(rowsOf(await get(`/members.csv?${empty}`))).toEqual([]);
  });

  it('of linked data leaves fictional rows out, and says so', async () => {
    const rows = rowsOf(await get('/members.csv'));
    const real = rows.filter((row) => row.provenance !== 'SAMPLE');
    const linked = JSON.parse((await get('/members.jsonld')).text) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    // A property beside these two would name the graph, and nothing would stand in the default graph.
    expect(Object.keys(linked)).toEqual(['@context', '@graph']);
    expect(linked['@context']).toBe('https://schema.org');
    const nodes = linked['@graph'].slice(0, -1);
    expect(linked['@graph'].at(-1)).toMatchObject({ '@type': 'Dataset', inLanguage: 'en' });
    expect(String(linked['@graph'].at(-1)?.description)).toContain('SAMPLE');
    expect(nodes.map((node) => node.name)).toEqual(real.map((row) => row.name));
    expect(nodes.map((node) => node['@id'])).toEqual(
      real.map(({ slug = '' }) => `/en/organisations/${slug}`),
    );
    expect(nodes[0]?.['@type']).toBe('NGO');
    expect(real.length).toBeLessThan(rows.length);
  });

  it('holds the groups of an aggregate', async () => {
    // All of them, and a column for each currency: the document asks for three.
    const rows = rowsOf(await get('/q/MoneyByYear.csv'));
    expect(rows).toHaveLength(10);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'key.year',
      'count',
      'countDistinct.donor',
      'sum.amount.CHF',
      'sum.amount.EUR',
      'sum.amount.SEK',
      'sum.amount.USD',
      'sum.amountIn.amount',
      'sum.amountIn.currency',
      'sum.amountIn.unconverted',
    ]);
    expect(rows.every((row) => /^\d+\.\d\d$/.test(row['sum.amount.CHF'] ?? ''))).toBe(true);
  });

  it.each([
    ['of no trusted document', '/q/Nothing.csv'],
    ['in a format that there is not', '/q/MembersExport.ods'],
    ['without an end', '/q/MembersExport'],
    ['of an item, which is no list', '/q/Route.csv?path=%2Fen%2Fmembers%2Fmidh'],
    ['whose name is of JavaScript', '/q/constructor.csv'],
    ['whose end is of JavaScript', '/q/MembersExport.constructor'],
  ])('%s is not there', async (_, path) => {
    const answer = await get(path);
    expect([answer.status, codesOf(answer)]).toEqual([404, ['NOT_FOUND']]);
  });

  it('is read by the window of who asks', async () => {
    const partner = await get('/members.csv', { authorization: `Bearer ${server.keys.partner}` });
    expect([
      partner.headers.get('cache-control'),
      partner.headers.get('access-control-allow-origin'),
    ]).toEqual(['private, no-cache', null]);
    expect((await get('/members.csv', { authorization: 'Bearer nobody' })).status).toBe(401);
    expect((await get('/members.csv')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('has a tag, and is not read again by who has it, until anything in that window changes', async () => {
    const paths = [
      '/members.csv',
      '/members.csv?locale=fr',
      '/q/MembersExport.json',
      `/members.csv?${filter({ slug: { eq: 'midh' } })}`,
      '/q/MoneyByYear.csv',
    ];
    const tags = new Map<string, string>();
    for (const path of paths) {
      const tag = (await get(path)).headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
      tags.set(path, tag);
      const before = await server.statements();
      const again = await get(path, { 'if-none-match': tag });
      expect([path, again.status, again.text, again.headers.get('etag')]).toEqual([path, 304, '', tag]);
      expect(again.headers.get('vary')).toBe('Accept-Language, Authorization');
      expect(await server.statements()).toBe(before + 1);
    }
    // Another file, language, filter, audience or language of the reader is another tag.
    expect(new Set(tags.values()).size).toBe(paths.length);
    const [, tag = ''] = [...tags][0] ?? [];
    const authorization = `Bearer ${server.keys.partner}`;
    expect((await get('/members.csv', { 'if-none-match': tag, authorization })).status).toBe(200);
    expect((await get('/members.csv', { 'if-none-match': tag, 'accept-language': 'es' })).status).toBe(200);
    const partner = (await get('/members.csv', { authorization })).headers.get('etag') ?? '';
    expect((await get('/members.csv', { 'if-none-match': partner, authorization })).status).toBe(304);

    const [saved] = await save(server.desk, [theme('tagged', { en: 'Tagged' })]);
    await publish(server.desk, [{ item: 'Theme', ids: [saved?.id ?? ''] }]);
    for (const [path, old] of tags) {
      const changed = await get(path, { 'if-none-match': old });
      expect([path, changed.status]).toEqual([path, 200]);
      expect(changed.headers.get('etag')).not.toBe(old);
    }
    expect((await get('/members.csv', { 'if-none-match': partner, authorization })).status).toBe(200);
  });

  it('of an older state is sent anew once a window was built again', async () => {
    const tag = (await get('/members.csv')).headers.get('etag') ?? '';
    expect((await get('/members.csv', { 'if-none-match': tag })).status).toBe(304);
    await rebuild(server.owner, 'public', true);
    expect((await get('/members.csv', { 'if-none-match': tag })).status).toBe(200);
  });

  it('of a document that a website brought is there by its hash, as long as it is', async () => {
    const documentOf = (name: string, variables: string, locale: string) => {
      const body = `query ${name}(${variables}$filter: OrganisationFilter) { members(first: 1, ${locale}filter: $filter, orderBy: [{ slug: ASC }]) { nodes { id slug country { name } } } }`;
      return { name, body, hash: idOf(body) };
    };
    const [free, required] = [
      documentOf('Brought', '$locale: Locale, ', 'locale: $locale, '),
      documentOf('Required', '$locale: Locale!, ', 'locale: $locale, '),
    ];
    const single = 'query Single { organisation(slug: "omct") { slug } }';
    expect(codesOf(await get(`/q/${free.hash}.csv`))).toEqual(['DOCUMENT_UNKNOWN']);
    await addDocuments(server.desk, 'www.example.org', [
      free,
      required,
      { name: 'Single', body: single, hash: idOf(single) },
    ]);
    await soon(async () => (await get(`/q/${free.hash}.csv`)).status === 200);
    const file = await get(
      `/q/${free.hash.toUpperCase()}.csv?locale=fr&${filter({ country: { iso2: { eq: 'CI' } } })}`,
    );
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="Brought.csv"',
    ]);
    const rows = rowsOf(file);
    expect(rows.length).toBeGreaterThan(1);
    expect(file.headers.get('x-row-count')).toBe(String(rows.length));
    expect(new Set(rows.map((row) => row['country.name']))).toEqual(new Set(["Côte d'Ivoire"]));
    // All members, whatever page the document asks for.
    expect(rowsOf(await get(`/q/${free.hash}.csv`))).toHaveLength(311);
    const french = await get(`/q/${required.hash}.csv?locale=fr&${filter({ slug: { eq: 'midh' } })}`);
    expect(rowsOf(french).map((row) => row['country.name'])).toEqual(["Côte d'Ivoire"]);
    const map = JSON.parse((await get(`/q/${free.hash}.geojson`)).text) as { features: unknown[] };
    expect(map.features.length).toBeGreaterThan(0);
    const tag = { 'if-none-match': file.headers.get('etag') ?? '' };
    const again = `/q/${free.hash.toUpperCase()}.csv?locale=fr&${filter({ country: { iso2: { eq: 'CI' } } })}`;
    expect((await get(again, tag)).status).toBe(304);
    for (const [path, code] of [
      [`/q/${free.hash}.csv?other=1`, 'VARIABLE_INVALID'],
      [`/q/${free.hash}.exe`, 'NOT_FOUND'],
      [`/q/${idOf(single)}.csv`, 'NOT_FOUND'],
      ['/q/Brought.csv', 'NOT_FOUND'],
      [`/q/${'0'.repeat(64)}.csv`, 'DOCUMENT_UNKNOWN'],
    ] as const)
      expect([path, codesOf(await get(path))]).toEqual([path, [code]]);
    await retireDocuments(server.desk, { hashes: [free.hash] });
    await soon(async () => (await get(`/q/${free.hash}.csv`)).status === 404);
  });

  it('with more rows than a file may have is refused whole', async () => {
    const small = await openHttpServer({ settings: { RESEAU_EXPORT_ROWS: 310 } });
    const refused = await send(`${small.url}/members.csv`);
    expect([refused.status, codesOf(refused)]).toEqual([413, ['EXPORT_TOO_LARGE']]);
    // The connection is free again, and nothing is half done.
    for (let index = 0; index < 5; index += 1)
      expect((await send(`${small.url}/members.csv?${filter({ slug: { eq: 'midh' } })}`)).status).toBe(200);
    await small.close();
  });
});
