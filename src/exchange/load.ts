import { ReseauError } from '../base/errors.js';
import { items } from '../entities/entities.js';
import type { Provenance } from '../entities/house/published-item.js';
import type { Desk } from '../operations/desk.js';
import { columnsFor, fieldsOfRow } from './columns.js';
import { publishSaved } from './publish-saved.js';
import { readTable } from './read-table.js';
import { rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';
import { saveRows, type Row } from './save-rows.js';

export interface LoadOptions {
  /** Where the items come from, in rows that do not say so themselves. */
  readonly provenance?: Provenance;
}

/** Loads a file of items of one kind onto the desk and publishes them. Throws COMMAND_INVALID and FILE_UNREADABLE; a bad row is reported and stops no other. */
export async function load(desk: Desk, kind: string, file: string, options: LoadOptions = {}): Promise<LoadReport> {
  const item = items.find((one) => one.name === kind);
  if (!item)
    throw new ReseauError('COMMAND_INVALID', `there is no kind «${kind}»; it is one of ${items.map((one) => one.name).join(', ')}`);
  const table = await readTable(file);
  const columns = columnsFor(item, table);
  const rows: Row[] = [];
  const rejected: Rejection[] = [];
  for (const row of table.rows) {
    try {
      rows.push({ line: row.line, fields: { provenance: options.provenance ?? 'PUBLISHED_SOURCE', ...fieldsOfRow(item, columns, row) } });
    } catch (reason) {
      rejected.push(rejectionOf(row.line, reason));
    }
  }
  const saved = await saveRows(desk, item, table.name, rows);
  // A membership changes what its organisation says of itself.
  const report = await publishSaved(desk, saved, kind === 'Membership' ? ['Organisation', kind] : [kind]);
  return { ...report, rejected: [...rejected, ...report.rejected].sort((a, b) => a.line - b.line) };
}
