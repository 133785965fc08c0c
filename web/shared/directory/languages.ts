import { defaultLocale, locales, type Locale } from '../locale.js';

/**
 * The languages in which the directory of members speaks: those of the API, and Arabic, in which the API has no
 * texts yet.
 */
export const languages = {
  ...locales,
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>>;
export type Language = keyof typeof languages;

/** The language of a tag such as `fr-CH`; undefined: the directory does not speak it. */
function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, primary) ? (primary as Language) : undefined;
}

/** The first tag whose language the directory speaks; the default where there is none. */
export const firstLanguage = (tags: readonly (string | null | undefined)[]): Language =>
  tags.map((tag) => (tag ? languageOf(tag) : undefined)).find((language) => language !== undefined) ??
  defaultLocale;

const isLocale = (language: Language): language is Locale => Object.hasOwn(locales, language);

/** The language in which the API is asked. Where it has no texts in the one of the reader, it is the default one. */
export const localeFor = (language: Language): Locale => (isLocale(language) ? language : defaultLocale);
