import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { roles } from '../../src/operations/accounts/roles.js';
import { publish } from '../../src/operations/publish.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let machine: Server;
let editor: Browser;
let translator: Browser;
let spanish: Browser;
let answer: (said: { q: string[] }) => unknown = ({ q }) => ({
  translatedText: q.map((one) => `ES(${one})`),
});
const heard: { source: string; target: string; q: string[] }[] = [];
beforeAll(async () => {
  machine = createServer((request, response) => {
    void text(request).then((body) => {
      const said = JSON.parse(body) as (typeof heard)[number];
      heard.push(said);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(said)));
    });
  }).listen(0, '127.0.0.1');
  await once(machine, 'listening');
  const { port } = machine.address() as AddressInfo;
  server = await openHttpServer({
    settings: { RESEAU_TRANSLATOR: `http://127.0.0.1:${port}/translate?api_key=k` },
  });
  editor = (await newPerson(server.desk, server.url, { email: 'editor@example.org', rights: roles.editor }))
    .browser;
  translator = (
    await newPerson(server.desk, server.url, {
      email: 'translator@example.org',
      rights: [{ capability: 'TRANSLATE' }],
    })
  ).browser;
  spanish = (
    await newPerson(server.desk, server.url, {
      email: 'spanish@example.org',
      rights: [{ capability: 'TRANSLATE', locale: 'es' }],
    })
  ).browser;
}, 120_000);
afterAll(async () => {
  machine.close();
  await server.close();
});

const page = async (slug: string, input: object, of: { id?: string; revision: number } = { revision: 0 }) =>
  (await editor.get(
    `mutation ($id: ID, $input: PageInput!, $revision: Int!) { savePage(id: $id, input: $input, expectedRevision: $revision) {
      __typename ... on PageSaved { id revision item { staleIn staleSince missingIn } } ... on Refusal { code field message } } }`,
    {
      id: of.id ?? null,
      input: { ...(of.id === undefined && { slug, provenance: 'EDITORIAL' }), ...input },
      revision: of.revision,
    },
  )) as {
    id: string;
    revision: number;
    item: { staleIn: string[]; staleSince: string | null; missingIn: string[] };
  };
