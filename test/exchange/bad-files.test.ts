import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxParts } from '../../src/exchange/export/xlsx-parts.js';
import { zipped, type ZippedPart } from '../../src/exchange/export/zip.js';
import { openTable } from '../../src/exchange/read-table.js';

/** Opens a table of that content, and reads its first cells and all that was told of it. */
async function opened(
  file: string,
  content: string | Buffer,
): Promise<{ header: readonly string[]; rows: string[][]; told: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'reseau-bad-'));
  try {
    await writeFile(join(folder, file), content);
    const table = await openTable(join(folder, file));
    const rows: string[][] = [];
    for await (const row of table.rows()) rows.push([...row.cells]);
    return { header: table.header, rows, told: table.told.all.map(({ rule }) => rule) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const refusal = async (file: string, content: string | Buffer): Promise<unknown> =>
  opened(file, content).then(
    () => 'it was read',
    (reason: unknown) => reason,
  );

/** The XML of a sheet of these cells. */
const sheetOf = (cells: readonly (readonly string[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells
    .map((row) => `<row>${row.join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

/** A workbook with one sheet of these cells, and with further parts. */
async function workbook(
  cells: readonly (readonly string[])[],
  more: readonly ZippedPart[] = [],
): Promise<Buffer> {
  const sheet = { name: 'xl/worksheets/sheet1.xml', data: [sheetOf(cells)] };
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped([...xlsxParts(['One']), sheet, ...more])) pieces.push(piece);
  return Buffer.concat(pieces);
}
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const head = [text('slug'), text('note')];

const wide = Array.from({ length: 16_000 }, (_, place) => `c${place}`);
const long = 'x'.repeat(10 * 1024 * 1024);

describe('a table with 16,000 columns', () => {
  it.each([
    ['CSV', 'wide.csv', () => Promise.resolve(`${wide.join(',')}\n${wide.join(',')}\n`)],
    ['a workbook', 'wide.xlsx', () => workbook([wide.map(text), wide.map(text)])],
    ['a workbook below a usual header', 'low.xlsx', () => workbook([head, wide.map(text)])],
  ])('is refused: %s', async (_, file, content) => {
    expect(await refusal(file, await content())).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringMatching(/more than 2000 columns in row [12]$/),
    });
  });
});

describe('a cell of 10 MB', () => {
  it.each([
    ['CSV', 'long.csv', () => Promise.resolve(`slug,note\na,"${long}"\nb,after\n`)],
    ['a workbook', 'long.xlsx', () => workbook([head, [text('a'), text(long)], [text('b'), text('after')]])],
  ])('is read as it is, and so is the row after it: %s', async (_, file, content) => {
    const { rows } = await opened(file, await content());
    expect(rows.map(([slug, note]) => [slug, note?.length])).toEqual([
      ['a', long.length],
      ['b', 5],
    ]);
  });

  it('is refused where a row has more than 32 million characters', async () => {
    expect(await refusal('long.csv', `slug,note\na,"${long}${long}${long}${long}"\n`)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('more than 32 million characters'),
    });
  });
});

describe('a table with more rows than one run imports', () => {
  const rows = (count: number): string =>
    `slug,note\n${Array.from({ length: count }, (_, row) => `s${String(row)},n\n`).join('')}`;

  it('is refused before anything of it is imported, and one row less is read', async () => {
    expect(await refusal('many.csv', rows(200_001))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: 'many.csv has more than 200000 rows; split it',
    });
    expect((await opened('many.csv', rows(200_000))).rows.length).toBe(200_000);
  });
});

describe('a workbook', () => {
  it('with formulas gives their stored values, and tells it', async () => {
    const book = await workbook([head, [text('a'), '<c><f>1+1</f><v>2</v></c>']]);
    expect(await opened('book.xlsx', book)).toMatchObject({ rows: [['a', '2']], told: ['formulas'] });
  });

  it('with a formula at any place of the sheet tells it', async () => {
    // Archives are unpacked in pieces of 16 kB: the sign of a formula must be seen across their ends.
    const cells = (filler: number): readonly (readonly string[])[] => [
      head,
      [text('a'), text('y'.repeat(filler))],
      [text('b'), '<c><f>1+1</f><v>2</v></c>'],
    ];
    const before = sheetOf(cells(0)).indexOf('<f>');
    for (const inFirst of [0, 1, 2, 3]) {
      const book = await workbook(cells(16_384 - before - inFirst));
      expect([inFirst, (await opened('book.xlsx', book)).told]).toEqual([inFirst, ['formulas']]);
    }
  });

  it('with macros and links to other files gives its cells, runs and follows nothing, and tells it', async () => {
    const book = await workbook(
      [head, [text('a'), text('b')]],
      [
        { name: 'xl/vbaProject.bin', data: ['Auto_Open'] },
        {
          name: 'xl/externalLinks/externalLink1.xml',
          data: ['<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
        },
      ],
    );
    expect(await opened('book.xlsm', book)).toMatchObject({ rows: [['a', 'b']], told: ['macros', 'links'] });
  });

  it('cut at any place is refused', async () => {
    const book = await workbook([head, [text('a'), text('b')]]);
    for (let size = 5; size < book.length; size += Math.ceil(book.length / 50))
      expect([size, await refusal('cut.xlsx', book.subarray(0, size))]).toMatchObject([
        size,
        { code: 'FILE_UNREADABLE' },
      ]);
  });
});

describe('a CSV file', () => {
  it('in UTF-8 that is cut in a letter is refused', async () => {
    const whole = Buffer.from('slug,note\na,déjà\nb,é');
    expect(await refusal('cut.csv', whole.subarray(0, whole.length - 1))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('damaged'),
    });
  });

  it('in Windows-1252 whose only accent is its last letter is read as such', async () => {
    const { rows } = await opened('last.csv', Buffer.from('slug,note\na,the old caf\xe9', 'latin1'));
    expect(rows).toEqual([['a', 'the old café']]);
  });
});
