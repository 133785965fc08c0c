import { ReseauError } from '../base/errors.js';

/** A row as it stands in the file: the line it begins on, and its cells in the order of the header. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The cells that a spreadsheet holds as numbers, not as texts. */
  readonly numbers?: ReadonlySet<number>;
}

/** Most columns of a table. */
export const mostColumns = 2_000;

/** The refusal of a table with more columns. */
export const tooWide = (name: string, line: number): ReseauError =>
  new ReseauError('FILE_UNREADABLE', `${name} has more than ${mostColumns} columns in row ${line}`);
