import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localeFacts, locales, type Locale } from '../../src/base/locale.js';
import { itemsFor } from '../../src/windows/projection.js';
import { searchColumn, searchedBy } from '../../src/windows/search.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

const query = `query($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, first: 100) { totalCount kinds { kind count } nodes { rank headline excerpt item { ... on Node { id } } } }
}`;

interface Hit {
  readonly rank: number;
  readonly headline: string;
  readonly excerpt: string | null;
  readonly item: { readonly id: string };
}
interface Found {
  readonly totalCount: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly Hit[];
}

/** From so many rows on that have the words, nothing that only looks like them is found. */
const enough = 20;
const plain = "regexp_split_to_table(ext.plain($1), '[^[:alnum:]]+')";

/** One mistake in a word, at a place of it. */
const mistakes: Readonly<Record<string, (word: string, at: number) => string>> = {
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  swapped: (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  doubled: (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
};

describe('a search with a mistake', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  async function search(text: string, locale: Locale = 'en', kinds?: readonly string[]): Promise<Found> {
    const { reader } = await library.side('public');
    const answer = await reader.answer(asking(query, { text, kinds }, locale));
    return (JSON.parse(answer ?? '') as { search: Found }).search;
  }

  const asked = (locale: Locale): string => `ext.asked($1, '${localeFacts[locale].dictionary}_stem')`;

  /** How many rows of the kinds that are searched have what is asked of a text, at most so many as are enough. */
  async function withWords(text: string, locale: Locale, what = asked(locale)): Promise<number> {
    const { run } = await library.side('public');
    const tables = itemsFor('public')
      .filter((item) => searchedBy('public', item).length > 0)
      .map((item) => item.name.replace(/(?<=[a-z])([A-Z])/g, '_$1').toLowerCase());
    const each = tables.map((table) => `select from ${table} where ${searchColumn(locale)} @@ ${what}`);
    const [row] = await run(
      `select count(*)::int as count from (${each.join(' union all ')} limit ${String(enough)}) rows`,
      [text],
    );
    return Number(row?.count);
  }

  it('finds what has the word, in its names and in its long texts, in each language', async () => {
    const { run } = await library.side('public');
    const words: {
      readonly id: string;
      readonly kind: string;
      readonly locale: Locale;
      readonly word: string;
    }[] = [];
    for (const locale of locales)
      for (const [kind, table, texts] of [
        ['ORGANISATION', 'organisation', `name`],
        ['THEME', 'theme', `label_${locale}`],
        ['APPEAL', 'appeal', `title_${locale}`],
        ['ARTICLE', 'article', `coalesce(summary_${locale}, '')`],
      ] as const)
        for (const { id, word } of await run(
          `select t.id, w.word from (select id, ${texts} as said from ${table} order by id limit 60) t,
            lateral (select distinct word from ${plain.replace('$1', 't.said')} word where word ~ '^[a-z]{5,20}$'
              and ts_lexize('${localeFacts[locale].dictionary}_stem', word) <> '{}' limit 4) w`,
        ))
          words.push({ id: String(id), kind, locale, word: String(word) });
    expect(words.length).toBeGreaterThan(300);
    const seen = new Set<string>();
    const missed: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom('ARTICLE', 'THEME', 'APPEAL', 'ORGANISATION')
          .chain((kind) => fc.constantFrom(...words.filter((one) => one.kind === kind))),
        fc.constantFrom(...Object.keys(mistakes)),
        fc.nat(),
        async ({ id, kind, locale, word }, mistake, place) => {
          const typed = mistakes[mistake]?.(word, place % (word.length - 1)) ?? '';
          // What is another word by chance, or a part of one, is no mistake that anybody could see.
          fc.pre(typed.length >= 5 && typed.length <= 20);
          fc.pre((await withWords(typed, locale, `($1 || ':*')::tsquery`)) === 0);
          fc.pre((await withWords(typed, locale)) < enough);
          for (const one of [mistake, kind, locale]) seen.add(one);
          const { nodes, totalCount } = await search(typed, locale, [kind]);
          if (totalCount > 100) return;
          if (!nodes.some(({ item }) => item.id.endsWith(id.replaceAll('-', ''))))
            missed.push(`${typed} (${word}, ${mistake}, ${locale}, ${kind})`);
        },
      ),
      { numRuns: 150 },
    );
    expect(missed).toEqual([]);
    expect([...seen].sort()).toEqual(
      [...Object.keys(mistakes), ...locales, 'APPEAL', 'ORGANISATION', 'ARTICLE', 'THEME'].sort(),
    );
  }, 120_000);

  it('marks the words that were meant', async () => {
    const { nodes } = await search('arbitrray detnetion', 'en', ['THEME']);
    expect(nodes[0]?.headline).toBe('<mark>Arbitrary</mark> <mark>detention</mark>');
    expect(nodes[0]?.rank).toBeLessThan(1);
  });

  it('finds nothing that only looks like a text whose words many rows have', async () => {
    expect(await withWords('torture', 'en')).toBe(enough);
    const { nodes, totalCount } = await search('torture');
    expect(totalCount).toBeGreaterThan(enough);
    expect(nodes.filter(({ rank }) => rank < 1)).toEqual([]);
  });

  it.each(['torture', 'tortrue', 'relocatoin', 'Guinea', 'detention centre', 'zzzzz'])(
    'finds the same of a kind whatever kinds are chosen: «%s»',
    async (text) => {
      const all = await search(text);
      for (const { kind, count } of all.kinds) {
        const one = await search(text, 'en', [kind]);
        expect([kind, one.totalCount]).toEqual([kind, count]);
        expect(one.kinds).toEqual(all.kinds);
      }
      expect(all.totalCount).toBe(all.kinds.reduce((sum, { count }) => sum + count, 0));
    },
  );

  it.each([
    'relcoatoin',
    'un 2024 \u0627\u0644\u0639\u0631\u0628\u064a\u0629',
    'tehir',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    "zq' -- )",
  ])('answers «%s», whatever of it can be corrected', async (text) => {
    const { totalCount, nodes } = await search(text);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.filter(({ rank }) => rank >= 1)).toEqual([]);
  });
});
