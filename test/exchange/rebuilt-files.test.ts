import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { GraphQLObjectType } from 'graphql';
import { unguarded } from '../../src/base/csv.js';
import { items } from '../../src/entities/entities.js';
import { entriesOf } from '../../src/exchange/export/file-entries.js';
import { layoutOf, type FlatColumn } from '../../src/exchange/export/flat-rows.js';
import { isFlat } from '../../src/exchange/export/formats.js';
import type { TypedColumn } from '../../src/exchange/export/column-types.js';
import type { Whole } from '../../src/query/whole.js';
import { makeUp } from '../query/made-up.js';
import { answer, asking, openLibrary, type Library, type Side } from '../setup/reader.js';
import { everything } from './everything.js';
import { columnsOf, linesOfWhole, readTyped, written } from './written.js';

let library: Library;
let side: Side;
beforeAll(async () => {
  library = await openLibrary();
  await makeUp(library.run, 'staff', 11);
  side = await library.side('staff');
}, 200_000);
afterAll(() => library.close());

type Row = Record<string, unknown>;

/** A file of a document, in a format, with all that it was written from. */
async function fileOf(
  document: string,
  format: string,
): Promise<{ text: string; bytes: Buffer; whole: Whole; lines: readonly string[] }> {
  const whole = side.reader.whole(asking(document), 100_000, isFlat(format));
  if (!whole) throw new Error(`${document} has no list`);
  const lines = await linesOfWhole(whole);
  const bytes = await written(format, whole, lines);
  return { whole, lines, bytes, text: bytes.toString() };
}

/** The rows of a CSV file as objects, by its columns alone. */
async function fromCsv(document: string): Promise<readonly Row[]> {
  const { text, whole } = await fileOf(document, 'csv');
  const groups = whole.of.kind === 'groups' ? { groups: await groupsOf(document) } : {};
  const { columns } = layoutOf(entriesOf(whole.of), groups);
  const [head = [], ...lines]: string[][] = parse(text);
  expect(head).toEqual(columns.map(({ name }) => name));
  return lines.map((line) => {
    const row: Row = {};
    line.forEach((cell, place) => put(row, columns[place] as FlatColumn, unguarded(cell)));
    return row;
  });
}
const groupsOf = async (document: string): Promise<readonly Row[]> =>
  JSON.parse((await fileOf(document, 'json')).text) as Row[];

function put(row: Row, { path, each, of }: FlatColumn, cell: string): void {
  if (cell === '') return;
  const [last = '', ...way] = [...path].reverse();
  const place = way.reverse().reduce<Row>((at, key) => (at[key] ??= {}) as Row, row);
  if (of) {
    const amounts = (place[last] ?? []) as readonly Row[];
    place[last] = [...amounts, { [of.currency]: of.code, [of.amount]: cell }];
  } else if (each) place[last] = listIn(cell).map((value) => (each.length > 0 ? nested(each, value) : value));
  else place[last] = cell;
}
const listIn = (cell: string): readonly unknown[] =>
  cell.startsWith('[') ? (JSON.parse(cell) as unknown[]) : cell.split('; ');
const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, key) => ({ [key]: inner }), value);

/** The rows of a file with typed cells as objects, by its columns alone. */
async function fromTyped(document: string, format: keyof typeof readTyped): Promise<readonly Row[]> {
  const { bytes, whole, lines: texts } = await fileOf(document, format);
  const columns = columnsOf(whole, texts);
  const [head = [], ...lines] = await readTyped[format](bytes);
  expect(head).toEqual(columns.map(({ flat }) => flat.name));
  return lines.map((line) => {
    const row: Row = {};
    columns.forEach(({ flat, typed }, place) => putTyped(row, flat, typed, line[place]));
    return row;
  });
}

function putTyped(
  row: Row,
  { path, each, of }: FlatColumn,
  { kind, isList }: TypedColumn,
  cell: unknown,
): void {
  if (cell === null || cell === undefined) return;
  const [last = '', ...way] = [...path].reverse();
  const place = way.reverse().reduce<Row>((at, key) => (at[key] ??= {}) as Row, row);
  const value = (one: unknown): unknown => (kind === 'json' ? JSON.parse(String(one)) : said(kind, one));
  if (of) {
    const amounts = (place[last] ?? []) as readonly Row[];
    place[last] = [...amounts, { [of.currency]: of.code, [of.amount]: value(cell) }];
    return;
  }
  const list = isList && typeof cell === 'string' ? listIn(cell) : cell;
  const values = Array.isArray(list) ? list.map((one) => (one === null ? null : value(one))) : value(list);
  place[last] =
    each && each.length > 0 && Array.isArray(values) ? values.map((one) => nested(each, one)) : values;
}

