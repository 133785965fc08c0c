const aDay = 86_400_000;

/** The day so many days after another, YYYY-MM-DD. */
export const addDays = (day: string, more: number): string =>
  new Date(Date.parse(day) + more * aDay).toISOString().slice(0, 10);

/** How many days lie from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / aDay);

/** The day of a year, a month and a day of it. */
export const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A date that is known to the day, or to the month only. */
export const partial = (day: string, precision: 'DAY' | 'MONTH' = 'DAY') => ({
  value: precision === 'DAY' ? day : `${day.slice(0, 7)}-01`,
  precision,
});
