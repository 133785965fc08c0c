import type { TypedColumn } from './column-types.js';
import { inOneCell } from './cell-text.js';
import type { FlatLayout } from './flat-rows.js';
import type { RowTexts } from './format.js';
import { linesIn } from './line-batches.js';
import { xlsxParts } from './xlsx-parts.js';
import { zipped } from './zip.js';

/** Maximum number of lines of a sheet, beside the names of the columns. */
export const maxSheetLines = 1_048_575;
/** Maximum number of characters of a cell. */
const maxCharacters = 32_767;
/** Maximum number of digits that a spreadsheet keeps of a number. */
const maxDigits = 15;
/** The first day that all spreadsheets count in the same way, and the day that they count from. */
const days = { first: Date.UTC(1900, 2, 1), zero: Date.UTC(1899, 11, 30), length: 86_400_000 };

/** Facts about a file for its second sheet: pairs of a name and a text. */
export type FileFacts = readonly (readonly [name: string, text: string])[];

/** Writes lines as a workbook: the rows, and a sheet that says where they come from and what the columns are. */
export const xlsxFile = (
  layout: FlatLayout,
  columns: readonly TypedColumn[],
  facts: FileFacts,
  rows: RowTexts,
): AsyncIterable<Uint8Array> =>
  zipped([
    ...xlsxParts(['Rows', 'Sources']),
    { name: 'xl/worksheets/sheet1.xml', data: rowsSheet(layout, columns, rows) },
    { name: 'xl/worksheets/sheet2.xml', data: [sourcesSheet(columns, facts)] },
  ]);

const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What stands before the lines of a sheet: widths in characters, and the first line, which does not scroll. */
const sheetHead = (widths: readonly number[], isFrozen: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${space}"><sheetViews><sheetView workbookViewId="0">${
    isFrozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  }</sheetView></sheetViews><cols>${widths
    .map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;
const sheetTail = '</sheetData></worksheet>';

async function* rowsSheet(
  layout: FlatLayout,
  columns: readonly TypedColumn[],
  rows: RowTexts,
): AsyncGenerator<string> {
  yield sheetHead(columns.map(widthOf), true);
  yield lineOf(columns.map(({ name }) => textCell(name, styles.head)));
  let pending = '';
  for await (const { values } of linesIn(layout, rows)) {
    pending += lineOf(columns.map((column, place) => cellOf(column, values[place])));
    if (pending.length < 65_536) continue;
    yield pending;
    pending = '';
  }
  yield pending + sheetTail;
}

const sourcesSheet = (columns: readonly TypedColumn[], facts: FileFacts): string =>
  [
    sheetHead([28, 40, 14, 24, 100], false),
    ...facts.map(([name, text]) => lineOf([textCell(name, styles.head), textCell(cut(text))])),
    lineOf([]),
    lineOf(['Column', 'Title', 'Type', 'Unit', 'Description'].map((name) => textCell(name, styles.head))),
    ...columns.map(({ name, title, kind, isList, unit, unitColumns, description }) =>
      lineOf(
        [
          name,
          title,
          isList ? `list of ${kind}` : kind,
          unit ?? (unitColumns ? `see ${unitColumns.join(', ')}` : ''),
          description,
        ].map((text) => (text === '' ? '<c/>' : textCell(cut(text)))),
      ),
    ),
    sheetTail,
  ].join('');

const cut = (text: string): string =>
  text.length > maxCharacters ? `${text.slice(0, maxCharacters - 1)}…` : text;

const widths = { day: 12, moment: 20, flag: 8, integer: 10, number: 12, decimal: 14, text: 24, json: 40 };
const widthOf = ({ name, kind, isList }: TypedColumn): number =>
  Math.min(60, Math.max(name.length + 2, widths[isList ? 'text' : kind]));

const lineOf = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** The places of the formats of cells in `xlsxParts`. */
const styles = { head: 1, day: 2, moment: 3 } as const;

function cellOf({ name, kind, isList }: TypedColumn, value: unknown): string {
  if (value === null || value === undefined) return '<c/>';
  if (isList && Array.isArray(value) && value.length === 0) return '<c/>';
  if (isList && Array.isArray(value)) return textCell(checked(name, inOneCell(value)));
  switch (kind) {
    case 'integer':
    case 'number':
    case 'decimal':
      return numberCell(plain(value));
    case 'flag':
      return `<c t="b"><v>${value === true ? 1 : 0}</v></c>`;
    case 'day':
    case 'moment':
      return dateCell(plain(value), styles[kind]);
    case 'json':
      return textCell(checked(name, JSON.stringify(value)));
    default:
      return textCell(checked(name, plain(value)));
  }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A number; as text where a spreadsheet would round it. */
const numberCell = (text: string): string =>
  text.replace(/^-?0*|\D/g, '').length > maxDigits && !/e/i.test(text)
    ? textCell(text)
    : `<c><v>${text}</v></c>`;

/** A day or a moment; as text where spreadsheets count otherwise, or not at all. */
function dateCell(text: string, style: number): string {
  const time = Date.parse(text);
  return time >= days.first
    ? `<c s="${style}"><v>${(time - days.zero) / days.length}</v></c>`
    : textCell(text);
}

/** A text that fits into a cell. Throws for another: the file would not be whole. */
function checked(name: string, text: string): string {
  if (text.length > maxCharacters)
    throw new Error(
      `a cell of ${name} has more than ${maxCharacters} characters, which no workbook can hold`,
    );
  return text;
}

/** A text, which a spreadsheet never runs as a formula. */
const textCell = (text: string, style = 0): string =>
  `<c t="inlineStr"${style > 0 ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// eslint-disable-next-line no-control-regex -- these signs are what is looked for
const notInXml = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Signs that XML does not allow are written as _x0001_, and so is what looks like that. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(notInXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
