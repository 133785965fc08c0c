import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
/** Writes and reviews everything. */
let ada: Browser;
/** Writes and reviews everything too. */
let bela: Browser;
/** Translates into Spanish. */
let tomas: Browser;
/** Writes themes. */
let theo: Browser;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const person = async (
    name: string,
    rights: NonNullable<Parameters<typeof newPerson>[2]['rights']>,
  ): Promise<Browser> =>
    (await newPerson(server.desk, server.url, { email: `${name}@example.org`, rights })).browser;
  const both = [{ capability: 'DRAFT' }, { capability: 'REVIEW' }] as const;
  ada = await person('ada', both);
  bela = await person('bela', both);
  tomas = await person('tomas', [
    { capability: 'TRANSLATE', locale: 'es' },
    { capability: 'TRANSLATE', kind: 'Article' },
  ]);
  theo = await person('theo', [{ capability: 'DRAFT', kind: 'Theme' }]);
}, 120_000);
afterAll(() => server.close());

interface Changed {
  readonly __typename: string;
  readonly changes: readonly { id: string; revision: number; outcome: string; isMerged: boolean }[];
  readonly conflicts: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}
const changing = `mutation ($items: [ItemRevisionInput!]!, $change: ItemsChange!, $validate: Boolean! = false) {
  changeItems(items: $items, change: $change, validate: $validate, messageLocale: EN) { __typename
    ... on ItemsChanged { items { id } changes { id revision outcome isMerged } }
    ... on ItemsValidated { changes { id revision outcome isMerged } }
    ... on ItemsConflict { conflicts { id revision expectedRevision yours { field before after } overlaps { field locale } } problems { item field code } }
    ... on Refusal { code kind field message problems { item part kind field locale index code message } } } }`;
