import { locales, type Locale } from '../../src/base/locale.js';
import { linkTableOf, snake, tableOf } from '../../src/entities/house/columns.js';
import {
  allFieldsOf,
  fieldNamed,
  inversesOf,
  isLocalised,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../src/entities/house/metadata.js';
import { localisationFacts } from '../../src/query/localisation.js';
import type { Memory, Row } from './memory.js';
import { exact, rounded } from './exact.js';

type Filter = Readonly<Record<string, unknown>>;
interface Step {
  readonly [name: string]: string | null | Step;
}

export const idOf = ({ item, id }: Pick<Row, 'item' | 'id'>): string =>
  `${tableOf(item)}_${id.replaceAll('-', '')}`;

/** What a field of a row holds in a language; null: nothing. */
export function valueOf(row: Row, field: FieldMetadata, locale: Locale): unknown {
  const name = snake(field.name);
  if (isLocalised(field))
    return row.columns[`${name}_${field.long ? String(row.columns[`served_${locale}`]) : locale}`] ?? null;
  if (field.kind === 'money') return row.columns[`${name}_amount`] ?? null;
  if (field.kind === 'partialDay') return row.columns[`${name}_value`] ?? null;
  return row.columns[name] ?? null;
}

/**
 * The list of that name which a row has, its own or by a relation of others to it; undefined where there is
 * none.
 */
export function listOf(
  memory: Memory,
  item: ItemMetadata,
  name: string,
): { readonly item: ItemMetadata; readonly rowsOf: (row: Row) => readonly Row[] } | undefined {
  const own = item.fields.find((field) => field.name === name && field.kind === 'many');
  if (own)
    return {
      item: targetOf(own),
      rowsOf: (row) => memory.linked(linkTableOf(item, own), 'owner_id', row, targetOf(own)),
    };
  const inverse = inversesOf(item).find((one) => one.name === name);
  if (!inverse) return undefined;
  const { owner, field } = inverse;
  if (field.kind === 'many')
    return {
      item: owner,
      rowsOf: (row) => memory.linked(linkTableOf(owner, field), 'target_id', row, owner),
    };
  return {
    item: owner,
    rowsOf: (row) => memory.rows(owner).filter((one) => one.columns[`${snake(field.name)}_id`] === row.id),
  };
}

const fallbacks = { fr: ['fr', 'en', 'es'], en: ['en', 'fr', 'es'], es: ['es', 'en', 'fr'] } as const;

/** What is said of the languages of a row; null: nothing. */
export function localisationOf({ columns }: Row, locale: Locale): Readonly<Record<string, unknown>> | null {
  const available = columns.available as Locale[] | null;
  if (!available) return null;
  const served = fallbacks[locale].find((one) => available.includes(one)) as Locale;
  return {
    served: served.toUpperCase(),
    // No content language is written from right to left.
    direction: 'LTR',
    isFallback: served !== locale,
    isStale: ((columns.stale_locales as Locale[] | null) ?? []).includes(served),
    available: locales.filter((one) => available.includes(one)).map((one) => one.toUpperCase()),
    missing: locales.filter((one) => !available.includes(one)).map((one) => one.toUpperCase()),
  };
}

/** The language that a row is served in; the one asked for where nothing is known of its languages. */
export const servedOf = (available: readonly Locale[] | null, locale: Locale): Locale =>
  fallbacks[locale].find((one) => available?.includes(one)) ?? locale;

/** An id as it is in the language of the request. */
export const withoutLanguage = (id: unknown): string => String(id).replace(/~..$/, '');

/** A whole number, as that of the items of a list. */
const counted = { kind: 'int' } as FieldMetadata;

/** An exact number, as the sum of those of the items of a list. */
const summed = { kind: 'decimal' } as FieldMetadata;

/** The sum of a number of the rows that meet a filter; null where none has a value. */
function sumOf(
  memory: Memory,
  rows: readonly Row[],
  name: string,
  { filter }: Filter,
  locale: Locale,
): number | null {
  const values = rows
    .filter((row) => !filter || meets(memory, row, filter as Filter, locale))
    .map((row) => valueOf(row, fieldNamed(row.item, name), locale))
    .filter((value) => value !== null);
  if (values.length === 0) return null;
  return Number(
    rounded(
      values.reduce<bigint>((total, value) => total + exact(Number(value)), 0n),
      6,
    ),
  );
}

/** Whether a row meets a filter. */
export function meets(memory: Memory, row: Row, filter: Filter, locale: Locale): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === 'and') return (wanted as Filter[]).every((one) => meets(memory, row, one, locale));
    if (name === 'or') return (wanted as Filter[]).some((one) => meets(memory, row, one, locale));
    if (name === 'not') return !meets(memory, row, wanted as Filter, locale);
    if (name === 'id')
      return Object.entries(wanted as Filter).every(([, ids]) =>
        [ids].flat().some((id) => withoutLanguage(id) === idOf(row)),
      );
    if (name === 'localisation') {
      const said = localisationOf(row, locale);
      return Object.entries(wanted as Filter).every(([about, asked]) => {
        const fact = localisationFacts.find((one) => one.name === about) as FieldMetadata;
        const value = said?.[about] ?? null;
        return Object.entries(asked as Filter).every(([operator, operand]) =>
          holds(memory, fact, operator, value, operand),
        );
      });
    }
    if (name === 'isUsed')
      return (
        wanted ===
        inversesOf(row.item).some((one) => (listOf(memory, row.item, one.name)?.rowsOf(row).length ?? 0) > 0)
      );
    if (name === 'compare') return (wanted as Filter[]).every((one) => compares(row, one, locale));
    const many = listOf(memory, row.item, name);
    if (many) {
      const rows = many.rowsOf(row);
      return Object.entries(wanted as Filter).every(([how, inner]) => {
        if (how === 'sum')
          return Object.entries(inner as Filter).every(
            ([field, operators]) =>
              field === 'filter' ||
              Object.entries(operators as Filter).every(([operator, operand]) =>
                holds(memory, summed, operator, sumOf(memory, rows, field, inner as Filter, locale), operand),
              ),
          );
        if (how === 'count')
          return Object.entries(inner as Filter).every(([operator, operand]) =>
            holds(memory, counted, operator, rows.length, operand),
          );
        const met = rows.filter((one) => meets(memory, one, inner as Filter, locale)).length;
        return how === 'some' ? met > 0 : how === 'none' ? met === 0 : met === rows.length;
      });
    }
    const field = fieldNamed(row.item, name);
    if (field.kind === 'one') {
      const target = memory.row(targetOf(field), row.columns[`${snake(name)}_id`]);
      return target !== undefined && meets(memory, target, wanted as Filter, locale);
    }
    const value = valueOf(row, field, locale);
    return Object.entries(wanted as Filter).every(([operator, operand]) =>
      operator === 'currency'
        ? row.columns[`${snake(name)}_currency`] === operand
        : holds(memory, field, operator, value, operand),
    );
  });
}

