import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvHead, csvLine } from '../../src/exchange/export/csv.js';
import { valuesAt } from '../../src/exchange/export/file-columns.js';

const columns = [
  { name: 'a', path: ['a'] },
  { name: 'b.c', path: ['b', 'nodes', 'c'] },
];
const read = (row: unknown): string[] => {
  const [, line = []]: string[][] = parse(csvHead(columns) + csvLine(columns, row));
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
    expect(read({ a: ['x', 'y'], b: { nodes: [{ c: 1 }, { c: null }, { c: true }] } })).toEqual([
      'x; y',
      '1; true',
    ]);
    expect(read({ a: null, b: null })).toEqual(['', '']);
    expect(csvLine(columns, { a: 'say "so", twice', b: null })).toBe('"say ""so"", twice",\r\n');
  });

  it('finds values through lists', () => {
    expect(valuesAt({ x: [{ y: [1, 2] }, { y: 3 }] }, ['x', 'y'])).toEqual([1, 2, 3]);
  });
});
