import type { Rejection } from './rejection.js';
import type { Told } from './tellings.js';

/** What became of the rows of one file. */
export interface LoadReport {
  readonly kind: string;
  readonly file: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** How what is not written literally was understood. */
  readonly told?: readonly Told[];
}

/** More rejected rows than this are for the report's file, not for the screen. */
const mostTold = 50;
const counted = ['created', 'updated', 'unchanged'] as const;

/** Reports as a short table of text, one line a file, the rejected rows below. */
export function printReports(reports: readonly LoadReport[]): string {
  const wide = Math.max(4, ...reports.map((report) => report.file.length));
  const line = (file: string, cells: readonly (string | number)[]): string =>
    file.padEnd(wide) + cells.map((cell) => String(cell).padStart(11)).join('');
  const body = reports.flatMap((report) => [
    line(report.file, [...counted.map((name) => report[name]), report.rejected.length]),
    ...report.rejected
      .slice(0, mostTold)
      .map((row) => `  line ${row.line}${row.field === null ? '' : `, ${row.field}`}: ${row.reason}`),
    ...(report.rejected.length > mostTold ? [`  and ${report.rejected.length - mostTold} more`] : []),
    ...(report.told ?? []).map(
      ({ column, text, line, count }) =>
        `  understood${column === null ? '' : `, ${column}`}: ${text}${line === null ? '' : ` (line ${line}${count > 1 ? ` and ${count - 1} more` : ''})`}`,
    ),
  ]);
  return [line('file', [...counted, 'rejected']), ...body].join('\n');
}
