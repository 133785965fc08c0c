import { linesOf, type FlatLayout } from './flat-rows.js';
import type { RowTexts } from './format.js';

/** Maximum number of lines, and of characters of their rows, that a columnar file holds in memory. */
const held = { lines: 2_500, characters: 1_000_000 };

/** Lines of a flat file: each an array with the value of every column. */
export type Lines = readonly (readonly unknown[])[];

/** Yields the lines of rows in groups of bounded size, for formats that are written column by column. */
export async function* lineBatches(layout: FlatLayout, rows: RowTexts, max = held): AsyncGenerator<Lines> {
  let batch: (readonly unknown[])[] = [];
  let characters = 0;
  for await (const line of linesIn(layout, rows)) {
    batch.push(line.values);
    characters += line.characters;
    if (batch.length < max.lines && characters < max.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Yields the lines of rows one by one, each with its share of the characters of its row. */
export async function* linesIn(
  layout: FlatLayout,
  rows: RowTexts,
): AsyncGenerator<{ readonly values: readonly unknown[]; readonly characters: number }> {
  for await (const some of rows)
    for (const text of some) {
      const lines = linesOf(layout, JSON.parse(text));
      for (const values of lines) yield { values, characters: text.length / lines.length };
    }
}
