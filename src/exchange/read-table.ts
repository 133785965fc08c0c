import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
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
  readonly rows: readonly TableRow[];
}

interface Read {
  readonly record: string[];
  readonly raw: string;
}

/** Reads a CSV file: UTF-8, with or without a byte-order mark, the first row its header. Throws FILE_UNREADABLE. */
export async function readTable(file: string): Promise<Table> {
  const name = basename(file);
  const [head, ...rest] = records(name, textOf(name, await bytesOf(name, file)));
  if (!head) throw new ReseauError('FILE_UNREADABLE', `${name} is empty; its first line must name the columns`);
  const header = head.cells.map((cell) => cell.trim());
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice !== undefined) throw new ReseauError('FILE_UNREADABLE', `${name} has two columns named «${twice}»`);
  return { name, header, rows: rest };
}

const bytesOf = (name: string, file: string): Promise<Buffer> =>
  readFile(file).catch((reason: unknown) => {
    const { code } = reason as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
    throw new ReseauError('FILE_UNREADABLE', `${name} ${why}`);
  });

function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReseauError('FILE_UNREADABLE', `${name} is not UTF-8; save it as CSV UTF-8`);
  }
}

function records(name: string, text: string): TableRow[] {
  let line = 1;
  const rows = parsed(name, text).map(({ record, raw }) => {
    const begins = line;
    // The parser's own count is off where a cell holds CRLF.
    line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
    return { line: begins, cells: record };
  });
  return rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim());
}

function parsed(name: string, text: string): Read[] {
  try {
    return parse(text, { raw: true, relax_column_count: true, relax_quotes: true }) as unknown as Read[];
  } catch {
    // Past an open quote nobody knows where a row begins, so nothing of the file is taken.
    throw new ReseauError('FILE_UNREADABLE', `${name} is not CSV: a quote is opened and not closed`);
  }
}
