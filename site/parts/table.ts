import { escapeFormula, lineEnd, quoted } from '../../src/base/csv.js';

type Cell = string | number | boolean | null | undefined;

/** The rows of a list under their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const line = (cells: readonly Cell[]): string =>
  cells.map((cell) => quoted(escapeFormula(String(cell ?? '')))).join(',') + lineEnd;

/** A table as CSV by RFC 4180, as every export of the API writes it. */
export const csvOf = ({ columns, rows }: Table): string => [columns, ...rows].map(line).join('');
