import { valuesAt, type Column } from './columns.js';

const end = '\r\n';

/** The first line of a CSV file. */
export const csvHead = (columns: readonly Column[]): string => columns.map(({ name }) => quoted(name)).join(',') + end;

/** A row as a line of CSV, by RFC 4180; several values of one column stand behind one another, with semicolons. */
export const csvLine = (columns: readonly Column[], row: unknown): string =>
  columns
    .map(({ path }) =>
      valuesAt(row, path)
        .map((value) => (typeof value === 'string' ? guarded(value) : JSON.stringify(value)))
        .join('; '),
    )
    .map(quoted)
    .join(',') + end;

/** A text that a spreadsheet would take for a formula is marked as a text; a number is one. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
