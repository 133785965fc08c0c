import { ReseauError } from '../base/errors.js';
import {
  allFieldsOf,
  fieldNamed,
  inversesOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { areComparable } from './comparable-fields.js';
import { enumNameOfField } from './measures.js';
import { toManyNamed, type ToMany } from './edges.js';
import { isNull, type Argument } from './arguments.js';
import { comparedWithoutUnit } from './one-unit.js';
import { localisationFacts } from './localisation.js';
import type { Comparison, Test } from './comparison.js';
import type { Condition, FieldsOperator, ListSum } from './condition.js';
import type { Slot } from './slot.js';
import type { ArgumentScope, Leaf } from './slot-list.js';

export const refuseFilter = (what: string): never => {
  throw new ReseauError('FILTER_INVALID', what);
};
/** Most values in one list of a filter. */
export const maxValues = 1000;

/** Deepest nesting of a filter: and, or, not and relations count one each. */
export const maxFilterDepth = 12;

/**
 * Conditions under `and`, `or` and `not`, in filters and in `having`, and what is empty: `and: []` and an
 * object without a condition hold of all, `or: []` of none. A null is no condition and is refused. What is
 * absent, with its variable, was dropped before (`arguments.ts`). See docs/filters.md.
 */
export function combinationOf<T>(
  name: string,
  given: Argument,
  each: (one: Argument) => T,
):
  | { readonly kind: 'and' | 'or'; readonly of: readonly T[] }
  | { readonly kind: 'not'; readonly of: T }
  | undefined {
  if (name === 'not') return { kind: 'not', of: each(given) };
  if (name !== 'and' && name !== 'or') return undefined;
  if (given.kind !== 'list') return refuseFilter(`The filter on ${name} is null; omit it instead.`);
  return { kind: name, of: given.items.map(each) };
}

/** The condition that a filter states. What cannot be honoured is refused, never dropped. */
export function whereOf(scope: ArgumentScope, given: Argument, depth = 1): Condition {
  if (given.kind !== 'object') return refuseFilter('A filter is null; omit it instead.');
  if (depth > maxFilterDepth)
    return refuseFilter(`The filter is nested deeper than ${maxFilterDepth} levels.`);
  const where: Condition = {
    kind: 'and',
    of: [...given.fields].map(([name, value]) => conditionOf(scope, name, value, depth + 1)),
  };
  const mixed = depth === 1 ? comparedWithoutUnit(where) : undefined;
  if (!mixed) return where;
  const { field, units } = mixed;
  return refuseFilter(
    field.kind === 'money'
      ? `${field.name} may be in several currencies, which cannot be compared: add currency to its conditions.`
      : `${field.name} may be in several units, which cannot be compared: add ${units.join(' and ')}, by eq or isNull.`,
  );
}

function conditionOf(scope: ArgumentScope, name: string, given: Argument, depth: number): Condition {
  const { item } = scope;
  const combination = combinationOf(name, given, (one) => whereOf(scope, one, depth));
  if (combination) return combination;
  if (name === 'compare') return comparedFields(scope, given);
  if (name === 'isUsed') return usedOf(item, given);
  if (given.kind !== 'object') return refuseFilter(`The filter on ${name} is null; omit it, or use isNull.`);
  if (name === 'id') return operatorsOf(scope, 'id', given);
  if (name === 'localisation') return localisationOf(scope, given);
  const many = toManyNamed(item, name);
  if (many) return linkedOf(scope, { name, ...many }, given, depth);
  const field = fieldNamed(item, name);
  if (field.kind !== 'one') return operatorsOf(scope, field, given);
  const target = targetOf(field);
  return { kind: 'related', field, item: target, of: whereOf({ ...scope, item: target }, given, depth) };
}

/** Whether an item is related to by any other; known when the statement is planned, as `isNull` is. */
function usedOf(item: ItemMetadata, given: Argument): Condition {
  if (given.kind !== 'leaf' || typeof given.value !== 'boolean')
    return refuseFilter('The filter on isUsed is null; omit it instead.');
  const used: Condition = {
    kind: 'or',
    of: inversesOf(item).flatMap(({ name }): readonly Condition[] => {
      const list = toManyNamed(item, name);
      return list ? [{ kind: 'linked', how: 'some', name, ...list, of: { kind: 'and', of: [] } }] : [];
    }),
  };
  return given.value ? used : { kind: 'not', of: used };
}

/** So many days lead from no date of the calendar to one that PostgreSQL does not know. */
const mostDays = [-100_000, 100_000] as const;
const isDate = ({ kind }: FieldMetadata): boolean => kind === 'day' || kind === 'partialDay';

/** Comparisons of two fields of an item. */
function comparedFields({ item, locale, slots }: ArgumentScope, given: Argument): Condition {
  if (given.kind !== 'list') return refuseFilter('The filter on compare is null; omit it instead.');
  const of = given.items.map((one): Condition => {
    const said = (name: string): string => {
      const value = one.kind === 'object' ? one.fields.get(name) : undefined;
      return value?.kind === 'leaf' ? String(value.value) : '';
    };
    const [field, other] = [fieldCompared(item, said('field')), fieldCompared(item, said('to'))];
    if (!areComparable(field, other))
      return refuseFilter(`${field.name} and ${other.name} have different types or units.`);
    const days = one.kind === 'object' ? one.fields.get('days') : undefined;
    const later = days?.kind === 'leaf' && !isNull(days) ? slots.ranged(days, mostDays) : undefined;
    if (later && !isDate(field))
      return refuseFilter(`${field.name} is no date, to which days could be added.`);
    return {
      kind: 'fields',
      field,
      other,
      locale,
      later,
      operator: said('operator').toLowerCase() as FieldsOperator,
    };
  });
  return { kind: 'and', of };
}

const fieldCompared = (item: ItemMetadata, name: string): FieldMetadata =>
  allFieldsOf(item).find((field) => enumNameOfField(field) === name) as FieldMetadata;

function linkedOf(
  scope: ArgumentScope,
  list: ToMany & { readonly name: string },
  given: Argument & { kind: 'object' },
  depth: number,
): Condition {
  const of = [...given.fields].flatMap(([how, filter]): readonly Condition[] => {
    if (how === 'sum') return summedOf(scope, list, filter, depth);
    if (how !== 'count') {
      const inner = whereOf({ ...scope, item: list.item }, filter, depth);
      return [{ kind: 'linked', how: how as 'some' | 'none' | 'every', ...list, of: inner }];
    }
    if (filter.kind !== 'object')
      return refuseFilter(`The filter on ${list.name}.count is null; omit it instead.`);
    return comparisonsOf(`${list.name}.count`, filter, (leaf) => scope.slots.value(leaf)).map(
      (test): Condition => ({ kind: 'counted', ...list, test }),
    );
  });
  return { kind: 'and', of };
}

/** Conditions on sums of numbers of the items of a list. */
function summedOf(
  scope: ArgumentScope,
  list: ToMany & { readonly name: string },
  given: Argument,
  depth: number,
): readonly Condition[] {
  if (given.kind !== 'object')
    return refuseFilter(`The filter on ${list.name}.sum is null; omit it instead.`);
  return [...given.fields].flatMap(([field, operators]): readonly Condition[] => {
    if (field === 'filter') return [];
    const name = `${list.name}.sum.${field}`;
    if (operators.kind !== 'object')
      return refuseFilter(`The filter on ${name} is null; omit it, or use isNull.`);
    const sum = listSumOf(scope, list, { field, given, depth });
    return comparisonsOf(name, operators, (leaf) => scope.slots.value(leaf)).map((test): Condition => ({
      kind: 'summed',
      name: list.name,
      sum,
      test,
    }));
  });
}

/** The sum of a field of the items of a list, of those that meet the `filter` beside it. */
export function listSumOf(
  scope: ArgumentScope,
  { item, rows }: ToMany,
  { field, given, depth = 0 }: { readonly field: string; readonly given: Argument; readonly depth?: number },
): ListSum {
  const filter = given.kind === 'object' ? given.fields.get('filter') : undefined;
  const where: Condition = filter ? whereOf({ ...scope, item }, filter, depth + 1) : { kind: 'and', of: [] };
  return { item, rows, field: fieldNamed(item, field), where };
}

function localisationOf({ locale, slots }: ArgumentScope, given: Argument & { kind: 'object' }): Condition {
  const of = [...given.fields].flatMap(([name, value]) => {
    if (value.kind !== 'object')
      return refuseFilter(`The filter on localisation.${name} is null; omit it, or use isNull.`);
    const fact = localisationFacts.find((one) => one.name === name) as FieldMetadata;
    return comparisonsOf(`localisation.${name}`, value, (leaf) => slots.value(leaf)).map(
      (test): Condition => ({ kind: 'localisation', fact, locale, test }),
    );
  });
  return { kind: 'and', of };
}

function operatorsOf(
  { item, locale, slots }: ArgumentScope,
  field: Extract<Condition, { kind: 'compare' }>['field'],
  given: Argument & { kind: 'object' },
): Condition {
  const slotOf = (leaf: Leaf, operator: string): Slot => {
    if (field === 'id') return slots.id(leaf, item);
    if (operator === 'matches') return slots.pattern(leaf);
    return operator === 'currency' ? slots.currency(leaf) : slots.value(leaf);
  };
  const conditions = comparisonsOf(field === 'id' ? 'id' : field.name, given, slotOf).map(
    (one): Condition => {
      if ('operator' in one) return { kind: 'compare', field, locale, ...one };
      return { kind: 'null', field: field as FieldMetadata, locale, is: one.is };
    },
  );
  return { kind: 'and', of: conditions };
}

/** What the operators of a filter ask of one value; `name` is what it is called in a refusal. */
export function comparisonsOf(
  name: string,
  given: Argument & { kind: 'object' },
  slotOf: (leaf: Leaf, operator: string) => Slot,
): readonly Test[] {
  return [...given.fields].map(([operator, value]) => {
    if (value.kind !== 'leaf' || value.value === null || value.value === undefined)
      return refuseFilter(`${name}.${operator} is null; use isNull to ask for what has no value.`);
    if (operator === 'isNull') return { is: value.value === true };
    if (Array.isArray(value.value)) {
      if (value.value.length > maxValues)
        return refuseFilter(`${name}.${operator} has more than ${maxValues} values.`);
      if (value.value.includes(null)) return refuseFilter(`${name}.${operator} holds a null.`);
    }
    return { operator: operator as Comparison, slot: slotOf(value, operator) };
  });
}
