import { isLocale, locales, type Locale } from '../base/locale.js';
import { amountIn, minorDigits } from '../base/money.js';
import type { FieldMetadata } from '../entities/house/metadata.js';
import { isDay, isPartialDay, momentOf } from './day.js';
import { Faults, refuse, type Place } from './refuse.js';
import { readRichText } from './rich-text/read-rich-text.js';
import { stored } from './text.js';

/** Another item, by its id or by its natural key. */
export type Reference = { readonly id: string } | { readonly key: string };

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const longest = { text: 300, long: 100_000, list: 500 } as const;
// Numbers of PostgreSQL's integer.
const int32 = [-2_147_483_648, 2_147_483_647] as const;

/** Limits of the values of a field; absent: none of that kind. */
export interface Limits {
  /** Longest text, in characters. */
  readonly maxLength?: number;
  /** Most members of a list. */
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Most digits behind the point. */
  readonly digits?: number;
}

const lists: readonly FieldMetadata['kind'][] = [
  'texts',
  'localTexts',
  'choices',
  'parts',
  'localParts',
  'many',
];
const words: readonly FieldMetadata['kind'][] = [
  'text',
  'texts',
  'localText',
  'localTexts',
  'parts',
  'localParts',
];

const maxLengthOf = (field: FieldMetadata): number => field.max ?? (field.long ? longest.long : longest.text);

const rangeOf = (field: FieldMetadata): readonly [number, number] =>
  field.range ?? (field.kind === 'int' ? int32 : [-Infinity, Infinity]);

/** What `readValue` takes for a field. */
export function limitsOf(field: FieldMetadata): Limits {
  const isNumber = field.kind === 'int' || field.kind === 'float';
  const [minimum, maximum] = isNumber ? rangeOf(field) : [-Infinity, Infinity];
  return {
    ...(words.includes(field.kind) && { maxLength: maxLengthOf(field) }),
    ...(lists.includes(field.kind) && { maxItems: longest.list }),
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
    ...(field.kind === 'decimal' && { digits: field.digits ?? 0 }),
  };
}

/**
 * A value given for a field, checked and in the form in which it is kept; null clears. A localised value
 * holds only the locales that were given.
 */
export function readValue(field: FieldMetadata, value: unknown, place: Place): unknown {
  if (value === null) return null;
  switch (field.kind) {
    case 'text':
      return readText(field, value, place);
    case 'texts':
      return orNull(readList(value, place, (one, at) => readEntry(field, one, at)));
    case 'localText':
      return readLocalised(value, place, (one, at) =>
        field.rich && one !== null ? readRichText(one, at, maxLengthOf(field)) : readText(field, one, at),
      );
    case 'localTexts':
      return readLocalised(value, place, (one, within) =>
        orNull(readList(one, within, (text, at) => readEntry(field, text, at))),
      );
    case 'int':
    case 'float':
      return readNumber(field, value, place);
    case 'decimal':
      return readDecimal(field.digits ?? 0, value, place);
    case 'money':
      return readMoney(value, place);
    case 'flag':
      return typeof value === 'boolean'
        ? value
        : refuse(place, { rule: 'TYPE', text: 'must be true or false' });
    case 'day':
      return isDay(value)
        ? value
        : refuse(place, { rule: 'DATE', text: 'must be a day of the calendar, YYYY-MM-DD' });
    case 'partialDay':
      return isPartialDay(value)
        ? { value: value.value, precision: value.precision }
        : refuse(place, {
            rule: 'DATE',
            text: 'must be { value: YYYY-MM-DD, precision: DAY, MONTH or YEAR }, what is unknown written as 01',
          });
    case 'time':
      return (
        momentOf(value) ??
        refuse(place, { rule: 'DATE', text: 'must be a moment with its zone, such as 2026-01-31T12:00:00Z' })
      );
    case 'choice':
      return readChoice(field, value, place);
    case 'choices':
      return orNull(
        readSet(
          readList(value, place, (one, at) => readChoice(field, one, at)),
          place,
        ),
      );
    case 'parts':
      return orNull(readList(value, place, (one, at) => readPart(field, one, at)));
    case 'localParts':
      return readLocalised(value, place, (list, within) =>
        orNull(readList(list, within, (one, at) => readPart(field, one, at))),
      );
    case 'one':
      return readReference(value, place);
    case 'many':
      return readList(value, place, (one, at) => readReference(one, at));
  }
}

const readText = (field: FieldMetadata, value: unknown, place: Place): string | null =>
  value === null ? null : stored(place, value, maxLengthOf(field), field.format);

const readEntry = (field: FieldMetadata, value: unknown, place: Place): string =>
  readText(field, value, place) ?? refuse(place, { rule: 'EMPTY', text: 'must not hold an empty text' });

