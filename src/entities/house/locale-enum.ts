import { localeFacts, locales, type Locale } from '../../base/locale.js';
import { enumeration } from './enumeration.js';

export const LocaleEnum = enumeration(
  'Locale',
  'Content language.',
  Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), `${localeFacts[locale].english}.`])),
);

/** A content language as the graph names it. */
export type LocaleName = Uppercase<Locale>;

/** The content language of that name in the graph. */
export function localeNamed(name: LocaleName): Locale {
  const locale = locales.find((one) => one.toUpperCase() === name);
  if (locale === undefined) throw new Error(`${name} names no content language`);
  return locale;
}
