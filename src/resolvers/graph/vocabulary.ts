import { registerEnumType } from 'type-graphql';
import { enumeration, type Enumeration } from '../../entities/house/enumeration.js';

const registered = new Map<string, Record<string, string>>();

/** The GraphQL enum of a vocabulary. */
export function enumOf(values: Enumeration): Record<string, string> {
  const known = registered.get(values.name);
  if (known) return known;
  const names = Object.fromEntries(Object.keys(values.values).map((name) => [name, name]));
  registerEnumType(names, {
    name: values.name,
    description: values.doc,
    valuesConfig: Object.fromEntries(
      Object.entries(values.values).map(([name, description]) => [name, { description }]),
    ),
  });
  registered.set(values.name, names);
  return names;
}

export const OrderDirection = enumeration('OrderDirection', 'Direction of an order.', {
  ASC: 'Ascending: smallest, earliest or alphabetically first value first.',
  DESC: 'Descending: largest, latest or alphabetically last value first.',
});
export const FieldOperator = enumeration('FieldOperator', 'Operator that compares two fields of an item.', {
  EQ: 'Equal: both have the same value.',
  NE: 'Different: the values differ, or exactly one field has a value.',
  LT: 'Less: the first is less, or earlier, than the second.',
  LTE: 'Less or equal: the first is less, or earlier, or equal.',
  GT: 'Greater: the first is greater, or later, than the second.',
  GTE: 'Greater or equal: the first is greater, or later, or equal.',
});
export const TextDirection = enumeration('TextDirection', 'Direction in which a language is written.', {
  LTR: 'Left to right.',
  RTL: 'Right to left.',
});
export const NullsOrder = enumeration('NullsOrder', 'Position of items without a value.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
});
export const DatePrecisionEnum = enumeration('DatePrecision', 'Precision of a date.', {
  DAY: 'Day: the full date is known.',
  MONTH: 'Month: the day is unknown and written as 01.',
  YEAR: 'Year: month and day are unknown and written as 01.',
});
