import { basename } from 'node:path';
import { relationsOf, targetOf } from '../entities/house/metadata.js';
import type { Provenance } from '../entities/house/published-item.js';
import type { Desk } from '../operations/desk.js';
import { BatchImporter, type ImportedRow } from './batch-importer.js';
import type { FileAnswers } from './column-rules.js';
import { columnsFor, HeaderNames, type ColumnAnswers, type FileColumns } from './import-columns.js';
import { ColumnLook, RowReader } from './row-reader.js';
import { LikelyDuplicates } from './likely-duplicates.js';
import { fileKind, type FileKind } from './kinds.js';
import { NameIndex } from './name-index.js';
import { openTable, type Table, type TableOptions } from './read-table.js';
import { rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';
import type { TableRow } from './table-row.js';
import type { ImportRow } from './import-row.js';

/** What the sender of a file says of it, where the file alone does not. */
export interface SourceAnswers
  extends ColumnAnswers, FileAnswers, Pick<TableOptions, 'encoding' | 'sheet' | 'limits'> {}

export interface LoadOptions extends SourceAnswers {
  /** Where the items come from, in rows that do not say so themselves. */
  readonly provenance?: Provenance;
  /** Rejects rows that look like an item that is there under another key. */
  readonly refusesDuplicates?: boolean;
  /** Saves drafts and hands them in for review; nothing is published. */
  readonly review?: boolean;
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
  readonly columns: FileColumns;
  readonly look: ColumnLook;
}

/** Looks a file over before anything of it is taken. Throws COMMAND_INVALID and FILE_UNREADABLE. */
export async function openSource(
  word: string,
  file: string,
  answers: SourceAnswers = {},
): Promise<ImportSource> {
  const kind = fileKind(word);
  const names = new HeaderNames(kind);
  const renamed = new Set(answers.renamed?.keys());
  let known: { readonly columns: FileColumns; readonly look: ColumnLook } | undefined;
  const knowing = (table: Pick<Table, 'name' | 'header'>, told?: Table['told']) => {
    const columns = columnsFor(kind, table, answers, told);
    return { columns, look: new ColumnLook(columns, answers) };
  };
  const table = await openTable(file, {
    ...answers,
    named: (cells) => names.count(cells) + cells.filter((cell) => renamed.has(cell.trim())).length,
    onRow: (header, row) => {
      known ??= knowing({ name: basename(file), header });
      known.look.look(row);
    },
  });
  const { columns } = knowing(table, table.told);
  return { kind, table, columns, look: known?.look ?? new ColumnLook(columns, answers) };
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
): Promise<LoadReport> => loadSource(desk, await openSource(kind, file, options), options);

/** The same of a file that has been looked over. */
export async function loadSource(
  desk: Desk,
  source: ImportSource,
  options: LoadOptions,
): Promise<LoadReport> {
  const { kind: of, table } = source;
  const reader = await readerFor(desk, source, options);
  const carrier = new BatchImporter(desk, of, options.review);
  const twins = options.refusesDuplicates === true ? await LikelyDuplicates.of(desk, of.item) : undefined;
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
  for await (const batch of batches(table, of, reader)) {
    const loaded = await loadBatch(batch, { reader, carrier, twins });
    early.push(...loaded.filter((one) => isEarly(of, one)).map((one) => one.row));
    await tell(loaded.filter((one) => !isEarly(of, one)));
  }
  if (early.length > 0) await tell(await loadBatch(early, { reader, carrier, twins }));
  const { created, updated, unchanged } = counts;
  return {
    kind: of.item.name,
    file: table.name,
    created,
    updated,
    unchanged,
    rejected: rejected.sort((a, b) => a.line - b.line),
    told: table.told.all,
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
  { kind, columns, look, table }: ImportSource,
  { provenance = 'PUBLISHED_SOURCE' }: LoadOptions,
): Promise<RowReader> {
  const names = new NameIndex();
  await names.learn(
    desk,
    columns.columns.flatMap((column) => (column?.field.to ? [column.field] : [])),
  );
  return new RowReader(kind, columns, { common: { provenance }, names, look, told: table.told });
}

/** Rows in batches; a file whose rows belong together is one. */
async function* batches(table: Table, { within }: FileKind, reader: RowReader): AsyncIterable<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of table.rows()) {
    if (reader.isTotal(row)) continue;
    batch.push(row);
    if (batch.length < batchSize || within) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What all batches of a load go through. */
interface Loading {
  readonly reader: RowReader;
  readonly carrier: BatchImporter;
  readonly twins: LikelyDuplicates | undefined;
}

async function loadBatch(
  batch: readonly TableRow[],
  { reader, carrier, twins }: Loading,
): Promise<LoadedRow[]> {
  const became = new Map<TableRow, ImportedRow>();
  const rows = new Map<ImportRow, TableRow>();
  for (const row of batch) {
    try {
      const read = reader.read(row);
      twins?.refuse(read);
      rows.set(read, row);
    } catch (reason) {
      became.set(row, { line: row.line, outcome: 'rejected', rejection: rejectionOf(row.line, reason) });
    }
  }
  const carried = await carrier.carry([...rows.keys()]);
  [...rows.values()].forEach((row, index) => became.set(row, carried[index] as ImportedRow));
  return batch.map((row) => ({ row, became: became.get(row) as ImportedRow }));
}
