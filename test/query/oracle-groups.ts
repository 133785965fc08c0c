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
  /** For each key its value; of an item its row. */
  readonly keys: ReadonlyMap<string, unknown>;
  readonly locale: Locale;
}

interface GroupArguments {
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
    if (own.some(({ of }) => of !== 'currency')) return [];
    if (own.length === 0) return [[name, value]];
    return [
      [name, Object.fromEntries(Object.entries(value as Filter).filter(([how]) => how !== 'currency'))],
    ];
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
    const choices = keys.map((key) => valuesOf(memory, row, key, locale));
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
  const listed = [...found.values()].filter((group) => group.rows.length >= gte && group.rows.length < lt);
  const from = args.offset ?? 0;
  return listed.sort(comparer(keys, args.orderBy, locale)).slice(from, from + (args.first ?? 100));
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'columns' in value;

/** What a row has for a key: one value, or several of which each makes a group. */
function valuesOf(memory: Memory, row: Row, { field, of, name }: GroupKey, locale: Locale): unknown[] {
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

function partOf(day: string, of: 'day' | 'week' | 'month' | 'quarter' | 'year'): string | number {
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
  const [row] = group.rows;
  if (value !== null && row && key.of === 'value') return [placeOf(row, key.field, locale)];
  return [value as string | number | null];
}

function placeOf(row: Row, field: FieldMetadata, locale: Locale): string | number | boolean | null {
  const column = snake(field.name) + (field.kind === 'localText' ? `_${locale}` : '');
  const value = valueOf(row, field, locale) as string | number | boolean | null;
  return value === null ? null : (row.ranks[column] ?? value);
}
