import type { FieldMetadata } from '../entities/house/metadata.js';
import type { GroupKey } from './measures.js';
import type { Condition } from './condition.js';
import type { OrderStep } from './plan.js';

/**
 * Francs are neither more nor less than euros, and persons are not added to percents. A number with a unit is
 * compared, ordered and added only where a condition or a key of the groups leaves one unit.
 */

/** What says the units of a number: the names of fields, or the currency of an amount. */
const unitsOf = (field: FieldMetadata): readonly string[] =>
  field.kind === 'money' ? [currencyOf(field)] : (field.units ?? []);

const currencyOf = (field: FieldMetadata): string => `${field.name}.currency`;

/** The units of a number that are still open, as a refusal names them. `where` is what all rows meet. */
export function openUnits(
  field: FieldMetadata,
  where: Condition | undefined,
  keys: readonly GroupKey[] = [],
): readonly string[] {
  const told = new Set(where ? toldBy(where) : []);
  for (const key of keys) {
    if (key.of === 'value') told.add(key.field.name);
    if (key.of === 'currency') told.add(currencyOf(key.field));
  }
  return unitsOf(field).filter((unit) => !told.has(unit));
}

/** The units of the number that a step orders by which are still open. */
export function openUnitsOfStep({ path, by }: OrderStep, where: Condition | undefined): readonly string[] {
  if (by.kind === 'sum') return openUnits(by.sum.field, by.sum.where);
  if (by.kind !== 'field') return [];
  const inner = path.reduce<Condition | undefined>((met, edge) => met && metBy(met, edge), where);
  return openUnits(by.field, inner);
}

/** A comparison of a number whose units are open, anywhere in a filter. */
export function comparedWithoutUnit(
  condition: Condition,
  told: readonly string[] = [],
): { readonly field: FieldMetadata; readonly units: readonly string[] } | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const known = condition.kind === 'and' ? [...told, ...toldBy(condition)] : told;
      for (const one of condition.of) {
        const found = comparedWithoutUnit(one, known);
        if (found) return found;
      }
      return undefined;
    }
    case 'not':
      return comparedWithoutUnit(condition.of, told);
    case 'related':
    case 'linked':
      return comparedWithoutUnit(condition.of);
    case 'summed': {
      const { field, where } = condition.sum;
      const units = openUnits(field, where);
      return comparedWithoutUnit(where) ?? (units.length > 0 ? { field, units } : undefined);
    }
    case 'compare': {
      if (condition.field === 'id' || condition.operator === 'currency') return undefined;
      const units = unitsOf(condition.field).filter((unit) => !told.includes(unit));
      return units.length > 0 ? { field: condition.field, units } : undefined;
    }
    default:
      return undefined;
  }
}

/** The fields of which all rows that meet a condition have one value, or none. */
function toldBy(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'and':
      return condition.of.flatMap(toldBy);
    case 'compare':
      if (condition.field === 'id') return [];
      if (condition.operator === 'currency') return [currencyOf(condition.field)];
      return condition.operator === 'eq' ? [condition.field.name] : [];
    case 'null':
      return condition.is ? [condition.field.name] : [];
    default:
      return [];
  }
}

/** What the item that a relation leads to meets, for all rows that meet a condition. */
function metBy(condition: Condition, edge: FieldMetadata): Condition | undefined {
  if (condition.kind === 'related') return condition.field === edge ? condition.of : undefined;
  if (condition.kind !== 'and') return undefined;
  const of = condition.of.flatMap((one) => metBy(one, edge) ?? []);
  return of.length > 0 ? { kind: 'and', of } : undefined;
}
