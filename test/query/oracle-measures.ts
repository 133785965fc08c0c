import { snake } from '../../src/entities/house/columns.js';
import { allFieldsOf, fieldNamed, itemNamed, type FieldMetadata } from '../../src/entities/house/metadata.js';
import type { Memory, Row } from './memory.js';
import type { Group } from './oracle-groups.js';
import { digits, exact, one, rounded } from './exact.js';
import { idOf, valueOf, withoutLanguage } from './oracle-list.js';

type Arguments = Readonly<Record<string, unknown>>;

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
  if (measure !== 'min' && measure !== 'max')
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

/** A group among all groups, by the number of its rows or by the sum of a field. */
export function acrossOf(
  { among = [], upTo = [], ...group }: Group,
  how: 'share' | 'running',
  name: string,
): string | null {
  const field = group.item.fields.find((one) => one.name === name);
  const sumOf = (some: readonly Group[]): bigint | null => {
    if (!field) return some.reduce((total, { rows }) => total + BigInt(rows.length) * one, 0n);
    const values = some
      .flatMap(({ rows, locale }) => rows.map((row) => valueOf(row, field, locale)))
      .filter((value) => value !== null);
    return values.length > 0
      ? values.reduce<bigint>((total, value) => total + exact(Number(value)), 0n)
      : null;
  };
  if (how === 'running') {
    const sum = sumOf(upTo);
    return sum === null ? null : trimmed(rounded(sum, digits));
  }
  const [own, whole] = [sumOf([group]), sumOf(among)];
  return own === null || !whole ? null : trimmed(rounded((own * one) / whole, 6));
}

const called = (group: Group, name: unknown): FieldMetadata | undefined =>
  allFieldsOf(group.item).find((field) => snake(field.name).toUpperCase() === name);

/** The days between two dates of each row of a group; only of dates that are known to the day. */
export function daysOf(group: Group, { from, to }: Arguments): unknown {
  const dayOf = (row: Row, name: unknown): number | null => {
    const field = called(group, name) as FieldMetadata;
    const known = field.kind !== 'partialDay' || row.columns[`${snake(field.name)}_precision`] === 'DAY';
    const value = valueOf(row, field, group.locale) as string | null;
    return known && value !== null ? Date.parse(value) / 86_400_000 : null;
  };
  const days = group.rows.flatMap((row) => {
    const [first, last] = [dayOf(row, from), dayOf(row, to)];
    return first === null || last === null ? [] : [last - first];
  });
  const figure = (measure: string): number | null =>
    days.length > 0 ? Number(rounded(figureOf(days.map(exact), measure), 6)) : null;
  return {
    count: days.length,
    ...Object.fromEntries(['sum', 'avg', 'median', 'min', 'max'].map((one) => [one, figure(one)])),
  };
}

/** The ratio of two totals of a group; of amounts within one currency. */
export function ratioOf(group: Group, args: Arguments): string | null {
  const fields = [called(group, args.of), called(group, args.to)] as const;
  const totals = fields.map((field) => {
    if (!field) return BigInt(group.rows.length) * one;
    const values = group.rows
      .map((row) => valueOf(row, field, group.locale))
      .filter((value) => value !== null);
    return values.length > 0 ? values.reduce<bigint>((sum, value) => sum + exact(Number(value)), 0n) : null;
  });
  const [of = null, to = null] = totals;
  if (of === null || !to) return null;
  if (fields.every((field) => field?.kind === 'money')) {
    const codes = fields.map((field) =>
      group.rows.map((row) => row.columns[`${snake(field!.name)}_currency`]).find((code) => code),
    );
    if (codes[0] !== codes[1]) return null;
  }
  return trimmed(rounded((of * one) / to, 6));
}

