import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
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

/** Returns the types of the columns, from the schema alone: an empty file has the types of a full one. */
export const typedColumns = (columns: readonly FlatColumn[], fieldAt: FieldAt): readonly TypedColumn[] =>
  columns.map(({ name, keys, each, of }) => {
    const { type, description } = fieldAt(keys);
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
      ...(isEnumType(named) && { values: named.getValues().map((value) => value.name) }),
    };
  });

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
