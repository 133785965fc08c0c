import {
  bool,
  columnFromArray,
  dateDay,
  decimal128,
  float64,
  int32,
  list,
  tableFromColumns,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
  type DataType,
} from '@uwdata/flechette';
import { typedCell } from './cell-values.js';
import { decimalPrecision, decimalScale, type TypedColumn, type ValueKind } from './column-types.js';
import type { FlatLayout } from './flat-rows.js';
import type { RowTexts } from './format.js';
import { lineBatches, type Lines } from './line-batches.js';

const types: Readonly<Record<ValueKind, () => DataType>> = {
  text: utf8,
  json: utf8,
  integer: int32,
  number: float64,
  flag: bool,
  day: dateDay,
  moment: () => timestamp(TimeUnit.MILLISECOND, 'UTC'),
  decimal: () => decimal128(decimalPrecision, decimalScale),
};

/** The sign and the length before the metadata of a message, and the length of the mark at the end of a stream. */
const prefixBytes = 8;

/** Writes lines as a stream of Arrow: a record batch for each batch of lines, sent before the next is read. */
export async function* arrowFile(
  layout: FlatLayout,
  columns: readonly TypedColumn[],
  rows: RowTexts,
): AsyncGenerator<Uint8Array> {
  const schema = messagesOf(columns, []).head;
  yield schema;
  for await (const lines of lineBatches(layout, rows)) yield messagesOf(columns, lines).body;
  yield messagesOf(columns, []).tail;
}

/** A whole stream of some lines in its parts: the schema, the record batch, the mark of the end. */
function messagesOf(
  columns: readonly TypedColumn[],
  lines: Lines,
): Readonly<Record<'head' | 'body' | 'tail', Uint8Array>> {
  const bytes = tableToIPC(
    tableFromColumns(
      columns.map((column, place) => {
        const type = types[column.kind]();
        const values = lines.map((line) => typedCell(column, line[place]));
        return [column.name, columnFromArray(values, column.isList ? list(type) : type)];
      }),
    ),
    { format: 'stream' },
  );
  if (!bytes) throw new Error('the stream was written elsewhere');
  const metadata = new DataView(bytes.buffer, bytes.byteOffset).getInt32(4, true);
  const [begin, end] = [prefixBytes + metadata, bytes.length - prefixBytes];
  return { head: bytes.subarray(0, begin), body: bytes.subarray(begin, end), tail: bytes.subarray(end) };
}
