import { localeFacts, locales, type Locale } from '../../base/locale.js';
import type { Wording } from '../../base/wording.js';
import { enumeration } from './enumeration.js';

const nameIn = (locale: Locale, of: Locale): string => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(of) ?? of;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** The name of a language in each language. */
const nameOf = (of: Locale): Wording => ({
  fr: nameIn('fr', of),
  en: nameIn('en', of),
  es: nameIn('es', of),
  ...Object.fromEntries(locales.map((locale) => [locale, nameIn(locale, of)])),
});

export const LocaleEnum = enumeration(
  'Locale',
  'Content language.',
  Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), `${localeFacts[locale].english}.`])),
  Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), nameOf(locale)])),
);

/** A content language as the graph names it. */
export type LocaleName = Uppercase<Locale>;

/** The content language of that name in the graph. */
export function localeNamed(name: LocaleName): Locale {
  const locale = locales.find((one) => one.toUpperCase() === name);
  if (locale === undefined) throw new Error(`${name} names no content language`);
  return locale;
}

/** The name of a content language in the graph. */
export const nameOfLocale = (locale: Locale): LocaleName => locale.toUpperCase() as LocaleName;
