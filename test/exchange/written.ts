import { tableFromIPC } from '@uwdata/flechette';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { entriesOf } from '../../src/exchange/export/file-entries.js';
import { typedColumns, type TypedColumn } from '../../src/exchange/export/column-types.js';
import { layoutOf, type FlatColumn } from '../../src/exchange/export/flat-rows.js';
import { formats } from '../../src/exchange/export/formats.js';
import type { RowTexts } from '../../src/exchange/export/format.js';
import type { Whole } from '../../src/query/whole.js';

/** The groups of a file, which are read at once. */
const groupsOf = ({ of }: Whole, lines: readonly string[]): { readonly groups?: readonly unknown[] } =>
  of.kind === 'groups' ? { groups: lines.map((line): unknown => JSON.parse(line)) } : {};

/** The bytes of a file with these rows. */
export async function written(
  format: string,
  whole: Whole,
  lines: readonly string[],
  rows: RowTexts = [lines],
): Promise<Buffer> {
  const made = formats[format]?.({
    plan: whole.of,
    values: whole.values,
    dialect: { separator: ',', decimal: '.' },
    bom: false,
    base: '',
    fieldAt: whole.fieldAt,
    facts: [['Title', 'Test']],
    about: {
      title: 'Test',
      created: new Date(0),
      query: '{ test }',
      licence: undefined,
      pathOf: (end) => `Test.${end}`,
    },
    ...groupsOf(whole, lines),
  });
  if (!made) throw new Error(`there is no format ${format}`);
  const pieces: Buffer[] = [];
  for await (const piece of made.write(rows)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** All rows of a file as texts. */
export async function linesOfWhole(whole: Whole): Promise<readonly string[]> {
  const rows = whole.read(new AbortController().signal);
  await rows.next();
  const lines: string[] = [];
  for await (const some of rows) lines.push(...some);
  return lines;
}

/** The columns of a flat file, with their types. */
export function columnsOf(
  whole: Whole,
  lines: readonly string[],
): readonly { readonly flat: FlatColumn; readonly typed: TypedColumn }[] {
  const { columns } = layoutOf(entriesOf(whole.of), groupsOf(whole, lines));
  const types = typedColumns(columns, whole.fieldAt, whole.of.locale);
  return columns.map((flat, place) => ({ flat, typed: types[place] as TypedColumn }));
}

/** The lines of a file in a format whose cells have types, as arrays, behind the names of its columns. */
export const readTyped: Readonly<
  Record<'xlsx' | 'parquet' | 'arrows', (bytes: Buffer) => Promise<readonly (readonly unknown[])[]>>
> = {
  xlsx: async (bytes) => (await readXlsx(bytes)).sheets[0]?.rows ?? [],
  parquet: async (bytes) => {
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row) as unknown[])];
  },
  arrows: (bytes) => {
    const table = tableFromIPC(new Uint8Array(bytes), { useDate: true, useDecimalInt: true });
    const columns = table.children.map((column) => [...column] as unknown[]);
    const lines = Array.from({ length: table.numRows }, (_, line) => columns.map((column) => column[line]));
    return Promise.resolve([table.names.map(String), ...lines]);
  },
};
