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

/** The text in a language, or in the first language of its chain that has one. */
export function worded(wording: Wording, locale: Locale): Worded {
  const served = localeFacts[locale].chain.find((one) => wording[one] !== undefined);
  if (served === undefined) throw new Error('a wording has a text in each language of the house');
  return { text: wording[served] ?? '', locale: served };
}

/** The text in every language that has one. */
export const allWordings = (wording: Wording): readonly string[] =>
  locales.flatMap((locale) => wording[locale] ?? []);
