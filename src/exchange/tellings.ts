/** How something of a file was understood, told once for each column and rule. */
export interface Told {
  /** The column as the file names it. Null: the file as a whole. */
  readonly column: string | null;
  readonly rule: string;
  /** The first cell that was so understood, and how. */
  readonly text: string;
  /** The line of the first cell. */
  readonly line: number | null;
  /** How many cells were. */
  readonly count: number;
}

/** What was understood of a file and not written in it literally. */
export class Tellings {
  readonly #told = new Map<string, Told>();

  tell(column: string | null, rule: string, text: string, line: number | null = null): void {
    const key = JSON.stringify([column, rule]);
    const known = this.#told.get(key);
    this.#told.set(
      key,
      known ? { ...known, count: known.count + 1 } : { column, rule, text, line, count: 1 },
    );
  }

  get all(): readonly Told[] {
    return [...this.#told.values()];
  }
}