/** Whether two fields of a row stand to one another as a comparison says. */
function compares(row: Row, { field, operator, to, days }: Filter, locale: Locale): boolean {
  const named = (name: unknown): FieldMetadata =>
    allFieldsOf(row.item).find((one) => snake(one.name).toUpperCase() === name) as FieldMetadata;
  const [one, other] = [named(field), named(to)];
  const plain = (asked: FieldMetadata): number | null => {
    const value = valueOf(row, asked, locale) as number | string | null;
    if (value === null || typeof value === 'number') return value;
    return asked.kind === 'money' || asked.kind === 'decimal' ? Number(value) : Date.parse(value);
  };
  const [a, second] = [plain(one), plain(other)];
  const b = second === null ? null : second + Number(days ?? 0) * 86_400_000;
  const currency = ({ name }: FieldMetadata): unknown => row.columns[`${snake(name)}_currency`] ?? null;
  const isOneUnit = one.kind !== 'money' || currency(one) === currency(other);
  if (operator === 'NE') return a !== b || !isOneUnit;
  if (a === null || b === null || !isOneUnit) return false;
  if (a === b) return String(operator).includes('E');
  return operator !== 'EQ' && a < b === String(operator).startsWith('L');
}

function holds(
  memory: Memory,
  field: FieldMetadata,
  operator: string,
  value: unknown,
  operand: unknown,
): boolean {
  const plain = (one: unknown): string | number | boolean => {
    if (['text', 'localText', 'texts'].includes(field.kind)) return memory.fold(String(one));
    if (field.kind === 'time') return Date.parse(String(one));
    if (field.kind === 'money' || field.kind === 'decimal') return Number(one);
    return one as string | number | boolean;
  };
  const among = (): boolean => value !== null && [operand].flat().some((one) => plain(one) === plain(value));
  switch (operator) {
    case 'isNull':
      return (value === null) === operand;
    case 'eq':
    case 'in':
      return among();
    case 'ne':
    case 'notIn':
      return !among();
    case 'contains':
      return value !== null && String(plain(value)).includes(String(plain(operand)));
    case 'startsWith':
      return value !== null && String(plain(value)).startsWith(String(plain(operand)));
    case 'endsWith':
      return value !== null && String(plain(value)).endsWith(String(plain(operand)));
    case 'hasAny':
    case 'hasAll': {
      if (value === null) return false;
      const held = new Set((value as unknown[]).map(plain));
      const asked = (operand as unknown[]).map(plain);
      return operator === 'hasAny' ? asked.some((one) => held.has(one)) : asked.every((one) => held.has(one));
    }
    case 'matches':
      return value !== null && new RegExp(String(plain(operand)), 'su').test(String(plain(value)));
    case 'has':
      return value !== null && (value as unknown[]).some((one) => plain(one) === plain(operand));
    case 'lt':
      return value !== null && plain(value) < plain(operand);
    case 'lte':
      return value !== null && plain(value) <= plain(operand);
    case 'gt':
      return value !== null && plain(value) > plain(operand);
    case 'gte':
      return value !== null && plain(value) >= plain(operand);
    default:
      throw new Error(`what is ${operator}?`);
  }
}