/** A value as the graph says it. */
function said(kind: TypedColumn['kind'], value: unknown): unknown {
  if (value instanceof Date) return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (kind !== 'decimal') return value;
  // Readers of Parquet in JavaScript make floats of exact numbers.
  if (typeof value === 'number') return value.toFixed(10);
  if (typeof value !== 'bigint') return value;
  const digits = value.toString().replace('-', '').padStart(11, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -10)}.${digits.slice(-10)}`;
}

/** Zeros at the end of an exact number are not kept by a type with a fixed number of digits. */
function exact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exact(one)]));
  return typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
}
const typedFormats = Object.keys(readTyped) as (keyof typeof readTyped)[];

/** What a flat file cannot say is left out of both: the type of a value, and nothing from an empty text. */
function plain(value: unknown): unknown {
  const document = documentIn(value);
  if (document) return document;
  if (Array.isArray(value)) {
    const list = value.map((one) => plain(one) ?? null);
    return list.length > 0 ? list : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const said = plain(one);
      return said === undefined ? [] : [[key, said] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
  }
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
/** A text with its form, which a flat file holds as JSON, in one form of it; undefined: it is none. */
function documentIn(value: unknown): string | undefined {
  const isCell = typeof value === 'string' && value.startsWith('{"v":');
  const found: unknown = isCell ? JSON.parse(value) : value;
  return typeof found === 'object' && found !== null && 'v' in found && 'doc' in found
    ? JSON.stringify(inKeyOrder(found))
    : undefined;
}
const inKeyOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, inKeyOrder(one)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};
/** A list of plain values is one cell, and so is one with a single value an item. */
const lists = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('[') ? plain(JSON.parse(value)) : value;

describe('from a file the nested answer can be rebuilt', () => {
  it.each(items.map((item) => [item.name, item] as const))(
    'of %s, with all lists inside',
    async (name, item) => {
      const type = side.schema.getType(name) as GraphQLObjectType;
      for (const depth of [1, 2]) {
        const asked = (page: number): string =>
          `{ ${item.plural}(first: ${page}) { nodes { provenance ${everything(type, depth, page)} } } }`;
        const whole = await answer(side, asking(asked(100)));
        const truth = (whole.data as Record<string, { nodes: Row[] }>)[item.plural]?.nodes ?? [];
        expect(truth.length).toBeGreaterThan(1);
        // The document of the file asks for pages of one; files are whole.
        const json = JSON.parse((await fileOf(asked(1), 'json')).text) as Row[];
        expect(json).toEqual(truth);
        const lines = (await fileOf(asked(1), 'jsonl')).text.trimEnd().split('\n');
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(truth);
        const rebuilt = await fromCsv(asked(1));
        expect(rebuilt.map(scalarLists).map(plain)).toEqual(truth.map(scalarLists).map(plain));
        for (const format of typedFormats) {
          const typed = await fromTyped(asked(1), format);
          expect([format, typed.map(exact).map(plain)]).toEqual([format, truth.map(exact).map(plain)]);
        }
      }
    },
  );

  it.each([
    '{ contributionsAggregate(groupBy: [YEAR], first: 1) { key { year } count sum { amount { amount currency } } max { amount { currency amount } } } }',
    '{ contributionsAggregate(groupBy: [DONOR], first: 1) { key { donor { slug programmes: contributions(first: 1) { nodes { year amount { amount currency } } } } } count } }',
    '{ organisationsAggregate(groupBy: [COUNTRY], first: 1) { key { country { iso2 } } count } }',
  ])('of the groups of %s', async (document) => {
    const groups = await groupsOf(document);
    const whole = await answer(side, asking(document.replaceAll('first: 1)', 'first: 100)')));
    const [truth = []] = Object.values(whole.data as Record<string, Row[]>);
    expect(groups).toEqual(truth);
    expect(truth.length).toBeGreaterThan(1);
    expect((await fromCsv(document)).map(plain)).toEqual(truth.map(inOrder).map(plain));
    for (const format of typedFormats) {
      const typed = await fromTyped(document, format);
      expect([format, typed.map(exact).map(plain)]).toEqual([
        format,
        truth.map(inOrder).map(exact).map(plain),
      ]);
    }
  });
});

/** Lists of plain values as a cell says them. */
function scalarLists(value: unknown): unknown {
  if (typeof value === 'string') return lists(value);
  if (Array.isArray(value))
    return value.every((one) => typeof one !== 'object') && value.length > 0
      ? lists(
          value.every((one) => typeof one === 'string' && one !== '' && !/^\[|[;\r\n]/.test(one))
            ? value.join('; ')
            : JSON.stringify(value),
        )
      : value.map(scalarLists);
  if (typeof value !== 'object' || value === null || documentIn(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scalarLists(one)]));
}

/** Amounts in the order of their currencies, which is that of the columns. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return (value as readonly unknown[])
      .map(inOrder)
      .sort((a, b) => String((a as Row).currency).localeCompare(String((b as Row).currency)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(one)]));
};
