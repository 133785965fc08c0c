import 'reflect-metadata';
import { describe, expect, it, jest } from '@jest/globals';
import type { Audience } from '../../src/base/audience.js';
import type { AudiencePool } from '../../src/query/audience-pool.js';
import { Reader } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { itemsFor } from '../../src/windows/projection.js';
import { asking } from '../setup/reader.js';

const key = 'a key';

/** A reader whose database writes down what it is asked; `plans` counts how often a statement was planned. */
function reading(audience: Audience = 'public') {
  const schema = graphOf(audience);
  const asked: { statement: string; values: readonly unknown[] }[] = [];
  const login = {
    text: (statement: string, values: readonly unknown[]) => {
      asked.push({ statement, values });
      return Promise.resolve('{}');
    },
  } as unknown as AudiencePool;
  const reader = new Reader({ audience, schema, items: itemsFor(audience) }, login, key);
  // Planning begins with the type of all queries.
  const spy = jest.spyOn(schema, 'getQueryType');
  return { reader, asked, plans: () => spy.mock.calls.length };
}

describe('a document that is asked again', () => {
  const document = asking(
    'query ($slug: String!, $n: Int, $name: String, $among: [String!]) { organisation(slug: $slug) { name } organisations(first: $n, filter: { name: { contains: $name }, city: { in: $among } }) { totalCount } }',
  );
  const ask = (variables: Record<string, unknown>) => ({ ...document, variables });

  it('is planned once for other values of the same shape', async () => {
    const { reader, asked, plans } = reading();
    await reader.answer(ask({ slug: 'a', n: 5, name: 'x', among: ['u'] }));
    const before = plans();
    await reader.answer(ask({ slug: 'b', n: 5, name: 'y', among: ['v', 'w'] }));
    expect(plans()).toBe(before);
    expect(asked[1]?.statement).toBe(asked[0]?.statement);
    expect(asked.map(({ values }) => values)).toEqual([
      ['a', 'x', ['u']],
      ['b', 'y', ['v', 'w']],
    ]);
  });

  it('is planned anew for another page size, another locale and another set of conditions', async () => {
    const { reader, plans } = reading();
    const filtered = asking(
      'query ($filter: OrganisationFilter, $n: Int) { organisations(first: $n, filter: $filter) { nodes { description } } }',
    );
    const shapes = [
      { variables: { n: 5, filter: { name: { contains: 'a' } } } },
      { variables: { n: 6, filter: { name: { contains: 'a' } } } },
      { variables: { n: 5, filter: { name: { eq: 'a' } } } },
      { variables: { n: 5, filter: { name: { contains: 'a' }, city: { eq: 'b' } } } },
      { variables: { n: 5, filter: null } },
      { variables: { n: 5 } },
      { variables: { n: 5, filter: { name: { contains: 'a' } } }, locale: 'fr' as const },
    ];
    for (const shape of shapes) {
      const before = plans();
      await reader.answer({ ...filtered, ...shape });
      expect(plans()).toBeGreaterThan(before);
    }
    const before = plans();
    for (const shape of shapes) await reader.answer({ ...filtered, ...shape });
    expect(plans()).toBe(before);
  });

  it('refuses too many values also when its statement is known', async () => {
    const { reader } = reading();
    const many = (count: number) =>
      ask({ slug: 'a', n: 5, name: 'x', among: Array.from({ length: count }, (_, index) => `v${index}`) });
    await reader.answer(many(1000));
    await expect(reader.answer(many(1001))).rejects.toMatchObject({
      code: 'FILTER_INVALID',
      path: ['organisations'],
    });
  });
});

