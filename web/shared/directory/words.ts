import type { Language } from './languages.js';
import { arabic } from './words-ar.js';
import { english } from './words-en.js';
import { french } from './words-fr.js';
import { spanish } from './words-es.js';
import type { Plural, Service, Words } from './vocabulary.js';

export const words: Readonly<Record<Language, Words>> = {
  fr: french,
  en: english,
  es: spanish,
  ar: arabic,
};

/** A text with its figure, name or date in place. */
export const filled = (text: string, value: string): string => text.replace(/\{\w+\}/, () => value);

/** A text about a number, in the plural form of the language. */
export const counted = (language: Language, forms: Plural, count: number): string =>
  filled(
    forms[new Intl.PluralRules(language).select(count)] ?? forms.other,
    new Intl.NumberFormat(language).format(count),
  );

/** A tag of a language, which need not be one that the directory speaks. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}$/.test(tag);

/** The name of a language in another one; its tag where it has none. */
export const languageName = (language: Language, tag: string): string =>
  isLanguageTag(tag) ? (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag) : tag;

/** Mark of a text in another language, by its tag. */
export const servedIn = (language: Language, tag: string): string =>
  filled(words[language].served, languageName(language, tag));

/** The name of a form of help; undefined: the directory does not know it. */
export const serviceName = (language: Language, service: string): string | undefined =>
  Object.hasOwn(words[language].services, service) ? words[language].services[service as Service] : undefined;
