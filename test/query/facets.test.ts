import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asking, openLibrary, type Library } from '../setup/reader.js';

const query = `query ($filter: OrganisationFilter) {
  organisations(first: 0, filter: $filter) {
    totalCount
    countries: aggregate(groupBy: [COUNTRY], ignoreOwnFilter: true, first: 1000) { count key { country { iso2 } } }
    types: aggregate(groupBy: [TYPE], ignoreOwnFilter: true, first: 1000) { count key { type } }
    themes: aggregate(groupBy: [THEMES], ignoreOwnFilter: true, first: 1000) { count key { themes { slug } } }
    narrowed: aggregate(groupBy: [TYPE], first: 1000) { count key { type } }
  }
}`;

interface Groups {
  readonly count: number;
  readonly key: Readonly<Record<string, unknown>>;
}
interface Answer {
  readonly totalCount: number;
  readonly countries: readonly Groups[];
  readonly types: readonly Groups[];
  readonly themes: readonly Groups[];
  readonly narrowed: readonly Groups[];
}

/** What somebody has chosen on a page of the directory: several values of a facet, or none. */
interface Chosen {
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly themes: readonly string[];
  readonly word: string;
}

const filterOf = ({ countries, types, themes, word }: Chosen): object => ({
  ...(countries.length > 0 && { country: { iso2: { in: countries } } }),
  and: [
    types.length > 0 ? { or: types.map((one) => ({ type: { eq: one } })) } : {},
    themes.length > 0 ? { themes: { some: { slug: { in: themes } } } } : {},
  ],
  ...(word !== '' && { name: { contains: word } }),
});

/** The same by hand; a facet that is left out is one of which nothing was chosen. */
const where = `($1::text[] = '{}' or exists (select from country c where c.id = o.country_id and c.iso2 = any ($1)))
  and ($2::text[] = '{}' or o.type = any ($2))
  and ($3::text[] = '{}' or exists (select from organisation_themes l join theme t on t.id = l.target_id where l.owner_id = o.id and t.slug = any ($3)))
  and ($4::text = '' or position(ext.fold($4) in ext.fold(o.name)) > 0)`;
const by = {
  countries: `select c.iso2 as value, count(*)::int as count from organisation o left join country c on c.id = o.country_id where ${where} group by 1`,
  types: `select o.type as value, count(*)::int as count from organisation o where ${where} group by 1`,
  themes: `select t.slug as value, count(*)::int as count from organisation o left join organisation_themes l on l.owner_id = o.id left join theme t on t.id = l.target_id where ${where} group by 1`,
} as const;

const counted = (rows: readonly { readonly value: unknown; readonly count: unknown }[]): unknown =>
  Object.fromEntries(rows.map(({ value, count }) => [String(value), count]));
const told = (groups: readonly Groups[], value: (key: Groups['key']) => unknown): unknown =>
  counted(groups.map(({ key, count }) => ({ value: value(key), count })));
const inner = (name: string, field: string) => (key: Groups['key']) =>
  (key[name] as Record<string, unknown> | null)?.[field] ?? null;

describe('facets', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  async function ask(filter: object, document = query): Promise<Answer> {
    const { reader } = await library.side('public');
    const answer = await reader.answer(asking(document, { filter }));
    return (JSON.parse(answer ?? '') as { organisations: Answer }).organisations;
  }

  it('leave out what was chosen of themselves, and nothing of what was chosen of others', async () => {
    const { run } = await library.side('public');
    const values = async (text: string): Promise<string[]> =>
      (await run(text)).map(({ value }) => String(value));
    const known = {
      countries: await values(
        'select iso2 as value from country where id in (select country_id from organisation) order by 1',
      ),
      types: await values(
        'select distinct type as value from organisation where type is not null order by 1',
      ),
      themes: await values(
        'select slug as value from theme where id in (select target_id from organisation_themes) order by 1',
      ),
    };
    const some = (list: readonly string[]) => fc.subarray([...list], { maxLength: 4 });
    const chosen = fc.record({
      countries: some(known.countries),
      types: some(known.types),
      themes: some(known.themes),
      word: fc.constantFrom('', 'a', 'DROITS', 'é', '%'),
    });
    let ignored = 0;
    await fc.assert(
      fc.asyncProperty(chosen, async (choice) => {
        const rows = async (facet: keyof typeof by, { countries, types, themes, word }: Chosen) =>
          counted(
            (await run(by[facet], [countries, types, themes, word])) as { value: unknown; count: unknown }[],
          );
        const answer = await ask(filterOf(choice));
        const types = (key: Groups['key']): unknown => key.type;
        expect(told(answer.countries, inner('country', 'iso2'))).toEqual(
          await rows('countries', { ...choice, countries: [] }),
        );
        expect(told(answer.types, types)).toEqual(await rows('types', { ...choice, types: [] }));
        expect(told(answer.themes, inner('themes', 'slug'))).toEqual(
          await rows('themes', { ...choice, themes: [] }),
        );
        expect(told(answer.narrowed, types)).toEqual(await rows('types', choice));
        if (JSON.stringify(answer.types) !== JSON.stringify(answer.narrowed)) ignored += 1;
      }),
      { numRuns: 60 },
    );
    // Else nothing of what was chosen would have been left out.
    expect(ignored).toBeGreaterThan(5);
  });

  it('refuse a condition that speaks of their key and of something else', async () => {
    const mixed = { or: [{ type: { eq: 'NATIONAL_NGO' } }, { city: { eq: 'Geneva' } }] };
    await expect(ask(mixed)).rejects.toMatchObject({ code: 'FILTER_INVALID' });
    await expect(ask({ not: { and: [mixed] } })).rejects.toMatchObject({ code: 'FILTER_INVALID' });
    await expect(
      ask(
        {},
        'query ($filter: OrganisationFilter) { organisations(filter: $filter) { aggregate(ignoreOwnFilter: true) { count } } }',
      ),
    ).rejects.toMatchObject({ code: 'GROUP_INVALID' });
  });

  it('keep the condition that makes a list what it is', async () => {
    const { reader } = await library.side('public');
    const members = `members(first: 0, filter: { isMember: { eq: false } }) { aggregate(groupBy: [IS_MEMBER], ignoreOwnFilter: true) { count key { isMember } } totalCount } all: members(first: 0) { totalCount }`;
    const answer = JSON.parse((await reader.answer(asking(`{ ${members} }`))) ?? '') as {
      members: { aggregate: Groups[]; totalCount: number };
      all: { totalCount: number };
    };
    expect(answer.members.totalCount).toBe(0);
    expect(answer.members.aggregate).toEqual([{ count: answer.all.totalCount, key: { isMember: true } }]);
  });
});
