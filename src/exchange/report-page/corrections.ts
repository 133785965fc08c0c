import { writeXlsx } from 'hucre/xlsx';
import type { LoadedRow } from '../load.js';
import { reasonColumn } from '../import-columns.js';

/** Rows that a file of corrections has; a person corrects no more at once, and the next run has the others. */
const mostCorrections = 50_000;

/** Collects the rows of a file that were rejected, with the reasons. */
export class Corrections {
  readonly #rows: (string | number | null)[][] = [];

  constructor(private readonly header: readonly string[]) {}

  /** Takes a row if it was rejected. */
  take({ row, became }: LoadedRow): void {
    if (became.outcome !== 'rejected' || this.#rows.length >= mostCorrections) return;
    const { cells, numbers } = row;
    const { field, reason } = became.rejection;
    // A number stays one: the days of a spreadsheet are numbers.
    const own = cells.map((cell, index) => (numbers?.has(index) ? Number(cell) : cell === '' ? null : cell));
    const filled = this.header.map((_, index) => own[index] ?? null);
    this.#rows.push([
      `${field === null ? '' : `${field}: `}${reason}`,
      ...filled,
      ...own.slice(this.header.length),
    ]);
  }

  forget(): void {
    this.#rows.length = 0;
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** An XLSX of the rows, the reason in the first column. */
  async file(): Promise<Uint8Array> {
    return writeXlsx({
      sheets: [{ name: 'To correct', rows: [[reasonColumn, ...this.header], ...this.#rows] }],
    });
  }
}