describe('a wrong value', () => {
  const id = 'theme_00000000000040008000000000000000';
  const query = `query ($ids: [ID!], $name: String, $slug: String!, $after: String, $node: ID!) {
    themes(filter: { not: { id: { in: $ids } } }) { __typename }
    regions(first: 1) { edges { node { countries(filter: { name: { contains: $name } }) { totalCount } } } }
    organisation(slug: $slug) { name }
    sources(after: $after) { __typename }
    node(id: $node) { id }
  }`;
  const right = { ids: [id], name: 'a', slug: 'a', node: id };
  const nul = 'a\u0000';

  it.each([
    ['an id in a list', { ids: [id, `${id}0`] }, 'ID_INVALID', ['themes'], 'filter.not.id.in.1'],
    [
      'an id of another kind',
      { ids: [id, id.replace('theme', 'region')] },
      'ID_INVALID',
      ['themes'],
      'filter.not.id.in.1',
    ],
    [
      'a text in a filter deep inside',
      { name: nul },
      'VALUE_INVALID',
      ['regions', 'edges', 'node', 'countries'],
      undefined,
    ],
    ['a natural key', { slug: nul }, 'VALUE_INVALID', ['organisation'], undefined],
    ['a cursor', { after: 'x' }, 'CURSOR_INVALID', ['sources'], undefined],
    ['the id of a node', { node: `${id}0` }, 'ID_INVALID', ['node'], 'id'],
  ] as const)(
    'is refused at its place, new or known, and nothing is planned again: %s',
    async (_, wrong, code, path, argument) => {
      const { reader, asked, plans } = reading();
      const ask = (variables: object) =>
        reader.answer({ ...asking(query), variables: { ...right, ...variables } });
      const refusal = { code, path, extensions: argument ? { argument } : {} };
      await expect(ask(wrong)).rejects.toMatchObject(refusal);
      // A cursor is another shape.
      await ask('after' in wrong ? {} : right);
      const [before, statements] = [plans(), asked.length];
      await expect(ask(wrong)).rejects.toMatchObject(refusal);
      expect(plans()).toBe(before);
      expect(asked).toHaveLength(statements);
    },
  );

  it('in a cursor makes no plans of its own, however many keys the cursor has', async () => {
    const { reader, plans } = reading();
    const made = (keys: number): string =>
      Buffer.concat([
        Buffer.alloc(16),
        Buffer.from(JSON.stringify(Array.from({ length: keys }, () => 'a'))),
      ]).toString('base64url');
    const ask = (keys: number) =>
      reader.answer({ ...asking(query), variables: { ...right, after: made(keys) } });
    await expect(ask(101)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    const before = plans();
    for (const keys of [102, 500, 5000])
      await expect(ask(keys)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    expect(plans()).toBe(before);
  });

  it('is the first of several in the order of the document', async () => {
    const { reader } = reading();
    const ask = (variables: object) =>
      reader.answer({ ...asking(query), variables: { ...right, ...variables } });
    await expect(ask({ slug: nul, name: nul, node: 'theme_' })).rejects.toMatchObject({
      path: ['regions', 'edges', 'node', 'countries'],
    });
    await ask({});
    await expect(ask({ slug: nul, name: nul, node: 'theme_' })).rejects.toMatchObject({
      path: ['regions', 'edges', 'node', 'countries'],
    });
  });

  it('is refused before graphql-js executes anything', () => {
    const { reader, asked } = reading();
    const read = asking(
      `query ($slug: String!) { __schema { queryType { name } } organisation(slug: $slug) { name } }`,
      { slug: nul },
    );
    expect(() => reader.prepare(read)).toThrow(
      expect.objectContaining({ code: 'VALUE_INVALID', path: ['organisation'] }),
    );
    expect(asked).toEqual([]);
  });
});

it('keeps at most two thousand plans, those used last', async () => {
  const { reader, plans } = reading();
  const document = asking(
    'query ($a: Int, $b: Int) { regions(first: $a) { nodes { countries(first: $b) { totalCount } } } }',
  );
  const ask = (a: number, b: number) => reader.answer({ ...document, variables: { a, b } });
  const planned = async (a: number, b: number): Promise<boolean> => {
    const before = plans();
    await ask(a, b);
    return plans() > before;
  };
  await ask(100, 100);
  await ask(99, 99);
  for (let count = 0; count < 1999; count += 1) {
    await ask(1 + (count % 90), 1 + Math.floor(count / 90));
    if (count % 500 === 0) await ask(100, 100);
  }
  expect(await planned(100, 100)).toBe(false);
  expect(await planned(99, 99)).toBe(true);
});

it('keeps at most eight million characters of statements, those used last', async () => {
  const { reader, asked, plans } = reading();
  const document = asking(
    'query ($n: Int, $m: Int) { a: search(text: "x", first: $n) { totalCount } b: search(text: "y", first: $m) { totalCount } }',
  );
  const planned = async (n: number, m: number): Promise<boolean> => {
    const before = plans();
    await reader.answer({ ...document, variables: { n, m } });
    return plans() > before;
  };
  await planned(0, 0);
  await planned(0, 1);
  const more = Math.ceil(8_000_000 / (asked[0]?.statement.length ?? 1));
  expect(more).toBeLessThan(1000);
  for (let count = 0; count < more; count += 1) {
    await planned(1 + (count % 50), 1 + Math.floor(count / 50));
    if (count % 20 === 0) await planned(0, 0);
  }
  expect(await planned(0, 0)).toBe(false);
  expect(await planned(0, 1)).toBe(true);
});
