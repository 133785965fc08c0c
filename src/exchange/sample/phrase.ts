import { locales, type Locale } from '../../base/locale.js';
import { begins, type Phrase } from './organisation-words.js';

/** A row as the verbs take it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Every combination of languages that a text may be written in: gaps are part of the sample. */
const combinations: readonly (readonly Locale[])[] = [
  locales,
  ['en'],
  ['fr', 'en'],
  ['fr'],
  ['en', 'es'],
  ['es'],
  ['fr', 'es'],
];

/** The languages of the text at an index, the combinations in turn. */
export const writtenAt = (index: number): readonly Locale[] =>
  combinations[index % combinations.length] ?? locales;

/** Something made for each of the languages. */
export const inEach = <T>(
  written: readonly Locale[],
  make: (locale: Locale) => T,
): Partial<Record<Locale, T>> => Object.fromEntries(written.map((locale) => [locale, make(locale)]));

/** A text of the sample: in each language it begins with the word that says so. */
export const sampleText = (
  written: readonly Locale[],
  make: (locale: Locale) => string,
): Partial<Record<Locale, string>> => inEach(written, (locale) => `${begins[locale]}${make(locale)}`);

/** A phrase with values in the place of its names in braces. */
export const fill = (
  phrase: Phrase,
  locale: Locale,
  values: Readonly<Record<string, string | number>>,
): string => phrase[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The first of the languages in which something is held to be written first. */
export const originalOf = (written: readonly Locale[]): Locale =>
  written.includes('en') ? 'en' : (written[0] ?? 'en');
