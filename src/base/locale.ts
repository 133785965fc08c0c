/** Content languages, as BCP 47 tags. In the graph they are the enum values FR, EN, ES. */
export const locales = ['fr', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

const defaultLocale: Locale = 'en';

/** The closed fallback chains: an item is served whole in the first locale of the chain in which it is published. */
export const chains: Readonly<Record<Locale, readonly Locale[]>> = {
  fr: ['fr', 'en', 'es'],
  en: ['en', 'fr', 'es'],
  es: ['es', 'en', 'fr'],
};

/** ICU collation of a text column that holds the given chain. */
export const collations: Readonly<Record<Locale, string>> = { fr: 'fr-x-icu', en: 'en-x-icu', es: 'es-x-icu' };

export const isLocale = (tag: string): tag is Locale => (locales as readonly string[]).includes(tag);

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
