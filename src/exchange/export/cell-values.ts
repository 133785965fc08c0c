import { scaledDecimal, type TypedColumn, type ValueKind } from './column-types.js';

/** A plain value of a typed cell; exact numbers are in units of their last digit. */
type PlainValue = string | number | boolean | bigint | Date;
/** A value of a typed cell; null: none. */
export type CellValue = PlainValue | null | readonly (PlainValue | null)[];

/** Returns the value of a cell by the type of its column. */
export function typedCell({ kind, isList }: TypedColumn, value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (!isList) return plainCell(kind, value);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => (one === null || one === undefined ? null : plainCell(kind, one)));
}

function plainCell(kind: ValueKind, value: unknown): PlainValue {
  switch (kind) {
    case 'json':
      return JSON.stringify(value);
    case 'integer':
    case 'number':
      return Number(value);
    case 'flag':
      return value === true;
    case 'decimal':
      return scaledDecimal(textOf(value));
    case 'day':
    case 'moment':
      return new Date(textOf(value));
    default:
      return textOf(value);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