function readList<T>(value: unknown, place: Place, read: (one: unknown, at: Place) => T): T[] {
  if (!Array.isArray(value)) return refuse(place, { rule: 'TYPE', text: noList });
  if (value.length > longest.list)
    return refuse(place, { rule: 'TOO_MANY', values: { max: longest.list }, text: noList });
  const faults = new Faults();
  const found = value.map((one: unknown, position) => faults.try(() => read(one, { ...place, position })));
  faults.raise();
  return found as T[];
}
const noList = `must be a list of at most ${longest.list}`;

const orNull = <T>(list: T[]): T[] | null => (list.length ? list : null);

const readSet = <T>(list: T[], place: Place): T[] =>
  new Set(list).size === list.length
    ? list
    : refuse(place, { rule: 'REPEATED', text: 'must not hold a value twice' });

function readLocalised<T>(
  value: unknown,
  place: Place,
  read: (one: unknown, at: Place) => T,
): Partial<Record<Locale, T | null>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(place, {
      rule: 'TYPE',
      text: `must be an object of texts by locale: ${locales.join(', ')}`,
    });
  const faults = new Faults();
  const readOne = (locale: string, text: unknown): T | null => {
    if (!isLocale(locale))
      return refuse(place, {
        rule: 'UNKNOWN',
        text: `${JSON.stringify(locale.slice(0, 20))} is no locale; there are ${locales.join(', ')}`,
      });
    return text === null ? null : read(text, { ...place, locale });
  };
  const found = Object.entries(value)
    .filter(([, text]) => text !== undefined)
    .map(([locale, text]) => [locale, faults.try(() => readOne(locale, text))] as const);
  faults.raise();
  return Object.fromEntries(found);
}

function readNumber(field: FieldMetadata, value: unknown, place: Place): number {
  const whole = field.kind === 'int';
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return refuse(place, { rule: 'TYPE', text: whole ? 'must be a whole number' : 'must be a number' });
  const [low, high] = rangeOf(field);
  // PostgreSQL keeps the sign of zero, which would make a zero differ from a zero.
  return value >= low && value <= high
    ? value + 0
    : refuse(place, {
        rule: 'OUT_OF_RANGE',
        values: { low, high },
        text: `must lie between ${low} and ${high}`,
      });
}

function readDecimal(digits: number, value: unknown, place: Place): string {
  const written = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const match = typeof written === 'string' ? /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(written) : null;
  const [, sign = '', whole = '', part = ''] = match ?? [];
  if (!match || whole.length > 20 - digits || part.length > digits)
    return refuse(place, {
      rule: 'NUMBER',
      values: { digits },
      text: `must be a number written as text, with at most ${digits} digits behind the point`,
    });
  const text = digits ? `${whole}.${part.padEnd(digits, '0')}` : whole;
  return /[1-9]/.test(text) ? sign + text : text;
}

function readMoney(value: unknown, place: Place): { amount: string; currency: string } {
  const { amount, currency, ...rest } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof currency !== 'string' || !minorDigits.has(currency) || Object.keys(rest).length > 0)
    return refuse(place, {
      rule: 'MONEY',
      text: 'must be { amount, currency }, the currency an ISO 4217 code such as CHF',
    });
  const exact = readDecimal(3, amount, place);
  try {
    return { amount: amountIn(currency, exact), currency };
  } catch (reason) {
    return refuse(place, { rule: 'MONEY', text: (reason as Error).message });
  }
}

const readChoice = (field: FieldMetadata, value: unknown, place: Place): string =>
  typeof value === 'string' && field.values && Object.hasOwn(field.values.values, value)
    ? value
    : refuse(place, {
        rule: 'VALUE',
        text: `must be one of ${Object.keys(field.values?.values ?? {}).join(', ')}`,
      });

function readPart(field: FieldMetadata, value: unknown, place: Place): Record<string, string> {
  const wanted = Object.keys(field.part?.fields ?? {});
  if (typeof value !== 'object' || value === null || Object.keys(value).some((key) => !wanted.includes(key)))
    return refuse(place, { rule: 'TYPE', text: `must be a list of objects with ${wanted.join(', ')}` });
  return Object.fromEntries(
    wanted.map((key) => [key, readEntry(field, (value as Record<string, unknown>)[key], place)]),
  );
}

function readReference(value: unknown, place: Place): Reference {
  if (typeof value === 'string') {
    const key = stored(place, value, 2_600);
    if (key !== null) return { key };
  }
  const { id, ...rest } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown };
  return isId(id) && Object.keys(rest).length === 0
    ? { id }
    : refuse(place, { rule: 'RELATION', text: 'must be the natural key of an item, or { id }' });
}

/** True for an id as items have it. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
