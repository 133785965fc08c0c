import { locales } from '../base/locale.js';
import type { DatePrecision } from '../entities/house/values.js';
import { folded } from './folded.js';
import { Unreadable } from './read-number.js';

/** The order of day and month in dates of digits. */
export type DateOrder = 'DMY' | 'MDY';

/** A date, as exactly as it is written. */
export interface WrittenDate {
  readonly value: string;
  readonly precision: DatePrecision;
  /** The rule by which it was understood, where it is not written in digits in their only order. */
  readonly rule?: string;
}

const two = (text: string | number = ''): string => String(text).padStart(2, '0');
/** Two digits of a year: those of the future are of the last century. */
const yearOf = (text: string): string =>
  text.length === 4 ? text : `${Number(text) >= 70 ? 19 : 20}${text}`;

const months = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const write = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): readonly [string, number] => [
        folded(write.format(Date.UTC(2001, index, 1))).replace(/\.$/, ''),
        index + 1,
      ]);
    }),
  ),
);
/** September is cut to four letters too. */
months.set('sept', 9);
const monthOf = (word: string): number | undefined => months.get(folded(word).replace(/\.$/, ''));

const time = /[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:Z|[+-]\d{2}:?\d{2})?$/;
const digits = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Words that make a date approximate, in three languages and Latin. */
const approximately =
  /^(?:env|environ|vers|autour de|about|around|approx|approximately|circa|cca|ca|c|hacia|sobre|aprox|aproximadamente|alrededor de|en torno a)\b\.?\s*(?=\S)|^[~≈±]\s*/i;

/** The writing of a date of digits: the marks, and how many digits its year has. Undefined for another text. */
export function formOfDate(text: string): { readonly form: string; readonly proves?: DateOrder } | undefined {
  const [whole, first, mark, second, year = ''] = digits.exec(text.replace(time, '')) ?? [];
  if (!whole || mark === '.') return undefined;
  const form = `${mark}${year.length}`;
  if (Number(first) > 12 && Number(second) <= 12) return { form, proves: 'DMY' };
  if (Number(second) > 12 && Number(first) <= 12) return { form, proves: 'MDY' };
  return { form };
}

/**
 * A date as people write it: 2017, 2017-07, 2017-07-13, 07.2017, 13.07.2017, 23.06.25, 13 juillet 2017. `order`: that
 * of the column for dates in which day and month can be mistaken; null: the column contradicts itself. Throws
 * Unreadable.
 */
export function readDate(text: string, order?: DateOrder | null): WrittenDate {
  const vague = approximately.exec(text)?.[0].trim();
  if (vague && /\d/.test(text))
    throw new Unreadable(
      `an exact date: «${vague}» says that it is approximate; write it without the word if it is good enough, or leave the cell empty`,
    );
  const hour = time.exec(text)?.[1];
  const bare = text.replace(time, '').trim();
  const date = bareDate(bare, order);
  if (hour === undefined) return date;
  return /^0?0:00(?::00(?:\.0+)?)?$/.test(hour) ? date : { ...date, rule: 'time of day left out' };
}

function bareDate(text: string, order: DateOrder | null | undefined): WrittenDate {
  const [iso, isoYear, isoMonth, isoDay] = /^(\d{4})(?:[-/](\d{2}))?(?:[-/](\d{2}))?$/.exec(text) ?? [];
  if (iso)
    return {
      value: `${isoYear}-${isoMonth ?? '01'}-${isoDay ?? '01'}`,
      precision: isoDay ? 'DAY' : isoMonth ? 'MONTH' : 'YEAR',
    };
  const [byMonth, onlyMonth, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (byMonth) return { value: `${ofYear}-${two(onlyMonth)}-01`, precision: 'MONTH' };
  return digits.test(text) ? dateOfDigits(text, order) : dateOfWords(text);
}

function dateOfDigits(text: string, order: DateOrder | null | undefined): WrittenDate {
  const [, first = '', mark, second = '', year = ''] = digits.exec(text) ?? [];
  if (mark !== '.' && order === null)
    throw new Unreadable(
      'a plain date: in this column some dates have the day first and some the month; say with --dates DMY or --dates MDY which is right',
    );
  const isOpen = Number(first) <= 12 && Number(second) <= 12;
  if (mark !== '.' && isOpen && first !== second && order === undefined)
    throw new Unreadable(
      `a plain date: «${text}» may be the ${Number(first)}. of month ${Number(second)} or the ${Number(second)}. of month ${Number(first)}; say with --dates DMY or --dates MDY which it is`,
    );
  const isMonthFirst = mark !== '.' && (isOpen ? order === 'MDY' : Number(second) > 12);
  if (mark !== '.' && !isOpen && order !== undefined && isMonthFirst !== (order === 'MDY'))
    throw new Unreadable(`a date with the ${order === 'DMY' ? 'day' : 'month'} first, as the column has`);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const isOrdered = mark !== '.' && isOpen && first !== second;
  const isShort = year.length === 2;
  const rule = isOrdered ? `order of the column: ${order}` : isShort ? 'two digits of a year' : undefined;
  return { value: `${yearOf(year)}-${two(month)}-${two(day)}`, precision: 'DAY', ...(rule && { rule }) };
}

const word = String.raw`\p{L}[\p{L}\p{M}]*\.?`;
const withWords = [
  new RegExp(
    String.raw`^(?:${word},?\s+)?(?<day>\d{1,2})(?:er|st|nd|rd|th|º|°|\.)?[\s/-]*(?:of\s+|de\s+)?(?<month>${word}),?[\s/-]*(?:del?\s+)?(?<year>\d{4}|\d{2})$`,
    'u',
  ),
  new RegExp(String.raw`^(?<month>${word})\s*(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$`, 'u'),
  new RegExp(String.raw`^(?<month>${word})[\s/-]*(?:del?\s+)?(?<year>\d{4})$`, 'u'),
];

function dateOfWords(text: string): WrittenDate {
  for (const pattern of withWords) {
    const { day, month: name = '', year = '' } = pattern.exec(text)?.groups ?? {};
    const month = monthOf(name);
    if (month === undefined) continue;
    return {
      value: `${yearOf(year)}-${two(month)}-${day === undefined ? '01' : two(day)}`,
      precision: day === undefined ? 'MONTH' : 'DAY',
      rule: 'name of the month',
    };
  }
  throw new Unreadable('a date such as 2017, 2017-07, 2017-07-13 or 13.07.2017');
}
