import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localeFacts, locales, type Locale } from '../../src/base/locale.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A filter on what `localisation` says, and the same by hand on a row `t`. */
interface Asked {
  readonly filter: object;
  readonly sql: string;
}

const language = fc.constantFrom(...locales);
const named = (locale: Locale): string => locale.toUpperCase();

/** The language of the first of its chain in which a row is published. */
const servedIn = (locale: Locale): string =>
  `(select l from unnest(array['${localeFacts[locale].chain.join(`', '`)}']) with ordinality c (l, n) where l = any (t.available) order by n limit 1)`;

/** One condition in the language in force. */
const conditionIn = (inForce: Locale): fc.Arbitrary<Asked> =>
  fc.oneof(
    language.map((one) => ({
      filter: { available: { has: named(one) } },
      sql: `coalesce('${one}' = any (t.available), false)`,
    })),
    language.map((one) => ({
      filter: { missing: { has: named(one) } },
      sql: `coalesce('${one}' <> all (t.available), false)`,
    })),
    language.map((one) => ({
      filter: { served: { eq: named(one) } },
      sql: `coalesce(${servedIn(inForce)} = '${one}', false)`,
    })),
    language.map((one) => ({
      filter: { served: { ne: named(one) } },
      sql: `${servedIn(inForce)} is distinct from '${one}'`,
    })),
    fc.boolean().map((is) => ({
      filter: { isFallback: { eq: is } },
      sql: `coalesce((${servedIn(inForce)} <> '${inForce}') = ${String(is)}, false)`,
    })),
    fc.boolean().map((is) => ({
      filter: { isStale: { eq: is } },
      sql: `(t.available is not null and coalesce(${servedIn(inForce)} = any (t.stale_locales), false) = ${String(is)})`,
    })),
    fc.boolean().map((is) => ({
      filter: { served: { isNull: is } },
      sql: `t.available is ${is ? '' : 'not '}null`,
    })),
  );

/** Several of them, combined. */
const filterIn = (inForce: Locale): fc.Arbitrary<Asked> =>
  fc
    .tuple(
      fc.constantFrom('and', 'or', 'not'),
      fc.array(conditionIn(inForce), { minLength: 1, maxLength: 3 }),
    )
    .map(([how, some]) => {
      const filters = some.map(({ filter }) => ({ localisation: filter }));
      const sql = some.map((one) => one.sql).join(how === 'or' ? ' or ' : ' and ');
      return how === 'not'
        ? { filter: { not: { and: filters } }, sql: `not (${sql})` }
        : { filter: { [how]: filters }, sql: `(${sql})` };
    });

describe('lists', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  async function list(document: string, variables: object, locale: Locale = 'en'): Promise<Listed> {
    const { reader } = await library.side('public');
    const answer = await reader.answer(asking(document, { ...variables }, locale));
    return (JSON.parse(answer ?? '') as { list: Listed }).list;
  }

  it.each([
    ['articles', 'article', 'Article'],
    ['organisations', 'organisation', 'Organisation'],
  ])('of %s by their languages are those that SQL by hand finds', async (plural, table, type) => {
    const { run } = await library.side('public');
    const document = `query ($filter: ${type}Filter) { list: ${plural}(filter: $filter) { totalCount } }`;
    const counts = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        language.chain((inForce) => fc.tuple(fc.constant(inForce), filterIn(inForce))),
        async ([inForce, { filter, sql }]) => {
          const [row] = await run(`select count(*)::int as count from ${table} t where ${sql}`);
          const { totalCount } = await list(document, { filter }, inForce);
          expect(totalCount).toBe(row?.count);
          counts.add(totalCount);
        },
      ),
      { numRuns: 150 },
    );
    // Filters that all find everything, or nothing, would tell nothing.
    expect(counts.size).toBeGreaterThan(4);
  });

  it.each([
    [
      '[{ country: { region: { name: ASC } } }, { memberships: { count: DESC } }]',
      `left join country c on c.id = t.country_id left join region r on r.id = c.region_id
       order by r.name_fr asc nulls last, (select count(*) from membership m where m.organisation_id = t.id) desc, t.id desc`,
    ],
    [
      '[{ country: { organisations: { count: DESC } }, nulls: FIRST }]',
      `order by (select (select count(*) from organisation o where o.country_id = c.id) from country c where c.id = t.country_id) desc nulls first, t.id desc`,
    ],
    [
      '[{ themes: { count: ASC } }, { slug: DESC }]',
      `order by (select count(*) from organisation_themes l where l.owner_id = t.id) asc, t.slug desc nulls last, t.id desc`,
    ],
  ])('in the order %s stand as SQL by hand orders them, page by page and as a file', async (order, sql) => {
    const { run, reader } = await library.side('public');
    const wanted = (await run(`select t.slug from organisation t ${sql}`)).map(({ slug }) => slug);
    const document = `query ($first: Int = 100, $after: String) { list: organisations(first: $first, after: $after, orderBy: ${order}) { nodes { slug } pageInfo { hasNextPage endCursor } } }`;
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await list(document, { after, first: 37 }, 'fr');
      paged.push(...nodes.map(({ slug }) => slug));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(paged).toEqual(wanted);
    const whole = reader.whole(asking(document, {}, 'fr'), 1000, false);
    const rows: string[] = [];
    for await (const some of whole!.read(new AbortController().signal)) rows.push(...some.map(String));
    // How many there are comes first.
    expect(rows.slice(1).map((row) => (JSON.parse(row) as { slug: string }).slug)).toEqual(wanted);
  });

  it('at the desk say what lacks a language, as the facts of the work do', async () => {
    const { data, errors } = await library.ask(
      `{ ours: articles(filter: { localisation: { missing: { has: ES } } }) { totalCount }
         theirs: articles(filter: { missingIn: { has: ES } }) { totalCount }
         proposals(orderBy: [{ organisation: { country: { name: ASC } } }]) { totalCount nodes { id } } }`,
      {},
      'en',
      'desk',
    );
    expect(errors).toBeUndefined();
    const { ours, theirs } = data as Record<'ours' | 'theirs', Listed>;
    expect(ours.totalCount).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  });
});