const compare = (a: unknown, b: unknown): number =>
  (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;

function totalOf(values: readonly number[], field: FieldMetadata, measure: string): number | string {
  const result = figureOf(values.map(exact), measure);
  return field.kind === 'decimal' ? decimal(result, field, measure !== 'sum') : Number(rounded(result, 6));
}

/** A figure of some values, of which there is one at least. */
function figureOf(values: readonly bigint[], measure: string): bigint {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const count = sorted.length;
  const at = (place: number): bigint => sorted[place] ?? 0n;
  const sum = values.reduce((total, value) => total + value, 0n);
  switch (measure) {
    case 'sum':
      return sum;
    case 'avg':
      return divided(sum, count);
    case 'min':
      return at(0);
    case 'max':
      return at(count - 1);
    case 'median':
      return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2n;
    case 'stddev': {
      // The root of (n * sum of squares - square of the sum) / n², in units of the digits.
      const squares = values.reduce((total, value) => total + value * value, 0n);
      return root((BigInt(count) * squares - sum * sum) / BigInt(count * count));
    }
    default:
      return at(Math.max(Math.ceil((Number(measure.slice(1)) * count) / 100) - 1, 0));
  }
}

/** The whole number whose square is closest below. */
function root(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const better = (guess + value / guess) / 2n;
    if (better >= guess) return guess;
    guess = better;
  }
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
    return { amount: rounded(figureOf(values, measure), digitsOf(currency)), currency };
  });
}

function convertedOf(
  memory: Memory,
  rows: readonly Row[],
  field: FieldMetadata,
  measure: string,
  args: Arguments,
): unknown {
  const { rateOf, how } = ratesOf(memory, args);
  const held = rows.filter((row) => row.columns[`${snake(field.name)}_amount`] !== null);
  const codeOf = (row: Row): string => String(row.columns[`${snake(field.name)}_currency`]);
  const values = held.flatMap((row) => {
    const rate = rateOf(codeOf(row));
    return rate === undefined
      ? []
      : [(exact(Number(row.columns[`${snake(field.name)}_amount`])) * rate) / one];
  });
  const used = new Set(held.map(codeOf).flatMap((code) => how(code) ?? []));
  return {
    amount: values.length === 0 ? null : rounded(figureOf(values, measure), digitsOf(String(args.to))),
    currency: args.to,
    unconverted: held.length - values.length,
    rates: [...used].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  };
}

/** A rate, and how it is known: as it is given, the other way round, or through another currency. */
interface Known {
  readonly rate: bigint;
  readonly how: string;
}

function ratesOf(memory: Memory, args: Arguments) {
  const told = new Map<string, Set<number>>();
  for (const { columns } of memory.rows(itemNamed('ExchangeRate'))) {
    const source = idOf({ item: itemNamed('Source'), id: String(columns.source_id) });
    if (columns.year !== args.year) continue;
    if (typeof args.source === 'string' && source !== withoutLanguage(args.source)) continue;
    const pair = `${String(columns.base)} ${String(columns.quote)}`;
    told.set(pair, (told.get(pair) ?? new Set()).add(Number(columns.rate)));
  }
  // Undefined: nobody gives it; null: sources disagree.
  const given = (from: string, to: string, back: boolean): Known | null | undefined => {
    const said = told.get(back ? `${to} ${from}` : `${from} ${to}`);
    if (!said) return undefined;
    const [first = 0] = said;
    if (said.size > 1) return null;
    const how = `1 ${back ? to : from} = ${first} ${back ? from : to}`;
    return { rate: back ? (one * one) / exact(first) : exact(first), how };
  };
  const between = (from: string, to: string): Known | null | undefined => {
    const straight = given(from, to, false);
    return straight === undefined ? given(from, to, true) : straight;
  };
  const codes = [...new Set([...told.keys()].flatMap((pair) => pair.split(' ')))].sort();
  const known = (code: string): Known | null => {
    const to = String(args.to);
    const direct = between(code, to);
    if (direct !== undefined) return direct;
    for (const middle of codes) {
      const [first, last] = [between(code, middle), between(middle, to)];
      if (first && last) return { rate: (first.rate * last.rate) / one, how: `${first.how}, ${last.how}` };
    }
    return null;
  };
  return {
    rateOf: (code: string) => (code === args.to ? one : known(code)?.rate),
    how: (code: string) => (code === args.to ? undefined : known(code)?.how),
  };
}
