import type { Locale } from '../../src/base/locale.js';
import { chosen, type Wishes } from '../../web/shared/directory/wishes.js';
import { services } from '../../web/shared/directory/vocabulary.js';

/** The trusted document `EmbedDirectory`. */
export interface DirectoryData {
  readonly members: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasPreviousPage: boolean;
      readonly hasNextPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly DirectoryMember[];
    readonly regions: readonly Group<{
      readonly region: { readonly slug: string | null; readonly name: string | null } | null;
    }>[];
    readonly themes: readonly Group<{
      readonly themes: { readonly slug: string | null; readonly label: string | null } | null;
    }>[];
    readonly services: readonly Group<{ readonly services: string | null }>[];
  };
  readonly anyCountry: {
    readonly countries: readonly Group<{ readonly country: DirectoryCountry | null }>[];
  };
  readonly unnamed: { readonly totalCount: number };
  readonly programmes: readonly {
    readonly countDistinct: { readonly organisation: number };
    readonly key: {
      readonly programme: { readonly slug: string | null; readonly title: string | null } | null;
    };
  }[];
}

interface Group<Key> {
  readonly count: number;
  readonly key: Key;
}

interface DirectoryCountry {
  readonly iso2: string;
  readonly name: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface DirectoryMember {
  readonly name: string | null;
  readonly acronym: string | null;
  readonly provenance: 'PUBLISHED_SOURCE' | 'EDITORIAL' | 'SAMPLE';
  readonly description: string | null;
  readonly website: string | null;
  readonly memberSince: number | null;
  readonly workingLanguages: readonly string[] | null;
  readonly country: { readonly iso2: string; readonly name: string | null } | null;
  readonly region: { readonly slug: string | null; readonly name: string | null } | null;
  readonly localisation: { readonly served: Uppercase<Locale> } | null;
}

type Condition = Readonly<Record<string, unknown>>;

/** Conditions of a search: each word is in the name, the acronym or the name of the country. */
const wordsOf = (search: string): Condition[] =>
  search
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => ({
      or: [
        { name: { contains: word } },
        { acronym: { contains: word } },
        { country: { name: { contains: word } } },
      ],
    }));

const inRegions = (regions: readonly string[]): Condition =>
  regions.length > 0 ? { region: { slug: { in: regions } } } : {};

/** The filters of the document for the choices of a reader. */
export function filtersOf(wishes: Wishes): {
  readonly named: Condition;
  readonly anyCountry: Condition;
  readonly unnamed: Condition;
  readonly partnerships: Condition;
} {
  const regions = chosen(wishes, 'region');
  const countries = chosen(wishes, 'country');
  const themes = chosen(wishes, 'theme');
  const programmes = chosen(wishes, 'programme');
  const help = chosen(wishes, 'service');
  const words = wordsOf(wishes.search);
  // A form of help that the graph does not have would be refused; nobody offers it.
  const known = help.filter((one) => (services as readonly string[]).includes(one));
  const common = {
    name: { isNull: false },
    ...inRegions(regions),
    ...(themes.length > 0 && { themes: { some: { slug: { in: themes } } } }),
    ...(help.length > 0 && { or: known.map((one) => ({ services: { has: one } })) }),
    ...(words.length > 0 && { and: words }),
  };
  const country = countries.length > 0 && { country: { iso2: { in: countries } } };
  const programme = programmes.length > 0 && {
    partnerships: { some: { programme: { slug: { in: programmes } } } },
  };
  return {
    named: { ...common, ...country, ...programme },
    anyCountry: { ...common, ...programme },
    // Whatever else is chosen: a number behind a narrower choice would say something about who they are.
    unnamed: { name: { isNull: true }, ...inRegions(regions) },
    partnerships: { programme: {}, organisation: { ...common, ...country, isMember: { eq: true } } },
  };
}
