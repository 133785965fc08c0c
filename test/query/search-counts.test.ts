import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/base/locale.js';
import { kindNameOf } from '../../src/query/search.js';
import { searchedBy } from '../../src/windows/search.js';
import { itemsFor } from '../../src/windows/projection.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

const query = `query($text: String!, $first: Int = 100, $after: String, $kinds: [SearchKind!]) {
  search(text: $text, first: $first, after: $after, kinds: $kinds) {
    totalCount
    kinds { kind count }
    nodes { item { __typename ... on Node { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Found {
  readonly totalCount: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly { readonly item: { readonly __typename: string; readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const texts = ['torture', 'a', 'detention', 'observatoyr', 'Guinea', 'report 2024', 'zzzz', ''];

describe('what a search has found', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  async function search(text: string, more: object = {}, document = query, locale: Locale = 'en') {
    const { reader } = await library.side('public');
    const answer = await reader.answer(asking(document, { text, ...more }, locale));
    return (JSON.parse(answer ?? '') as { search: Found }).search;
  }

  /** Every hit, page by page to the end. */
  async function allOf(text: string, first: number, more: object = {}): Promise<Found['nodes']> {
    const { nodes, pageInfo } = await search(text, { first, ...more });
    if (!pageInfo.hasNextPage) return nodes;
    return [...nodes, ...(await allOf(text, first, { ...more, after: pageInfo.endCursor }))];
  }

  it('can be of every kind that has a page', () => {
    const paged = itemsFor('public').filter((item) => item.path);
    expect(paged.length).toBeGreaterThan(15);
    for (const item of paged)
      expect([item.name, searchedBy('public', item).some(({ search: weight }) => weight === 'A')]).toEqual([
        item.name,
        true,
      ]);
  });

  it.each(texts)('is counted as it is paged to the end: «%s»', async (text) => {
    const hits = await allOf(text, 100);
    const { totalCount, kinds } = await search(text, { first: 0 });
    expect(totalCount).toBe(hits.length);
    expect(new Set(hits.map(({ item }) => item.id)).size).toBe(hits.length);
    const names = new Map(itemsFor('public').map((item) => [item.name, kindNameOf(item)]));
    const byKind = Map.groupBy(hits, ({ item }) => names.get(item.__typename) ?? '');
    expect(new Map(kinds.map(({ kind, count }) => [kind, count]))).toEqual(
      new Map([...byKind].map(([kind, some]) => [kind, some.length])),
    );
    const counts = kinds.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('is counted as SQL by hand counts it', async () => {
    const { run } = await library.side('public');
    const byHand = `select count(*)::int as count from theme
      where search_en @@ ext.asked($1, 'english_stem') or ext.fold($1) operator(ext.<%) ext.fold(label_en)`;
    for (const text of texts) {
      const [row] = await run(byHand, [text]);
      const { totalCount } = await search(text, { kinds: ['THEME'], first: 1 });
      expect([text, totalCount]).toEqual([text, row?.count]);
    }
  });

  it('is counted by kind whatever kinds were chosen, and pages of them go on as before', async () => {
    const all = await search('torture');
    const [first, second] = all.kinds.map(({ kind }) => kind);
    const some = await search('torture', { kinds: [second] });
    expect(some.kinds).toEqual(all.kinds);
    expect(some.totalCount).toBe(all.kinds[1]?.count);
    expect(new Set(some.nodes.map(({ item }) => item.__typename)).size).toBe(1);
    const pages = await allOf('torture', 3, { kinds: [first, second] });
    expect(pages.length).toBe((all.kinds[0]?.count ?? 0) + (all.kinds[1]?.count ?? 0));
    // A cursor is as good where nothing is counted.
    const plain = query.replace('totalCount', '').replace('kinds { kind count }', '');
    const { pageInfo } = await search('torture', { first: 3, kinds: [second] });
    const [counted, uncounted] = await Promise.all(
      [query, plain].map((document) =>
        search('torture', { first: 3, kinds: [second], after: pageInfo.endCursor }, document),
      ),
    );
    expect(uncounted?.nodes).toEqual(counted?.nodes);
  });

  it('is one object where no hit is read', async () => {
    const counts = 'query($text: String!) { search(text: $text) { totalCount } }';
    expect(await search('torture', {}, counts)).toEqual({
      totalCount: (await search('torture')).totalCount,
    });
    const named = 'query($text: String!) { search(text: $text) { __typename pageInfo { hasPreviousPage } } }';
    expect(await search('torture', {}, named)).toEqual({
      __typename: 'SearchConnection',
      pageInfo: { hasPreviousPage: false },
    });
  });
});
