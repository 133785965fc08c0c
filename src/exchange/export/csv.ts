import { escapeFormula, lineEnd, quoted } from '../../base/csv.js';
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
  if (Array.isArray(value)) return escapeFormula(listCell(value));
  const isNumber = typeof value === 'number' || (isDecimal && typeof value === 'string');
  if (isNumber) return decimal === '.' ? String(value) : String(value).replace('.', decimal);
  return typeof value === 'string' ? escapeFormula(value) : JSON.stringify(value);
}

/**
 * Values of a list behind one another, with semicolons; as JSON where that could be read in another way: where one
 * is missing, is no plain value, or holds what stands between.
 */
function listCell(values: readonly unknown[]): string {
  const texts = values.map((value) =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  );
  const isPlain = texts.every(
    (text): text is string => typeof text === 'string' && text !== '' && !/^\[|[;\r\n]/.test(text),
  );
  return isPlain ? texts.join('; ') : JSON.stringify(values);
}
