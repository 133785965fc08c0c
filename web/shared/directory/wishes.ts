/** The filters that choose a group of members, in the order in which they stand. */
export const facets = ['region', 'country', 'theme', 'programme', 'service'] as const;
export type Facet = (typeof facets)[number];

/** The choices of a reader: of each filter the chosen keys, parted by blanks; an empty text chooses nothing. */
export type Wishes = Readonly<Record<Facet | 'search', string>>;

export const noWishes: Wishes = {
  region: '',
  country: '',
  theme: '',
  programme: '',
  service: '',
  search: '',
};

/** Longest search, and most keys of one filter: more comes from no form. */
export const maxSearchLength = 100;
const maxKeys = 20;
const maxKeyLength = 80;

const same = (key: string): string => key.toLowerCase();
const spellings: Readonly<Record<Facet, (key: string) => string>> = {
  region: same,
  country: (key) => key.toUpperCase(),
  theme: same,
  programme: same,
  service: (key) => key.toUpperCase().replaceAll('-', '_'),
};

/** The keys in a text as somebody wrote it, in the spelling of the data, each once. */
function keysIn(facet: Facet, text: string): string[] {
  const keys = text.split(/\s+/).filter((key) => key !== '' && key.length <= maxKeyLength);
  return [...new Set(keys.map(spellings[facet]))].slice(0, maxKeys);
}

/** The chosen keys of a filter. */
export const chosen = (wishes: Wishes, facet: Facet): string[] => wishes[facet].split(' ').filter(Boolean);

/** The choices that attributes or an address name; `read` has the text of each. Any text is taken. */
export function wishesFrom(read: (name: Facet | 'search') => string | null | undefined): Wishes {
  const text = (read('search') ?? '').slice(0, maxSearchLength);
  // Half of a sign that was cut in two has no form in an address.
  const search = text.replaceAll(/\p{Surrogate}/gu, '').trim();
  const groups = facets.map((facet) => [facet, keysIn(facet, read(facet) ?? '').join(' ')] as const);
  return { ...noWishes, ...Object.fromEntries(groups), search };
}

/** The name of a choice in an address. */
export const parameterOf = (name: Facet | 'search'): string => (name === 'search' ? 'q' : name);

/** The choices as parameters of an address, those that choose nothing left out. */
export const parametersOf = (wishes: Wishes): [string, string][] =>
  ([...facets, 'search'] as const)
    .filter((name) => wishes[name] !== '')
    .map((name) => [parameterOf(name), wishes[name]]);

/** Whether anything is chosen. */
export const choosesAnything = (wishes: Wishes): boolean => Object.values(wishes).some((wish) => wish !== '');
