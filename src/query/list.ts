import { ReseauError } from '../base/errors.js';
import type { Audience } from '../base/audience.js';
import type { Locale } from '../base/locale.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { contextOf, readCursor } from './cursor.js';
import type { Argument } from './arguments.js';
import { orderOf } from './order.js';
import type { Condition, ListPlan, OrderStep, RowsOf, Seek } from './plan.js';
import { whereOf } from './where.js';

const usualPage = 20;
const largestPage = 100;

interface Asked {
  readonly audience: Audience;
  readonly cursorKey: string;
}

/** A page of a list as its arguments describe it, without what is selected from it. */
export function listPlan(
  asked: Asked,
  item: ItemMetadata,
  rows: RowsOf,
  fixed: readonly Condition[],
  given: ReadonlyMap<string, Argument>,
  locale: Locale,
): Omit<ListPlan, 'select'> {
  const order = orderOf(asked.audience, item, given.get('orderBy'), locale);
  const context = contextOf(asked.audience, item, order);
  const [first, last] = [sizeOf('first', given), sizeOf('last', given)];
  if (first !== undefined && last !== undefined)
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', 'Ask for `first` or for `last`, not for both.');
  const filter = given.get('filter');
  const conditions = filter && !(filter.kind === 'leaf' && filter.value === null) ? [...fixed, whereOf(item, filter, locale)] : fixed;
  const seek = (name: 'after' | 'before') => seekOf(given.get(name), context, order, asked.cursorKey);
  return {
    kind: 'list',
    item,
    locale,
    rows,
    order,
    context,
    where: conditions.length > 0 ? { kind: 'and', of: conditions } : undefined,
    size: first ?? last ?? usualPage,
    backward: last !== undefined,
    after: seek('after'),
    before: seek('before'),
  };
}

/** The size of a page that an argument asks for. Throws ARGUMENT_OUT_OF_RANGE. */
export function sizeOf(name: 'first' | 'last', given: ReadonlyMap<string, Argument>): number | undefined {
  const size = given.get(name);
  if (size?.kind !== 'leaf' || size.value === null || size.value === undefined) return undefined;
  if (typeof size.value !== 'number' || size.value < 0 || size.value > largestPage) {
    throw new ReseauError('ARGUMENT_OUT_OF_RANGE', `\`${name}\` must be from 0 to ${largestPage}.`, { extensions: { argument: name } });
  }
  return size.value;
}

function seekOf(given: Argument | undefined, context: string, order: readonly OrderStep[], key: string): Seek | undefined {
  if (given?.kind !== 'leaf' || given.value === null || given.value === undefined) return undefined;
  const { origin } = given;
  const keys = readCursor(given.value, context, key);
  const slot = (part: number) => ({ kind: 'cursor', origin, context, part }) as const;
  return { keys: order.map((_, index) => slot(index)), nulls: order.map((_, index) => keys[index] === null), id: slot(order.length) };
}
