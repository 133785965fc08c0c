import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { RowsOf } from '../condition.js';
import { column, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** The table of an item as `alias`, with the table that links it to the row it belongs to. */
export function sourceSql(rows: RowsOf, item: ItemMetadata, alias: string, writer: SqlWriter): Sql {
  const table = sql`${writer.table(tableOf(item))} ${sql.ref(alias)}`;
  if (rows.kind !== 'linked') return table;
  return sql`${writer.table(rows.table)} ${sql.ref(`${alias}l`)} join ${table} on ${column(alias, 'id')} = ${column(`${alias}l`, rows.to)}`;
}

/** What makes the rows of `alias` belong to the row of `outer`. */
export function belongsSql(rows: RowsOf, alias: string, outer: string | undefined): readonly Sql[] {
  if (rows.kind === 'all') return [];
  if (!outer) throw new Error('a list that belongs to a row needs that row');
  const id = column(outer, 'id');
  return [
    rows.kind === 'linked'
      ? sql`${column(`${alias}l`, rows.from)} = ${id}`
      : sql`${column(alias, rows.column)} = ${id}`,
  ];
}
