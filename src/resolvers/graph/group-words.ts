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
  ['Distinct', ['countDistinct'], 'How many different values'],
  ['Totals', ['sum', 'avg'], 'Sums or averages'],
  ['Extremes', ['min', 'max'], 'The least or greatest values'],
] as const satisfies readonly (readonly [string, readonly MeasureName[], string])[];

/** What each figure is. */
export const meanings: Readonly<Record<MeasureName, string>> = {
  countDistinct: 'How many different values they have.',
  sum: 'Sums of their values; none where no item has a value.',
  avg: 'Averages of their values, to six digits; none where no item has a value.',
  min: 'The least of their values.',
  max: 'The greatest of their values.',
};

/** What a key of groups is. */
export const keyDoc = ({ field, of }: GroupKey): string => `${ways[of]}${field.doc}`;
const ways: Readonly<Record<GroupKey['of'], string>> = {
  value: '',
  item: '',
  each: 'One of several; an item with several stands in several groups. ',
  eachItem: 'One of several; an item with several stands in several groups. ',
  day: 'The day; none where it is not known. ',
  month: 'The month, as its first day; none where it is not known. ',
  year: 'The year. ',
  currency: 'The currency, ISO 4217. ',
};
