import { columnsFor } from '../../src/exchange/import-columns.js';
import { ColumnLook, RowReader } from '../../src/exchange/row-reader.js';
import { fileKind } from '../../src/exchange/kinds.js';
import { openTable } from '../../src/exchange/read-table.js';
import type { TableRow } from '../../src/exchange/table-row.js';

/** A whole file at once: its header and its rows. */
export async function readTable(
  file: string,
): Promise<{ name: string; header: readonly string[]; rows: TableRow[] }> {
  const table = await openTable(file);
  const rows: TableRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  return { name: table.name, header: table.header, rows };
}

/** The fields that the rows of a table ask for, in the kind's own words. */
export function fieldsOf(
  kind: string,
  header: readonly string[],
  rows: readonly TableRow[],
): Record<string, unknown>[] {
  const of = fileKind(kind);
  const columns = columnsFor(of, { name: 'list.csv', header });
  const look = new ColumnLook(columns);
  for (const row of rows) look.look(row);
  const reader = new RowReader(of, columns, { common: {}, look });
  return rows.map((row) => ({ ...reader.read(row).changes.at(-1)?.fields }));
}
