import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import { targetOf } from '../../entities/house/metadata.js';
import { columnFor, plainColumn } from '../../windows/window-columns.js';
import type { OrderStep } from '../plan.js';
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

/** The values of an order where the row that `alias` names is read from its table. */
export function orderKeys(order: readonly OrderStep[], alias: string, writer: SqlWriter): OrderKeys {
  const joins: Sql[] = [];
  const values = order.map((step) => valueOf(step, alias, writer, joins));
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

function valueOf({ path, by, locale }: OrderStep, alias: string, writer: SqlWriter, joins: Sql[]): Sql {
  let owner = alias;
  for (const edge of path) {
    const row = writer.alias();
    joins.push(
      sql` left join ${writer.table(tableOf(targetOf(edge)))} ${sql.ref(row)} on ${column(row, 'id')} = ${column(owner, plainColumn(edge))}`,
    );
    owner = row;
  }
  if (by.kind === 'field') return column(owner, columnFor(by.field, locale));
  const [row, counted] = [writer.alias(), writer.alias()];
  // Joined, so that it is counted once for a row, wherever it stands. The links alone are counted: each leads
  // to a row of this window.
  const list =
    by.rows.kind === 'linked'
      ? sql`${writer.table(by.rows.table)} where ${sql.ref(by.rows.from)} = ${column(owner, 'id')}`
      : sql`${sourceSql(by.rows, by.item, row, writer)} where ${all(belongsSql(by.rows, row, owner))}`;
  joins.push(
    sql` left join lateral (select count(*)::int as items from ${list}) ${sql.ref(counted)} on true`,
  );
  const items = column(counted, 'items');
  return path.length === 0 ? items : sql`case when ${column(owner, 'id')} is not null then ${items} end`;
}