const uuidOf = (id: string): string => id.replace(/^page_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const sheetOf = async (browser: Browser, args: string) =>
  (await browser.get(
    `mutation { translationSheet(${args}) { __typename ... on TranslationSheet { csv items units left } ... on Refusal { code message } } }`,
  )) as { csv: string; items: number; units: number; left: number; code?: string };
const take = (browser: Browser, csv: string) =>
  browser.get(
    `mutation ($csv: String!) { takeTranslations(csv: $csv) { __typename ... on TranslationsTaken { saved unchanged rejected { item field reason } } ... on Refusal { code message } } }`,
    { csv },
  );
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const csvOf = (rows: readonly Record<string, string>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');

describe('what a language lacks', () => {
  it('goes to a translator as a sheet and comes back as a draft', async () => {
    const { id, item } = await page('sheet', {
      title: { en: '=Title "quoted"', fr: 'Titre' },
      summary: { en: 'What it is about.' },
    });
    expect(item).toMatchObject({ missingIn: ['ES'], staleIn: [], staleSince: null });
    const { csv, items, units } = await sheetOf(translator, `to: ES, ids: ["${id}"]`);
    const rows = rowsOf(csv);
    expect([
      items,
      units,
      rows.map(({ field, state, source, from }) => ({ field, state, source, from })),
    ]).toEqual([
      1,
      2,
      [
        { field: 'title', state: 'MISSING', source: `'=Title "quoted"`, from: 'en' },
        { field: 'summary', state: 'MISSING', source: 'What it is about.', from: 'en' },
      ],
    ]);
    const filled = rows.map((row) => (row.field === 'title' ? { ...row, target: `'=Título` } : row));
    expect(await take(translator, csvOf(filled))).toEqual({
      __typename: 'TranslationsTaken',
      saved: 1,
      unchanged: 0,
      rejected: [],
    });
    expect(await take(translator, csvOf(filled))).toMatchObject({ saved: 0, unchanged: 1 });
    const { title } = await editor.get(
      'query ($id: ID!) { node(id: $id) { ... on Page { title(locale: ES) editorialStage missingIn } } }',
      { id },
    );
    expect(title).toBe('=Título');
  });

  it('is found by what went stale since when, and told field by field', async () => {
    const began = new Date();
    const saved = await page('stale', {
      title: { en: 'Old', es: 'Viejo' },
      summary: { en: 'Same', es: 'Igual' },
    });
    const after = await page('stale', { title: { en: 'New' } }, saved);
    expect(after.item.staleIn).toEqual(['ES']);
    expect(new Date(after.item.staleSince ?? 0).getTime()).toBeGreaterThan(began.getTime() - 1000);
    const { nodes } = await editor.get(
      'query ($since: DateTime!) { pages(filter: { staleSince: { gte: $since }, staleIn: { has: ES } }) { nodes { slug } } }',
      { since: new Date(began.getTime() - 1000).toISOString() },
    );
    expect(nodes).toEqual([{ slug: 'stale' }]);
    const { csv } = await sheetOf(translator, `to: ES, ids: ["${saved.id}"]`);
    expect(rowsOf(csv)).toMatchObject([{ field: 'title', state: 'STALE', source: 'New', target: 'Viejo' }]);
    await take(translator, csvOf(rowsOf(csv).map((row) => ({ ...row, target: 'Nuevo' }))));
    const { staleIn, staleSince } = await editor.get(
      'query ($id: ID!) { node(id: $id) { ... on Page { staleIn staleSince } } }',
      {
        id: saved.id,
      },
    );
    expect([staleIn, staleSince]).toEqual([[], null]);
  });

  it('is not taken where the source has moved on, and one that cannot be taken stops no other', async () => {
    const [one, two] = [
      await page('moves', { title: { en: 'Before' } }),
      await page('stays', { title: { en: 'Here' } }),
    ];
    const { csv } = await sheetOf(translator, `to: ES, ids: ["${one.id}", "${two.id}"]`);
    await page('moves', { title: { en: 'After' } }, one);
    const rows = rowsOf(csv).map((row) => ({ ...row, target: 'Traducido' }));
    const odd = [
      { ...(rows[0] as Record<string, string>), id: 'x' },
      { ...(rows[0] as Record<string, string>), kind: 'Nothing' },
      { ...(rows[1] as Record<string, string>), field: '__proto__' },
    ];
    const taken = await take(translator, csvOf([...rows, ...odd]));
    expect(taken.saved).toBe(1);
    expect((taken.rejected as { reason: string }[]).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'its source has changed since the sheet was made',
        'This is no id of this graph, or of another kind of item.',
        'there is no such kind of item, or no such language',
        'this field has no such text now',
      ]),
    );
  });

  it('is written by those who may write that language', async () => {
    const { id } = await page('mine', { title: { en: 'Mine' }, summary: { en: 'Published' } });
    await publish(server.desk, [{ item: 'Page', ids: [uuidOf(id)] }]);
    await page('mine', { summary: { en: 'Draft' } }, { id, revision: 1 });
    // Somebody whose right ends at a language works from what is published, and of what is not published
    // there is nothing.
    const { id: unpublished } = await page('not-published', { title: { en: 'Not published' } });
    expect(rowsOf((await sheetOf(spanish, `to: ES, ids: ["${id}", "${unpublished}"]`)).csv)).toMatchObject([
      { field: 'title', source: 'Mine' },
      { field: 'summary', source: 'Published' },
    ]);
    expect(rowsOf((await sheetOf(translator, `to: ES, ids: ["${id}"]`)).csv)).toMatchObject([
      { field: 'title' },
      { source: 'Draft' },
    ]);
    const { csv } = await sheetOf(editor, `to: FR, ids: ["${id}"]`);
    const titles = rowsOf(csv).filter(({ field }) => field === 'title');
    const taken = await take(spanish, csvOf(titles.map((row) => ({ ...row, target: 'À moi' }))));
    expect(taken).toMatchObject({ saved: 0, rejected: [{ reason: expect.stringContaining('capability') }] });
    const reader = new (await import('./person.js')).Browser(server.url);
    expect((await reader.ask('mutation { takeTranslations(csv: "") { __typename } }')).errors).toBeDefined();
  });

  it('fits into what can be sent back, whole items only, and says how many are left', async () => {
    const { csv, left, items } = await sheetOf(editor, 'to: ES');
    expect(Buffer.byteLength(csv)).toBeLessThan(100_000);
    expect([items > 0, left > 0]).toEqual([true, true]);
  });

  it.each([
    '',
    'a,b\n1,2',
    'kind,id\n"',
    '\u0000',
    'kind,id,revision,field,part,state,from,source,to,target\n1,2',
  ])('is no sheet: %j', async (csv) => {
    const taken = await take(editor, csv);
    expect(
      csv === '' || csv === '\u0000' ? ['REQUEST_INVALID', 'VALUE_INVALID', undefined] : ['REQUEST_INVALID'],
    ).toContain(taken.code);
    if (taken.code === undefined) expect(taken).toMatchObject({ saved: 0, unchanged: 0 });
  });
});

