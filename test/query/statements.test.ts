import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { asking, openLibrary, type Library } from '../setup/reader.js';

const operations: Readonly<Record<string, string>> = {
  'one item': '{ country(iso2: "AR") { name } }',
  'no item': '{ country(iso2: "ZZ") { name } }',
  'a list': 'query ($n: Int) { organisations(first: $n) { nodes { name } } }',
  'a list from its end':
    'query ($n: Int) { organisations(last: $n) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { name } } }',
  'a count': '{ members { totalCount } }',
  'nested lists':
    'query ($n: Int) { countries(first: $n) { nodes { name region { name countries(first: 3) { nodes { name } } } organisations(first: $n) { totalCount nodes { name themes { nodes { label } } } } } } }',
  'edges with cursors':
    'query ($n: Int) { appeals(first: $n) { edges { cursor node { title countries { edges { cursor node { name } } } } } } }',
  'filters and orders':
    'query ($n: Int) { appeals(first: $n, filter: { title: { contains: "a" }, not: { parent: {} } }, orderBy: [{ appealKind: ASC }, { documentDate: DESC }]) { nodes { title } totalCount } }',
  'a path':
    '{ resolvePath(path: "/en/countries/ar") { item { ... on Country { name appeals { totalCount } } } } }',
  'a node':
    '{ node(id: "theme_00000000000040008000000000000000") { ... on Theme { label appeals { nodes { slug } } } } }',
  'three root fields':
    'query ($n: Int) { members(first: $n) { nodes { name } } appeals(first: $n) { nodes { title } } region(slug: "asia") { name } }',
  'five root fields':
    'query ($n: Int) { a: themes(first: $n) { nodes { label } } b: regions(first: $n) { nodes { name } } c: sources(first: $n) { nodes { url } } d: memberships(first: $n) { nodes { status } } e: programme(slug: "observatory") { title } }',
  'orders by relations and lists':
    'query ($n: Int) { members(first: $n, orderBy: [{ country: { name: ASC } }, { memberships: { count: DESC } }]) { nodes { name } pageInfo { endCursor } } }',
  facets:
    'query ($n: Int) { members(first: $n, filter: { country: { iso2: { in: ["FR", "CI"] } } }) { totalCount countries: aggregate(groupBy: [COUNTRY], ignoreOwnFilter: true) { count key { country { name } } } types: aggregate(groupBy: [TYPE], ignoreOwnFilter: true) { count } } }',
  'a search that counts':
    'query ($n: Int) { search(text: "torture", first: $n) { totalCount kinds { kind count } nodes { headline } } }',
  'names only': '{ __typename }',
};

describe('the number of statements', () => {
  let library: Library;
  let statistics: pg.Client;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
    statistics = new pg.Client({ connectionString: library.superuserUrl });
    await statistics.connect();
    await statistics.query(`create extension if not exists pg_stat_statements`);
  }, 200_000);
  afterAll(async () => {
    await statistics.end();
    await library.close();
  });

  /** Statements that a login has run in this database. */
  const callsOf = async (role: string): Promise<number> => {
    const { rows } = await statistics.query<{ calls: string }>(
      `select coalesce(sum(calls), 0) as calls from pg_stat_statements(false) join pg_database d on d.oid = dbid and datname = current_database() where userid = (select oid from pg_roles where rolname = $1)`,
      [role],
    );
    return Number(rows[0]?.calls);
  };

  it.each(Object.entries(operations))('is one for %s, whatever the page', async (_, query) => {
    const { reader, role } = await library.side('public');
    for (const n of [1, 20, 100]) {
      const asked = asking(query, { n });
      const before = await callsOf(role);
      await reader.answer(asked);
      expect(await callsOf(role)).toBe(before + 1);
    }
  });

  it('is none for what is refused', async () => {
    const { role } = await library.side('public');
    const before = await callsOf(role);
    for (const query of [
      '{ organisations(first: -1) { totalCount } }',
      '{ organisations(after: "x") { totalCount } }',
      '{ node(id: "x") { id } }',
      '{ organisations(filter: { name: { eq: null } }) { totalCount } }',
      '{ nothing }',
    ]) {
      expect((await library.ask(query)).errors).toHaveLength(1);
    }
    expect(await callsOf(role)).toBe(before);
  });

  it('is one for all the types that nodes asks for', async () => {
    const { data } = (await library.ask(
      '{ themes(first: 2) { nodes { id } } regions(first: 1) { nodes { id } } }',
    )) as {
      data: Record<string, { nodes: { id: string }[] }>;
    };
    const ids = [...(data.themes?.nodes ?? []), ...(data.regions?.nodes ?? [])].map(({ id }) => id);
    const { role } = await library.side('public');
    const before = await callsOf(role);
    const answered = await library.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Theme { appeals { totalCount } } } }',
      {
        ids: [...ids, ids[0], 'network_00000000000040008000000000000000'],
      },
    );
    expect(
      (answered.data as { nodes: unknown[] }).nodes.map((node) => (node as { id: string } | null)?.id),
    ).toEqual([...ids, ids[0], undefined]);
    expect(await callsOf(role)).toBe(before + 1);
  });
});
