import type { Audience } from '../base/audience.js';
import type { Locale } from '../base/locale.js';
import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { maybeAbsent } from '../windows/window-columns.js';
import { isNull, type Argument } from './arguments.js';
import { toManyNamed } from './edges.js';
import type { OrderStep, OrderValue } from './plan.js';

/** Most relations between an item and the value that it is ordered by: each is a join of the whole list. */
const longestPath = 3;

const refuseOrder = (what: string): never => {
  throw new ReseauError('ORDER_INVALID', what);
};

/** The order of a list as the client gave it, or that of the item. */
export function orderOf(
  audience: Audience,
  item: ItemMetadata,
  given: Argument | undefined,
  locale: Locale,
): readonly OrderStep[] {
  if (given?.kind !== 'list' || given.items.length === 0) {
    return item.order.map(([name, direction]) => {
      const field = fieldNamed(item, name);
      return {
        path: [],
        by: { kind: 'field', field },
        locale,
        descending: direction === 'DESC',
        nullsFirst: false,
        nullable: maybeAbsent(audience, item, field),
      };
    });
  }
  const steps = given.items.map((one) => stepOf(audience, item, one, locale));
  const names = steps.map(stepName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) refuseOrder(`orderBy names ${twice} twice.`);
  return steps;
}

/** What a step orders by, as a refusal and a cursor name it. */
export const stepName = ({ path, by }: OrderStep): string =>
  [...path.map((edge) => edge.name), by.kind === 'field' ? by.field.name : `${by.name}.count`].join('.');

function stepOf(audience: Audience, item: ItemMetadata, given: Argument, locale: Locale): OrderStep {
  const { path, by, direction, nulls } = saidBy(item, given, []);
  const isAlwaysThere = path.length === 0 && (by.kind === 'count' || !maybeAbsent(audience, item, by.field));
  return {
    path,
    by,
    locale,
    descending: direction === 'DESC',
    nullsFirst: nulls === 'FIRST',
    nullable: !isAlwaysThere,
  };
}

interface SaidStep {
  readonly path: readonly FieldMetadata[];
  readonly by: OrderValue;
  readonly direction: unknown;
  readonly nulls: unknown;
}

/** A step as it is written: one field, or a relation with what is compared of the item that it leads to. */
function saidBy(item: ItemMetadata, given: Argument, path: readonly FieldMetadata[]): SaidStep {
  const said = given.kind === 'object' ? [...given.fields].filter(([, value]) => !isNull(value)) : [];
  const nulls = said.find(([name]) => name === 'nulls')?.[1];
  const position = nulls?.kind === 'leaf' ? nulls.value : undefined;
  const [named, ...others] = said.filter(([name]) => name !== 'nulls');
  if (!named || others.length > 0) return refuseOrder('Each step of orderBy names exactly one field.');
  const [name, value] = named;
  if (value.kind === 'leaf')
    return {
      path,
      by: { kind: 'field', field: fieldNamed(item, name) },
      direction: value.value,
      nulls: position,
    };
  const many = toManyNamed(item, name);
  if (many) {
    const count = value.kind === 'object' ? value.fields.get('count') : undefined;
    return {
      path,
      by: { kind: 'count', name, ...many },
      direction: count?.kind === 'leaf' ? count.value : undefined,
      nulls: position,
    };
  }
  if (path.length === longestPath)
    refuseOrder(`A step of orderBy passes more than ${longestPath} relations.`);
  const edge = fieldNamed(item, name);
  const inner = saidBy(targetOf(edge), value, [...path, edge]);
  if (position !== undefined && inner.nulls !== undefined)
    refuseOrder('A step of orderBy says the position of nulls once.');
  return { ...inner, nulls: inner.nulls ?? position };
}
