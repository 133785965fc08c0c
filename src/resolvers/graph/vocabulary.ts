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
    valuesConfig: Object.fromEntries(Object.entries(values.values).map(([name, description]) => [name, { description }])),
  });
  registered.set(values.name, names);
  return names;
}

export const OrderDirection = enumeration('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest, earliest or first of the alphabet first.',
  DESC: 'Largest, latest or last of the alphabet first.',
});
export const TextDirection = enumeration('TextDirection', 'Direction in which a language is written.', {
  LTR: 'From left to right.',
  RTL: 'From right to left.',
});
export const NullsOrder = enumeration('NullsOrder', 'Where items without a value stand.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
});
export const DatePrecisionEnum = enumeration('DatePrecision', 'How much of a date is known.', {
  DAY: 'The day.',
  MONTH: 'The month; the day stands as 01.',
  YEAR: 'The year; month and day stand as 01.',
});
