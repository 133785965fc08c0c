import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { tableFromIPC, Type } from '@uwdata/flechette';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { readXlsx } from 'hucre/xlsx';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { scaledDecimal, typedColumns } from '../../src/exchange/export/column-types.js';
import type { FileEntry } from '../../src/exchange/export/file-entries.js';
import { arrowFile } from '../../src/exchange/export/arrow.js';
import { layoutOf } from '../../src/exchange/export/flat-rows.js';
import { parquetFile } from '../../src/exchange/export/parquet.js';
import { xlsxFile } from '../../src/exchange/export/xlsx.js';

const types = {
  text: GraphQLString,
  whole: GraphQLInt,
  number: GraphQLFloat,
  exact: new GraphQLScalarType({ name: 'Decimal' }),
  flag: GraphQLBoolean,
  day: new GraphQLScalarType({ name: 'Date' }),
  moment: new GraphQLScalarType({ name: 'DateTime' }),
  list: new GraphQLList(GraphQLString),
} as const;
const layout = layoutOf(
  Object.keys(types).map((name): FileEntry => ({ kind: 'value', name, path: [name], isDecimal: false })),
);
const columns = typedColumns(
  layout.columns,
  ([name = '']) => ({
    type: types[name as keyof typeof types],
    description: `About ${name}.`,
    labels: [{ fr: `Le ${name}`, en: `The ${name}`, es: `El ${name}` }],
    ...(name === 'exact' && { unit: { saidBy: [['text']] } }),
  }),
  'fr',
);

const row = {
  text: '=1+1',
  whole: 7,
  number: 0.25,
  exact: '12345678901234567890.12',
  flag: true,
  day: '2024-02-29',
  moment: '2024-02-29T12:30:00.000Z',
  list: ['a', 'b'],
};
type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
const writers = {
  xlsx: (rows: Rows) => xlsxFile(layout, columns, [['Title', 'Test']], rows),
  parquet: (rows: Rows) => parquetFile(layout, columns, rows),
  arrows: (rows: Rows) => arrowFile(layout, columns, rows),
};
async function bytesOf(format: keyof typeof writers, ...rows: readonly object[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writers[format]([rows.map((one) => JSON.stringify(one))])) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

describe('a workbook', () => {
  it('has numbers, days, moments and flags as such, and texts that never run', async () => {
    const { sheets } = await readXlsx(await bytesOf('xlsx', row, { ...row, exact: '12.50' }), {
      readStyles: true,
    });
    const [first, sources] = sheets;
    expect(first?.rows).toEqual([
      Object.keys(types),
      // A spreadsheet would round so many digits.
      ['=1+1', 7, 0.25, row.exact, true, new Date(row.day), new Date(row.moment), 'a; b'],
      ['=1+1', 7, 0.25, 12.5, true, new Date(row.day), new Date(row.moment), 'a; b'],
    ]);
    expect(first?.freezePane).toMatchObject({ rows: 1 });
    expect(sources?.name).toBe('Sources');
    expect(sources?.rows).toEqual(
      expect.arrayContaining([
        ['Title', 'Test', null, null, null],
        ['Column', 'Title', 'Type', 'Unit', 'Description'],
        ['exact', 'Le exact', 'decimal', 'see text', 'About exact.'],
        ['list', 'Le list', 'list of text', null, 'About list.'],
      ]),
    );
  });

  it('keeps each sign of a text', async () => {
    const text = ' <a> & "b"\r\n\t_x0041_ \u0001 عربي 🕊 ';
    const { sheets } = await readXlsx(await bytesOf('xlsx', { text }));
    expect(sheets[0]?.rows[1]?.[0]).toBe(text);
  });

  it('breaks off where a text fits into no cell', async () => {
    await expect(bytesOf('xlsx', { text: 'a'.repeat(32_768) })).rejects.toThrow(
      'a cell of text has more than',
    );
    await expect(bytesOf('xlsx', { text: 'a'.repeat(32_767) })).resolves.toBeDefined();
  });

  it('writes a day before March 1900 as text, which spreadsheets count differently', async () => {
    const { sheets } = await readXlsx(await bytesOf('xlsx', { day: '1900-02-28' }, { day: '1900-03-01' }));
    expect(sheets[0]?.rows.slice(1).map((line) => line[5])).toEqual(['1900-02-28', new Date('1900-03-01')]);
  });
});

describe('a columnar file', () => {
  it.each(['full', 'empty'])('of Parquet has the types of the schema when it is %s', async (state) => {
    const bytes = await bytesOf('parquet', ...(state === 'full' ? [row] : []));
    const { schema } = parquetMetadata(bytes.buffer as ArrayBuffer);
    expect(schema.map(({ name, type, converted_type: as }) => [name, type, as])).toEqual([
      ['root', undefined, undefined],
      ['text', 'BYTE_ARRAY', 'UTF8'],
      ['whole', 'INT32', undefined],
      ['number', 'DOUBLE', undefined],
      ['exact', 'FIXED_LEN_BYTE_ARRAY', 'DECIMAL'],
      ['flag', 'BOOLEAN', undefined],
      ['day', 'INT32', 'DATE'],
      ['moment', 'INT64', 'TIMESTAMP_MILLIS'],
      ['list', undefined, 'LIST'],
      ['list', undefined, undefined],
      ['element', 'BYTE_ARRAY', 'UTF8'],
    ]);
  });

  it('of Parquet keeps all digits of an exact number', async () => {
    const bytes = await bytesOf('parquet', row, { exact: '-0.0000000001' });
    const metadata = parquetMetadata(bytes.buffer as ArrayBuffer);
    // A reader that knows DECIMAL makes a float of it: it is read as the bytes that it is.
    for (const element of metadata.schema) if (element.name === 'exact') delete element.converted_type;
    const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer, metadata, utf8: false });
    expect(
      rows.map(({ exact }) =>
        BigInt.asIntN(128, BigInt(`0x${Buffer.from(exact as Uint8Array).toString('hex')}`)),
      ),
    ).toEqual([scaledDecimal(row.exact), -1n]);
  });

  it.each(['full', 'empty'])('of Arrow has the types of the schema when it is %s', async (state) => {
    const rows = state === 'full' ? [row, {}] : [];
    const table = tableFromIPC(await bytesOf('arrows', ...rows), { useDate: true, useDecimalInt: true });
    expect(table.schema.fields.map(({ type }) => type.typeId)).toEqual([
      Type.Utf8,
      Type.Int,
      Type.Float,
      Type.Decimal,
      Type.Bool,
      Type.Date,
      Type.Timestamp,
      Type.List,
    ]);
    const values = table.children.map((column) => [...column] as unknown[]);
    expect(values.map(([first]) => first)).toEqual(
      state === 'full'
        ? [
            '=1+1',
            7,
            0.25,
            scaledDecimal(row.exact),
            true,
            new Date(row.day),
            new Date(row.moment),
            ['a', 'b'],
          ]
        : Object.keys(types).map(() => undefined),
    );
    expect(values.map((column) => column[1] ?? null)).toEqual(Object.keys(types).map(() => null));
  });

  it('refuses to round', () => {
    expect(scaledDecimal('-12.5')).toBe(-125_000_000_000n);
    expect(() => scaledDecimal('0.00000000001')).toThrow('more digits');
    expect(() => scaledDecimal('1'.repeat(29))).toThrow('more digits');
  });
});

