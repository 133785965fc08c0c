import { sampleLocales, type SampleLocale } from './languages.js';
import { begins, type Phrase } from './organisation-words.js';

/** A row as the verbs take it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Every combination of languages that a text may be written in: gaps are part of the sample. */
const combinations: readonly (readonly SampleLocale[])[] = [
  sampleLocales,
  ['en'],
  ['fr', 'en'],
  ['fr'],
  ['en', 'es'],
  ['es'],
  ['fr', 'es'],
];

/** The languages of the text at an index, the combinations in turn. */
export const writtenAt = (index: number): readonly SampleLocale[] =>
  combinations[index % combinations.length] ?? sampleLocales;

/** Something made for each of the languages. */
export const inEach = <T>(
  written: readonly SampleLocale[],
  make: (locale: SampleLocale) => T,
): Partial<Record<SampleLocale, T>> => Object.fromEntries(written.map((locale) => [locale, make(locale)]));

/** A text of the sample: in each language it begins with the word that says so. */
export const sampleText = (
  written: readonly SampleLocale[],
  make: (locale: SampleLocale) => string,
): Partial<Record<SampleLocale, string>> => inEach(written, (locale) => `${begins[locale]}${make(locale)}`);

/** A phrase with values in the place of its names in braces. */
export const fill = (
  phrase: Phrase,
  locale: SampleLocale,
  values: Readonly<Record<string, string | number>>,
): string => phrase[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The first of the languages in which something is held to be written first. */
export const originalOf = (written: readonly SampleLocale[]): SampleLocale =>
  written.includes('en') ? 'en' : (written[0] ?? 'en');
