/** Facts about a content language. */
interface LocaleFacts<Tag extends string> {
  /** Name in the language itself. */
  readonly name: string;
  /** Name in English, for descriptions. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** ICU collation of text columns that hold its chain. */
  readonly collation: string;
  /** Text search configuration of PostgreSQL. */
  readonly dictionary: string;
  /**
   * Fallback chain: an item is served whole in the first locale of it in which the item is published. It
   * holds every locale, its own first.
   */
  readonly chain: readonly Tag[];
}

/**
 * Content languages by BCP 47 tag; in the graph the tags are the enum values FR, EN, ES. A new line is
 * complete when it compiles and its migration is written.
 */
const table = {
  fr: {
    name: 'Français',
    english: 'French',
    direction: 'ltr',
    collation: 'fr-x-icu',
    dictionary: 'french',
    chain: ['fr', 'en', 'es'],
  },
  en: {
    name: 'English',
    english: 'English',
    direction: 'ltr',
    collation: 'en-x-icu',
    dictionary: 'english',
    chain: ['en', 'fr', 'es'],
  },
  es: {
    name: 'Español',
    english: 'Spanish',
    direction: 'ltr',
    collation: 'es-x-icu',
    dictionary: 'spanish',
    chain: ['es', 'en', 'fr'],
  },
} as const satisfies Readonly<Record<string, LocaleFacts<string>>>;

export type Locale = keyof typeof table;
export const localeFacts: Readonly<Record<Locale, LocaleFacts<Locale>>> = table;
export const locales = Object.keys(table) as [Locale, ...Locale[]] as readonly [Locale, ...Locale[]];

/**
 * The language where nobody says one: that of Accept-Language without a known language, and of items without
 * any text.
 */
export const defaultLocale: Locale = 'en';

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
