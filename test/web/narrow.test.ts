import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultLocale, localeFacts, locales } from '../../src/base/locale.js';
import { directoryIn, type Member } from '../../web/embed/src/member.js';
import { choices, facets, narrow, noWishes, type Wishes } from '../../web/embed/src/narrow.js';
import { counted, words } from '../../web/embed/src/words.js';
import { defaultLocale as webDefault, firstLocale, locales as webLocales } from '../../web/shared/locale.js';
import type { EmbedMembersQuery } from '../generated/public/graphql.js';

type Row = EmbedMembersQuery['members']['nodes'][number];

const row = (name: string, iso2: string, region: string, ...themes: string[]): Row => ({
  slug: name,
  name,
  acronym: null,
  provenance: 'PUBLISHED_SOURCE',
  description: null,
  website: null,
  country: { iso2, name: `Land ${iso2}` },
  region: { slug: region, name: region },
  themes: { nodes: themes.map((slug) => ({ slug, label: slug })) },
  localisation: { served: 'FR' },
});
const fileOf = (...rows: unknown[]): string => rows.map((one) => `${JSON.stringify(one)}\n`).join('');
const some = directoryIn(
  fileOf(
    row('Éclat', 'CI', 'africa', 'women'),
    row('Abuelas', 'AR', 'america', 'women', 'children'),
    row('MIDH', 'CI', 'africa'),
  ),
).members;
const names = (members: readonly Member[]): string[] => members.map(({ name }) => name);
const wish = (wishes: Partial<Wishes>): Wishes => ({ ...noWishes, ...wishes });

describe('the directory in the embed', () => {
  it('speaks the languages of the API, in their directions', () => {
    const facts = Object.fromEntries(
      locales.map((locale) => [
        locale,
        { name: localeFacts[locale].name, direction: localeFacts[locale].direction },
      ]),
    );
    expect(webLocales).toEqual(facts);
    expect(webDefault).toBe(defaultLocale);
  });

  it('takes the first language that it speaks', () => {
    expect(firstLocale([null, undefined, '', 'de', 'es-MX', 'fr'])).toBe('es');
    expect(firstLocale(['constructor', '__proto__'])).toBe('en');
  });

  it('counts and does not show those without a name', () => {
    const { members, unnamed } = directoryIn(
      fileOf(row('One', 'CI', 'africa'), { ...row('', 'CI', 'africa'), name: null }),
    );
    expect({ names: names(members), unnamed }).toEqual({ names: ['One'], unnamed: 1 });
  });

  it.each([
    ['javascript:alert(1)', ''],
    ['JaVaScRiPt:alert(1)', ''],
    [' \u0001javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//example.org', ''],
    ['https://example.org', 'https://example.org/'],
  ])('makes of the address %j the link %j', (website, link) => {
    expect(directoryIn(fileOf({ ...row('One', 'CI', 'africa'), website })).members[0]?.website).toBe(link);
  });

  it('finds names without their accents, by all words of the search', () => {
    expect(names(narrow(some, wish({ search: 'ECLAT' })))).toEqual(['Éclat']);
    expect(names(narrow(some, wish({ search: 'land ci mi' })))).toEqual(['MIDH']);
  });

  it('narrows each filter by the others, and counts it without its own choice', () => {
    const wishes = wish({ region: 'africa' });
    expect(choices(some, wishes, 'theme', 'fr')).toEqual([{ key: 'women', label: 'women', count: 1 }]);
    expect(choices(some, wishes, 'region', 'fr').map(({ key, count }) => [key, count])).toEqual([
      ['africa', 2],
      ['america', 1],
    ]);
  });

  it('keeps a choice that finds nobody, so that it can be taken back', () => {
    expect(choices(some, wish({ region: 'africa', country: 'AR' }), 'country', 'fr')).toContainEqual({
      key: 'AR',
      label: 'Land AR',
      count: 0,
    });
  });

  it('says a figure in the plural form of its language', () => {
    expect([0, 1, 1500].map((count) => counted('fr', words.fr.count, count))).toEqual([
      '0 membre',
      '1 membre',
      '1\u202f500 membres',
    ]);
  });

  it('reads any text without throwing, and every figure of a filter is what the filter then shows', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const choice = fc.record({ iso2: text, slug: text, name: text, label: text }, { requiredKeys: [] });
    const member = fc.record(
      {
        name: text,
        acronym: fc.option(text),
        description: fc.anything(),
        website: fc.oneof(text, fc.webUrl()),
        country: choice,
        region: choice,
        themes: fc.record({ nodes: fc.array(choice) }),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.json(),
            member.map((one) => JSON.stringify(one)),
            text,
          ),
          { maxLength: 20 },
        ),
        text,
        (lines, search) => {
          const { members } = directoryIn(lines.join('\n'));
          for (const facet of facets)
            for (const { key, count } of choices(members, wish({ search }), facet, 'fr'))
              expect(narrow(members, wish({ search, [facet]: key }))).toHaveLength(count);
          for (const { website } of members) expect(website).toMatch(/^(https?:|$)/);
        },
      ),
    );
  });
});
