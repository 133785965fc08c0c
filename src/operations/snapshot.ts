import { literal, name, sql } from '../base/sql.js';
import { decode, type Decoder } from '../base/decode.js';
import { linksOf, tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';
import type { EdgeSchema } from './edges.js';

/** Rows of a table of items, column by column, as they stood. */
export interface TableRows {
  readonly schema: EdgeSchema;
  readonly table: string;
  /** Each as the text of JSON: a number of JavaScript would not hold all amounts. */
  readonly rows: readonly string[];
}

/** Reads rows that were kept. */
export const tableRows: Decoder<TableRows> = decode.shape({
  schema: decode.oneOf(['desk', 'published']),
  table: decode.text,
  rows: decode.list(decode.text),
});

/** The tables with rows of an item, and the column that says of which; those that others refer to first. */
const tablesOf = (item: ItemMetadata): readonly { schema: EdgeSchema; table: string; column: string }[] =>
  (['desk', 'published'] as const).flatMap((schema) => [
    { schema, table: tableOf(item), column: 'id' },
    ...linksOf([item]).map((link) => ({ schema, table: link.table, column: 'owner_id' })),
    ...(schema === 'desk' ? [{ schema, table: 'page_time', column: 'item_id' }] : []),
  ]);

/** Everything that the tables hold of items, to be put back by `putBack`. */
export async function snapshotOf(run: Run, item: ItemMetadata, ids: readonly string[]): Promise<TableRows[]> {
  const all: TableRows[] = [];
  for (const { schema, table, column } of tablesOf(item)) {
    const rows = await run(
      sql`select to_jsonb(t)::text as row from ${name(schema)}.${name(table)} t where ${name(column)} = any ($1::uuid[])`,
      [ids],
    );
    all.push({ schema, table, rows: decode.rows(rows, { row: decode.text }).map(({ row }) => row) });
  }
  return all;
}

/** Removes what `snapshotOf` has taken. */
export async function removeRows(run: Run, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  for (const { schema, table, column } of [...tablesOf(item)].reverse())
    await run(sql`delete from ${name(schema)}.${name(table)} where ${name(column)} = any ($1::uuid[])`, [
      ids,
    ]);
}

/**
 * Puts rows back as they stood, those of one table at once: they may refer to each other. Throws ITEM_TAKEN where
 * another item has their key by now.
 */
export async function putBack(run: Run, all: readonly TableRows[]): Promise<void> {
  const tables = Map.groupBy(
    all.filter((one) => one.rows.length > 0),
    ({ schema, table }) => `${schema}.${table}`,
  );
  for (const some of tables.values()) {
    const [{ schema, table }] = some as [TableRows, ...TableRows[]];
    const rows = some.flatMap((one) => one.rows);
    const into = sql`${name(schema)}.${name(table)}`;
    // A flag that was added to the table since is false, as in the rows that stayed there.
    const flags = sql`(select coalesce(jsonb_object_agg(attname, false), '{}') from pg_attribute where attrelid = ${literal(`${schema}.${table}`)}::regclass and atttypid = 'bool'::regtype and attnotnull and not attisdropped)`;
    await run(
      sql`insert into ${into} select r.* from jsonb_array_elements($1::jsonb) kept cross join lateral jsonb_populate_record(null::${into}, ${flags} || kept) r`,
      [`[${rows.join(',')}]`],
    );
  }
}
