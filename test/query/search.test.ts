import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse } from 'graphql';
import type { Locale } from '../../src/base/locale.js';
import { searchedBy } from '../../src/windows/search.js';
import { itemsFor } from '../../src/windows/projection.js';
import { wanted } from './searched.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

const query = `query($text: String!, $first: Int = 5, $after: String, $kinds: [SearchKind!]) {
  search(text: $text, first: $first, after: $after, kinds: $kinds) {
    edges { cursor node { rank headline excerpt item { __typename ... on Node { id } ... on Organisation { slug } ... on Programme { slug }
      ... on EmergencyService { slug } ... on Country { iso2 } ... on Theme { slug } ... on Mechanism { slug } ... on Chapter { chapterNumber } ... on Appeal { reference }
      ... on Award { slug } ... on Donor { slug } ... on GrantCall { slug } ... on AnnualReport { year } ... on Network { slug } ... on Region { slug }
      ... on FinancialStatement { slug } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Hit {
  readonly rank: number;
  readonly headline: string;
  readonly excerpt: string | null;
  readonly item: Readonly<Record<string, unknown>>;
}
interface Found {
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const sayings = ['slug', 'iso2', 'reference', 'chapterNumber', 'year'];

describe('search', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  async function search(
    text: string,
    more: object = {},
    locale: Locale = 'en',
    audience: 'public' | 'staff' = 'public',
  ): Promise<Found> {
    const { reader } = await library.side(audience);
    return (
      JSON.parse((await reader.answer(asking(query, { text, ...more }, locale))) ?? '') as { search: Found }
    ).search;
  }

  it.each(wanted)('finds %s (%s) as %s %s first', async (text, locale, type, said) => {
    const [first] = (await search(text, {}, locale)).edges;
    const item = first?.node.item ?? {};
    expect(item.__typename).toBe(type);
    const [called] = sayings
      .map((name) => item[name])
      .filter((value) => typeof value === 'string' || typeof value === 'number');
    expect(String(called)).toMatch(typeof said === 'string' ? new RegExp(`^${said}$`) : said);
  });

  it.each([
    ['défenseur·e·s', 'defenseurs'],
    ['défenseur.e.s', 'defenseurs'],
    ['chercheur.se.s et acteur·rice·s', 'chercheurs et acteurs'],
    ['migrant(e)s', 'migrants'],
    ['migrant-e-s du-de la région', 'migrants du de la region'],
    ['étudiant·es', 'etudiants'],
    ['CAFÉ, www.omct.es – KGZ 001 / 0918!', 'cafe www omct es kgz 001 0918'],
    ['e\u0301te\u0301', 'ete'],
    ['  ', ''],
  ])('reads «%s» as «%s»', async (text, plain) => {
    const { run } = await library.side('public');
    const [row] = await run(
      `select array_to_string(regexp_split_to_array(btrim(ext.plain($1), ' !–'), '[ !–]+'), ' ') as plain`,
      [text],
    );
    expect(row?.plain).toBe(plain);
  });

  it.each(['«mot»', '<mot>', '+mot', '~mot', '§mot', '[mot]', 'a<mot', '“mot”', '+41'])(
    'finds the word in %s',
    async (text) => {
      const { run } = await library.side('public');
      const word = text.includes('41') ? '41' : 'mot';
      const [row] = await run(
        `select ext.weighed($1, 'french', 'A') @@ ext.asked($2, 'french_stem') as found`,
        [text, word],
      );
      expect(row?.found).toBe(true);
    },
  );

  it('finds every name by each of its words', async () => {
    const { run } = await library.side('public');
    const rows =
      await run(`select word from window_public.article, regexp_split_to_table(ext.plain(title_es), '[^[:alnum:]]+') word
      where word <> '' and not search_es @@ ext.asked(word, 'spanish_stem')`);
    expect(rows).toEqual([]);
  });

  it('marks the words that were found, and escapes everything else', async () => {
    const { edges } = await search('Justicia Pro Persona');
    expect(edges[0]?.node.headline).toBe('<mark>Justicia</mark> <mark>Pro</mark> <mark>Persona</mark>');
    const { run } = await library.side('public');
    const [row] = await run(
      `select ext.marked($1, 'ext.fr', ext.asked('défenseurs', 'french_stem'), 'HighlightAll=true') as html`,
      ['<script>alert("x")</script> & les Défenseurs'],
    );
    expect(row?.html).toBe(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; les <mark>Défenseurs</mark>',
    );
  });

  it('gives every page the hits behind the one before, none twice and none lost', async () => {
    const all = (await search('torture', { first: 100 })).edges.map(({ node }) => node.item.id);
    expect(all.length).toBeGreaterThan(20);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search('torture', { first: 7, after });
      paged.push(...page.edges.map(({ node }) => node.item.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged.slice(0, 100)).toEqual(all);
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('refuses a cursor of another search, of another language, of a list', async () => {
    const { reader } = await library.side('public');
    const { endCursor } = (await search('torture', { first: 3 })).pageInfo;
    const members = JSON.parse(
      (await reader.answer(asking('{ members(first: 1) { pageInfo { endCursor } } }'))) ?? '',
    ) as {
      members: Found;
    };
    for (const [text, after, locale] of [
      ['tortures', endCursor, 'en'],
      ['torture', endCursor, 'fr'],
      ['torture', members.members.pageInfo.endCursor, 'en'],
    ] as const)
      await expect(search(text, { after }, locale)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('looks in the kinds that are named only', async () => {
    const { edges } = await search('torture', { kinds: ['PROGRAMME', 'MECHANISM'], first: 50 });
    expect(new Set(edges.map(({ node }) => node.item.__typename))).toEqual(
      new Set(['Programme', 'Mechanism']),
    );
  });

  it('refuses a text that is too long, and finds nothing of one without words', async () => {
    await expect(search('x'.repeat(201))).rejects.toMatchObject({ code: 'VALUE_INVALID', path: ['search'] });
    await search('kept for another length');
    await expect(search('y'.repeat(201))).rejects.toMatchObject({ code: 'VALUE_INVALID', path: ['search'] });
    for (const text of ['', '   ', '!?&|()<>*:', '\\', "'", '%_', '🙂'])
      expect((await search(text)).edges).toEqual([]);
    // Words that say nothing are looked for where there are no others.
    expect((await search('the')).edges.length).toBeGreaterThan(0);
  });

  it('answers any text without an error, alike by one statement and by graphql-js', async () => {
    const side = await library.side('staff');
    const document = parse(query.replace('pageInfo {', 'totalCount kinds { kind count } pageInfo {'));
    const pieces = [
      'torture',
      "d'",
      'défenseur·e·s',
      '*',
      ':*',
      '&',
      '|',
      '!',
      '(',
      ')',
      '<->',
      "''",
      '\\',
      '"',
      '%',
      '_',
      'É',
      '\u202e',
      '🙂',
      'العربية',
      '2024',
      '/',
      'a',
      '-',
      '<mark>',
      '\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'grapheme' })), {
          maxLength: 8,
        }),
        async (parts) => {
          const text = parts.join(' ').replaceAll('\0', '').toWellFormed().slice(0, 200).toWellFormed();
          const asked = asking(document, { text, first: 4 });
          const planned = JSON.parse((await side.reader.answer(asked)) ?? '') as unknown;
          const { data, errors } = await execute({
            schema: side.schema,
            document,
            variableValues: asked.variables,
            contextValue: side.reader.context('en'),
          });
          expect(errors ?? []).toEqual([]);
          expect(JSON.parse(JSON.stringify(data))).toEqual(planned);
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  it('reads the words of a row, and what names look like, from indexes', async () => {
    const { reader } = await library.side('public');
    const { statement } = reader.explain(asking(query, { text: 'torture' }))!;
    await library.run('begin');
    await library.run('set local search_path = window_public, ext');
    await library.run('set local enable_seqscan = off');
    await library.run('set local plan_cache_mode = force_generic_plan');
    await library.run(`prepare searched as ${statement.text}`);
    const plan = JSON.stringify(
      await library.run(
        `explain (format json) execute searched(${statement.slots.map(() => 'null').join(', ')})`,
      ),
    );
    await library.run('rollback');
    await library.run('deallocate searched').catch(() => undefined);
    const kinds = itemsFor('public').filter((item) => searchedBy('public', item).length > 0);
    // The rows that have the words; of mistyped words whether any row has them, and the rows that have what they were
    // meant to be.
    expect(plan.match(/"Index Name":"\w+_search_en_idx"/g)).toHaveLength(3 * kinds.length);
  });
});
