import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { closeRun } from '../operations/editorial/close-run.js';
import { noteRows, type NotedRow } from '../operations/editorial/note-rows.js';
import { importHand, openRun } from '../operations/editorial/open-run.js';
import { rehearse, type Desk } from '../operations/desk.js';
import {
  loadSource,
  openSource,
  type LoadedRow,
  type LoadOptions,
  type ImportSource,
  type SourceAnswers,
} from './load.js';
import type { LoadReport } from './report.js';

export interface ImportOptions extends SourceAnswers, Pick<LoadOptions, 'provenance' | 'review'> {
  /** Only tells what the import would do. */
  readonly dryRun: boolean;
  /** Imports also rows that look like an item that is there under another key. */
  readonly allowDuplicates?: boolean;
  /** The folder that reports are written to. */
  readonly reports: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What an import did, or would do. */
export interface Imported {
  /** By this it can be taken back; none of a dry run. */
  readonly run: string | undefined;
  readonly report: LoadReport;
  /** Where the report was written. */
  readonly file: string;
}

/**
 * Imports a file as one run, which can be taken back, and writes a report beside the rows' own words. Throws
 * COMMAND_INVALID and FILE_UNREADABLE before anything is begun.
 */
export async function importFile(
  desk: Desk,
  kind: string,
  file: string,
  options: ImportOptions,
): Promise<Imported> {
  const source = await openSource(kind, file, options);
  const loading = { ...options, refusesDuplicates: options.allowDuplicates !== true };
  const rejected: NotedRow[] = [];
  const onBatch =
    (note: (rows: readonly NotedRow[]) => Promise<void>) =>
    async (batch: readonly LoadedRow[], done: number, total: number): Promise<void> => {
      const rows = batch.map((one) => notedOf(one, source));
      rejected.push(...rows.filter((row) => row.reason !== undefined));
      await note(rows);
      options.onProgress?.(done, total);
    };
  if (options.dryRun) {
    const nothing = onBatch(() => Promise.resolve());
    const report = await rehearse(desk, (inner) => {
      // A withdrawal may have ended it half-way: it begins again.
      rejected.length = 0;
      return loadSource(inner, source, { ...loading, onBatch: nothing });
    });
    return {
      run: undefined,
      report,
      file: await writeReport(options.reports, `dry-run-of-${basename(file)}`, {
        dryRun: true,
        ...report,
        rejected,
      }),
    };
  }
  const run = await openRun(desk, { kind, file: basename(file) });
  const noting = onBatch((rows) => noteRows(desk, run, rows));
  const report = await loadSource({ ...desk, by: `${importHand}${run}` }, source, {
    ...loading,
    onBatch: noting,
  });
  await closeRun(desk, run, 'ended');
  return { run, report, file: await writeReport(options.reports, run, { run, ...report, rejected }) };
}

function notedOf({ row, became }: LoadedRow, { kind, table: { header } }: ImportSource): NotedRow {
  const { line, outcome, rejection } = became;
  const raw =
    row.cells.length === header.length
      ? Object.fromEntries(header.map((name, index) => [name, row.cells[index] ?? '']))
      : row.cells;
  return {
    line,
    outcome,
    raw,
    ...(became.outcome !== 'rejected' && { item: kind.item.name, itemId: became.id }),
    ...(rejection && {
      reason: rejection.reason,
      ...(rejection.field !== null && { field: rejection.field }),
    }),
  };
}

async function writeReport(folder: string, name: string, report: object): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  // It may hold what the file said of people: for the eyes of its owner.
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  return file;
}
