/** The languages in which the rooms speak, with their own names and directions. */
export const locales = {
  fr: { name: 'Français', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
} as const;
export type Locale = keyof typeof locales;

/** The language where nobody names one that the rooms speak; it is that of the API. */
export const defaultLocale: Locale = 'en';

/** The language of a tag such as `fr-CH`; undefined: the rooms do not speak it. */
function localeOf(tag: string): Locale | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(locales, primary) ? (primary as Locale) : undefined;
}

/** The first tag whose language the rooms speak; the default where there is none. */
export const firstLocale = (tags: readonly (string | null | undefined)[]): Locale =>
  tags.map((tag) => (tag ? localeOf(tag) : undefined)).find((locale) => locale !== undefined) ??
  defaultLocale;