const change = async (
  who: Browser,
  items: readonly (readonly [id: string, expectedRevision: number])[],
  said: object,
  more: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Changed> =>
  (await who.get(
    changing,
    { items: items.map(([id, expectedRevision]) => ({ id, expectedRevision })), change: said, ...more },
    headers,
  )) as unknown as Changed;

let number = 0;
async function saved(kind: string, input: object, id?: string, revision = 0): Promise<string> {
  const answer = await ada.get(
    `mutation ($id: ID, $input: ${kind}Input!, $revision: Int!) { save${kind}(id: $id, input: $input, expectedRevision: $revision) { ... on ${kind}Saved { id } ... on Refusal { code message field } ... on Conflict { message } } }`,
    { id, input, revision },
  );
  if (typeof answer.id !== 'string') throw new Error(JSON.stringify(answer));
  return answer.id;
}
const theme = (): Promise<string> => {
  number += 1;
  return saved('Theme', {
    slug: `bulk-theme-${String(number)}`,
    themeKind: 'CONTEXT',
    provenance: 'EDITORIAL',
    label: { en: `Theme ${String(number)}`, fr: `Thème ${String(number)}` },
  });
};
const article = (input: object = {}): Promise<string> => {
  number += 1;
  return saved('Article', {
    slug: `bulk-${String(number)}`,
    articleKind: 'NEWS',
    provenance: 'EDITORIAL',
    title: { en: `Title ${String(number)}`, fr: `Titre ${String(number)}` },
    ...input,
  });
};
const articles = async (count: number, input: object = {}): Promise<string[]> => {
  const made: string[] = [];
  for (let nth = 0; nth < count; nth += 1) made.push(await article(input));
  return made;
};
interface Read {
  readonly revision: number;
  readonly editorialStage: string;
  readonly articleKind: string;
  readonly es: string | null;
  readonly themes: { readonly nodes: readonly { readonly id: string }[] };
}
const read = async (id: string): Promise<Read> =>
  (await ada.get(
    'query ($id: ID!) { node(id: $id) { ... on Article { revision editorialStage articleKind es: title(locale: ES) themes { nodes { id } } } } }',
    { id },
  )) as unknown as Read;
const themesOf = async (id: string): Promise<string[]> =>
  (await read(id)).themes.nodes.map((one) => one.id).sort();
const at = (ids: readonly string[], revision = 1): [string, number][] => ids.map((id) => [id, revision]);
const countOf = async (table: 'revision' | 'audit_entry'): Promise<number> => {
  const [row] = await server.owner(`select count(*)::int as count from desk.${table}`);
  return Number(row?.count);
};

describe('one change of several items', () => {
  it('sets fields of all of them, each a revision by who did it, and changes nothing a second time', async () => {
    const ids = await articles(3);
    const audited = await countOf('audit_entry');
    const answer = await change(ada, at(ids), {
      article: { set: { articleKind: 'BLOG', title: { es: 'Título' } } },
    });
    expect(answer).toEqual({
      __typename: 'ItemsChanged',
      items: ids.map((id) => ({ id })),
      changes: ids.map((id) => ({ id, revision: 2, outcome: 'UPDATED', isMerged: false })),
    });
    for (const id of ids)
      expect(await read(id)).toMatchObject({ articleKind: 'BLOG', es: 'Título', revision: 2 });
    expect(await countOf('audit_entry')).toBe(audited + 1);
    expect(await verifyAudit(server.owner)).toMatchObject({ faults: [] });
    const again = await change(ada, at(ids, 2), { article: { set: { articleKind: 'BLOG' } } });
    expect(again.changes.map(({ outcome, revision }) => [outcome, revision])).toEqual(
      ids.map(() => ['UNCHANGED', 2]),
    );
    const [row] = await server.owner(
      `select count(*)::int as count from desk.revision where number = 2 and item_id in (select id from desk.article where article_kind = 'BLOG' and slug like 'bulk-%')`,
    );
    expect(row?.count).toBe(3);
  });

  it('adds to relations and takes from them, and leaves the rest of each', async () => {
    const [one, two, three] = [await theme(), await theme(), await theme()];
    const [a, b] = [await article({ themes: [one] }), await article({ themes: [two, three] })];
    expect(
      await change(ada, at([a, b]), { article: { add: { themes: [three] }, remove: { themes: [one] } } }),
    ).toMatchObject({ changes: [{ outcome: 'UPDATED' }, { outcome: 'UNCHANGED', revision: 1 }] });
    expect(await themesOf(a)).toEqual([three]);
    expect(await themesOf(b)).toEqual([two, three].sort());
    // A relation that loses all of its items.
    await change(ada, [[b, 1]], { article: { remove: { themes: [two, three] } } });
    expect(await themesOf(b)).toEqual([]);
  });

  it('adds to lists of texts, of words, of parts, and to those of one language', async () => {
    const input = {
      type: 'NATIONAL_NGO',
      provenance: 'EDITORIAL',
      exposure: 'PUBLIC',
      workingLanguages: ['fr'],
      services: ['LEGAL'],
      identifiers: [{ scheme: 'ONE', value: '1' }],
    };
    const ids: string[] = [];
    for (const nth of [1, 2])
      ids.push(
        await saved('Organisation', {
          ...input,
          slug: `bulk-org-${String(nth)}`,
          name: 'N',
        }),
      );
    const answer = await change(ada, at(ids), {
      organisation: {
        add: {
          workingLanguages: ['es', 'fr'],
          services: ['MEDICAL'],
          identifiers: [{ value: '2', scheme: 'TWO' }],
        },
        remove: { identifiers: [{ value: '1', scheme: 'ONE' }] },
      },
    });
    expect(answer.changes.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'UPDATED']);
    const [row] = await server.owner(
      `select working_languages, services, identifiers from desk.organisation where slug = 'bulk-org-2'`,
    );
    expect(row).toMatchObject({
      working_languages: ['fr', 'es'],
      services: ['LEGAL', 'MEDICAL'],
      identifiers: [{ scheme: 'TWO', value: '2' }],
    });
    const named = [await theme(), await theme()];
    await change(ada, at(named), { theme: { add: { altLabels: { en: ['Other'], fr: ['Autre'] } } } });
    await change(ada, at(named, 2), {
      theme: { add: { altLabels: { en: ['Another'] } }, remove: { altLabels: { en: ['Other'] } } },
    });
    const [last] = await server.owner(
      `select content -> 'altLabels' as names from desk.revision where item_id = $1 and number = 3`,
      [uuid(named[0] ?? '')],
    );
    expect(last?.names).toEqual({ en: ['Another'], fr: ['Autre'] });
  });

  it('brings what it changed back to a draft, and its author approves none of it', async () => {
    const ids = await articles(2);
    const items = (revision: number) => ({ items: ids.map((id) => ({ id, expectedRevision: revision })) });
    const deciding = (verb: string): string =>
      `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items) { __typename ... on Refusal { code } } }`;
    await ada.get(deciding('submit'), items(1));
    await bela.get(deciding('approve'), items(1));
    expect(await read(ids[0] ?? '')).toMatchObject({ editorialStage: 'APPROVED' });
    await change(bela, at(ids), { article: { set: { articleKind: 'REPORT' } } });
    expect(await read(ids[0] ?? '')).toMatchObject({ editorialStage: 'DRAFT' });
    await ada.get(deciding('submit'), items(2));
    expect(await bela.get(deciding('approve'), items(2))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ada.get(deciding('approve'), items(2))).toEqual({ __typename: 'ItemsMoved' });
  });

  it('is laid over newer revisions that changed something else, and is refused whole where they changed the same', async () => {
    const [one, two] = [await theme(), await theme()];
    const ids = await articles(3);
    const [first, second, third] = ids as [string, string, string];
    await saved('Article', { title: { en: 'Theirs' } }, first, 1);
    const merged = await change(ada, at(ids), { article: { set: { articleKind: 'BLOG' } } });
    expect(merged.changes.map(({ revision, isMerged }) => [revision, isMerged])).toEqual([
      [3, true],
      [2, false],
      [2, false],
    ]);
    await saved('Article', { themes: [one] }, first, 3);
    await saved('Article', { themes: [one] }, second, 2);
    const revisions = await countOf('revision');
    const late = await change(
      ada,
      [
        [first, 3],
        [second, 2],
        [third, 2],
      ],
      { article: { add: { themes: [two] } } },
    );
    expect(late).toEqual({
      __typename: 'ItemsConflict',
      conflicts: [first, second].map((id, nth) => ({
        id,
        revision: 4 - nth,
        expectedRevision: 3 - nth,
        yours: [{ field: 'themes', before: [one], after: [two] }],
        overlaps: [{ field: 'themes', locale: null }],
      })),
      problems: [],
    });
    expect(await countOf('revision')).toBe(revisions);
    expect(await themesOf(third)).toEqual([]);
  });

  it('says all that is wrong with all of them, and saves none of it', async () => {
    const ids = await articles(3);
    const [first, second, third] = ids as [string, string, string];
    await saved('Article', { title: { fr: null }, summary: { en: 'Short' } }, second, 1);
    const [revisions, audited] = [await countOf('revision'), await countOf('audit_entry')];
    // Only the second is without French; what is wrong with the value is wrong for all.
    const items: [string, number][] = [
      [first, 1],
      [second, 2],
      [third, 1],
    ];
    const said = {
      article: { set: { title: { en: null }, image: 'media_asset_00000000000000000000000000000000' } },
    };
    for (const validate of [true, false]) {
      const refused = await change(ada, items, said, { validate });
      expect(refused).toMatchObject({ __typename: 'Refusal', kind: 'Article' });
      expect(refused.problems.map(({ item, field, code }) => [item, field, code])).toEqual(
        expect.arrayContaining([
          [null, 'image', 'RELATION'],
          [second, 'title', 'REQUIRED'],
        ]),
      );
      expect(refused.problems).toHaveLength(2);
    }
    expect(
      await change(ada, items, {
        article: { set: { title: { en: 'x'.repeat(301) } }, add: { themes: null } },
      }),
    ).toMatchObject({ problems: [{ item: null, field: 'title', locale: 'EN', code: 'TOO_LONG' }] });
    expect(
      await change(ada, items, { article: { set: { articleKind: 'BLOG' } } }, { validate: true }),
    ).toMatchObject({
      __typename: 'ItemsValidated',
      changes: [{ outcome: 'UPDATED' }, { outcome: 'UPDATED' }, { outcome: 'UPDATED' }],
    });
    expect([await countOf('revision'), await countOf('audit_entry')]).toEqual([revisions, audited]);
    for (const id of ids) expect(await read(id)).toMatchObject({ articleKind: 'NEWS' });
  });

  it('tells a conflict beside what else is wrong', async () => {
    const [first, second] = (await articles(2)) as [string, string];
    await saved('Article', { slug: 'bulk-theirs' }, first, 1);
    expect(
      await change(
        ada,
        [
          [first, 1],
          [second, 1],
        ],
        { article: { set: { slug: 'bulk-mine', title: { en: null, fr: null } } } },
      ),
    ).toMatchObject({
      __typename: 'ItemsConflict',
      conflicts: [{ id: first, overlaps: [{ field: 'slug' }] }],
      problems: [{ item: second, field: 'title', code: 'REQUIRED' }],
    });
  });

  it('takes the rights that each save takes, and tells nobody of items that they do not read', async () => {
    const ids = await articles(2);
    const refused = await change(theo, at(ids), { article: { set: { articleKind: 'BLOG' } } });
    expect(refused.problems.map(({ item, code }) => [item, code])).toEqual([[null, 'KEY']]);
    // The same for an item that has the value, and one that there is not.
    expect(
      await change(theo, [[ids[0] ?? '', 1]], { article: { set: { articleKind: 'NEWS' } } }),
    ).toMatchObject({ __typename: 'Refusal', code: 'ITEM_NOT_FOUND' });
    expect(
      await change(ada, [['article_00000000000000000000000000000000', 0]], {
        article: { set: { articleKind: 'NEWS' } },
      }),
    ).toMatchObject({ __typename: 'Refusal', code: 'ITEM_NOT_FOUND' });
    expect(
      await change(tomas, at(ids), { article: { set: { title: { es: 'Uno' }, articleKind: 'BLOG' } } }),
    ).toMatchObject({ __typename: 'Refusal', code: 'FORBIDDEN' });
    expect(await change(tomas, at(ids), { article: { set: { title: { es: 'Uno' } } } })).toMatchObject({
      __typename: 'ItemsChanged',
    });
  });

  it.each<[string, (ids: readonly string[]) => [items: [string, number][], change: object], string]>([
    ['no kind', (ids) => [at(ids), {}], 'VALUE_INVALID'],
    ['two kinds', (ids) => [at(ids), { article: {}, theme: {} }], 'VALUE_INVALID'],
    ['another kind than that of the items', (ids) => [at(ids), { theme: { set: {} } }], 'VALUE_INVALID'],
    ['no items', () => [[], { article: { set: {} } }], 'VALUE_INVALID'],
    [
      'an item twice, with two revisions',
      (ids) => [[...at(ids), ...at(ids, 2)], { article: {} }],
      'VALUE_INVALID',
    ],
    [
      'more than a hundred',
      () => [
        Array.from({ length: 101 }, (_, nth) => [`article_${String(nth).padStart(32, '0')}`, 1]),
        { article: { set: {} } },
      ],
      'ARGUMENT_OUT_OF_RANGE',
    ],
    [
      'a field that is set and added to',
      (ids) => [at(ids), { article: { set: { themes: [] }, add: { themes: [] } } }],
      'ITEM_INVALID',
    ],
    ['one slug for all', (ids) => [at(ids), { article: { set: { slug: 'bulk-one' } } }], 'ITEM_TAKEN'],
    [
      'a revision that there is not',
      (ids) => [at(ids, 9), { article: { set: { articleKind: 'BLOG' } } }],
      'CONFLICT',
    ],
  ])('refuses %s', async (_, given, code) => {
    const ids = await articles(2);
    const answer = await change(ada, ...given(ids));
    expect(code === 'CONFLICT' ? answer.__typename : answer.code).toBe(
      code === 'CONFLICT' ? 'ItemsConflict' : code,
    );
    expect(await read(ids[0] ?? '')).toMatchObject({ revision: 1 });
  });

  it('with a key is done once', async () => {
    const ids = await articles(2);
    const key = { 'idempotency-key': 'bulk-change-of-two-items' };
    const said = { article: { set: { articleKind: 'BLOG' } } };
    const answers = [await change(ada, at(ids), said, {}, key), await change(ada, at(ids), said, {}, key)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await read(ids[0] ?? '')).toMatchObject({ revision: 2 });
  });

  it('takes few statements more for a hundred items than for two', async () => {
    const added = await theme();
    const ids = await articles(100);
    // Without those by which PostgreSQL checks that a related row is there.
    const sent = '^(?!SELECT [^ ]+ FROM ONLY)';
    const statements = async (work: () => Promise<unknown>): Promise<number> => {
      const before = await server.statementsMatching(sent);
      await work();
      return (await server.statementsMatching(sent)) - before;
    };
    const said = { article: { set: { articleKind: 'BLOG' }, add: { themes: [added] } } };
    const two = await statements(() => change(ada, at(ids.slice(0, 2)), said));
    const many = await statements(() => change(ada, at(ids.slice(2)), said));
    expect(two).toBeGreaterThan(20);
    expect(many).toBeLessThanOrEqual(two + 5);
    expect(await themesOf(ids[99] ?? '')).toEqual([added]);
  }, 60_000);
});

const uuid = (id: string): string =>
  (id.split('_').at(-1) ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
