import type { Audience } from '../../src/base/audience.js';
import type { Locale } from '../../src/base/locale.js';
import { snake } from '../../src/entities/house/columns.js';
import {
  fieldNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../src/entities/house/metadata.js';
import { enumNameOf, groupKeysOf, itemOf, type GroupKey } from '../../src/query/measures.js';
import type { Memory, Row } from './memory.js';
import { listOf, valueOf } from './oracle-list.js';

/** Some rows, and what they have in common. */
export interface Group {
  readonly item: ItemMetadata;
  readonly rows: readonly Row[];
  /** Of a group without rows: one of a group that has the same keys, but for the period. */
  readonly like?: Row | undefined;
  /** For each key its value; of an item its row. */
  readonly keys: ReadonlyMap<string, unknown>;
  readonly locale: Locale;
  /** All groups, and those of them up to this one in their order. */
  readonly among?: readonly Group[];
  readonly upTo?: readonly Group[];
}

/** A key that is a band of numbers. */
interface Band {
  readonly band: number;
  readonly lower: string | null;
  readonly upper: string | null;
}

interface GroupArguments {
  readonly bands?: Readonly<Record<string, readonly string[]>> | null;
  readonly fill?: boolean | null;
  readonly groupBy?: readonly string[] | null;
  readonly having?: { readonly count?: { readonly gte?: number; readonly lt?: number } } | null;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

type Filter = Readonly<Record<string, unknown>>;

/** A filter without its conditions on the keys by which is grouped. */
export function filterWithoutKeys(
  audience: Audience,
  item: ItemMetadata,
  { groupBy }: GroupArguments,
  filter: Filter,
): Filter {
  const keys = groupKeysOf(audience, item).filter((key) => groupBy?.includes(enumNameOf(key)));
  const kept = Object.entries(filter).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'and')
      return [
        [
          name,
          (value as Filter[]).map((one) =>
            filterWithoutKeys(audience, item, { groupBy: groupBy ?? [] }, one),
          ),
        ],
      ];
    const own = keys.filter(({ field }) => field.name === name);
    if (own.length === 0) return [[name, value]];
    // Of an amount the currency is one key, and its bands are another.
    if (own[0]?.field.kind !== 'money') return [];
    const left = Object.entries(value as Filter).filter(
      ([how]) => !own.some(({ of }) => (of === 'currency') === (how === 'currency')),
    );
    return [[name, Object.fromEntries(left)]];
  });
  return Object.fromEntries(kept);
}

/** The groups of some rows of an item, in their order. */
export function groupsOf(
  memory: Memory,
  audience: Audience,
  item: ItemMetadata,
  rows: readonly Row[],
  args: GroupArguments,
  locale: Locale,
): Group[] {
  const keys = (args.groupBy ?? []).map(
    (name) => groupKeysOf(audience, item).find((key) => enumNameOf(key) === name) as GroupKey,
  );
  const found = new Map<string, Group & { rows: Row[] }>();
  for (const row of rows) {
    const choices = keys.map((key) => valuesOf(memory, row, key, locale, args.bands?.[key.field.name]));
    const combined = choices.reduce<unknown[][]>(
      (heads, some) => heads.flatMap((head) => some.map((value) => [...head, value])),
      [[]],
    );
    for (const values of combined) {
      const id = JSON.stringify(values.map((value) => (isRow(value) ? value.id : value)));
      const known = found.get(id) ?? {
        item,
        rows: [],
        keys: new Map(keys.map((key, place) => [key.name, values[place]])),
        locale,
      };
      known.rows.push(row);
      found.set(id, known);
    }
  }
  if (keys.length === 0 && found.size === 0) found.set('', { item, rows: [], keys: new Map(), locale });
  const { gte = 0, lt = Infinity } = args.having?.count ?? {};
  const among = args.fill === true ? filled([...found.values()], keys) : [...found.values()];
  const listed = among
    .filter((group) => group.rows.length >= gte && group.rows.length < lt)
    .sort(comparer(keys, args.orderBy, locale));
  const from = args.offset ?? 0;
  return listed
    .map((group, place) => ({ ...group, among, upTo: listed.slice(0, place + 1) }))
    .slice(from, from + (args.first ?? 100));
}

