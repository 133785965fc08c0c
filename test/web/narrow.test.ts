import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultLocale, localeFacts, locales } from '../../src/base/locale.js';
import { directoryIn, type Member } from '../../web/embed/src/member.js';
import { choices, narrow, unnamedIn } from '../../web/embed/src/narrow.js';
import { firstLanguage, languages, localeFor } from '../../web/shared/directory/languages.js';
import { services } from '../../web/shared/directory/vocabulary.js';
import { facets, noWishes, type Wishes } from '../../web/shared/directory/wishes.js';
import { counted, words } from '../../web/shared/directory/words.js';
import { AssistanceKind } from '../../src/entities/network/organisation-vocabulary.js';
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
  memberSince: 1998,
  workingLanguages: ['fr'],
  services: ['LEGAL'],
  country: { iso2, name: `Land ${iso2}`, latitude: 1, longitude: 2 },
  region: { slug: region, name: region },
  themes: { nodes: themes.map((slug) => ({ slug, label: slug })) },
  partnerships: { nodes: [{ programme: { slug: 'observatory', title: 'Observatory' } }] },
  localisation: { served: 'FR' },
});
const fileOf = (...rows: unknown[]): string => rows.map((one) => `${JSON.stringify(one)}\n`).join('');
const some = directoryIn(
  fileOf(
    row('Éclat', 'CI', 'africa', 'women'),
    row('Abuelas', 'AR', 'america', 'women', 'children'),
    row('MIDH', 'CI', 'africa'),
  ),
  'fr',
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

  it('speaks Arabic too, over texts of the default language', () => {
    expect(firstLanguage([null, 'de', 'AR-ma', 'fr'])).toBe('ar');
    expect(firstLanguage(['constructor', '__proto__'])).toBe(defaultLocale);
    expect(Object.keys(languages)).toEqual([...locales, 'ar']);
    expect(Object.keys(languages).map((language) => localeFor(language as keyof typeof languages))).toEqual([
      ...locales,
      defaultLocale,
    ]);
  });

  it('has a word for each form of help of the graph', () => {
    expect([...services]).toEqual(Object.keys(AssistanceKind.values));
    for (const { services: names } of Object.values(words)) expect(Object.keys(names)).toEqual([...services]);
  });

  it('counts and does not show those without a name, by region and nothing else', () => {
    const hidden = { ...row('', 'CI', 'africa', 'women'), name: null };
    const found = directoryIn(fileOf(row('One', 'CI', 'africa'), hidden, { ...hidden, region: null }), 'fr');
    expect({ names: names(found.members), unnamed: found.unnamed }).toEqual({
      names: ['One'],
      unnamed: ['africa', ''],
    });
    const counts = [{}, { region: 'africa' }, { region: 'america' }, { theme: 'children', search: 'x' }];
    expect(counts.map((one) => unnamedIn(found, wish(one)))).toEqual([2, 1, 0, 2]);
  });

  it.each([
    ['javascript:alert(1)', ''],
    ['JaVaScRiPt:alert(1)', ''],
    [' \u0001javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//example.org', ''],
    ['https://example.org', 'https://example.org/'],
  ])('makes of the address %j the link %j', (website, link) => {
    expect(directoryIn(fileOf({ ...row('One', 'CI', 'africa'), website }), 'fr').members[0]?.website).toBe(
      link,
    );
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

  it('takes several values of a filter as any of them', () => {
    const several = wish({ country: 'AR CI', theme: 'women children' });
    expect(names(narrow(some, several))).toEqual(['Éclat', 'Abuelas']);
    expect(choices(some, several, 'country', 'fr').map(({ key, count }) => [key, count])).toEqual([
      ['AR', 1],
      ['CI', 1],
    ]);
    expect(names(narrow(some, wish({ programme: 'observatory', service: 'LEGAL MEDICAL' })))).toHaveLength(3);
    expect(names(narrow(some, wish({ service: 'MEDICAL' })))).toEqual([]);
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
          const { members } = directoryIn(lines.join('\n'), 'fr');
          for (const facet of facets)
            for (const { key, count } of choices(members, wish({ search }), facet, 'fr'))
              expect(narrow(members, wish({ search, [facet]: key }))).toHaveLength(count);
          for (const { website } of members) expect(website).toMatch(/^(https?:|$)/);
        },
      ),
    );
  });
});
