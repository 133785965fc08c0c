import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../../src/base/csv.js';
import { csvHead, csvLines } from '../../src/exchange/export/csv.js';
import type { FileEntry } from '../../src/exchange/export/file-entries.js';
import { layoutOf, linesOf } from '../../src/exchange/export/flat-rows.js';

const value = (name: string, path: readonly string[]): FileEntry => ({
  kind: 'value',
  name,
  path,
  isDecimal: false,
});
const entries: readonly FileEntry[] = [
  value('a', ['a']),
  { kind: 'list', name: 'b', path: ['b', 'nodes'], inside: [value('b.c', ['c'])] },
];
const dialect = { separator: ',', decimal: '.' } as const;
const layout = layoutOf(entries);
const written = (row: unknown): string => csvHead(layout, dialect) + csvLines(layout, row, dialect);
const read = (row: unknown): string[] => {
  const [, line = []]: string[][] = parse(written(row));
  return line;
};

describe('a line of CSV', () => {
  it('is read back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [cell] = read({ a: text, b: { nodes: [] } });
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+41 22', "'+41 22"],
    ['-nothing', "'-nothing"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ['-12.50', '-12.50'],
    ['a=b', 'a=b'],
  ])('of %j has a cell that no spreadsheet runs: %j', (text, cell) => {
    expect(read({ a: text, b: null })[0]).toBe(cell);
  });

  it('holds several values behind one another, and nothing for nothing', () => {
    expect(read({ a: ['x', 'y'], b: { nodes: [{ c: 1 }, { c: true }] } })).toEqual(['x; y', '1; true']);
    expect(read({ a: null, b: null })).toEqual(['', '']);
    expect(read({ a: [], b: { nodes: [] } })).toEqual(['', '']);
    expect(csvLines(layout, { a: 'say "so", twice', b: null }, dialect)).toBe('"say ""so"", twice",\r\n');
  });

  it.each([[['a; b', 'c']], [['[a]']], [['']], [['a\nb']], [[null, 'b']]])(
    'holds values that could be read in another way as JSON: %j',
    (values) => {
      const [, cell = ''] = read({ a: null, b: { nodes: values.map((c) => ({ c })) } });
      expect(JSON.parse(cell)).toEqual(values);
    },
  );

  it('never has the values of one list in several columns: items of several values are JSON', () => {
    const two = layoutOf([
      { kind: 'list', name: 'b', path: ['b', 'nodes'], inside: [value('b.c', ['c']), value('b.d', ['d'])] },
    ]);
    expect(two.columns.map(({ name }) => name)).toEqual(['b']);
    const row = {
      b: {
        nodes: [
          { c: 1, d: null },
          { c: 2, d: 'x' },
        ],
      },
    };
    const [, [cell = ''] = []]: string[][] = parse(csvHead(two, dialect) + csvLines(two, row, dialect));
    expect(JSON.parse(cell)).toEqual(row.b.nodes);
  });

  it('has a line for each item of a list that is taken apart, also of a list inside of that', () => {
    const nested: readonly FileEntry[] = [
      value('a', ['a']),
      {
        kind: 'list',
        name: 'b',
        path: ['b', 'nodes'],
        inside: [
          value('b.c', ['c']),
          { kind: 'list', name: 'b.d', path: ['d', 'nodes'], inside: [value('b.d.e', ['e'])] },
        ],
      },
    ];
    const row = {
      a: 'A',
      b: {
        nodes: [
          { c: 1, d: { nodes: [{ e: 'x' }, { e: 'y' }] } },
          { c: 2, d: null },
        ],
      },
    };
    expect(linesOf(layoutOf(nested, { explode: 'b' }), row)).toEqual([
      ['A', 1, ['x', 'y']],
      ['A', 2, null],
    ]);
    expect(linesOf(layoutOf(nested, { explode: 'b.d' }), row)).toEqual([
      ['A', 1, 'x'],
      ['A', 1, 'y'],
      ['A', 2, null],
    ]);
    expect(linesOf(layoutOf(nested, { explode: 'b' }), { a: 'B', b: { nodes: [] } })).toEqual([
      ['B', null, null],
    ]);
    expect(() => layoutOf(nested, { explode: 'c' })).toThrow(
      'explode is one of the lists inside of rows: b, b.d.',
    );
  });

  it('writes numbers as the reader of the file writes them', () => {
    const amounts = layoutOf([
      { kind: 'value', name: 'x', path: ['x'], isDecimal: true },
      value('y', ['y']),
      value('z', ['z']),
    ]);
    const french = { separator: ';', decimal: ',' } as const;
    expect(csvLines(amounts, { x: '-12.50', y: 1.5, z: '1.5' }, french)).toBe('"-12,50";"1,5";1.5\r\n');
  });
});

/** Texts that hold what means something in a CSV file, a spreadsheet or a list of values. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ',',
          ';',
          '; ',
          '\t',
          '\n',
          '\r',
          '\r\n',
          '[',
          ']',
          ' ',
          '\u200f',
          '\u202e',
        ],
        ...['\ufeff', '1', '.5', '-1', 'é', 'نص', 'true', 'null', '{"a":1}'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join('').replaceAll('\u0000', ''))
  .filter((text) => text !== '');
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
const rows = fc.array(
  fc.record({
    text: fc.option(hostile),
    amount: fc.option(amount),
    flag: fc.option(fc.boolean()),
    plain: fc.array(hostile, { maxLength: 3 }),
    items: fc.array(fc.record({ name: fc.option(hostile), size: fc.nat() }), { maxLength: 3 }),
  }),
  { maxLength: 4 },
);
const mixed = layoutOf([
  value('text', ['text']),
  { kind: 'value', name: 'amount', path: ['amount'], isDecimal: true },
  value('flag', ['flag']),
  { kind: 'list', name: 'plain', path: ['plain'], inside: [] },
  {
    kind: 'list',
    name: 'items',
    path: ['items', 'nodes'],
    inside: [value('items.name', ['name']), value('items.size', ['size'])],
  },
]);
/** A list as a reader of the file takes it. */
const listOf = (cell: string): unknown =>
  cell === '' ? [] : cell.startsWith('[') ? JSON.parse(cell) : cell.split('; ');

describe('a file of CSV', () => {
  it('gives back every row, whatever its texts, separator, decimal sign and mark', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('.', ','),
        fc.boolean(),
        (some, separator, decimal, bom) => {
          const file =
            (bom ? '\ufeff' : '') +
            csvHead(mixed, { separator, decimal }) +
            some
              .map(({ items, ...row }) =>
                csvLines(mixed, { ...row, items: { nodes: items } }, { separator, decimal }),
              )
              .join('');
          const lines: Record<string, string>[] = parse(file, {
            columns: true,
            bom: true,
            delimiter: separator,
            record_delimiter: '\r\n',
          });
          const back = lines.map((line) => {
            const cell = (name: string): string => unguarded(line[name] ?? '');
            return {
              text: cell('text') || null,
              amount: (line.amount ?? '').replace(decimal, '.') || null,
              flag: cell('flag') === '' ? null : cell('flag') === 'true',
              plain: listOf(cell('plain')),
              items: listOf(cell('items')),
            };
          });
          expect(back).toEqual(some);
          for (const line of lines)
            for (const [name, cell] of Object.entries(line))
              if (name !== 'amount' && !/^-?\d+(\.\d+)?$/.test(cell))
                expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
