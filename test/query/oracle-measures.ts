import { snake } from '../../src/entities/house/columns.js';
import { fieldNamed, itemNamed, type FieldMetadata } from '../../src/entities/house/metadata.js';
import type { Memory, Row } from './memory.js';
import type { Group } from './oracle-groups.js';
import { idOf, valueOf, withoutLanguage } from './oracle-list.js';

type Arguments = Readonly<Record<string, unknown>>;

// Exact numbers are counted in units of this many digits behind the point.
const digits = 40;
const one = 10n ** BigInt(digits);

/** A number as PostgreSQL makes it exact: to fifteen digits. */
function exact(value: number): bigint {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(15)).toExponential().split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const places = digits + Number(exponent) - part.length;
  return places >= 0
    ? BigInt(whole + part) * 10n ** BigInt(places)
    : BigInt(whole + part) / 10n ** BigInt(-places);
}

/** Half is rounded away from nothing, as PostgreSQL does. */
function rounded(value: bigint, places: number): string {
  const unit = 10n ** BigInt(digits - places);
  const least = (value < 0n ? -(-value + unit / 2n) : value + unit / 2n) / unit;
  const text = String(least < 0n ? -least : least).padStart(places + 1, '0');
  return `${least < 0n ? '-' : ''}${places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text}`;
}
const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const divided = (sum: bigint, count: number): bigint => sum / BigInt(count);

/** A figure of a group, as the graph's resolver of that field would say it. */
export function measureOf(
  memory: Memory,
  group: Group,
  measure: string,
  name: string,
  args: Arguments,
): unknown {
  const { item, rows, locale } = group;
  const field = item.fields.find((field) => field.name === name);
  if (!field) return convertedOf(memory, rows, fieldNamed(item, name.replace(/In$/, '')), measure, args);
  const column =
    field.kind === 'one'
      ? (one: Row) => one.columns[`${snake(name)}_id`] ?? null
      : (one: Row) => valueOf(one, field, locale);
  const held = rows.filter((one) => column(one) !== null);
  if (measure === 'countDistinct') return new Set(held.map((one) => column(one))).size;
  if (field.kind === 'money') return amountsOf(held, field, measure);
  if (held.length === 0) return null;
  if (measure === 'sum' || measure === 'avg')
    return totalOf(
      held.map((one) => Number(column(one))),
      field,
      measure,
    );
  const sorted = held.toSorted((a, b) => compare(column(a), column(b)));
  const best = column((measure === 'min' ? sorted[0] : sorted.at(-1)) as Row);
  if (field.kind === 'partialDay') {
    const precisions = held
      .filter((one) => column(one) === best)
      .map((one) => String(one.columns[`${snake(name)}_precision`]));
    return { value: best, precision: precisions.sort()[0] };
  }
  if (field.kind === 'time') return new Date(best as string).toISOString();
  if (field.kind === 'decimal') return decimal(exact(Number(best)), field, false);
  return best;
}

const compare = (a: unknown, b: unknown): number =>
  (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;

function totalOf(values: readonly number[], field: FieldMetadata, measure: 'sum' | 'avg'): number | string {
  const sum = values.reduce((total, value) => total + exact(value), 0n);
  const result = measure === 'sum' ? sum : divided(sum, values.length);
  return field.kind === 'decimal' ? decimal(result, field, measure === 'avg') : Number(rounded(result, 6));
}

const decimal = (value: bigint, field: FieldMetadata, whole: boolean): string =>
  whole || field.trimmed ? trimmed(rounded(value, 6)) : rounded(value, field.digits ?? 0);

const digitsOf = (currency: string): number => (currency === 'KWD' ? 3 : 2);

/** One amount a currency, in the order of their codes. */
function amountsOf(rows: readonly Row[], field: FieldMetadata, measure: string): unknown[] {
  const groups = Map.groupBy(rows, (row) => String(row.columns[`${snake(field.name)}_currency`]));
  return [...groups.keys()].sort().map((currency) => {
    const values = (groups.get(currency) ?? []).map((row) =>
      exact(Number(row.columns[`${snake(field.name)}_amount`])),
    );
    const sum = values.reduce((total, value) => total + value, 0n);
    const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
    const amount =
      { sum, avg: divided(sum, values.length), min: sorted[0], max: sorted.at(-1) }[measure] ?? 0n;
    return { amount: rounded(amount, digitsOf(currency)), currency };
  });
}

function convertedOf(
  memory: Memory,
  rows: readonly Row[],
  field: FieldMetadata,
  measure: string,
  args: Arguments,
): unknown {
  const rates = memory
    .rows(itemNamed('ExchangeRate'))
    .filter(({ columns }) => columns.quote === args.to && columns.year === args.year)
    .filter(
      ({ columns }) =>
        typeof args.source !== 'string' ||
        idOf({ item: itemNamed('Source'), id: String(columns.source_id) }) === withoutLanguage(args.source),
    );
  const rateOf = (currency: unknown): bigint | undefined => {
    if (currency === args.to) return one;
    const told = new Set(
      rates.filter(({ columns }) => columns.base === currency).map(({ columns }) => Number(columns.rate)),
    );
    return told.size === 1 ? exact([...told][0] ?? 0) : undefined;
  };
  const held = rows.filter((row) => row.columns[`${snake(field.name)}_amount`] !== null);
  const values = held.flatMap((row) => {
    const rate = rateOf(row.columns[`${snake(field.name)}_currency`]);
    return rate === undefined
      ? []
      : [(exact(Number(row.columns[`${snake(field.name)}_amount`])) * rate) / one];
  });
  const sum = values.reduce((total, value) => total + value, 0n);
  const amount =
    values.length === 0
      ? null
      : rounded(measure === 'sum' ? sum : divided(sum, values.length), digitsOf(String(args.to)));
  return { amount, currency: args.to, unconverted: held.length - values.length };
}
