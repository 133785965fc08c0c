import type { Locale } from '../../src/base/locale.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Counted, Words } from './text.js';

/** The texts of the pages, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  fr,
  en,
  es,
};

/** Name of a language, in a language. */
export const languageName = (locale: Locale, language: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    // What is no tag of a language is shown as it stands.
    return language;
  }
};

/** Mark of a text in another language, such as "in French". */
export const servedIn = (locale: Locale, language: Locale): string =>
  words[locale].served.replace('{language}', () => languageName(locale, language));

/** A text with its figure, in the plural form of the language. */
export function counted(locale: Locale, { one, other }: Counted, figure: number): string {
  const form = new Intl.PluralRules(locale).select(figure) === 'one' ? one : other;
  return form.replace('#', () => new Intl.NumberFormat(locale).format(figure));
}
