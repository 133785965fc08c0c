/** A row of a file. */
export interface Row {
  readonly line: number;
}
