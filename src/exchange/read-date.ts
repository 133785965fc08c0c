import type { DatePrecision } from '../entities/house/values.js';
import { Unreadable } from './read-number.js';

const two = (text = ''): string => text.padStart(2, '0');
/** Two digits of a year: those of the future are of the last century. */
const yearOf = (text: string): string =>
  text.length === 4 ? text : `${Number(text) >= 70 ? 19 : 20}${text}`;

/**
 * A date as people write it: 2017, 2017-07, 2017-07-13, 07.2017, 13.07.2017, 23.06.25; with slashes only
 * where day and month cannot be mistaken. Throws Unreadable.
 */
export function readDate(text: string): { value: string; precision: DatePrecision } {
  const [iso, isoYear, isoMonth, isoDay] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (iso)
    return {
      value: `${isoYear}-${isoMonth ?? '01'}-${isoDay ?? '01'}`,
      precision: isoDay ? 'DAY' : isoMonth ? 'MONTH' : 'YEAR',
    };
  const [byMonth, onlyMonth, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (byMonth) return { value: `${ofYear}-${two(onlyMonth)}-01`, precision: 'MONTH' };
  const [whole, first = '', mark, second = '', year = ''] =
    /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!whole) throw new Unreadable('a date such as 2017, 2017-07, 2017-07-13 or 13.07.2017');
  if (mark === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second)
    throw new Unreadable(
      `a plain date: «${text}» may be the ${Number(first)}. of month ${Number(second)} or the ${Number(second)}. of month ${Number(first)}`,
    );
  const [day, month] = mark === '/' && Number(second) > 12 ? [second, first] : [first, second];
  return { value: `${yearOf(year)}-${two(month)}-${two(day)}`, precision: 'DAY' };
}
