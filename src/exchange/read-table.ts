import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { ReseauError } from '../base/errors.js';

/** A row as it stands in the file: the line it begins on, and its cells in the order of the header. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Name of the file, without its folder. */
  readonly name: string;
  readonly header: readonly string[];
  /** How many rows it has below the header. */
  readonly count: number;
  /** The rows, read as they are asked for. */
  rows(): AsyncIterable<TableRow>;
}

/** How the bytes of a file are read. */
interface Form {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: string;
}

const delimiters = [',', ';', '\t'] as const;

/**
 * Opens a CSV file, the first row its header: UTF-8 with or without a byte-order mark, else Windows-1252;
 * separated by commas, semicolons or tabs. It is read through once before anything of it is used, so that a
 * file that is broken at its end does not begin. Throws FILE_UNREADABLE.
 */
export async function openTable(file: string): Promise<Table> {
  const name = basename(file);
  const encoding = await encodingOf(name, file);
  const form = { encoding, delimiter: delimiterOf(await firstLine(name, file, encoding)) };
  let head: TableRow | undefined;
  let count = -1;
  for await (const row of records(name, file, form)) {
    head ??= row;
    count += 1;
  }
  if (!head)
    throw new ReseauError('FILE_UNREADABLE', `${name} is empty; its first line must name the columns`);
  const header = head.cells.map((cell) => cell.trim());
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice !== undefined)
    throw new ReseauError('FILE_UNREADABLE', `${name} has two columns named «${twice}»`);
  return { name, header, count, rows: () => withoutHeader(records(name, file, form)) };
}

async function* withoutHeader(rows: AsyncIterable<TableRow>): AsyncIterable<TableRow> {
  let isHeader = true;
  for await (const row of rows) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

/** UTF-8 if all of it is; a file of an older spreadsheet is not, unless it is plain ASCII. */
async function encodingOf(name: string, file: string): Promise<Form['encoding']> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of bytesOf(name, file)) {
    if (bytes.includes(0))
      throw new ReseauError('FILE_UNREADABLE', `${name} is no text; save it as CSV UTF-8`);
    try {
      strict.decode(bytes, { stream: true });
    } catch {
      // An older spreadsheet writes é in one byte; é in two beside it means that somebody has joined two
      // files, or that one is damaged.
      if (/[\xc3][\x80-\xbf]/.test(bytes.toString('latin1')))
        throw new ReseauError(
          'FILE_UNREADABLE',
          `${name} is UTF-8 with damaged places; save it again as CSV UTF-8`,
        );
      return 'windows-1252';
    }
  }
  return 'utf-8';
}

async function* bytesOf(name: string, file: string): AsyncIterable<Buffer> {
  try {
    for await (const bytes of createReadStream(file)) yield bytes as Buffer;
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code === undefined) throw reason;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
    throw new ReseauError('FILE_UNREADABLE', `${name} ${why}`);
  }
}

async function* textOf(name: string, file: string, encoding: Form['encoding']): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(name, file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function firstLine(name: string, file: string, encoding: Form['encoding']): Promise<string> {
  let text = '';
  for await (const piece of textOf(name, file, encoding)) {
    text += piece;
    if (text.includes('\n') || text.includes('\r')) break;
  }
  return text.split(/\r|\n/)[0] ?? '';
}

/** The sign that stands most often in the header, outside of quotes. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

async function* records(name: string, file: string, { encoding, delimiter }: Form): AsyncIterable<TableRow> {
  const parser = Readable.from(textOf(name, file, encoding)).pipe(
    parse({ raw: true, delimiter, relax_column_count: true, relax_quotes: true }),
  );
  let line = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      const begins = line;
      // The parser's own count is off where a cell holds CRLF.
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      if (record.length > 1 || record[0]?.trim()) yield { line: begins, cells: record };
    }
  } catch (reason) {
    if (reason instanceof ReseauError || !(reason as { code?: string }).code?.startsWith('CSV_'))
      throw reason;
    // Past an open quote nobody knows where a row begins, so nothing of the file is taken.
    throw new ReseauError('FILE_UNREADABLE', `${name} is not CSV: a quote is opened and not closed`);
  }
}
