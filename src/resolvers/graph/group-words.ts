import type { Audience } from '../../base/audience.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { GroupKey, MeasureName } from '../../query/measures.js';

export type Made = new () => object;

/** What the types of groups need of the graph that they are part of. */
export interface Around {
  readonly audience: Audience;
  once(name: string, make: () => Made, fill: (made: Made) => void): Made;
  object(item: ItemMetadata): Made;
}

/** Which figures are named together, in one type, and how that is called. */
export const families = [
  ['Distinct', ['countDistinct'], 'Numbers of different values'],
  ['Totals', ['sum', 'avg', 'stddev', 'median', 'p10', 'p25', 'p75', 'p90'], 'Totals or typical values'],
  ['Extremes', ['min', 'max'], 'Least or greatest values'],
] as const satisfies readonly (readonly [string, readonly MeasureName[], string])[];

const percentile = (part: string, percent: number): string =>
  `${percent}th percentile: the least value such that ${part} of all values are at most as large. Null: no item has a value.`;

/** What each figure is. */
export const meanings: Readonly<Record<MeasureName, string>> = {
  countDistinct: 'Number of different values.',
  sum: 'Sums of the values. Null: no item has a value.',
  avg: 'Averages of the values, to six digits. Null: no item has a value.',
  stddev:
    'Standard deviations of all values, to six digits: 0 for one value, as stddev_pop in SQL. Null: no item has a value.',
  median:
    'Medians: half of the values are at most as large. Of an even number of values, the middle between two. Null: no item has a value.',
  p10: percentile('a tenth', 10),
  p25: percentile('a quarter', 25),
  p75: percentile('three quarters', 75),
  p90: percentile('nine tenths', 90),
  min: 'Least value.',
  max: 'Greatest value.',
};

/** What a key of groups is. */
export const keyDoc = ({ field, of }: GroupKey): string => `${ways[of]}${field.doc}`;
const ways: Readonly<Record<GroupKey['of'], string>> = {
  value: '',
  item: '',
  each: 'One value of the list; an item with several values is in several groups. The list: ',
  eachItem: 'One item of the list; an item with several is in several groups. The list: ',
  day: 'Day, or null if not known, of the field: ',
  week: 'Week, as its Monday, or null if not known, of the field: ',
  month: 'Month, as its first day, or null if not known, of the field: ',
  quarter: 'Quarter of a year, as its first day, or null if not known, of the field: ',
  year: 'Year of the field: ',
  band: 'Band of numbers between two bounds of `bands`; null: no value. Numbers with a unit need one unit. The field: ',
  currency: 'Currency, ISO 4217, of the field: ',
};
