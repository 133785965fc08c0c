import type { Audience } from '../base/audience.js';
import { snake } from '../entities/house/columns.js';
import {
  targetOf,
  type FieldMetadata,
  type FieldKind,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { fieldsFor, isFolded } from '../windows/window-columns.js';

/** What is left of a date when it is cut. */
export type DatePart = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * What items can be grouped by.
 * - value: what a field holds; item: the one it refers to
 * - each: every value of a list, eachItem: every one at the other end of a relation; an item with several
 *   stands in several groups
 * - day, week, month, quarter, year: a date, cut; where less of it is known, the item stands in the group
 *   without one
 * - currency: that of an amount
 * - band: the band of a number, between bounds that the request names
 */
export interface GroupKey {
  readonly name: string;
  readonly field: FieldMetadata;
  readonly of: 'value' | 'item' | 'each' | 'eachItem' | DatePart | 'currency' | 'band';
}

const parts: readonly (readonly [word: string, of: DatePart])[] = [
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
];

const banded = ['band', 'band'] as const;

/** The keys that each kind of field makes; the word follows the name of the field in that of the key. */
const forms: Readonly<Partial<Record<FieldKind, readonly (readonly [word: string, of: GroupKey['of']])[]>>> =
  {
    text: [['', 'value']],
    localText: [['', 'value']],
    int: [['', 'value'], banded],
    float: [banded],
    decimal: [banded],
    flag: [['', 'value']],
    choice: [['', 'value']],
    texts: [['', 'each']],
    choices: [['', 'each']],
    one: [['', 'item']],
    many: [['', 'eachItem']],
    day: [['', 'value'], ...parts],
    partialDay: [['', 'day'], ...parts],
    time: [['day', 'day'], ...parts],
    money: [['currency', 'currency'], banded],
  };

/** The keys by which an audience can group an item. */
export const groupKeysOf = (audience: Audience, item: ItemMetadata): readonly GroupKey[] =>
  fieldsFor(audience, item)
    .filter((field) => !field.long && !field.isAside)
    .flatMap((field) =>
      (forms[field.kind] ?? []).map(([word, of]) => ({
        name: field.name + word.charAt(0).toUpperCase() + word.slice(1),
        field,
        of,
      })),
    );

/** What stands for a key in the graph's enum. */
export const enumNameOf = ({ name }: GroupKey): string => snake(name).toUpperCase();

/** The dates of an item between which an audience can count days. */
export const datesOf = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  fieldsFor(audience, item).filter(
    ({ kind, isAside }) => !isAside && (kind === 'day' || kind === 'partialDay'),
  );

/** What stands for a field in an enum of the graph. */
export const enumNameOfField = ({ name }: FieldMetadata): string => snake(name).toUpperCase();

/** Whether a key is a date cut to periods that follow one another. */
export const isPeriod = ({ of }: GroupKey): boolean => parts.some(([, part]) => part === of);

/** The item at the other end of a key that leads to one. */
export const itemOf = ({ of, field }: GroupKey): ItemMetadata | undefined =>
  of === 'item' || of === 'eachItem' ? targetOf(field) : undefined;

const numbers: readonly FieldKind[] = ['int', 'float', 'decimal', 'money'];
const ranked: readonly FieldKind[] = [...numbers, 'day', 'partialDay', 'time'];
const told: readonly FieldKind[] = ['int', 'choice', 'day', 'one'];

const isNumber = (field: FieldMetadata): boolean => numbers.includes(field.kind);

/** The fields of which each measure can be taken. */
const measurable = {
  countDistinct: (field: FieldMetadata): boolean =>
    told.includes(field.kind) || (isFolded(field) && field.kind !== 'texts'),
  sum: isNumber,
  avg: isNumber,
  stddev: isNumber,
  median: isNumber,
  p10: isNumber,
  p25: isNumber,
  p75: isNumber,
  p90: isNumber,
  min: (field: FieldMetadata): boolean => ranked.includes(field.kind),
  max: (field: FieldMetadata): boolean => ranked.includes(field.kind),
} as const;
export type MeasureName = keyof typeof measurable;

/** The fields of an item of which an audience can take a measure. */
export const measuredBy = (
  audience: Audience,
  item: ItemMetadata,
  measure: MeasureName,
): readonly FieldMetadata[] =>
  fieldsFor(audience, item).filter((field) => !field.isAside && measurable[measure](field));

/**
 * The fields of which an audience can take the sum over a list of each item: exact numbers. A sum of years or of
 * positions would answer no question.
 */
export const summedBy = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  measuredBy(audience, item, 'sum').filter(({ kind }) => kind === 'money' || kind === 'decimal');

/** Most groups of one answer, and how many where none are asked for. */
export const mostGroups = 1000;
export const usualGroups = 100;
