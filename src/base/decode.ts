/**
 * Reads a value of unknown type as a T. Throws where it is none: the database and the program have parted.
 */
export type Decoder<T> = (value: unknown) => T;
type Shape = Readonly<Record<string, Decoder<unknown>>>;
/** What a shape decodes to. */
export type Decoded<S extends Shape> = { readonly [Name in keyof S]: ReturnType<S[Name]> };

const wrong = (wanted: string, value: unknown): never => {
  throw new Error(
    `the database answered ${value === null ? 'null' : typeof value} where ${wanted} should stand`,
  );
};

const text: Decoder<string> = (value) => (typeof value === 'string' ? value : wrong('a text', value));
/** PostgreSQL sends bigint as a text. */
const integer: Decoder<number> = (value) => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : wrong('a whole number', value);
};
const flag: Decoder<boolean> = (value) =>
  typeof value === 'boolean' ? value : wrong('true or false', value);
const moment: Decoder<Date> = (value) => {
  const date = value instanceof Date ? value : new Date(text(value));
  return Number.isNaN(date.getTime()) ? wrong('a moment', value) : date;
};
const object: Decoder<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : wrong('an object', value);
const any: Decoder<unknown> = (value) => value;

const nullable =
  <T>(inner: Decoder<T>): Decoder<T | null> =>
  (value) =>
    value === null || value === undefined ? null : inner(value);
const optional =
  <T>(inner: Decoder<T>): Decoder<T | undefined> =>
  (value) =>
    value === null || value === undefined ? undefined : inner(value);
const list =
  <T>(inner: Decoder<T>): Decoder<T[]> =>
  (value) =>
    Array.isArray(value) ? value.map((one: unknown) => inner(one)) : wrong('a list', value);
const record =
  <T>(inner: Decoder<T>): Decoder<Readonly<Record<string, T>>> =>
  (value) =>
    Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, inner(one)]));
const oneOf =
  <const T extends string>(values: readonly T[]): Decoder<T> =>
  (value) =>
    values.find((one) => one === value) ?? wrong(values.join(' or '), value);
const isKey = <T extends string>(values: Readonly<Record<T, unknown>>, name: string): name is T =>
  Object.hasOwn(values, name);
const keyOf =
  <T extends string>(values: Readonly<Record<T, unknown>>): Decoder<T> =>
  (value) =>
    typeof value === 'string' && isKey(values, value) ? value : wrong('a known name', value);
const entries = (of: Shape, value: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(of).map(([name, inner]) => [name, inner(value[name])]);
/** The one cast: a mapped type cannot be built entry by entry. */
const shape =
  <const S extends Shape>(of: S): Decoder<Decoded<S>> =>
  (value) =>
    Object.fromEntries(entries(of, object(value))) as Decoded<S>;

/** Decoders of values and rows of the database, which a cast would only claim to know. */
export const decode = {
  text,
  integer,
  flag,
  moment,
  object,
  any,
  nullable,
  optional,
  list,
  record,
  oneOf,
  keyOf,
  shape,
  /** Rows, each with these columns. */
  rows: <const S extends Shape>(rows: readonly unknown[], of: S): readonly Decoded<S>[] =>
    rows.map(shape<S>(of)),
};
