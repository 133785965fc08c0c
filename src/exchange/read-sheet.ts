import { HucreError } from 'hucre';
import { readOds, streamOdsRows } from 'hucre/ods';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { readFile, stat } from 'node:fs/promises';
import { ReseauError } from '../base/errors.js';
import { bytesOf } from './file-bytes.js';
import { mostColumns, tooWide, type TableRow } from './table-row.js';
import type { Tellings } from './tellings.js';
import { measureEntries, zipEntries, type ZipEntry } from './zip-entries.js';

const mostBytes = 64 * 1024 * 1024;

/** Whether a file is an archive, as sheets of today are; a sheet of before is refused. Throws FILE_UNREADABLE. */
export async function isSheet(name: string, file: string): Promise<boolean> {
  for await (const bytes of bytesOf(name, file)) {
    const mark = bytes.subarray(0, 4).toString('hex');
    if (mark === 'd0cf11e0')
      throw new ReseauError(
        'FILE_UNREADABLE',
        `${name} is a sheet of before 2007, or has a password; save it as XLSX without one`,
      );
    return mark === '504b0304';
  }
  return false;
}

/** Which sheet is read, and how many bytes a file may have when it is unpacked. */
interface SheetWish {
  readonly sheet: string | undefined;
  readonly most: number | undefined;
}

/**
 * Returns the rows of a sheet, XLSX or ODS: the named one, or the only visible one that has rows. Stored values of
 * formulas are taken; macros and links to other files are not followed; the report names both. Throws FILE_UNREADABLE.
 */
export async function sheetRows(
  name: string,
  file: string,
  { sheet, most }: SheetWish,
  told: Tellings,
): Promise<() => AsyncIterable<TableRow>> {
  if ((await stat(file)).size > mostBytes)
    throw new ReseauError('FILE_UNREADABLE', `${name} is larger than 64 MB; split it, or save it as CSV`);
  const bytes = await readFile(file);
  const entries = zipEntries(name, bytes);
  const names = new Set(entries.map((entry) => entry.name));
  const isOds = names.has('content.xml');
  if (!isOds && !names.has('xl/workbook.xml'))
    throw new ReseauError('FILE_UNREADABLE', `${name} is no sheet; save it as XLSX, ODS or CSV`);
  if (await hasFormulas(name, entries, most))
    told.tell(null, 'formulas', 'the stored values of formulas are taken');
  if (entries.some((one) => /vbaProject|^Basic\//i.test(one.name)))
    told.tell(null, 'macros', 'macros are not run');
  if (entries.some((one) => one.name.includes('externalLinks/')))
    told.tell(null, 'links', 'links to other files are not followed');
  const wanted = await namedSheet(name, bytes, isOds, sheet);
  if (wanted.others > 0)
    told.tell(null, 'sheet', `the sheet «${wanted.title}» is read, ${wanted.others} others are not`);
  return () =>
    textual(
      name,
      isOds
        ? streamOdsRows(bytes, { sheets: [wanted.title] })
        : streamXlsxRows(bytes, { sheet: wanted.title }),
    );
}

/** Unpacks an archive once, within its limits, and says whether a sheet of it has formulas. */
async function hasFormulas(
  name: string,
  entries: readonly ZipEntry[],
  most: number | undefined,
): Promise<boolean> {
  let found = false;
  let before: ZipEntry | undefined;
  let end = '';
  await measureEntries(
    name,
    entries,
    (entry, piece) => {
      if (found || !/^xl\/worksheets\/|^content\.xml$/.test(entry.name)) return;
      // A sign of one may begin in one piece and end in the next.
      const text = (entry === before ? end : '') + piece.toString('latin1');
      found = /<f[ >]|table:formula=/.test(text);
      before = entry;
      end = text.slice(-'table:formula'.length);
    },
    most,
  );
  return found;
}

async function namedSheet(
  name: string,
  bytes: Buffer,
  isOds: boolean,
  sheet: string | undefined,
): Promise<{ readonly title: string; readonly others: number }> {
  const book = await reading(name, () =>
    isOds ? readOds(bytes, { maxRows: 2 }) : readXlsx(bytes, { maxRows: 2 }),
  );
  const all = book.sheets.map((one) => one.name);
  if (sheet !== undefined) {
    if (!all.includes(sheet))
      throw new ReseauError('FILE_UNREADABLE', `${name} has no sheet «${sheet}»; it has ${quotedNames(all)}`);
    return { title: sheet, others: all.length - 1 };
  }
  const full = book.sheets.filter(
    (one) => one.hidden !== true && one.veryHidden !== true && one.rows.length > 0,
  );
  if (full.length > 1)
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${name} has the sheets ${quotedNames(full.map((one) => one.name))}; say which one to read with --sheet`,
    );
  const [only] = full;
  if (!only)
    throw new ReseauError('FILE_UNREADABLE', `${name} is empty; its first line must name the columns`);
  return { title: only.name, others: all.length - 1 };
}

const quotedNames = (names: readonly string[]): string => names.map((one) => `«${one}»`).join(', ');

async function reading<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (reason: unknown) {
    throw refusal(name, reason);
  }
}

const refusal = (name: string, reason: unknown): unknown =>
  reason instanceof HucreError
    ? new ReseauError('FILE_UNREADABLE', `${name} cannot be read as a sheet: ${reason.message.slice(0, 200)}`)
    : reason;

async function* textual(
  name: string,
  rows: AsyncIterable<{ readonly index: number; readonly values: readonly unknown[] }>,
): AsyncIterable<TableRow> {
  try {
    for await (const { index, values } of rows) {
      if (values.length > mostColumns) throw tooWide(name, index + 1);
      const numbers = new Set<number>();
      const cells = values.map((value, column) => {
        if (typeof value === 'number') numbers.add(column);
        return textOf(value);
      });
      yield { line: index + 1, cells, numbers };
    }
  } catch (reason: unknown) {
    throw refusal(name, reason);
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.000Z$/, '');
  // Sheets compute in binary fractions: 15 digits are those that they show.
  if (typeof value === 'number') return plainNumber(Number(value.toPrecision(15)));
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);

/** The day that a sheet means by a number: days since the end of 1899. Undefined for a number that is no such day. */
export function serialDay(text: string): string | undefined {
  const days = Number(text);
  return days >= 1 && days < 110_000
    ? new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
    : undefined;
}
