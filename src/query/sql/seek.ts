import { sql } from 'kysely';
import type { OrderStep, OrderValue, Seek } from '../plan.js';
import { typeOfSum } from './list-sums.js';
import { all, column, parameter, typeOf, type Sql } from './words.js';

/**
 * An order of the row that `alias` names, the id last, so that no two rows are equal. `keys` are the values
 * of its steps. `reversed` reads it from the end.
 */
export function orderSql(
  order: readonly OrderStep[],
  keys: readonly Sql[],
  alias: string,
  reversed: boolean,
): Sql {
  const direction = (descending: boolean): string => (descending !== reversed ? ' desc' : '');
  const steps = order.map((step, index) => {
    // On a column that is never null, `nulls last` would keep PostgreSQL from reading the index backwards.
    const nulls = step.nullable ? (step.nullsFirst !== reversed ? ' nulls first' : ' nulls last') : '';
    return sql`${keys[index]}${sql.raw(direction(step.descending) + nulls)}`;
  });
  return sql.join([...steps, sql`${column(alias, 'id')}${sql.raw(direction(idDescends(order)))}`]);
}

/** The id goes the way of the last key, so that one index serves both. */
const idDescends = (order: readonly OrderStep[]): boolean => order.at(-1)?.descending ?? false;

/** The row that `alias` names, with the values of the steps of its order. */
interface OrderedRow {
  readonly order: readonly OrderStep[];
  readonly keys: readonly Sql[];
  readonly alias: string;
}

/**
 * The rows behind a place in an order, as conditions that exclude one another, the nearest rows first:
 * each can be read from an index with a limit of its own, where one condition with `or` could not.
 * `reversed` gives the rows before the place.
 */
export function keysetConditions(
  { order, keys, alias }: OrderedRow,
  seek: Seek,
  reversed: boolean,
): readonly Sql[] {
  const branches: Sql[] = [];
  const equal = order.map((step, index) =>
    seek.nulls[index] ? sql`${keys[index]} is null` : sql`${keys[index]} = ${keyOf(step, seek, index)}`,
  );
  const beyond = (descending: boolean): Sql => sql.raw(descending !== reversed ? '<' : '>');
  branches.push(
    all([...equal, sql`${column(alias, 'id')} ${beyond(idDescends(order))} ${parameter(seek.id, 'uuid')}`]),
  );
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const step = order[index] as OrderStep;
    const value = keys[index] as Sql;
    const before = equal.slice(0, index);
    const nullsComeFirst = step.nullsFirst !== reversed;
    if (seek.nulls[index]) {
      if (nullsComeFirst) branches.push(all([...before, sql`${value} is not null`]));
      continue;
    }
    branches.push(all([...before, sql`${value} ${beyond(step.descending)} ${keyOf(step, seek, index)}`]));
    if (step.nullable && !nullsComeFirst) branches.push(all([...before, sql`${value} is null`]));
  }
  return branches;
}

const keyOf = ({ by }: OrderStep, seek: Seek, index: number): Sql =>
  parameter(seek.keys[index] as Seek['id'], typeOfKey(by));

function typeOfKey(by: OrderValue): string {
  if (by.kind === 'field') return typeOf(by.field);
  return by.kind === 'count' ? 'int' : typeOfSum(by.sum);
}

/** The keys of a row as the text that a cursor signs; numbers that JavaScript could not hold go as text. */
export function keysSql(order: readonly OrderStep[], keys: readonly Sql[], alias: string): Sql {
  const values = order.map(({ by }, index) =>
    by.kind === 'sum' || (by.kind === 'field' && (by.field.kind === 'decimal' || by.field.kind === 'money'))
      ? sql`${keys[index]}::text`
      : keys[index],
  );
  return sql`json_build_array(${sql.join([...values, column(alias, 'id')])})::text`;
}
