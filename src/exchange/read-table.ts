import { parse } from 'csv-parse';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { ReseauError } from '../base/errors.js';
import { bytesOf } from './file-bytes.js';
import { guessEncoding, namedEncoding } from './encoding.js';
import { isJson, jsonRows } from './read-json.js';
import { isSheet, sheetRows } from './read-sheet.js';
import { mostColumns, tooWide, type TableRow } from './table-row.js';
import { Tellings } from './tellings.js';

export interface Table {
  /** Name of the file, without its folder. */
  readonly name: string;
  readonly header: readonly string[];
  /** How many rows it has below the header. */
  readonly count: number;
  /** What was understood of the file as a whole. */
  readonly told: Tellings;
  /** The rows, read as they are asked for. */
  rows(): AsyncIterable<TableRow>;
}

export interface TableOptions {
  /** Encoding of the file. Absent: that which its bytes show. */
  readonly encoding?: string;
  /** Name of the sheet. Absent: the only sheet with rows. */
  readonly sheet?: string;
  /** How many cells of a row name a field: the header stands where most do. Absent: it is the first row. */
  readonly named?: (cells: readonly string[]) => number;
  /** Columns that the sender names: of two of one name, the second as `name#2`. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Limits beyond which a file is refused. */
  readonly limits?: TableLimits;
  /** Looks at each row below the header once, before any is loaded. */
  readonly onRow?: (header: readonly string[], row: TableRow) => void;
}

/** What a file may be at most. */
interface TableLimits {
  /** Rows below the header. */
  readonly rows: number;
  /** Bytes of a sheet that is unpacked. */
  readonly unpacked: number;
}

