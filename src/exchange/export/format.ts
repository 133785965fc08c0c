/** Rows of a file as the texts of JSON values, some at a time. */
export type RowTexts = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** A way to write rows. */
export interface Format {
  /** Media type. */
  readonly type: string;
  /** Writes the file in pieces; it reads no more rows than the next piece needs. */
  readonly write: (rows: RowTexts) => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
  /** True: it says what the columns are, and reads no rows. */
  readonly readsNone?: boolean;
  /** Maximum number of lines of a file; default: none. */
  readonly maxLines?: number;
}

/**
 * How rows are written as text: the text before them, each of them (undefined: it is left out), the text between and
 * behind them.
 */
interface TextFormat {
  readonly type: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly row: (text: string) => string | undefined;
}

/** A format that is text, written row by row. */
export const textFormat = (of: TextFormat): Format => ({ type: of.type, write: (rows) => texts(of, rows) });

async function* texts({ head, between, tail, row }: TextFormat, rows: RowTexts): AsyncGenerator<string> {
  let before = head;
  for await (const some of rows) {
    const lines = some.map(row).filter((line) => line !== undefined);
    if (lines.length === 0) continue;
    yield before + lines.join(between);
    before = between;
  }
  yield (before === head ? head : '') + tail;
}
