import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '../../src/exchange/read-table.js';

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

  it('takes a quote in the middle of a cell for what it is', async () => {
    expect((await reading('slug,note\na,the "old" one\nb,c\n')).rows.map((row) => row.cells[1])).toEqual(['the "old" one', 'c']);
  });

  it('gives a row of the wrong length as it is, for the caller to report', async () => {
    expect((await reading('slug,note\na\nb,c,d\n')).rows.map((row) => row.cells.length)).toEqual([1, 3]);
  });

  it.each([
    ['is missing', () => readTable('/nowhere/gone.csv'), /^gone\.csv does not exist$/],
    ['is a folder', () => readTable(tmpdir()), /is a folder/],
    ['is empty', () => reading(''), /list\.csv is empty/],
    ['is Windows-1252', () => reading(Buffer.from('slug,note\na,caf\xe9\n', 'latin1')), /not UTF-8/],
    ['has an open quote', () => reading('slug,note\na,"b\nc,d\n'), /not CSV/],
    ['has a column twice', () => reading('slug,note,slug\na,b,c\n'), /two columns named «slug»/],
  ])('says so when the file %s, without its folder', async (_, read, message) => {
    const refused = await read().catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringMatching(message) });
    expect((refused as Error).message).not.toContain('/');
  });
});
