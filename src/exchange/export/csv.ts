import { escapeFormula, lineEnd as end, quoted } from '../../base/csv.js';
import { valuesAt, type FileColumn } from './file-columns.js';

/** The first line of a CSV file. */
export const csvHead = (columns: readonly FileColumn[]): string =>
  columns.map(({ name }) => quoted(name)).join(',') + end;

/**
 * A row as a line of CSV, by RFC 4180; several values of one column stand behind one another, with
 * semicolons.
 */
export const csvLine = (columns: readonly FileColumn[], row: unknown): string =>
  columns
    .map(({ path, place }) =>
      valuesAt(place === undefined ? row : (row as readonly unknown[])[place], path)
        .map((value) => (typeof value === 'string' ? escapeFormula(value) : JSON.stringify(value)))
        .join('; '),
    )
    .map(quoted)
    .join(',') + end;
