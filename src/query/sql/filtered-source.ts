import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import { plainColumn } from '../../windows/window-columns.js';
import type { Condition } from '../condition.js';
import type { ListPlan } from '../plan.js';
import { conditionSql } from './condition.js';
import { belongsSql, sourceSql } from './source.js';
import { column, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** Where rows are read from, and what must be true of them. */
export interface FilteredSource {
  readonly from: Sql;
  readonly conditions: readonly Sql[];
}

/** The rows of a list, as `alias`: those that belong to the row of `outer` and meet the filter. */
export function filteredSource(
  { rows, item, where }: Pick<ListPlan, 'rows' | 'item' | 'where'>,
  alias: string,
  outer: string | undefined,
  writer: SqlWriter,
): FilteredSource {
  const { joins, conditions } = where ? required(where, alias, writer) : { joins: [], conditions: [] };
  return {
    from: sql`${sourceSql(rows, item, alias, writer)}${sql.join(joins, sql``)}`,
    conditions: [...belongsSql(rows, alias, outer), ...conditions],
  };
}

/**
 * A filter, with the one row that a relation leads to joined wherever it must be there: no row becomes two by
 * that, and PostgreSQL is free to begin at either end, which it is not with `exists` within `exists`.
 */
function required(
  condition: Condition,
  alias: string,
  writer: SqlWriter,
): { readonly joins: readonly Sql[]; readonly conditions: readonly Sql[] } {
  if (condition.kind === 'and') {
    const parts = condition.of.map((one) => required(one, alias, writer));
    return {
      joins: parts.flatMap(({ joins }) => joins),
      conditions: parts.flatMap(({ conditions }) => conditions),
    };
  }
  if (condition.kind !== 'related')
    return { joins: [], conditions: [conditionSql(condition, alias, writer)] };
  const row = writer.alias();
  const { joins, conditions } = required(condition.of, row, writer);
  const on = sql`${column(row, 'id')} = ${column(alias, plainColumn(condition.field))}`;
  return {
    joins: [sql` join ${writer.table(tableOf(condition.item))} ${sql.ref(row)} on ${on}`, ...joins],
    conditions,
  };
}
