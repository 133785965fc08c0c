import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chanceFrom, type Chance } from '../setup/random-verbs.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

const ways = Number(process.env.RESEAU_TEST_WAYS ?? 200);
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);
const capabilities = ['DRAFT', 'REVIEW', 'PUBLISH', 'TRANSLATE', 'WITHDRAW', 'MEDIA'] as const;

let server: HttpServer;
let ada: Browser;
let bela: Browser;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const rights = capabilities.map((capability) => ({ capability }));
  ada = (await newPerson(server.desk, server.url, { email: 'ada@example.org', rights })).browser;
  bela = (await newPerson(server.desk, server.url, { email: 'bela@example.org', rights })).browser;
}, 120_000);
afterAll(() => server.close());

const saving = `mutation ($id: ID, $input: ThemeInput!, $revision: Int!) { saveTheme(id: $id, input: $input, expectedRevision: $revision) {
  ... on ThemeSaved { id revision } ... on Conflict { revision } ... on Refusal { code message } } }`;
const answer =
  '{ __typename ... on ItemsMoved { items { id } } ... on Refusal { code } ... on Conflict { revision } }';
const deciding = (verb: string, more = '') =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) ${answer} }`;
const naming = (verb: string, more = '') => `mutation ($ids: [ID!]!) { ${verb}(ids: $ids${more}) ${answer} }`;

/**
 * One try: a theme, its revisions, and the first of them that holds the text that only its writer has read.
 */
interface Way {
  readonly id: string;
  readonly first: number;
  readonly word: string;
  readonly tried: string[];
}

const newest = async ({ id }: Way): Promise<number> => {
  const found = await ada.get('query ($id: ID!) { node(id: $id) { ... on Theme { revision } } }', { id });
  return found.revision as number;
};

type Try = (who: Browser, way: Way, revision: number, chance: Chance) => Promise<unknown>;
const one = ({ id }: Way, expectedRevision: number) => ({ items: [{ id, expectedRevision }] });
const inSome = (chance: Chance): string => ['', ', locales: [EN]', ', locales: [FR, EN]'][chance(3)] ?? '';
/** Whatever either of them may try, but that the second agrees to a revision with the text. */
const tries: Readonly<Record<string, Try>> = {
  submit: (who, way, revision) => who.ask(deciding('submit'), one(way, revision)),
  approve: (who, way, revision) =>
    who.ask(deciding('approve'), one(way, who === bela ? way.first - 1 : revision)),
  publish: (who, way, revision, chance) => who.ask(deciding('publish', inSome(chance)), one(way, revision)),
  sendBack: (who, way, revision) => who.ask(deciding('sendBack', ', note: "Again."'), one(way, revision)),
  unpublish: (who, way, _, chance) => who.ask(naming('unpublish', inSome(chance)), { ids: [way.id] }),
  restore: (who, way, revision, chance) =>
    who.ask(`mutation ($id: ID!, $revision: Int!) { restore(id: $id, revision: $revision) ${answer} }`, {
      id: way.id,
      // What the second restores, they have read: only its writer brings the text back.
      revision: who === bela ? way.first - 1 : 1 + chance(revision),
    }),
  otherField: (who, way, revision, chance) =>
    who.ask(saving, {
      id: way.id,
      revision,
      input: { themeKind: ['CONTEXT', 'OUTCOME', 'VIOLATION'][chance(3)] },
    }),
  otherLanguage: (who, way, revision, chance) =>
    who.ask(saving, { id: way.id, revision, input: { label: { es: `Tema ${String(chance(1000))}` } } }),
  endWithdrawal: (who, way) => who.ask(naming('endWithdrawal'), { ids: [way.id] }),
  release: async (who, way, revision) => {
    const { data } = await who.ask(
      `mutation ($id: ID!, $revision: Int!) { saveRelease(title: "All", entries: [{ id: $id, expectedRevision: $revision }]) { ... on ReleaseSaved { release } ... on Refusal { code } } }`,
      { id: way.id, revision },
    );
    const release = data?.saveRelease?.release;
    if (release === undefined) return;
    await who.ask(
      'mutation ($id: ID!) { publishRelease(release: $id, seen: [LANGUAGE_MISSING, TEXT_STALE]) { __typename ... on Refusal { code } } }',
      { id: release },
    );
  },
};

async function begin(number: number, chance: Chance): Promise<Way> {
  const word = `word${String(number)}x`;
  const input = {
    slug: `way-${String(number)}`,
    themeKind: 'CONTEXT',
    provenance: 'EDITORIAL',
    label: { en: 'Known', fr: 'Connu' },
  };
  const { id } = (await ada.get(saving, { input, revision: 0 })) as { id: string };
  const way = { id, first: 2, word, tried: [] };
  const stage = chance(3);
  if (stage > 0) {
    await ada.get(deciding('submit'), one(way, 1));
    await bela.get(deciding('approve'), one(way, 1));
  }
  if (stage > 1) await ada.get(deciding('publish'), one(way, 1));
  if (chance(5) === 0) await ada.get(naming('withdraw'), { ids: [id] });
  const text = chance(2) === 0 ? { label: { en: word } } : { altLabels: { en: [word] } };
  await ada.get(saving, { id, revision: 1, input: text });
  return way;
}

describe('two people cannot publish a text that only one of them has read', () => {
  it(
    `in ${String(ways)} ways (RESEAU_TEST_SEED=${String(seed)})`,
    async () => {
      const chance = chanceFrom(seed);
      const names = Object.keys(tries);
      for (let number = 1; number <= ways; number += 1) {
        const way = await begin(number, chance);
        for (let step = 0; step < 6; step += 1) {
          const name = names[chance(names.length)] ?? '';
          const who = chance(2) === 0 ? ada : bela;
          way.tried.push(`${who === ada ? 'ada' : 'bela'} ${name}`);
          await tries[name]?.(who, way, await newest(way), chance);
        }
        const shown = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: '{ themes(first: 100) { nodes { slug label(locale: EN) altLabels(locale: EN) } } }',
          }),
        });
        expect([seed, number, way.tried, (await shown.text()).includes(way.word)]).toEqual([
          seed,
          number,
          way.tried,
          false,
        ]);
      }
      // Once the second has agreed to it, it is published: the tries were the right ones.
      const way = await begin(ways + 1, () => 1);
      await ada.get(deciding('submit'), one(way, 2));
      expect(await bela.get(deciding('approve'), one(way, 2))).toMatchObject({ __typename: 'ItemsMoved' });
      expect(await ada.get(deciding('publish'), one(way, 2))).toMatchObject({ __typename: 'ItemsMoved' });
    },
    60_000 + ways * 3_000,
  );
});
