import { escapeFormula, lineEnd, quoted } from '../../base/csv.js';
import { inOneCell } from './cell-text.js';
import { linesOf, type FlatLayout } from './flat-rows.js';

/** How a CSV file is written. */
export interface CsvDialect {
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/** The first line of a CSV file. */
export const csvHead = ({ columns }: FlatLayout, { separator }: CsvDialect): string =>
  columns.map(({ name }) => quoted(name)).join(separator) + lineEnd;

/** A row as lines of CSV, by RFC 4180. */
export const csvLines = (layout: FlatLayout, row: unknown, dialect: CsvDialect): string =>
  linesOf(layout, row)
    .map(
      (line) =>
        line
          .map((value, place) =>
            quoted(cell(value, layout.columns[place]?.isDecimal === true, dialect.decimal)),
          )
          .join(dialect.separator) + lineEnd,
    )
    .join('');

function cell(value: unknown, isDecimal: boolean, decimal: CsvDialect['decimal']): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return escapeFormula(inOneCell(value));
  const isNumber = typeof value === 'number' || (isDecimal && typeof value === 'string');
  if (isNumber) return decimal === '.' ? String(value) : String(value).replace('.', decimal);
  return typeof value === 'string' ? escapeFormula(value) : JSON.stringify(value);
}
