import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLibrary, type Library } from '../setup/reader.js';

describe('answers', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  it.each([
    'regions',
    'countries',
    'sources',
    'themes',
    'programmes',
    'networks',
    'organisations',
    'memberships',
    'appeals',
  ])('lead from the id of each of %s back to it', async (plural) => {
    const { data } = (await library.ask(
      `{ list: ${plural}(first: 3) { nodes { __typename id provenance } } }`,
    )) as {
      data: { list: { nodes: { __typename: string; id: string }[] } };
    };
    expect(data.list.nodes.length).toBeGreaterThan(0);
    for (const node of data.list.nodes) {
      expect(node.id).toMatch(/^[a-z_]+_[0-9a-f]{32}$/);
      expect(
        await library.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Item { provenance } } }', {
          id: node.id,
        }),
      ).toEqual({ data: { node } });
      expect(
        await library.ask(
          `query ($id: ID!) { list: ${plural}(filter: { id: { eq: $id } }) { nodes { __typename id provenance } } }`,
          {
            id: node.id,
          },
        ),
      ).toEqual({ data: { list: { nodes: [node] } } });
    }
  });

  it.each([
    '',
    'organisation',
    'organisation_',
    'organisation_0',
    'Organisation_00000000000040008000000000000000',
    'organisation_0000000000004000800000000000000G',
    'organisation_000000000000400080000000000000001',
    'desk_00000000000040008000000000000000',
    "organisation_' or true --",
    'organisation_00000000000040008000000000000000~',
    'organisation_00000000000040008000000000000000~de',
    'organisation_00000000000040008000000000000000~FR',
    'organisation_00000000000040008000000000000000~fr~fr',
    '~fr',
  ])('are refused for the id «%s»', async (id) => {
    for (const query of [
      'query ($id: ID!) { node(id: $id) { id } }',
      'query ($id: ID!) { nodes(ids: [$id]) { id } }',
      'query ($id: ID!) { organisations(filter: { id: { in: [$id] } }) { totalCount } }',
    ]) {
      expect((await library.ask(query, { id })).errors?.[0]).toMatchObject({ code: 'ID_INVALID' });
    }
  });

  it.each([49, 50, 51, 100, 101, 230])('hold %i fields of one object in the order asked', async (count) => {
    const fields = Array.from(
      { length: count },
      (_, index) => `f${index}: ${['slug', 'name', 'isMember', 'provenance', '__typename', 'id'][index % 6]}`,
    );
    const { data } = (await library.ask(`{ organisations(first: 2) { nodes { ${fields.join(' ')} } } }`)) as {
      data: { organisations: { nodes: Record<string, unknown>[] } };
    };
    for (const node of data.organisations.nodes) {
      expect(Object.keys(node)).toEqual(fields.map((field) => field.split(':')[0]));
      expect(node.f5).toMatch(/^organisation_/);
      expect(new Set(Object.values(node)).size).toBe(6);
    }
  });

  it('hold many root fields', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `f${index}: region(slug: "asia") { slug }`);
    const { data } = (await library.ask(`{ ${fields.join(' ')} }`)) as { data: object };
    expect(Object.entries(data)).toEqual(fields.map((_, index) => [`f${index}`, { slug: 'asia' }]));
  });

  it('are one object where only a page is asked about, whatever its rows', async () => {
    for (const list of [
      'members',
      'members(first: 3)',
      'members(last: 3)',
      'members(filter: { slug: { eq: "none" } })',
    ]) {
      for (const part of [
        'hasPreviousPage',
        'hasNextPage',
        '__typename',
        'startCursor: __typename',
        'a: hasPreviousPage b: hasPreviousPage',
      ]) {
        const { data, errors } = (await library.ask(`{ ${list} { pageInfo { ${part} } } }`)) as {
          data: { members: { pageInfo: object } };
          errors?: unknown;
        };
        expect(errors).toBeUndefined();
        expect(Object.keys(data.members.pageInfo).length).toBeGreaterThan(0);
      }
    }
  });

  it('are empty objects where everything is left out', async () => {
    const { data } = await library.ask(
      'query ($no: Boolean = false) { members(first: 2) { nodes { id @include(if: $no) } pageInfo { hasNextPage @include(if: $no) } } region(slug: "asia") { slug @include(if: $no) } }',
    );
    expect(data).toEqual({ members: { nodes: [{}, {}], pageInfo: {} }, region: {} });
  });
});
