import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import { targetOf } from '../../entities/house/metadata.js';
import { columnFor, plainColumn } from '../../windows/window-columns.js';
import type { ListSum } from '../condition.js';
import type { ListPlan, OrderStep, OrderValue } from '../plan.js';
import { conditionSql } from './condition.js';
import { summed } from './list-sums.js';
import { belongsSql, sourceSql } from './source.js';
import { all, column, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** What an order compares of the rows of a table. */
export interface OrderKeys {
  /** Joins, behind the table, of what holds the values that are not the row's own; no row becomes two. */
  readonly joins: Sql;
  /** The value of each step. */
  readonly values: readonly Sql[];
  /** Those values as further columns of the rows, for `carriedKeys`. */
  readonly columns: Sql;
}

/** True when the value of a step is a column of the row itself. */
const isOwn = ({ path, by }: OrderStep): boolean => path.length === 0 && by.kind === 'field';

const carried = (place: number): string => `order_${place}`;

/** The values of an order where the row of a list that `alias` names is read from its table. */
export function orderKeys(
  { order, rows }: Pick<ListPlan, 'order' | 'rows'>,
  alias: string,
  writer: SqlWriter,
): OrderKeys {
  const joins: Sql[] = [];
  const from = { alias, isOfAll: rows.kind === 'all' };
  const values = order.map((step) => valueOf(step, from, writer, joins));
  const columns = values.flatMap((value, place) =>
    isOwn(order[place] as OrderStep) ? [] : [sql`, ${value} as ${sql.ref(carried(place))}`],
  );
  return { joins: sql.join(joins, sql``), values, columns: sql.join(columns, sql``) };
}

/** The values of an order where the rows that `alias` names come from a select with those columns. */
export const carriedKeys = (order: readonly OrderStep[], alias: string): readonly Sql[] =>
  order.map((step, place) =>
    step.by.kind === 'field' && isOwn(step)
      ? column(alias, columnFor(step.by.field, step.locale))
      : column(alias, carried(place)),
  );

function valueOf(
  { path, by, locale }: OrderStep,
  { alias, isOfAll }: { readonly alias: string; readonly isOfAll: boolean },
  writer: SqlWriter,
  joins: Sql[],
): Sql {
  let owner = alias;
  for (const edge of path) {
    const row = writer.alias();
    joins.push(
      sql` left join ${writer.table(tableOf(targetOf(edge)))} ${sql.ref(row)} on ${column(row, 'id')} = ${column(owner, plainColumn(edge))}`,
    );
    owner = row;
  }
  if (by.kind === 'field') return column(owner, columnFor(by.field, locale));
  const counted = writer.alias();
  if (by.kind === 'sum') {
    joins.push(sumsSql(by.sum, isOfAll, { owner, summed: counted }, writer));
    return column(counted, 'total');
  }
  joins.push(countsSql(by, isOfAll, { owner, counted }, writer));
  const items = sql`coalesce(${column(counted, 'items')}, 0)`;
  return path.length === 0 ? items : sql`case when ${column(owner, 'id')} is not null then ${items} end`;
}

/**
 * The join of how many items stand in a list of the row `owner`, as `counted`. The lists of all rows are
 * counted in one walk over them, three times faster; those of the rows of a list in an item one by one, since
 * they are few. The links alone are counted: each leads to a row of this window.
 */
function countsSql(
  { item, rows }: Extract<OrderValue, { kind: 'count' }>,
  isOfAll: boolean,
  { owner, counted }: { readonly owner: string; readonly counted: string },
  writer: SqlWriter,
): Sql {
  if (rows.kind === 'all') throw new Error('a list that belongs to no row is as long for every row');
  const table = writer.table(rows.kind === 'linked' ? rows.table : tableOf(item));
  const end = sql.ref(rows.kind === 'linked' ? rows.from : rows.column);
  const id = column(owner, 'id');
  return isOfAll
    ? sql` left join (select ${end} as owner, count(*)::int as items from ${table} group by ${end}) ${sql.ref(counted)} on ${column(counted, 'owner')} = ${id}`
    : sql` left join lateral (select count(*)::int as items from ${table} where ${end} = ${id}) ${sql.ref(counted)} on true`;
}

/**
 * The join of the sum of a number of the items in a list of the row `owner`, as `summed`: in one walk or one by
 * one, as the items are counted.
 */
function sumsSql(
  sum: ListSum,
  isOfAll: boolean,
  { owner, summed: name }: { readonly owner: string; readonly summed: string },
  writer: SqlWriter,
): Sql {
  const { rows, item, where } = sum;
  if (rows.kind === 'all') throw new Error('a list that belongs to no row has one sum for every row');
  const row = writer.alias();
  const source = sourceSql(rows, item, row, writer);
  const met = conditionSql(where, row, writer);
  const end = rows.kind === 'linked' ? column(`${row}l`, rows.from) : column(row, rows.column);
  return isOfAll
    ? sql` left join (select ${end} as owner, ${summed(sum, row)} as total from ${source} where ${met} group by ${end}) ${sql.ref(name)} on ${column(name, 'owner')} = ${column(owner, 'id')}`
    : sql` left join lateral (select ${summed(sum, row)} as total from ${source} where ${all([...belongsSql(rows, row, owner), met])}) ${sql.ref(name)} on true`;
}
