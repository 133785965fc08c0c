/** A row as it stands in the file: the line it begins on, and its cells in the order of the header. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The cells that a spreadsheet holds as numbers, not as texts. */
  readonly numbers?: ReadonlySet<number>;
}
