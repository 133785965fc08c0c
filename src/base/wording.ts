import { localeFacts, locales, type Locale } from './locale.js';

/** Languages in which everything that people read has words of its own; another may be added little by little. */
type HouseLocale = 'fr' | 'en' | 'es';

/** A text of the product itself in its languages: a missing one of the house does not compile. */
export type Wording = Readonly<Record<HouseLocale, string>> & Readonly<Partial<Record<Locale, string>>>;

/** A text, and the language that it is in. */
export interface Worded {
  readonly text: string;
  readonly locale: Locale;
}

// A language that is added to the table of languages has no word here at first.
const textsOf = (wording: Wording): Readonly<Partial<Record<Locale, string>>> => wording;

/** The text in a language, or in the first language of its chain that has one. */
export function worded(wording: Wording, locale: Locale): Worded {
  const texts = textsOf(wording);
  for (const served of localeFacts[locale].chain) {
    const text = texts[served];
    if (text !== undefined) return { text, locale: served };
  }
  throw new Error('a wording has a text in each language of the house');
}

/** The text in every language that has one. */
export const allWordings = (wording: Wording): readonly string[] =>
  locales.flatMap((locale) => textsOf(wording)[locale] ?? []);
