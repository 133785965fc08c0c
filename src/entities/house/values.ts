import type { Locale } from '../../base/locale.js';
import type { RichValue } from './rich-text.js';

/** A text in some of the content languages; what is absent has not been written in that language. */
export type LocalisedText = Partial<Record<Locale, string>>;

/** A text with its form in some of the content languages; a text without form is plain. */
export type LocalisedRichText = Partial<Record<Locale, RichValue>>;

/** A list of texts in some of the content languages, in order. */
export type LocalisedTexts = Partial<Record<Locale, string[]>>;

/** A list of small objects in some of the content languages, in order. */
export type LocalisedParts<Name extends string> = Partial<Record<Locale, Record<Name, string>[]>>;

/** An amount in a currency. */
export class MoneyValue {
  /** A decimal number as text. */
  amount!: string;
  /** ISO 4217, three letters. */
  currency!: string;
}

/** How much of a date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date of which the day or the month may be unknown; what is unknown stands as 01. */
export class PartialDay {
  /** YYYY-MM-DD */
  value!: string;
  precision!: DatePrecision;
}
