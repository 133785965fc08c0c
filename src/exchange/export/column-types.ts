import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
import type { Locale } from '../../base/locale.js';
import { worded } from '../../base/wording.js';
import type { FieldAt } from '../../query/answer-fields.js';
import type { FlatColumn } from './flat-rows.js';

/** The kind of a plain value, by its scalar in the schema. */
export type ValueKind = 'text' | 'integer' | 'number' | 'decimal' | 'flag' | 'day' | 'moment' | 'json';

/** A column of a flat file with its type. */
export interface TypedColumn {
  readonly name: string;
  readonly kind: ValueKind;
  /** Whether a cell holds a list of such values. */
  readonly isList: boolean;
  /** Whether a cell holds items, as JSON. */
  readonly isItems: boolean;
  /** Description of the field in the schema. */
  readonly description: string;
  /** What people call it, in the language of the file; empty: it has no name of its own. */
  readonly title: string;
  /** Unit of its numbers, such as CHF; absent: they have none, or columns say it. */
  readonly unit?: string;
  /** Names of the columns that say the unit of its numbers in each row. */
  readonly unitColumns?: readonly string[];
  /** The values that there are, of an enumeration. */
  readonly values?: readonly string[];
}

const kinds: Readonly<Record<string, ValueKind>> = {
  Int: 'integer',
  Float: 'number',
  Decimal: 'decimal',
  Boolean: 'flag',
  Date: 'day',
  DateTime: 'moment',
  JSON: 'json',
};

/**
 * Returns the types, titles and units of the columns, from the schema alone: an empty file has the types of a full
 * one.
 */
export function typedColumns(
  columns: readonly FlatColumn[],
  fieldAt: FieldAt,
  locale: Locale,
): readonly TypedColumn[] {
  const typed = columns.map((column) => ({
    ...typedColumn(column, fieldAt, locale),
    ...unitIn(column, columns, fieldAt),
  }));
  const isRepeated = ({ title }: TypedColumn): boolean =>
    title !== '' && typed.filter((one) => one.title === title).length > 1;
  return typed.map((column) =>
    isRepeated(column) ? { ...column, title: `${column.title} (${column.name})` } : column,
  );
}

function typedColumn({ name, keys, each, of }: FlatColumn, fieldAt: FieldAt, locale: Locale): TypedColumn {
  const { type, description, labels } = fieldAt(keys);
  const inner = itemTypeOf(type);
  // Items with several values, and lists of lists, are JSON.
  const isJson = each ? each.length === 0 && isObject(type) : false;
  const isDeep = each !== undefined && each.length > 0 && inner !== undefined;
  const kind = isJson || isDeep ? 'json' : kindOf(type);
  const isList = kind !== 'json' && of === undefined && (each !== undefined || inner !== undefined);
  const named = getNamedType(type);
  return {
    name,
    kind,
    isList,
    isItems: isJson || isDeep,
    description,
    title: labels.map((label) => worded(label, locale).text).join(' – '),
    ...(isEnumType(named) && { values: named.getValues().map((value) => value.name) }),
  };
}

/** The unit of a column of numbers, or the columns of the same rows that say it. */
function unitIn(
  { name, keys, of }: FlatColumn,
  columns: readonly FlatColumn[],
  fieldAt: FieldAt,
): Pick<TypedColumn, 'unit' | 'unitColumns'> {
  if (of) return { unit: of.code };
  const { unit } = fieldAt(keys);
  if (!unit) return {};
  if (unit.is !== undefined) return { unit: unit.is };
  const found = columns.filter(
    (one) => one.name !== name && unit.saidBy.some((way) => way.join('.') === one.keys.join('.')),
  );
  return found.length > 0 ? { unitColumns: found.map((one) => one.name) } : {};
}

function itemTypeOf(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const nullable = getNullableType(type);
  return isListType(nullable) ? nullable.ofType : undefined;
}

const isObject = (type: GraphQLOutputType): boolean => 'getFields' in getNamedType(type);

function kindOf(type: GraphQLOutputType): ValueKind {
  const named = getNamedType(type);
  if (isObject(type)) return 'json';
  return isScalarType(named) ? (kinds[named.name] ?? 'text') : 'text';
}

/** Digits behind the point of all exact numbers in files whose types fix it; the schema rounds to fewer. */
export const decimalScale = 10;
/** Digits of an exact number in all. */
export const decimalPrecision = 38;

/** Returns an exact number in units of its last digit. Throws for one with more digits than `decimalScale`. */
export function scaledDecimal(text: string): bigint {
  const [, sign = '', whole = '', behind = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || behind.length > decimalScale || whole.length > decimalPrecision - decimalScale)
    throw new Error(`${text} has more digits than a number in this file may have`);
  return BigInt(sign + whole + behind.padEnd(decimalScale, '0'));
}
