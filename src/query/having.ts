import type { Locale } from '../base/locale.js';
import { fieldNamed, type ItemMetadata } from '../entities/house/metadata.js';
import type { Argument } from './arguments.js';
import { comparable } from './measure.js';
import type { GroupKey, MeasureName } from './measures.js';
import type { GroupCondition, Measure } from './plan.js';
import { comparisonsOf, maxFilterDepth, refuseFilter } from './where.js';

/** The condition that `having` puts on groups; its measures are taken of the whole group, whatever is selected. */
export function planHaving(item: ItemMetadata, given: Argument, locale: Locale, keys: readonly GroupKey[], depth = 1): GroupCondition {
  if (given.kind !== 'object') return refuseFilter('A condition on groups is null; omit it instead.');
  if (depth > maxFilterDepth) return refuseFilter(`The condition on groups is nested deeper than ${maxFilterDepth} levels.`);
  const of = [...given.fields].flatMap(([name, value]): readonly GroupCondition[] => {
    if (name === 'and' || name === 'or') {
      if (value.kind !== 'list' || value.items.length === 0) return refuseFilter(`${name} needs at least one condition.`);
      return [{ kind: name, of: value.items.map((one) => planHaving(item, one, locale, keys, depth + 1)) }];
    }
    if (value.kind !== 'object') return refuseFilter(`The condition on ${name} is null; omit it instead.`);
    if (name === 'not') return [{ kind: 'not', of: planHaving(item, value, locale, keys, depth + 1) }];
    if (name === 'count') return onMeasure({ kind: 'count' }, name, value, item);
    if (value.fields.size === 0) return refuseFilter(`The condition on ${name} names no field.`);
    return [...value.fields].flatMap(([field, operators]) => {
      if (operators.kind !== 'object') return refuseFilter(`The condition on ${name}.${field} is null; omit it, or use isNull.`);
      const measure: Measure = { kind: name as MeasureName, field: fieldNamed(item, field), locale };
      return onMeasure(comparable(measure, keys), `${name}.${field}`, operators, item);
    });
  });
  return { kind: 'and', of };
}

function onMeasure(measure: Measure, name: string, given: Argument & { kind: 'object' }, item: ItemMetadata): readonly GroupCondition[] {
  return comparisonsOf(name, given, (origin) => ({ kind: 'value', origin }), item).map((one) =>
    'operator' in one ? { kind: 'compare', measure, ...one } : { kind: 'null', measure, is: one.is },
  );
}
