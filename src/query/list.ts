import { ReseauError } from '../base/errors.js';
import type { Audience } from '../base/audience.js';
import { contextOf, nullsIn } from './cursor.js';
import { isNull, type Argument, type Origin } from './arguments.js';
import { openUnitsOfStep } from './one-unit.js';
import { orderOf, stepName, valuesOf } from './order.js';
import type { Condition, RowsOf } from './condition.js';
import type { ListPlan, OrderStep, Seek } from './plan.js';
import type { Slot } from './slot.js';
import type { ArgumentScope, SlotList } from './slot-list.js';
import { whereOf } from './where.js';

const usualPage = 20;
const largestPage = 100;

/** A page of a list as its arguments describe it, without what is selected from it. */
export function listPlan(
  audience: Audience,
  scope: ArgumentScope,
  { rows, fixed }: { readonly rows: RowsOf; readonly fixed: readonly Condition[] },
  given: ReadonlyMap<string, Argument>,
): Omit<ListPlan, 'select'> {
  const { item, locale } = scope;
  const order = orderOf(audience, scope, given.get('orderBy'));
  const context = contextOf(audience, item, order);
  const values = valuesOf(order, given.get('orderBy'));
  const [first, last] = [sizeOf('first', given), sizeOf('last', given)];
  if (first !== undefined && last !== undefined)
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', 'Ask for `first` or for `last`, not for both.');
  const filter = given.get('filter');
  const conditions = filter && !isNull(filter) ? [...fixed, whereOf(scope, filter)] : fixed;
  const where: Condition | undefined = conditions.length > 0 ? { kind: 'and', of: conditions } : undefined;
  if (given.get('orderBy')) order.forEach((step) => refuseMixed(step, where));
  const seek = (name: 'after' | 'before') => seekOf(given.get(name), { context, order, values }, scope.slots);
  return {
    kind: 'list',
    item,
    locale,
    rows,
    order,
    context,
    signed: values && scope.slots.text(values, 'orderBy'),
    where,
    size: first ?? last ?? usualPage,
    backward: last !== undefined,
    after: seek('after'),
    before: seek('before'),
  };
}

/** Amounts of several currencies, and numbers of several units, have no order. */
function refuseMixed(step: OrderStep, where: Condition | undefined): void {
  const open = openUnitsOfStep(step, where);
  if (open.length > 0)
    throw new ReseauError(
      'ORDER_INVALID',
      `${stepName(step)} may be in several units, which have no order: name one in the filter${step.by.kind === 'sum' ? ' of the sum' : ''} (${open.join(', ')}).`,
    );
}

/** The size of a page that an argument asks for. Throws ARGUMENT_OUT_OF_RANGE. */
export function sizeOf(name: 'first' | 'last', given: ReadonlyMap<string, Argument>): number | undefined {
  const size = given.get(name);
  if (size?.kind !== 'leaf' || size.value === null || size.value === undefined) return undefined;
  if (typeof size.value !== 'number' || size.value < 0 || size.value > largestPage) {
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `\`${name}\` must be from 0 to ${largestPage}.`, {
      extensions: { argument: name },
    });
  }
  return size.value;
}

function seekOf(
  given: Argument | undefined,
  {
    context,
    order,
    values,
  }: {
    readonly context: string;
    readonly order: readonly OrderStep[];
    readonly values: Origin | undefined;
  },
  slots: SlotList,
): Seek | undefined {
  if (given?.kind !== 'leaf' || isNull(given)) return undefined;
  const nulls = nullsIn(given.value) ?? [];
  const keys = slots.cursor(given, context, order.length + 1, values);
  return {
    keys: keys.slice(0, -1),
    nulls: order.map((_, index) => nulls[index] === true),
    id: keys.at(-1) as Slot,
  };
}