/** What a step compares of a row, which way, and where nothing stands: -1 before all else. */
interface Compared {
  readonly keyOf: (row: Row) => string | number | boolean | null;
  readonly sign: number;
  readonly nulls: number;
}

/** How two rows stand to one another in an order: negative when the first comes first. */
function comparer(
  memory: Memory,
  item: Row['item'],
  orderBy: readonly Step[] | null | undefined,
  locale: Locale,
): (a: Row, b: Row) => number {
  const usual: Step[] = item.order.map(([name, direction]) => ({ [name]: direction }));
  const steps = (orderBy?.length ? orderBy : usual).map((step) => compared(memory, item, step, locale));
  return (a, b) => {
    for (const { keyOf, sign, nulls } of steps) {
      const [one, other] = [keyOf(a), keyOf(b)];
      if (one === other) continue;
      if (one === null) return nulls;
      if (other === null) return -nulls;
      return one < other ? -sign : sign;
    }
    // Where all else is equal, the id goes the way of the last step.
    return (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) * (steps.at(-1)?.sign ?? 1);
  };
}

function compared(memory: Memory, item: Row['item'], step: Step, locale: Locale): Compared {
  const [name, said] = Object.entries(step).find(([key, value]) => key !== 'nulls' && value !== null) as [
    string,
    string | Step,
  ];
  const nulls = step.nulls === 'FIRST' ? -1 : 1;
  const signOf = (direction: unknown): number => (direction === 'DESC' ? -1 : 1);
  if (typeof said === 'string') {
    const field = fieldNamed(item, name);
    return { keyOf: (row) => keyOf(row, field, locale), sign: signOf(said), nulls };
  }
  const many = listOf(memory, item, name);
  if (many && said.sum) {
    const { filter, ...others } = said.sum as Step;
    const [field, direction] = Object.entries(others).find(([, way]) => way !== null) as [string, string];
    return {
      keyOf: (row) => sumOf(memory, many.rowsOf(row), field, { filter }, locale),
      sign: signOf(direction),
      nulls,
    };
  }
  if (many) return { keyOf: (row) => many.rowsOf(row).length, sign: signOf(said.count), nulls };
  const target = targetOf(fieldNamed(item, name));
  const inner = compared(memory, target, said, locale);
  return {
    keyOf: (row) => {
      const related = memory.row(target, row.columns[`${snake(name)}_id`]);
      return related ? inner.keyOf(related) : null;
    },
    sign: inner.sign,
    nulls: Math.min(nulls, inner.nulls),
  };
}

function keyOf(row: Row, field: FieldMetadata, locale: Locale): string | number | boolean | null {
  const value = valueOf(row, field, locale);
  if (value === null) return null;
  if (['text', 'localText', 'choice'].includes(field.kind))
    return row.ranks[snake(field.name) + (field.kind === 'localText' ? `_${locale}` : '')] ?? null;
  return value as string | number | boolean;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Step[] | null;
}

/** A page of some rows; `after` and `before` are rows, which need not be among them. */
export function pageOf(
  memory: Memory,
  item: Row['item'],
  rows: readonly Row[],
  args: PageArguments,
  locale: Locale,
  after: Row | undefined,
  before: Row | undefined,
) {
  const compare = comparer(memory, item, args.orderBy, locale);
  const all = rows.filter((row) => !args.filter || meets(memory, row, args.filter, locale)).sort(compare);
  const between = all.filter(
    (row) => (!after || compare(row, after) > 0) && (!before || compare(row, before) < 0),
  );
  const backward = typeof args.last === 'number';
  const page = backward
    ? between.slice(between.length - Math.min(args.last ?? 0, between.length))
    : between.slice(0, args.first ?? 20);
  return {
    all,
    page,
    hasNextPage:
      (!backward && page.length < between.length) ||
      (before !== undefined && all.some((row) => compare(row, before) >= 0)),
    hasPreviousPage:
      (backward && page.length < between.length) ||
      (after !== undefined && all.some((row) => compare(row, after) <= 0)),
  };
}
