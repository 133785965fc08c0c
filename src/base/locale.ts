/** Facts about a content language, as they are declared. */
interface DeclaredFacts<Tag extends string> {
  /** Name in the language itself. */
  readonly name: string;
  /** Name in English, for descriptions. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** ICU collation of text columns that hold its chain. */
  readonly collation: string;
  /** Text search configuration of PostgreSQL. */
  readonly dictionary: string;
  /** Languages that come next in its fallback chain; those that are not named follow in the order of the table. */
  readonly fallbacks: readonly Tag[];
}

/** Facts about a content language. */
interface LocaleFacts extends Omit<DeclaredFacts<Locale>, 'fallbacks'> {
  /**
   * Fallback chain: an item is served whole in the first locale of it in which the item is published. It
   * holds every locale, its own first.
   */
  readonly chain: readonly Locale[];
}

/**
 * Content languages by BCP 47 tag; in the graph the tags are the enum values FR, EN, ES. The page
 * docs/adding-a-locale.md adds one.
 */
const table = {
  fr: {
    name: 'Français',
    english: 'French',
    direction: 'ltr',
    collation: 'fr-x-icu',
    dictionary: 'french',
    fallbacks: ['en', 'es'],
  },
  en: {
    name: 'English',
    english: 'English',
    direction: 'ltr',
    collation: 'en-x-icu',
    dictionary: 'english',
    fallbacks: ['fr', 'es'],
  },
  es: {
    name: 'Español',
    english: 'Spanish',
    direction: 'ltr',
    collation: 'es-x-icu',
    dictionary: 'spanish',
    fallbacks: ['en', 'fr'],
  },
} as const satisfies Readonly<Record<string, DeclaredFacts<string>>>;

export type Locale = keyof typeof table;
export const locales = Object.keys(table) as [Locale, ...Locale[]] as readonly [Locale, ...Locale[]];

const declared: Readonly<Record<Locale, DeclaredFacts<Locale>>> = table;
const withChain = ([locale, { fallbacks, ...facts }]: [string, DeclaredFacts<Locale>]) => [
  locale,
  { ...facts, chain: [...new Set([locale, ...fallbacks, ...locales])] },
];
export const localeFacts = Object.fromEntries(Object.entries(declared).map(withChain)) as Readonly<
  Record<Locale, LocaleFacts>
>;

/**
 * The language where nobody says one: that of Accept-Language without a known language, and of items without
 * any text.
 */
export const defaultLocale: Locale = 'en';

/** A language that was stored, or that of the house where none was. */
export const localeOr = (tag: unknown): Locale =>
  typeof tag === 'string' && isLocale(tag) ? tag : defaultLocale;

export const isLocale = (tag: string): tag is Locale => Object.hasOwn(table, tag);

/**
 * The locale an `Accept-Language` header asks for, by RFC 9110 quality; primary subtags only.
 * Nothing known in it: the default. Never throws: the header is a wish, not an argument.
 */
export function acceptedLocale(header: string | undefined): Locale {
  if (header === undefined) return defaultLocale;
  const wishes = header
    .slice(0, 200)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean) ?? 1);
      return { tag: tag.toLowerCase().split('-')[0] ?? '', quality, index };
    });
  const known = wishes.filter((wish) => isLocale(wish.tag) && wish.quality > 0);
  known.sort((a, b) => b.quality - a.quality || a.index - b.index);
  return (known[0]?.tag as Locale | undefined) ?? defaultLocale;
}
