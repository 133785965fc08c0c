import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { fieldNamed, targetOf, type FieldMetadata } from '../entities/house/metadata.js';
import { maybeAbsent } from '../windows/window-columns.js';
import { isNull, type Argument, type Origin } from './arguments.js';
import { toManyNamed, type ToMany } from './edges.js';
import type { OrderStep, OrderValue } from './plan.js';
import type { ArgumentScope } from './slot-list.js';
import { listSumOf } from './where.js';

/** Most relations between an item and the value that it is ordered by: each is a join of the whole list. */
const longestPath = 3;

const refuseOrder = (what: string): never => {
  throw new ReseauError('ORDER_INVALID', what);
};

/** The order of a list as the client gave it, or that of the item. */
export function orderOf(
  audience: Audience,
  scope: ArgumentScope,
  given: Argument | undefined,
): readonly OrderStep[] {
  const { item, locale } = scope;
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
  const steps = given.items.map((one) => stepOf(audience, scope, one));
  const names = steps.map(stepName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) refuseOrder(`orderBy names ${twice} twice.`);
  return steps;
}

/** What a step orders by, as a refusal and a cursor name it. */
export const stepName = ({ path, by }: OrderStep): string =>
  [...path.map((edge) => edge.name), valueName(by)].join('.');

function valueName(by: OrderValue): string {
  if (by.kind === 'field') return by.field.name;
  return by.kind === 'count' ? `${by.name}.count` : `${by.name}.sum.${by.sum.field.name}`;
}

function stepOf(audience: Audience, scope: ArgumentScope, given: Argument): OrderStep {
  const { item, locale } = scope;
  const { path, by, direction, nulls } = saidBy(scope, given, []);
  const isAlwaysThere =
    path.length === 0 &&
    (by.kind === 'count' || (by.kind === 'field' && !maybeAbsent(audience, item, by.field)));
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
function saidBy(scope: ArgumentScope, given: Argument, path: readonly FieldMetadata[]): SaidStep {
  const { item } = scope;
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
  if (many) return { path, ...listValueOf(scope, { name, ...many }, value), nulls: position };
  if (path.length === longestPath)
    refuseOrder(`A step of orderBy passes more than ${longestPath} relations.`);
  const edge = fieldNamed(item, name);
  const inner = saidBy({ ...scope, item: targetOf(edge) }, value, [...path, edge]);
  if (position !== undefined && inner.nulls !== undefined)
    refuseOrder('A step of orderBy says the position of nulls once.');
  return { ...inner, nulls: inner.nulls ?? position };
}

/** The only content of an object, beside its filter. */
function onlyOf(given: Argument | undefined, of: string): readonly [name: string, value: Argument] {
  const said = given?.kind === 'object' ? [...given.fields].filter(([, value]) => !isNull(value)) : [];
  const [only, ...others] = said.filter(([name]) => name !== 'filter');
  return only && others.length === 0
    ? only
    : refuseOrder(`A step of orderBy names exactly one figure of ${of}.`);
}

/** What is compared of a list: how many items stand in it, or the sum of a number of theirs. */
function listValueOf(
  scope: ArgumentScope,
  list: ToMany & { readonly name: string },
  given: Argument,
): Pick<SaidStep, 'by' | 'direction'> {
  const [how, value] = onlyOf(given, list.name);
  if (how === 'count')
    return { by: { kind: 'count', ...list }, direction: value.kind === 'leaf' ? value.value : undefined };
  const [field, direction] = onlyOf(value, `${list.name}.sum`);
  return {
    by: { kind: 'sum', name: list.name, sum: listSumOf(scope, list, { field, given: value }) },
    direction: direction.kind === 'leaf' ? direction.value : undefined,
  };
}

/**
 * The values of an order, in one order of their names: its cursors are signed for them, as another filter of a
 * sum makes another order. Undefined: it has none.
 */
export function valuesOf(order: readonly OrderStep[], given: Argument | undefined): Origin | undefined {
  if (!given || !order.some(({ by }) => by.kind === 'sum')) return undefined;
  const origins = (one: Argument): readonly Origin[] => {
    if (one.kind === 'leaf') return [{ constant: one.place }, one.origin];
    const inner = one.kind === 'list' ? one.items : [...one.fields].sort(byName).map(([, value]) => value);
    return inner.flatMap(origins);
  };
  return { list: origins(given) };
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
