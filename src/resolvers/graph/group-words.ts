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
  ['Totals', ['sum', 'avg'], 'Sums or averages'],
  ['Extremes', ['min', 'max'], 'Least or greatest values'],
] as const satisfies readonly (readonly [string, readonly MeasureName[], string])[];

/** What each figure is. */
export const meanings: Readonly<Record<MeasureName, string>> = {
  countDistinct: 'Number of different values.',
  sum: 'Sums of the values. Null: no item has a value.',
  avg: 'Averages of the values, to six digits. Null: no item has a value.',
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
  month: 'Month, as its first day, or null if not known, of the field: ',
  year: 'Year of the field: ',
  currency: 'Currency, ISO 4217, of the field: ',
};
