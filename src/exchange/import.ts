import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { closeRun } from '../operations/editorial/close-run.js';
import { noteRows, type NotedRow } from '../operations/editorial/note-rows.js';
import { importHand, openRun } from '../operations/editorial/open-run.js';
import type { Locale } from '../base/locale.js';
import { rehearse, type Desk } from '../operations/desk.js';
import {
  loadSource,
  openSource,
  type LoadedRow,
  type LoadOptions,
  type ImportSource,
  type SourceAnswers,
} from './load.js';
import { Corrections } from './report-page/corrections.js';
import { reportPage } from './report-page/report-page.js';
import { reportLanguages } from './report-page/report-words.js';
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
  /** Where the report was written, for programs. */
  readonly file: string;
  /** Where it was written as a page, by language. */
  readonly pages: ReadonlyMap<Locale, string>;
  /** Where the rows that were rejected were written, to be corrected. Undefined: none was. */
  readonly corrections: string | undefined;
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
  const corrections = new Corrections(source.table.header);
  const onBatch =
    (note: (rows: readonly NotedRow[]) => Promise<void>) =>
    async (batch: readonly LoadedRow[], done: number, total: number): Promise<void> => {
      const rows = batch.map((one) => notedOf(one, source));
      rejected.push(...rows.filter((row) => row.reason !== undefined));
      for (const one of batch) corrections.take(one);
      await note(rows);
      options.onProgress?.(done, total);
    };
  if (options.dryRun) {
    const nothing = onBatch(() => Promise.resolve());
    const report = await rehearse(desk, (inner) => {
      // A withdrawal may have ended it half-way: it begins again.
      rejected.length = 0;
      corrections.forget();
      return loadSource(inner, source, { ...loading, onBatch: nothing });
    });
    return write({ run: undefined, report, rejected, corrections }, options.reports);
  }
  const run = await openRun(desk, { kind, file: basename(file) });
  const noting = onBatch((rows) => noteRows(desk, run, rows));
  const report = await loadSource({ ...desk, by: `${importHand}${run}` }, source, {
    ...loading,
    onBatch: noting,
  });
  await closeRun(desk, run, 'ended');
  return write({ run, report, rejected, corrections }, options.reports);
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

/** What is known at the end of an import. */
interface Ended {
  readonly run: string | undefined;
  readonly report: LoadReport;
  readonly rejected: readonly NotedRow[];
  readonly corrections: Corrections;
}

/** Writes the report for programs and, in each language, for the person who sent the file; and the rows to correct. */
async function write({ run, report, rejected, corrections }: Ended, folder: string): Promise<Imported> {
  await mkdir(folder, { recursive: true });
  const name = run ?? `dry-run-of-${report.file}`;
  // They may hold what the file said of people: for the eyes of its owner.
  const put = async (called: string, content: string | Uint8Array): Promise<string> => {
    const file = join(folder, called);
    await writeFile(file, content, { mode: 0o600 });
    return file;
  };
  const pageIn = (locale: Locale): string => `${name}.${locale}.html`;
  const toCorrect = corrections.isEmpty ? undefined : `${name}.to-correct.xlsx`;
  const page = { report, run, corrections: toCorrect, pageIn };
  const said = run === undefined ? { dryRun: true } : { run };
  const pages = new Map<Locale, string>();
  for (const locale of reportLanguages)
    pages.set(locale, await put(pageIn(locale), reportPage(page, locale)));
  return {
    run,
    report,
    file: await put(`${name}.json`, `${JSON.stringify({ ...said, ...report, rejected }, null, 2)}\n`),
    pages,
    corrections: toCorrect === undefined ? undefined : await put(toCorrect, await corrections.file()),
  };
}