describe('a text beside its translation', () => {
  const read = async (browser: Browser, id: string, withParts = false) =>
    (await browser.get(
      `query ($id: ID!, $withParts: Boolean!) { translation(id: $id, to: ES, withParts: $withParts) { item revision field state from source sourceBefore target } }`,
      { id, withParts },
    )) as unknown as Record<string, unknown>[];

  it('says what is missing and outdated, and what the source said when it was translated', async () => {
    const { id } = await page('beside', { title: { en: 'First' }, summary: { en: 'Short.' } });
    await page('beside', { title: { es: 'Primero' } }, { id, revision: 1 });
    await page('beside', { title: { en: 'Second' } }, { id, revision: 2 });
    await page('beside', { title: { en: 'Third' } }, { id, revision: 3 });
    const common = { item: id, revision: 4, from: 'EN' };
    expect(await read(editor, id)).toEqual([
      {
        ...common,
        field: 'title',
        state: 'STALE',
        source: 'Third',
        sourceBefore: 'First',
        target: 'Primero',
      },
      { ...common, field: 'summary', state: 'MISSING', source: 'Short.', sourceBefore: null, target: '' },
    ]);
  });

  it('tells somebody who reads no drafts nothing of an earlier one', async () => {
    const { id } = await page('beside-2', { title: { en: 'Taken out before' } });
    await page('beside-2', { title: { es: 'Título' } }, { id, revision: 1 });
    await page('beside-2', { title: { en: 'Published' } }, { id, revision: 2 });
    await publish(server.desk, [{ item: 'Page', ids: [uuidOf(id)] }]);
    await page('beside-2', { title: { en: 'A later draft' } }, { id, revision: 3 });
    const [seen] = await read(spanish, id);
    expect(seen).toMatchObject({ source: 'Published', sourceBefore: null });
    expect(JSON.stringify(await read(spanish, id))).not.toMatch(/Taken out|later/);
  });

  it('tells them nothing of a language that waits while the rest is published', async () => {
    const { id } = await page('beside-3', { title: { en: 'Known', es: 'Conocido' } });
    await publish(server.desk, [{ item: 'Page', ids: [uuidOf(id)] }]);
    await page('beside-3', { title: { en: 'Waiting draft' } }, { id, revision: 1 });
    await page('beside-3', { noIndex: true }, { id, revision: 2 });
    await publish(server.desk, [{ item: 'Page', ids: [uuidOf(id)], locales: ['es'], withShared: true }]);
    expect(
      await server.owner(`select revision, track_revisions from published.page where id = '${uuidOf(id)}'`),
    ).toEqual([{ revision: 3, track_revisions: { en: 1, es: 3 } }]);
    const [seen] = await read(spanish, id);
    expect(seen).toMatchObject({ source: 'Known', target: 'Conocido' });
    expect(JSON.stringify(await read(spanish, id))).not.toMatch(/Waiting/);
  });

  it('stands there for the parts too, where that is asked for', async () => {
    const saved = await editor.get(
      `mutation { savePage(input: { title: { en: "Whole" }, provenance: EDITORIAL }, expectedRevision: 0, parts: { blocks: [{ input: { blockKind: TEXT, text: { en: "Part" } } }] }) { ... on PageSaved { id parts { id } } ... on Refusal { code message } } }`,
    );
    const { id, parts } = saved as unknown as { id: string; parts: { id: string }[] };
    expect((await read(editor, id)).map(({ item, source }) => [item, source])).toEqual([[id, 'Whole']]);
    expect((await read(editor, id, true)).map(({ item, source }) => [item, source])).toEqual([
      [id, 'Whole'],
      [parts[0]?.id, 'Part'],
    ]);
  });
});

describe('a machine', () => {
  const suggest = (id: string) =>
    editor.get(
      `mutation ($id: ID!) { suggestTranslation(id: $id, to: ES) { __typename ... on TranslationSuggested { by texts { field state source text terms { source target isUsed } matches { origin part text score item } } } ... on Refusal { code } } }`,
      { id },
    );

  it('suggests, with the words of the house beside it, and saves nothing', async () => {
    const [theme] = await server.owner(
      `select label ->> 'en' as en, label ->> 'es' as es from desk.theme where label ->> 'es' is not null order by slug limit 1`,
    );
    const { id, revision } = await page('machine', { title: { en: `About ${String(theme?.en)}` } });
    expect(await suggest(id)).toEqual({
      __typename: 'TranslationSuggested',
      by: '127.0.0.1',
      texts: [
        {
          field: 'title',
          state: 'MISSING',
          source: `About ${String(theme?.en)}`,
          text: `ES(About ${String(theme?.en)})`,
          terms: expect.arrayContaining([
            { source: theme?.en, target: theme?.es, isUsed: theme?.en === theme?.es },
          ]),
          matches: expect.arrayContaining([
            { origin: 'GLOSSARY', part: theme?.en, text: theme?.es, score: null, item: null },
            {
              origin: 'MACHINE',
              part: `About ${String(theme?.en)}`,
              text: `ES(About ${String(theme?.en)})`,
              score: null,
              item: null,
            },
          ]),
        },
      ],
    });
    expect(heard.at(-1)).toMatchObject({
      source: 'en',
      target: 'es',
      q: [`About ${String(theme?.en)}`],
      api_key: 'k',
    });
    expect(
      (
        await server.owner(
          `select max(number)::int as last from desk.revision where item_id = (select id from desk.page where slug = 'machine')`,
        )
      )[0]?.last,
    ).toBe(revision);
  });

  it.each<[string, () => unknown]>([
    ['too few texts', () => ({ translatedText: [] })],
    ['another form', () => ({ translated: 1 })],
    ['no object', () => null],
  ])('that answers with %s is not believed', async (_, said) => {
    const { id } = await page(`odd-${_.replaceAll(' ', '-')}`, { title: { en: 'Odd' } });
    const before = answer;
    answer = said;
    const suggested = await suggest(id).finally(() => (answer = before));
    expect(suggested).toMatchObject({ code: 'TRANSLATOR_UNAVAILABLE' });
  });
});
