import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { ReseauError } from '../base/errors.js';
import { isLocale, locales, type Locale } from '../base/locale.js';
import { flatEnds, isFlat, packageEnd, type FileOf } from '../exchange/export/formats.js';
import type { Variables } from '../query/arguments.js';
import type { ParsedOperation } from './endpoint.js';

type Said = string | readonly string[];

/** How a file is laid out and written. */
export type FileLayout = Pick<FileOf, 'explode' | 'dialect' | 'bom'>;

/** The parameters of the address of a file. */
export interface FileParameters {
  readonly locale: Locale | undefined;
  readonly layout: FileLayout;
  /** The others: variables of the document. */
  readonly others: Readonly<Record<string, Said>>;
}

/** The parameters of an address. Throws VARIABLE_INVALID. */
export function parametersOf(query: unknown, format: string): FileParameters {
  const { locale, explode, sep, decimal, bom, ...others } = query as Readonly<Record<string, Said>>;
  return { locale: localeOf(locale), layout: layoutIn({ explode, sep, decimal, bom }, format), others };
}

const separators = { ',': ',', comma: ',', ';': ';', semicolon: ';', '\t': '\t', tab: '\t' } as const;
const decimals = { '.': '.', point: '.', ',': ',', comma: ',' } as const;
const yes = { 1: true, true: true, 0: false, false: false } as const;

/** How a flat file is laid out and written, by the parameters of its address. Throws VARIABLE_INVALID. */
function layoutIn(
  { explode, ...said }: Readonly<Record<'explode' | 'sep' | 'decimal' | 'bom', Said | undefined>>,
  format: string,
): FileLayout {
  if (explode !== undefined && !isFlat(format) && format !== packageEnd)
    throw new ReseauError('VARIABLE_INVALID', `explode is for files of lines: ${flatEnds.join(', ')}.`);
  const given = Object.entries(said).find(([, value]) => value !== undefined);
  if (given && format !== 'csv')
    throw new ReseauError('VARIABLE_INVALID', `${given[0]} is for files in csv.`);
  if (explode !== undefined && typeof explode !== 'string')
    throw new ReseauError('VARIABLE_INVALID', 'explode is given more than once.');
  const dialect = {
    separator: oneOf('sep', said.sep ?? ',', separators),
    decimal: oneOf('decimal', said.decimal ?? '.', decimals),
  };
  if (dialect.separator === dialect.decimal)
    throw new ReseauError('VARIABLE_INVALID', 'sep and decimal are two different signs.');
  return { explode, dialect, bom: oneOf('bom', said.bom ?? '0', yes) };
}

function oneOf<V>(name: string, said: Said, known: Readonly<Record<string, V>>): V {
  if (typeof said === 'string' && Object.hasOwn(known, said)) return known[said] as V;
  throw new ReseauError(
    'VARIABLE_INVALID',
    `${name} is one of ${Object.keys(known)
      .map((one) => JSON.stringify(one))
      .join(', ')}.`,
  );
}

/** The language that an address asks for; undefined: it says none. */
function localeOf(said: Said | undefined): Locale | undefined {
  if (said === undefined) return undefined;
  const tag = typeof said === 'string' ? said.toLowerCase() : '';
  if (!isLocale(tag)) throw new ReseauError('VARIABLE_INVALID', `locale is one of ${locales.join(', ')}.`);
  return tag;
}

/**
 * The variables of a document from the parameters of an address: texts as they are, numbers and lists by
 * their types, objects as JSON.
 */
export function variablesOf(
  { operation }: ParsedOperation,
  schema: GraphQLSchema,
  given: FileParameters['others'],
  locale: Locale,
): Variables {
  const name = operation.name?.value ?? 'the operation';
  const declared = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type) as GraphQLInputType,
    ]),
  );
  // The language has a parameter of its own; a document gets it only where it requires one.
  const language = isNonNullType(declared.get('locale')) ? { locale: locale.toUpperCase() } : {};
  const values = Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const type = declared.get(key);
      if (!type) throw new ReseauError('VARIABLE_INVALID', `${name} has no parameter ${key}.`);
      return [key, valueOf(key, value, type)];
    }),
  );
  return { ...language, ...values };
}

function valueOf(key: string, value: Said, declared: GraphQLInputType): unknown {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (isListType(type) && !isInputObjectType(getNamedType(type)))
    return [value].flat().map((one) => valueOf(key, one, type.ofType));
  if (typeof value !== 'string') throw new ReseauError('VARIABLE_INVALID', `${key} is given more than once.`);
  if (isScalarType(type) && ['Int', 'Float'].includes(type.name)) return Number(value);
  if (isScalarType(type) && type.name === 'Boolean')
    return value === 'true' ? true : value === 'false' ? false : value;
  if (!isInputObjectType(getNamedType(type))) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new ReseauError('VARIABLE_INVALID', `${key} is not JSON.`);
  }
}