/** Groups, and those of no rows that their periods are apart. */
function filled(groups: readonly Group[], keys: readonly GroupKey[]): Group[] {
  const [period] = keys.filter(({ of }) => ['week', 'month', 'quarter', 'year'].includes(of));
  const of = period!.of as Part;
  const name = period!.name;
  const idOf = (values: ReadonlyMap<string, unknown>): string =>
    JSON.stringify(keys.map((key) => [values.get(key.name)].map((one) => (isRow(one) ? one.id : one))));
  const known = new Map(groups.map((group) => [idOf(group.keys), group]));
  const held = groups
    .map((group) => (group.keys.get(name) ?? null) as string | number | null)
    .filter((one) => one !== null);
  const days = held
    .map((one) => (typeof one === 'number' ? `${String(one).padStart(4, '0')}-01-01` : one))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [...groups];
  const empty = new Map<string, Group>();
  for (let day = first; day <= last; day = dayAfter(day)) {
    if (partOf(day, of) !== (of === 'year' ? Number(day.slice(0, 4)) : day)) continue;
    if (of === 'year' && !day.endsWith('-01-01')) continue;
    for (const group of groups) {
      const values = new Map([...group.keys, [name, partOf(day, of)]]);
      if (!known.has(idOf(values)))
        empty.set(idOf(values), { ...group, rows: [], like: group.rows[0], keys: values });
    }
  }
  return [...groups, ...empty.values()];
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The band of a number, from the lowest bound on; bounds are numbers that JavaScript holds as they are. */
function bandOf(value: number, bounds: readonly string[]): Band {
  const band = bounds.filter((bound) => value >= Number(bound)).length;
  const shown = (bound: string | undefined): string | null =>
    bound === undefined ? null : String(Number(bound));
  return { band, lower: band > 0 ? shown(bounds[band - 1]) : null, upper: shown(bounds[band]) };
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'columns' in value;

/** What a row has for a key: one value, or several of which each makes a group. */
function valuesOf(
  memory: Memory,
  row: Row,
  { field, of, name }: GroupKey,
  locale: Locale,
  bounds: readonly string[] = [],
): unknown[] {
  const value = field.kind === 'many' || field.kind === 'one' ? null : valueOf(row, field, locale);
  switch (of) {
    case 'item':
      return [memory.row(targetOf(field), row.columns[`${snake(field.name)}_id`]) ?? null];
    case 'eachItem': {
      const rows = listOf(memory, row.item, name)?.rowsOf(row) ?? [];
      return rows.length > 0 ? [...rows] : [null];
    }
    case 'each':
      return Array.isArray(value) && value.length > 0 ? [...new Set(value)] : [null];
    case 'currency':
      return [row.columns[`${snake(field.name)}_currency`] ?? null];
    case 'value':
      return [value];
    case 'band':
      return [value === null ? null : bandOf(Number(value), bounds)];
    default: {
      const precision = field.kind === 'partialDay' ? row.columns[`${snake(field.name)}_precision`] : 'DAY';
      const needsDay = of === 'day' || of === 'week';
      const unknown = (needsDay && precision !== 'DAY') || (of !== 'year' && precision === 'YEAR');
      if (value === null || unknown) return [null];
      const day =
        field.kind === 'time' ? new Date(value as string).toISOString().slice(0, 10) : (value as string);
      return [partOf(day, of)];
    }
  }
}

type Part = 'day' | 'week' | 'month' | 'quarter' | 'year';

function partOf(day: string, of: Part): string | number {
  const date = new Date(`${day}T00:00:00Z`);
  switch (of) {
    case 'day':
      return day;
    case 'week':
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      return date.toISOString().slice(0, 10);
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % 3), 1);
      return date.toISOString().slice(0, 10);
    case 'year':
      return Number(day.slice(0, 4));
  }
}

type Sign = 1 | -1;

function comparer(
  keys: readonly GroupKey[],
  orderBy: GroupArguments['orderBy'],
  locale: Locale,
): (a: Group, b: Group) => number {
  const asked = (orderBy?.length ? orderBy : [{ count: 'DESC' }]).map((step) => {
    const nulls: Sign = step.nulls === 'FIRST' ? -1 : 1;
    if (typeof step.count === 'string')
      return { key: undefined, sign: step.count === 'DESC' ? -1 : 1, nulls };
    const [[name, direction]] = Object.entries(step.key as object) as [[string, string]];
    return { key: keys.find((key) => key.name === name), sign: direction === 'DESC' ? -1 : 1, nulls };
  });
  const rest = keys
    .filter((key) => !asked.some((step) => step.key === key))
    .map((key) => ({ key, sign: 1, nulls: 1 }));
  return (a, b) => {
    for (const { key, sign, nulls } of [...asked, ...rest]) {
      if (!key && a.rows.length !== b.rows.length) return (a.rows.length - b.rows.length) * sign;
      if (!key) continue;
      const [ones, others] = [placesOf(key, a, locale), placesOf(key, b, locale)];
      for (const [index, one] of ones.entries()) {
        const other = others[index] ?? null;
        if (one === other) continue;
        if (one === null) return nulls;
        if (other === null) return -nulls;
        return (
          (typeof one === 'string'
            ? Buffer.compare(Buffer.from(one), Buffer.from(other as string))
            : one < other
              ? -1
              : 1) * sign
        );
      }
    }
    return 0;
  };
}

/** By what a key of a group is ordered, most important first. */
function placesOf(key: GroupKey, group: Group, locale: Locale): (string | number | boolean | null)[] {
  const value = group.keys.get(key.name) ?? null;
  const target = itemOf(key);
  if (target) {
    const row = isRow(value) ? value : undefined;
    return [
      ...target.order.map(([name]) => (row ? placeOf(row, fieldNamed(target, name), locale) : null)),
      row?.id ?? null,
    ];
  }
  const row = group.rows[0] ?? group.like;
  if (value !== null && row && key.of === 'value') return [placeOf(row, key.field, locale)];
  if (key.of === 'band') return [(value as Band | null)?.band ?? null];
  return [value as string | number | null];
}

function placeOf(row: Row, field: FieldMetadata, locale: Locale): string | number | boolean | null {
  const column = snake(field.name) + (field.kind === 'localText' ? `_${locale}` : '');
  const value = valueOf(row, field, locale) as string | number | boolean | null;
  return value === null ? null : (row.ranks[column] ?? value);
}
