import type { Locale } from '../../src/base/locale.js';
import type { DatePrecision } from '../generated/types.js';
import { html, type Html } from '../html.js';

const precisions = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** How much of a date is written, in the form of ISO 8601. */
const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** A date as exact as it is known, in the form of ISO 8601. */
export const isoDate = ({ value, precision }: PartialDate): string => value.slice(0, lengths[precision]);

const written = (locale: Locale, date: Date, precision: DatePrecision): string =>
  new Intl.DateTimeFormat(locale, { ...precisions[precision], timeZone: 'UTC' }).format(date);

/** A date in words, as exact as it is known. */
export const dateText = (locale: Locale, { value, precision }: PartialDate): string =>
  written(locale, new Date(`${value}T00:00:00Z`), precision);

/** A date in words that machines can read too. */
export const dated = (locale: Locale, date: PartialDate | null | undefined): Html | undefined =>
  date ? html`<time datetime="${isoDate(date)}">${dateText(locale, date)}</time>` : undefined;

/** A day, given as a date or a time. */
export const day = (locale: Locale, time: string | null | undefined): Html | undefined =>
  time ? dated(locale, { value: time.slice(0, 10), precision: 'DAY' }) : undefined;
