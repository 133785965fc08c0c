import type { Locale } from '../../base/locale.js';

/** A text in some of the content languages; what is absent has not been written in that language. */
export type LocalisedText = Partial<Record<Locale, string>>;

/** A list of texts in some of the content languages, in order. */
export type LocalisedTexts = Partial<Record<Locale, string[]>>;

/** How much of a date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date of which the day or the month may be unknown; what is unknown stands as 01. */
export class PartialDay {
  /** YYYY-MM-DD */
  value!: string;
  precision!: DatePrecision;
}