/** How the bytes of a file are read. */
interface Form {
  readonly encoding: string;
  readonly delimiter: string;
  /** The first line says only how the cells are separated. */
  readonly hasSeparatorLine: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Rows of a file that is imported in one run: what is kept of each until its end has a place in memory. */
const mostRows = 200_000;
/** Rows in which a header is looked for, below titles. */
const titleRows = 20;

/**
 * Opens a table, CSV, a sheet or JSON: its encoding, its separator, its header below any titles. It is read through once
 * before anything of it is used, so that a file that is broken at its end does not begin. Throws FILE_UNREADABLE.
 */
export async function openTable(file: string, options: TableOptions = {}): Promise<Table> {
  const name = basename(file);
  const told = new Tellings();
  const all = (await isSheet(name, file))
    ? await sheetRows(name, file, { sheet: options.sheet, most: options.limits?.unpacked }, told)
    : (await isJson(name, file))
      ? await jsonRows(name, file, told)
      : await textRows(name, file, options.encoding, told);
  const head = await headerOf(all(), options.named);
  if (!head)
    throw new ReseauError('FILE_UNREADABLE', `${name} is empty; its first line must name the columns`);
  if (head.above > 0)
    told.tell(null, 'titles', `${head.above} rows above the header are left out`, head.row.line);
  if (head.row.cells.length > mostColumns) throw tooWide(name, head.row.line);
  const named = head.row.cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  while (named.at(-1) === '') named.pop();
  const header = numbered(name, named, options.renamed);
  if (header.length < head.row.cells.length)
    told.tell(
      null,
      'empty columns',
      `${head.row.cells.length - header.length} columns without a name are left out`,
    );
  const most = options.limits?.rows ?? mostRows;
  let count = 0;
  for await (const row of below(all(), head.index)) {
    if (isBlank(row)) told.tell(null, 'blank rows', 'blank rows are left out', row.line);
    else {
      count += 1;
      if (count > most)
        throw new ReseauError(
          'FILE_UNREADABLE',
          `${name} has more than ${most} rows; split it${options.limits ? ', or import it from the command line' : ''}`,
        );
      options.onRow?.(header, row);
    }
  }
  return { name, header, count, told, rows: () => filled(below(all(), head.index)) };
}

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

/** A header in which the second of two columns of one name is `name#2`. Throws FILE_UNREADABLE unless --map names it. */
function numbered(
  name: string,
  header: readonly string[],
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((column) => {
    const count = (seen.get(column) ?? 0) + 1;
    seen.set(column, count);
    if (column === '' || count === 1) return column;
    const own = `${column}#${count}`;
    if (!renamed.has(own))
      throw new ReseauError(
        'FILE_UNREADABLE',
        `${name} has two columns named «${column}»; leave the ${count}. out with --map "${own}=-", or name its field so`,
      );
    return own;
  });
}

interface Head {
  readonly row: TableRow;
  readonly index: number;
  /** Rows above it that are not blank. */
  readonly above: number;
}

/** The first row that is not blank; where that names no two fields, the row among the first that names most. */
async function headerOf(
  rows: AsyncIterable<TableRow>,
  named: TableOptions['named'],
): Promise<Head | undefined> {
  let best: Head | undefined;
  let most = 0;
  let index = -1;
  let above = 0;
  for await (const row of rows) {
    index += 1;
    if (isBlank(row)) continue;
    const score = named?.(row.cells) ?? 0;
    if (!best || (score >= 2 && score > most && most < 2)) {
      best = { row, index, above };
      most = score;
    }
    above += 1;
    if (!named || most >= 2 || index >= titleRows) break;
  }
  return best;
}

async function* below(rows: AsyncIterable<TableRow>, header: number): AsyncIterable<TableRow> {
  let index = 0;
  for await (const row of rows) {
    if (index > header) yield row;
    index += 1;
  }
}

async function* filled(rows: AsyncIterable<TableRow>): AsyncIterable<TableRow> {
  for await (const row of rows) if (!isBlank(row)) yield row;
}

async function textRows(
  name: string,
  file: string,
  given: string | undefined,
  told: Tellings,
): Promise<() => AsyncIterable<TableRow>> {
  const encoding = given === undefined ? await encodingOf(name, file, told) : namedEncoding(given);
  const lines = await firstLines(name, file, encoding);
  const separator = /^\ufeff?"?sep=(.|\\t)"?$/i.exec(lines[0] ?? '')?.[1];
  if (separator !== undefined)
    told.tell(null, 'separator line', `«${lines[0]}» says how cells are separated`, 1);
  const form: Form = {
    encoding,
    delimiter: separator ?? delimiterOf(lines),
    hasSeparatorLine: separator !== undefined,
  };
  return () => records(name, file, form);
}

/** UTF-8 if all of it is, UTF-16 by its mark; else what the letters beyond ASCII make likely. */
async function encodingOf(name: string, file: string, told: Tellings): Promise<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  let isUtf8 = true;
  let isDamaged = false;
  const sample: Buffer[] = [];
  for await (const bytes of bytesOf(name, file)) {
    const mark = isFirst ? bytes.subarray(0, 2).toString('hex') : '';
    isFirst = false;
    if (mark === 'fffe' || mark === 'feff') {
      told.tell(null, 'encoding', 'read as UTF-16, by its mark');
      return mark === 'fffe' ? 'utf-16le' : 'utf-16be';
    }
    if (bytes.includes(0))
      throw new ReseauError('FILE_UNREADABLE', `${name} is no text; save it as CSV UTF-8`);
    // An older spreadsheet writes é in one byte; é in two beside it means that somebody has joined two files, or that
    // one is damaged.
    isDamaged ||= /\xc3[\x80-\xbf]/.test(bytes.toString('latin1'));
    if (sample.length < 16) sample.push(bytes);
    if (isUtf8) {
      try {
        strict.decode(bytes, { stream: true });
      } catch {
        isUtf8 = false;
        // The letters that show the encoding may stand anywhere: the piece that is no UTF-8 is looked at first.
        sample.unshift(bytes);
      }
    }
  }
  try {
    // A letter that the end of the file cuts is none of UTF-8 either.
    if (isUtf8) strict.decode();
  } catch {
    isUtf8 = false;
  }
  if (isUtf8) return 'utf-8';
  if (isDamaged)
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${name} is UTF-8 with damaged places; save it again as CSV UTF-8, or name its encoding with --encoding`,
    );
  const bytes = Buffer.concat(sample);
  const encoding = guessEncoding(name, bytes);
  // A guess: the sender sees by a word whether it is right.
  const text = new TextDecoder(encoding).decode(bytes);
  const [word = ''] = /\p{L}*[^\0-\u007f][\p{L}\p{M}'’-]*/u.exec(text) ?? [];
  told.tell(null, 'encoding', `read as ${encoding}, by its letters: «${word.slice(0, 100)}»`);
  return encoding;
}

async function* textOf(name: string, file: string, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(name, file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function firstLines(name: string, file: string, encoding: string): Promise<string[]> {
  let text = '';
  for await (const piece of textOf(name, file, encoding)) {
    text += piece;
    if (text.length > 10_000) break;
  }
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, titleRows);
}

/** The sign that stands most often in the header, outside of quotes; below a title, in the lines after it. */
function delimiterOf(lines: readonly string[]): string {
  for (const line of lines) {
    const bare = line.replace(/"[^"]*"/g, '');
    const count = (sign: string): number => bare.split(sign).length;
    const [most = ','] = [...delimiters].sort((a, b) => count(b) - count(a));
    if (count(most) > 1) return most;
  }
  return ',';
}

async function* records(name: string, file: string, form: Form): AsyncIterable<TableRow> {
  const parser = Readable.from(textOf(name, file, form.encoding)).pipe(
    parse({
      raw: true,
      delimiter: form.delimiter === '\\t' ? '\t' : form.delimiter,
      // All of them: a file that is joined of two has the ends of lines of both.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 32 * 1024 * 1024,
    }),
  );
  let line = 1;
  let isFirst = form.hasSeparatorLine;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      const begins = line;
      // The parser's own count is off where a cell holds CRLF.
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      if (!isFirst && (record.length > 1 || record[0]?.trim())) yield { line: begins, cells: record };
      isFirst = false;
    }
  } catch (reason: unknown) {
    const code = (reason as { code?: string }).code;
    if (reason instanceof ReseauError || !code?.startsWith('CSV_')) throw reason;
    // Past an open quote nobody knows where a row begins, so nothing of the file is taken.
    throw new ReseauError(
      'FILE_UNREADABLE',
      code === 'CSV_MAX_RECORD_SIZE'
        ? `${name} has a row of more than 32 million characters; a quote may be opened and not closed`
        : `${name} is not CSV: a quote is opened and not closed`,
    );
  }
}
