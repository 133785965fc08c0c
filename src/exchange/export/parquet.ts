import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { typedCell } from './cell-values.js';
import { decimalPrecision, decimalScale, type TypedColumn, type ValueKind } from './column-types.js';
import type { FlatLayout } from './flat-rows.js';
import type { RowTexts } from './format.js';
import { lineBatches } from './line-batches.js';

/** The bytes that hold every number of `decimalPrecision` digits. */
const decimalBytes = 16;

const elements: Readonly<Record<ValueKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  // Readers show JSON as text; those that know the type can also look inside.
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  moment: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  decimal: {
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: decimalBytes,
    converted_type: 'DECIMAL',
    precision: decimalPrecision,
    scale: decimalScale,
  },
};

const schemaOf = (columns: readonly TypedColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(({ name, kind, isList }): SchemaElement[] =>
    isList
      ? [
          { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          { name: 'element', repetition_type: 'OPTIONAL', ...elements[kind] },
        ]
      : [{ name, repetition_type: 'OPTIONAL', ...elements[kind] }],
  ),
];

/** Writes lines as Parquet: a row group for each batch of lines, sent before the next batch is read. */
export async function* parquetFile(
  layout: FlatLayout,
  columns: readonly TypedColumn[],
  rows: RowTexts,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'reseau' });
  const written = (): Uint8Array => {
    const copy = new Uint8Array(bytes.getBuffer());
    bytes.index = 0;
    return copy;
  };
  for await (const lines of lineBatches(layout, rows)) {
    await file.write({
      columnData: columns.map((column, place) => ({
        name: column.name,
        data: lines.map((line) => typedCell(column, line[place])),
      })),
      rowGroupSize: lines.length,
    });
    yield written();
  }
  await file.finish();
  yield written();
}
