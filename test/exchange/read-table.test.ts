import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from './table.js';

async function reading(content: string | Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'reseau-table-'));
  try {
    await writeFile(join(folder, 'list.csv'), content);
    return await readTable(join(folder, 'list.csv'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('reading a CSV file', () => {
  it('keeps the line on which each row begins, past newlines in cells, blank lines and CRLF', async () => {
    const table = await reading('slug,note\r\na,"one\r\ntwo"\r\n\r\nb,three\r\nc,"x\r\ny\r\nz"\r\nd,\r\n');
    expect(table.rows.map((row) => [row.line, row.cells[0]])).toEqual([
      [2, 'a'],
      [5, 'b'],
      [6, 'c'],
      [9, 'd'],
    ]);
  });

  it('takes a byte-order mark for no part of the first column', async () => {
    expect((await reading('\uFEFFslug,note\na,b\n')).header).toEqual(['slug', 'note']);
  });

  it('reads Windows-1252, and columns separated by semicolons or tabs', async () => {
    const table = await reading(Buffer.from('slug;note\r\na;caf\xe9, l\x92autre\r\n', 'latin1'));
    expect(table.header).toEqual(['slug', 'note']);
    expect(table.rows.map((row) => row.cells)).toEqual([['a', 'café, l’autre']]);
    expect((await reading('slug\tnote\na\tb;c,d\n')).rows[0]?.cells).toEqual(['a', 'b;c,d']);
  });

  it('takes a quote in the middle of a cell for what it is', async () => {
    expect((await reading('slug,note\na,the "old" one\nb,c\n')).rows.map((row) => row.cells[1])).toEqual([
      'the "old" one',
      'c',
    ]);
  });

  it('gives a row of the wrong length as it is, for the caller to report', async () => {
    expect((await reading('slug,note\na\nb,c,d\n')).rows.map((row) => row.cells.length)).toEqual([1, 3]);
  });

  it.each([
    ['is missing', () => readTable('/nowhere/gone.csv'), /^gone\.csv does not exist$/],
    ['is a folder', () => readTable(tmpdir()), /is a folder/],
    ['is empty', () => reading(''), /list\.csv is empty/],
    [
      'is UTF-8 with damaged places',
      () => reading(Buffer.from('slug,note\na,caf\xc3\xa9\nb,caf\xe9\n', 'latin1')),
      /damaged/,
    ],
    ['is no text', () => reading(Buffer.from('slug,note\na,b\n', 'utf16le')), /no text/],
    ['has an open quote', () => reading('slug,note\na,"b\nc,d\n'), /not CSV/],
    ['has a column twice', () => reading('slug,note,slug\na,b,c\n'), /two columns named «slug»/],
  ])('says so when the file %s, without its folder', async (_, read, message) => {
    const refused = await read().catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringMatching(message) });
    expect((refused as Error).message).not.toContain('/');
  });
});
