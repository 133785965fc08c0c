import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '../../src/operations/accounts/roles.js';
import { publish } from '../../src/operations/publish.js';
import { rememberedOf } from '../../src/operations/translations/memory.js';
import { rememberAll } from '../../src/operations/translations/remember.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import type { Run } from '../../src/windows/run.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let editor: Browser;
beforeAll(async () => {
  server = await openHttpServer();
  editor = (await newPerson(server.desk, server.url, { email: 'editor@example.org', rights: roles.editor }))
    .browser;
}, 120_000);
afterAll(() => server.close());

const page = async (slug: string, input: object, of: { id?: string; revision: number } = { revision: 0 }) =>
  (await editor.get(
    `mutation ($id: ID, $input: PageInput!, $revision: Int!) { savePage(id: $id, input: $input, expectedRevision: $revision) {
      ... on PageSaved { id revision } ... on Refusal { code field message } } }`,
    {
      id: of.id ?? null,
      input: { ...(of.id === undefined && { slug, provenance: 'EDITORIAL' }), ...input },
      revision: of.revision,
    },
  )) as { id: string; revision: number };
const uuidOf = (id: string): string => id.replace(/^page_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

describe('an earlier translation', () => {
  const matchesOf = async (id: string, origins = '[MEMORY, GLOSSARY]') =>
    (await editor.get(
      `mutation ($id: ID!) { suggestTranslation(id: $id, to: ES, origins: ${origins}) { ... on TranslationSuggested { by texts { field text matches { origin part source text score item label savedAt } } } ... on Refusal { code message } } }`,
      { id },
    )) as unknown as {
      by: string;
      texts: { field: string; text: string; matches: Record<string, unknown>[] }[];
    };
  const rowsNow = () =>
    server.owner(
      'select (select count(*)::int from desk.revision) as revisions, (select count(*)::int from desk.review) as reviews, (select count(*)::int from desk.publication) as publications',
    );
  const memoryOf = async (id: string) =>
    (await matchesOf(id)).texts.flatMap(({ matches }) =>
      matches
        .filter(({ origin }) => origin === 'MEMORY')
        .map(({ source, text, score }) => [source, text, score]),
    );
  const same = 'Quokkas guard the lighthouse of the northern coast.';
  const like = 'Quokkas guard the lighthouse of the southern coast.';
  const espanol = 'Los quokas cuidan el faro de la costa norte.';
  let earlier: { id: string; revision: number };

  it('of the same sentence is suggested, before one of a like sentence; nothing is saved', async () => {
    earlier = await page('memory', {
      title: { en: 'Lighthouses at night', es: 'Faros de noche' },
      summary: { en: `Dr. Quokka came back. ${same}`, es: `El Dr. Quokka volvió. ${espanol}` },
    });
    const { id } = await page('memory-new', { title: { en: 'Another' }, summary: { en: `${like} ${same}` } });
    // A draft that nobody reads yet is nobody's earlier translation.
    expect(await memoryOf(id)).toEqual([]);
    await publish(server.desk, [{ item: 'Page', ids: [uuidOf(earlier.id)] }]);
    const before = await rowsNow();
    const { by, texts } = await matchesOf(id);
    const [match, near] = texts
      .flatMap(({ matches }) => matches)
      .toSorted((a, b) => Number(b.score) - Number(a.score));
    expect([by, texts.map(({ text: said }) => said)]).toEqual(['', ['', '']]);
    expect(match).toEqual({
      origin: 'MEMORY',
      part: same,
      source: same,
      text: espanol,
      score: 1,
      item: earlier.id,
      label: 'Faros de noche',
      savedAt: expect.stringMatching(/^20/),
    });
    expect(near).toMatchObject({ origin: 'MEMORY', part: like, source: same, text: espanol });
    expect(Number(near?.score)).toBeGreaterThan(0.5);
    expect(Number(near?.score)).toBeLessThan(1);
    expect(await rowsNow()).toEqual(before);
    // No machine is set up here, and a request for one says so.
    expect(await matchesOf(id, '[MEMORY, MACHINE]')).toMatchObject({ code: 'TRANSLATOR_UNAVAILABLE' });
  });

  it('is none once it is outdated, in a language that is taken from readers, or withdrawn', async () => {
    const { id } = await page('memory-gone', { title: { en: 'One more' }, summary: { en: same } });
    const expected = [[same, espanol, 1]];
    expect(await memoryOf(id)).toEqual(expected);
    const target = { item: 'Page', ids: [uuidOf(earlier.id)] };
    await unpublish(server.desk, [{ ...target, locales: ['es'] }]);
    expect(await memoryOf(id)).toEqual([]);
    await publish(server.desk, [target]);
    expect(await memoryOf(id)).toEqual(expected);
    await page('memory', { title: { en: 'Lighthouses by day' } }, earlier);
    expect(await memoryOf(id)).toEqual(expected);
    await publish(server.desk, [target]);
    expect(await memoryOf(id)).toEqual([]);
    await page(
      'memory',
      { title: { es: 'Faros de día' } },
      { id: earlier.id, revision: earlier.revision + 1 },
    );
    await publish(server.desk, [target]);
    expect(await memoryOf(id)).toEqual(expected);
    await withdraw(server.desk, [target]);
    expect(await memoryOf(id)).toEqual([]);
    // It is in no answer at once, and kept no longer than until the night.
    const kept = async (): Promise<number> =>
      (await server.owner('select from desk.remembered_sentence where item_id = $1', [uuidOf(earlier.id)]))
        .length;
    expect(await kept()).toBeGreaterThan(0);
    const [before] = await server.owner('select count(*)::int as count from desk.remembered_item');
    await rememberAll(server.desk);
    expect(await kept()).toBe(0);
    const [after] = await server.owner('select count(*)::int as count from desk.remembered_item');
    expect(Number(after?.count)).toBeGreaterThanOrEqual(Number(before?.count) - 1);
  });

  it('is found by as many statements, however many texts there are', async () => {
    const many = Array.from({ length: 40 }, (_, number) => `Sentence number ${String(number)} of many.`);
    const asking = async (sentences: readonly string[]): Promise<number> => {
      let count = 0;
      const run: Run = (statement, values) => {
        count += 1;
        return server.owner(statement, values);
      };
      await rememberedOf(run, sentences, { from: 'en', to: 'es' });
      return count;
    };
    const few = await asking(many.slice(0, 1));
    expect(await asking(many)).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
  });
});

describe('a term', () => {
  it('is suggested where the source has it', async () => {
    const [theme] = await server.owner(
      `select label ->> 'en' as en, label ->> 'es' as es from desk.theme where label ->> 'es' is not null order by slug limit 1`,
    );
    const { id } = await page('terms', { title: { en: `About ${String(theme?.en)}` } });
    const said = await editor.get(
      `mutation ($id: ID!) { suggestTranslation(id: $id, to: ES, origins: [GLOSSARY]) { ... on TranslationSuggested { texts { matches { origin part text } } } } }`,
      { id },
    );
    expect((said.texts as { matches: unknown[] }[])[0]?.matches).toContainEqual({
      origin: 'GLOSSARY',
      part: theme?.en,
      text: theme?.es,
    });
  });
});
