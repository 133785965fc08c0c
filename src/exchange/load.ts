import { relationsOf, targetOf } from '../entities/house/metadata.js';
import type { Provenance } from '../entities/house/published-item.js';
import type { Desk } from '../operations/desk.js';
import { BatchImporter, type ImportedRow } from './batch-importer.js';
import { columnsFor, RowReader } from './import-columns.js';
import { fileKind, type FileKind } from './kinds.js';
import { NameIndex } from './name-index.js';
import { openTable, type Table, type TableRow } from './read-table.js';
import { rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';
import type { ImportRow } from './import-row.js';

export interface LoadOptions {
  /** Where the items come from, in rows that do not say so themselves. */
  readonly provenance?: Provenance;
  /** Saves drafts and hands them in for review; nothing is published. */
  readonly review?: boolean;
  /**
   * Names of columns that are not the fields' own, and the fields that they fill; `-` for one that is left
   * out.
   */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Told of each batch: the rows with their cells and what became of them, and how far the load is. */
  readonly onBatch?: (batch: readonly LoadedRow[], done: number, total: number) => Promise<void> | void;
}

/** A row of a file, letter by letter, and what became of it. */
export interface LoadedRow {
  readonly row: TableRow;
  readonly became: ImportedRow;
}

const batchSize = 1000;

/** A file that has been looked over: what it holds, and which field each column fills. */
export interface ImportSource {
  readonly kind: FileKind;
  readonly table: Table;
  readonly columns: ReturnType<typeof columnsFor>;
}

/** Looks a file over before anything of it is taken. Throws COMMAND_INVALID and FILE_UNREADABLE. */
export async function openSource(
  word: string,
  file: string,
  renamed?: LoadOptions['renamed'],
): Promise<ImportSource> {
  const kind = fileKind(word);
  const table = await openTable(file);
  return { kind, table, columns: columnsFor(kind, table, renamed) };
}

/**
 * Loads a file of items of one kind onto the desk and publishes them. Throws COMMAND_INVALID and
 * FILE_UNREADABLE; a bad row is reported and stops no other.
 */
export const load = async (
  desk: Desk,
  kind: string,
  file: string,
  options: LoadOptions = {},
): Promise<LoadReport> => loadSource(desk, await openSource(kind, file, options.renamed), options);

/** The same of a file that has been looked over. */
export async function loadSource(
  desk: Desk,
  source: ImportSource,
  options: LoadOptions,
): Promise<LoadReport> {
  const { kind: of, table } = source;
  const reader = await readerFor(desk, source, options);
  const carrier = new BatchImporter(desk, of, options.review);
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  const rejected: Rejection[] = [];
  let done = 0;
  const tell = async (loaded: readonly LoadedRow[]): Promise<void> => {
    for (const { became } of loaded) {
      counts[became.outcome] += 1;
      if (became.rejection) rejected.push(became.rejection);
    }
    done += loaded.length;
    await options.onBatch?.(loaded, done, table.count);
  };
  const early: TableRow[] = [];
  for await (const batch of batches(table, of)) {
    const loaded = await loadBatch(batch, reader, carrier);
    early.push(...loaded.filter((one) => isEarly(of, one)).map((one) => one.row));
    await tell(loaded.filter((one) => !isEarly(of, one)));
  }
  if (early.length > 0) await tell(await loadBatch(early, reader, carrier));
  const { created, updated, unchanged } = counts;
  return {
    kind: of.item.name,
    file: table.name,
    created,
    updated,
    unchanged,
    rejected: rejected.sort((a, b) => a.line - b.line),
  };
}

/**
 * A row that refers to one of its own kind which is not there may stand in the file before it: it is tried
 * again at the end.
 */
const isEarly = ({ item }: FileKind, { became }: LoadedRow): boolean =>
  became.outcome === 'rejected' &&
  relationsOf(item).some((field) => field.name === became.rejection.field && targetOf(field) === item);

async function readerFor(
  desk: Desk,
  { kind, columns }: ImportSource,
  { provenance = 'PUBLISHED_SOURCE' }: LoadOptions,
): Promise<RowReader> {
  const names = new NameIndex();
  await names.learn(
    desk,
    columns.flatMap((column) => (column?.field.to ? [column.field] : [])),
  );
  return new RowReader(kind, columns, { provenance }, names);
}

/** Rows in batches; a file whose rows belong together is one. */
async function* batches(table: Table, { within }: FileKind): AsyncIterable<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of table.rows()) {
    batch.push(row);
    if (batch.length < batchSize || within) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function loadBatch(
  batch: readonly TableRow[],
  reader: RowReader,
  carrier: BatchImporter,
): Promise<LoadedRow[]> {
  const became = new Map<TableRow, ImportedRow>();
  const rows = new Map<ImportRow, TableRow>();
  for (const row of batch) {
    try {
      rows.set(reader.read(row), row);
    } catch (reason) {
      became.set(row, { line: row.line, outcome: 'rejected', rejection: rejectionOf(row.line, reason) });
    }
  }
  const carried = await carrier.carry([...rows.keys()]);
  [...rows.values()].forEach((row, index) => became.set(row, carried[index] as ImportedRow));
  return batch.map((row) => ({ row, became: became.get(row) as ImportedRow }));
}
