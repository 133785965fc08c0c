import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allFieldsOf, isLocalised } from '../../src/entities/house/metadata.js';
import { items } from '../../src/entities/entities.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { name } from '../../src/base/sql.js';
import { newPerson, type Browser } from '../accounts/person.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { editors, type Editor } from '../setup/editors.js';
import { Canaries, type Canary } from './canaries.js';
import { readsDrafts, readsWithheld } from './editors.js';
import { Reader } from './emitted.js';

const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const isLong = Number(process.env.RESEAU_RUNS ?? 0) >= 10_000;
const names = Object.keys(editors) as Editor[];

let server: HttpServer;
let canaries: Canaries;
const browsers = new Map<Editor, Browser>();
beforeAll(async () => {
  // Many words are looked for at once, where no index helps.
  server = await openHttpServer({ settings: { RESEAU_STATEMENT_TIMEOUT: 60_000 } });
  canaries = new Canaries(server.desk, server.owner, seed, isLong ? 40 : 2);
  await canaries.plant();
  for (const editor of names)
    browsers.set(
      editor,
      (await newPerson(server.desk, server.url, { email: `${editor}@example.org`, rights: editors[editor] }))
        .browser,
    );
  process.stdout.write(`canaries for editors: ${canaries.all.size} words, RESEAU_SEED=${seed}\n`);
}, 900_000);
afterAll(() => server.close());

// Beside items: to whom these belong.
const ofAdministrators = [
  'the name of a key',
  'the address of an account',
  'the name of an account',
  'the address of a webhook',
  'the name of a webhook',
  'where somebody signs in',
  'who they are there',
  'the key of a write',
  'what was asked with it',
  'a row of an import',
];

/** Whether an editor may meet a word, as it was declared. */
function mayMeet(editor: Editor, { item: kind, where, lowest }: Canary): boolean {
  const isElsewhere = /^(the |whose |who |where |a row|a note|a proposal|what |why )/.test(where);
  if (isElsewhere)
    return editor === 'administrator' || (editor === 'finance' && !ofAdministrators.includes(where));
  if (/, (WITHHELD|withdrawn)$/.test(where) && !readsWithheld(editor)) return false;
  if (readsDrafts(editor, { name: kind })) return true;
  const field = items.find((item) => item.name === kind)?.fields.find((one) => where.startsWith(one.name));
  // A word stands in every language: in Spanish too, whose drafts and earlier texts the translator reads.
  if (editor === 'translator' && where === 'label in a language that is not published') return true;
  if (
    editor === 'translator' &&
    field &&
    isLocalised(field) &&
    field.sees === 'public' &&
    /, (draft|replaced)$/.test(where)
  )
    return true;
  return lowest === 'public';
}

const hiddenFrom = (editor: Editor): Canary[] =>
  [...canaries.all.values()].filter((canary) => !mayMeet(editor, canary));
const leaks = (editor: Editor, text: string): string[] => {
  const hidden = new Map(hiddenFrom(editor).map((canary) => [canary.word, canary]));
  return [...new Set([...text.matchAll(/zq[bcdfghjklmnpqrstvwx]{12}/g)].map(([word]) => hidden.get(word)))]
    .filter((canary) => canary !== undefined)
    .map(({ item, where, word }) => `${item}: ${where} (${word})`);
};
const readerFor = (editor: Editor): Reader =>
  new Reader(server, graphOf('desk'), { cookie: browsers.get(editor)?.cookie ?? '' });
const pluralOf = (canary: Canary): string => items.find((item) => item.name === canary.item)?.plural ?? '';

describe.each(names)('words that %s may not read', (editor) => {
  it('are many, and stand in no list and no refusal', async () => {
    expect(hiddenFrom(editor).length).toBeGreaterThan(20);
    let all = '';
    for (const emitted of [
      // The language in which the translator reads drafts, so that there is something to meet.
      readerFor(editor).lists(isLong ? ['FR', 'EN', 'ES'] : [editor === 'translator' ? 'ES' : 'EN']),
      readerFor(editor).others(
        hiddenFrom(editor)
          .slice(0, 20)
          .map(({ word }) => word),
      ),
    ])
      for await (const one of emitted) {
        expect([one.what, leaks(editor, one.text)]).toEqual([one.what, []]);
        all += one.text;
      }
    // And not since they read nothing.
    const theirs = [...canaries.all.values()].filter(
      (canary) => mayMeet(editor, canary) && all.includes(canary.word),
    );
    expect(theirs.length).toBeGreaterThan(editor === 'translator' || editor === 'writer' ? 0 : 50);
  }, 600_000);

  it('stand in no group', async () => {
    let count = 0;
    for await (const one of readerFor(editor).groups()) {
      count += 1;
      expect([one.what, leaks(editor, one.text)]).toEqual([one.what, []]);
    }
    expect(count).toBeGreaterThan(100);
  }, 600_000);

  it('are not found by search or by a filter', async () => {
    const some = hiddenFrom(editor).filter((_, index) => isLong || index % 8 === 0);
    expect(
      await readerFor(editor).found(some.map((canary) => ({ word: canary.word, plural: pluralOf(canary) }))),
    ).toEqual([]);
  }, 600_000);

  it('are in no revision, comparison, earlier day, sheet or conflict', async () => {
    const browser = browsers.get(editor) as Browser;
    let count = 0;
    const look = async (
      what: string,
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<void> => {
      const text = JSON.stringify(await browser.ask(query, variables));
      count += 1;
      expect([what, leaks(editor, text)]).toEqual([what, []]);
    };
    for (const item of items) {
      const rows = await server.owner(
        `select '${tableOf(item)}_' || replace(d.id::text, '-', '') as id, d.revision from desk.${name(tableOf(item))} d join desk.revision r on r.item_id = d.id and r.content::text like '%zq%' group by d.id, d.revision order by d.id limit 6`,
      );
      for (const { id, revision } of rows)
        await look(
          `${item.name} before`,
          `query ($id: ID!, $at: DateTime!, $to: Int!) { revisions(id: $id) { savedBy content changes { field before after } } compareRevisions(id: $id, from: 1, to: $to) { before after } asOf(id: $id, at: $at) { content } }`,
          { id, at: new Date(Date.now() + 60_000).toISOString(), to: revision },
        );
      for (const { id } of rows.slice(0, 2))
        await look(
          `${item.name} too late`,
          `mutation ($id: ID!) { save${item.name}(id: $id, input: { provenance: EDITORIAL }, expectedRevision: 900) { __typename ... on Conflict { theirs { before after } yours { before after } message } ... on Refusal { message } } }`,
          { id },
        );
    }
    for (const to of ['ES', 'FR'])
      await look(
        `the sheet to ${to}`,
        `mutation { translationSheet(to: ${to}) { ... on TranslationSheet { csv } ... on Refusal { message } } }`,
      );
    expect(count).toBeGreaterThan(50);
  }, 600_000);
});

it('knows every field that it speaks of', () => {
  for (const { item: kind, where } of canaries.all.values()) {
    const item = items.find((one) => one.name === kind);
    if (where.includes(', draft'))
      expect(item && allFieldsOf(item).some((field) => where.startsWith(field.name))).toBe(true);
  }
});
