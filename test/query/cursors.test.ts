import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Audience } from '../../src/base/audience.js';
import type { Locale } from '../../src/base/locale.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { windowColumnsOf } from '../../src/windows/window-columns.js';
import { openLibrary, type Answer, type Library } from '../setup/reader.js';
import { makeUp } from './made-up.js';

interface Page {
  readonly list: {
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const orders = {
  organisations: [
    '[]',
    '[{ acronym: ASC }]',
    '[{ acronym: DESC, nulls: FIRST }, { foundedYear: ASC }]',
    '[{ foundedYear: DESC }, { acronym: ASC, nulls: FIRST }, { isMember: DESC }]',
    '[{ memberSince: ASC, nulls: FIRST }, { type: DESC, nulls: LAST }]',
    '[{ country: { name: ASC } }]',
    '[{ country: { region: { name: DESC, nulls: FIRST } } }, { acronym: ASC }]',
    '[{ missions: { count: DESC } }, { country: { organisations: { count: ASC } }, nulls: FIRST }]',
  ],
  appeals: [
    '[]',
    '[{ documentDate: ASC, nulls: FIRST }, { actionOpen: ASC }]',
    '[{ subjectCount: DESC, nulls: FIRST }, { appealKind: ASC }, { publishedOn: ASC }]',
    '[{ title: DESC }]',
    '[{ parent: { documentDate: DESC }, nulls: FIRST }]',
    '[{ countries: { count: ASC } }, { parent: { parent: { title: ASC } } }]',
  ],
  donors: [
    '[{ contributions: { sum: { filter: { amount: { currency: "CHF" } }, amount: DESC } } }]',
    '[{ contributions: { sum: { filter: { amount: { currency: "EUR" } }, amount: ASC } }, nulls: FIRST }, { type: ASC }]',
  ],
  countries: ['[]', '[{ latitude: DESC }, { longitude: ASC, nulls: FIRST }]'],
} as const;
const lists = Object.entries(orders).flatMap(([plural, some]) =>
  some.map((order) => [plural, order] as const),
);

const document = (plural: string, order: string): string =>
  `query ($first: Int, $after: String, $last: Int, $before: String) { list: ${plural}(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

describe('cursors', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
    for (const audience of ['public', 'partner'] as const) await makeUp(library.run, audience, 20261122);
  });
  afterAll(() => library.close());

  const page = async (query: string, variables: Record<string, unknown>): Promise<Page['list']> => {
    const { data, errors } = await library.ask(query, variables);
    expect(errors).toBeUndefined();
    return (data as Page).list;
  };
  const idsOf = ({ edges }: Page['list']): string[] => edges.map(({ node }) => node.id);

  it.each(lists)(
    'page through %s ordered by %s, forwards and backwards, as the whole list stands',
    async (plural, order) => {
      const query = document(plural, order);
      const whole = idsOf(await page(query, { first: 100 }));
      expect(whole.length).toBeGreaterThan(30);
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { pageInfo, ...list } = await page(query, { first: 7, after });
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect(pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor);
        forwards.push(...list.edges.map(({ node }) => node.id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const { pageInfo, ...list } = await page(query, { last: 7, before });
        expect(pageInfo.hasNextPage).toBe(before !== null);
        expect(pageInfo.startCursor).toBe(list.edges[0]?.cursor);
        backwards.unshift(...list.edges.map(({ node }) => node.id));
        [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
      }
      expect(forwards).toEqual(whole);
      expect(backwards).toEqual(whole);
    },
  );

  it.each(lists)(
    'of %s by %s are each read by a statement that fits their nulls, though the document is the same',
    async (plural, order) => {
      const query = document(plural, order);
      const { edges } = await page(query, { first: 100 });
      for (const [index, { cursor }] of edges.entries()) {
        expect(idsOf(await page(query, { first: 100, after: cursor }))).toEqual(
          edges.slice(index + 1).map(({ node }) => node.id),
        );
      }
    },
  );

  it('stay valid when rows are inserted, and when the row they stand for has moved', async () => {
    const query = document('themes', '[{ label: ASC }]');
    const before = await page(query, { first: 100 });
    const middle = before.edges[10];
    const table = 'window_public.theme';
    const [row] = await library.run(
      `select row_to_json(t) as row from ${table} t where 'theme_' || replace(id::text, '-', '') = $1`,
      [middle?.node.id],
    );
    const columns = windowColumnsOf('public', itemNamed('Theme'))
      .map(({ name }) => name)
      .join(', ');
    const insert = (id: string, label: string) =>
      library.run(
        `insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, $1)`,
        [JSON.stringify({ ...(row?.row as object), id, slug: id, label_en: label })],
      );
    await insert('00000000-0000-4000-8000-000000000001', '');
    await insert('ffffffff-ffff-4fff-8fff-ffffffffffff', 'zzzz');
    const after = idsOf(await page(query, { first: 100, after: middle?.cursor }));
    const wanted = before.edges.slice(11).map(({ node }) => node.id);
    expect(after.filter((id) => wanted.includes(id))).toEqual(wanted);
    expect(after).toContain('theme_ffffffffffff4fff8fffffffffffffff');
    expect(after).not.toContain('theme_00000000000040008000000000000001');
    await library.run(`update ${table} set label_en = 'ZZZZ' where id = $1`, [
      (row?.row as { id: string }).id,
    ]);
    expect(
      idsOf(await page(query, { first: 100, after: middle?.cursor })).filter((id) => wanted.includes(id)),
    ).toEqual(wanted);
  });

  const refused = async (answer: Promise<Answer>): Promise<void> => {
    expect((await answer).errors?.[0]).toMatchObject({ code: 'CURSOR_INVALID', path: ['list'] });
  };
  interface Elsewhere {
    readonly plural?: string;
    readonly order?: string;
    readonly locale?: Locale;
    readonly audience?: Audience;
  }
  const after = (
    cursor: string,
    { plural = 'organisations', order = '[{ name: ASC }]', locale, audience }: Elsewhere = {},
  ) =>
    library.ask(
      `query ($after: String) { list: ${plural}(first: 3, after: $after, orderBy: ${order}) { nodes { provenance } } }`,
      { after: cursor },
      locale,
      audience,
    );
  const someCursor = async (): Promise<string> =>
    (await page(document('organisations', '[{ name: ASC }]'), { first: 3 })).edges[1]?.cursor ?? '';

  it('are refused with any sign of theirs changed, added or taken away', async () => {
    const cursor = await someCursor();
    expect((await after(cursor)).errors).toBeUndefined();
    const other = (sign: string | undefined): string => (sign === 'A' ? 'B' : 'A');
    for (let at = 0; at < cursor.length; at += 1) {
      await refused(after(cursor.slice(0, at) + other(cursor[at]) + cursor.slice(at + 1)));
      await refused(after(cursor.slice(0, at) + cursor.slice(at + 1)));
    }
    for (const wrong of [
      '',
      ' ',
      `${cursor}A`,
      `${cursor}=`,
      ` ${cursor}`,
      cursor.toUpperCase(),
      '%00',
      '[]',
      'null',
      '🙂',
    ])
      await refused(after(wrong));
  });

  it('are refused when tampered with, also where nothing that is selected needs them, and by a statement that is kept', async () => {
    const query =
      'query ($after: String) { list: organisations(after: $after, orderBy: [{ name: ASC }]) { totalCount } }';
    const cursors =
      'query { list: organisations(first: 1, orderBy: [{ name: ASC }]) { pageInfo { endCursor } } }';
    const { data } = await library.ask(cursors);
    const after = (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
    expect((await library.ask(query, { after })).errors).toBeUndefined();
    const tampered = after.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect((await library.ask(query, { after: tampered })).errors).toMatchObject([
      { code: 'CURSOR_INVALID', path: ['list'] },
    ]);
  });

  it('are refused where another filter of a sum makes another order, and taken where a variable says the same', async () => {
    const query = `query ($after: String, $filter: ContributionFilter!) { list: donors(first: 3, after: $after, orderBy: [{ contributions: { sum: { amount: DESC, filter: $filter } } }]) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const filter = (currency: string, year: number) => ({ year: { eq: year }, amount: { currency } });
    const { endCursor } = (await page(query, { filter: filter('CHF', 2023) })).pageInfo;
    const rest = await page(query, { filter: filter('CHF', 2023), after: endCursor });
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
    const written = document(
      'donors',
      '[{ contributions: { sum: { filter: { amount: { currency: "CHF" }, year: { eq: 2023 } }, amount: DESC } } }]',
    );
    expect(await page(written, { first: 3, after: endCursor })).toEqual(rest);
    for (const other of [filter('EUR', 2023), filter('CHF', 2022)])
      await refused(library.ask(query, { filter: other, after: endCursor }));
  });

  it('are refused in another order, list, language or audience', async () => {
    const cursor = await someCursor();
    for (const order of [
      '[{ name: DESC }]',
      '[{ name: ASC, nulls: FIRST }]',
      '[{ name: ASC }, { slug: ASC }]',
      '[{ slug: ASC }]',
    ])
      await refused(after(cursor, { order }));
    await refused(after(cursor, { plural: 'networks' }));
    await refused(after(cursor, { locale: 'fr' }));
    await refused(after(cursor, { audience: 'partner' }));
  });
});
