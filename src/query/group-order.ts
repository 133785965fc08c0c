import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import { fieldNamed, type ItemMetadata } from '../entities/house/metadata.js';
import { isNull, type Argument } from './arguments.js';
import { comparable, refuseGroup, type InCommon } from './measure.js';
import type { MeasureName } from './measures.js';
import type { GroupStep } from './figures.js';

/** The order that was asked for; else the largest groups first. The keys decide in the end. */
export function planGroupOrder(
  item: ItemMetadata,
  common: InCommon,
  given: Argument | undefined,
  locale: Locale,
): readonly GroupStep[] {
  const { keys } = common;
  const asked =
    given?.kind === 'list' && given.items.length > 0
      ? given.items.map((one) => stepOf(item, common, one, locale))
      : [{ by: { kind: 'count' }, descending: true, nullsFirst: false } as const];
  const rest = keys.flatMap((_, place) =>
    asked.some((step) => step.by === place) ? [] : [{ by: place, descending: false, nullsFirst: false }],
  );
  return [...asked, ...rest];
}

const oneEach = 'Each step of orderBy names exactly one measure or key.';

function stepOf(item: ItemMetadata, common: InCommon, given: Argument, locale: Locale): GroupStep {
  if (given.kind !== 'object') throw new ReseauError('ORDER_INVALID', oneEach);
  const named = [...given.fields].filter(([name, value]) => name !== 'nulls' && !isNull(value));
  const nulls = given.fields.get('nulls');
  const [first, ...others] = named;
  if (!first || others.length > 0) throw new ReseauError('ORDER_INVALID', oneEach);
  const [name, value] = first;
  const [field, direction] = value.kind === 'object' ? onlyOf(value) : [undefined, value];
  const step = {
    descending: direction.kind === 'leaf' && direction.value === 'DESC',
    nullsFirst: nulls?.kind === 'leaf' && nulls.value === 'FIRST',
  };
  if (field === undefined) return { by: { kind: 'count' }, ...step };
  if (name !== 'key')
    return {
      by: comparable({ kind: name as MeasureName, field: fieldNamed(item, field), locale }, common),
      ...step,
    };
  const place = common.keys.findIndex((key) => key.name === field);
  if (place < 0) refuseGroup(`orderBy names the key ${field}, which is not in groupBy.`);
  return { by: place, ...step };
}

function onlyOf(given: Argument & { kind: 'object' }): readonly [string, Argument] {
  const [one, ...others] = [...given.fields].filter(([, value]) => !isNull(value));
  if (!one || others.length > 0) throw new ReseauError('ORDER_INVALID', oneEach);
  return one;
}