describe.each(Object.entries(writers))('a file in %s', (_, write) => {
  const size = 1000;
  /** Rows of which it is known how many were read, and whether they were given back. */
  function source(most: number): {
    rows: AsyncIterable<readonly string[]>;
    read: () => number;
    isLeft: () => boolean;
  } {
    const state = { read: 0, left: false };
    async function* rows(): AsyncGenerator<readonly string[]> {
      try {
        for (; state.read < most;) {
          state.read += size;
          yield Array.from({ length: size }, (_one, place) =>
            JSON.stringify({ ...row, text: `${state.read * 7919 + place * 104_729}` }),
          );
          await setImmediate();
        }
      } finally {
        state.left = true;
      }
    }
    return { rows: rows(), read: () => state.read, isLeft: () => state.left };
  }

  it('holds a bounded number of rows, however many there are', async () => {
    const { rows, read } = source(60_000);
    let before = 0;
    let most = 0;
    for await (const piece of write(rows)) {
      expect(piece.length).toBeGreaterThan(0);
      // A reader that is slow is not overtaken.
      for (let turn = 0; turn < 30; turn++) await setImmediate();
      most = Math.max(most, read() - before);
      before = read();
    }
    expect(read()).toBe(60_000);
    expect(most).toBeLessThanOrEqual(12_000);
  });

  it('gives the rows back when nobody reads on', async () => {
    const { rows, isLeft, read } = source(60_000);
    for await (const piece of write(rows)) if (piece.length > 0 && read() > 0) break;
    for (let turn = 0; turn < 10 && !isLeft(); turn++) await setImmediate();
    expect(isLeft()).toBe(true);
    expect(read()).toBeLessThan(60_000);
  });
});
