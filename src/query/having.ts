import { fieldNamed } from '../entities/house/metadata.js';
import type { Argument } from './arguments.js';
import { comparable, type InCommon } from './measure.js';
import type { MeasureName } from './measures.js';
import type { GroupCondition, Measure } from './figures.js';
import type { ArgumentScope, SlotList } from './slot-list.js';
import { combinationOf, comparisonsOf, maxFilterDepth, refuseFilter } from './where.js';

/**
 * The condition that `having` puts on groups; its measures are taken of the whole group, whatever is
 * selected.
 */
export function planHaving(
  scope: ArgumentScope,
  given: Argument,
  common: InCommon,
  depth = 1,
): GroupCondition {
  const { item, locale, slots } = scope;
  if (given.kind !== 'object') return refuseFilter('A condition on groups is null; omit it instead.');
  if (depth > maxFilterDepth)
    return refuseFilter(`The condition on groups is nested deeper than ${maxFilterDepth} levels.`);
  const of = [...given.fields].flatMap(([name, value]): readonly GroupCondition[] => {
    const combination = combinationOf(name, value, (one) => planHaving(scope, one, common, depth + 1));
    if (combination) return [combination];
    if (value.kind !== 'object') return refuseFilter(`The condition on ${name} is null; omit it instead.`);
    if (name === 'count') return onMeasure({ kind: 'count' }, name, value, slots);
    return [...value.fields].flatMap(([field, operators]) => {
      if (operators.kind !== 'object')
        return refuseFilter(`The condition on ${name}.${field} is null; omit it, or use isNull.`);
      const measure: Measure = { kind: name as MeasureName, field: fieldNamed(item, field), locale };
      return onMeasure(comparable(measure, common), `${name}.${field}`, operators, slots);
    });
  });
  return { kind: 'and', of };
}

function onMeasure(
  measure: Measure,
  name: string,
  given: Argument & { kind: 'object' },
  slots: SlotList,
): readonly GroupCondition[] {
  return comparisonsOf(name, given, (leaf) => slots.value(leaf)).map((one) =>
    'operator' in one ? { kind: 'compare', measure, ...one } : { kind: 'null', measure, is: one.is },
  );
}
