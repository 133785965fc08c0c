import type { Audience } from '../base/audience.js';
import { localeFacts, locales, type Locale } from '../base/locale.js';
import { columnsOf, linksOf, linkTableOf, snake, tableOf } from '../entities/house/columns.js';
import { feed, records } from '../entities/editorial/records.js';
import { items } from '../entities/entities.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import {
  fieldsFor,
  plainColumn,
  seesField,
  seesItem,
  windowColumnsOf,
  type WindowColumn,
} from './window-columns.js';
import { fieldShown, isGuardedFrom, rowId, shown, sourceOf, sourceSchema } from './rows.js';
import { literal, name, sql, type SqlText } from '../base/sql.js';

/** What one table of a window holds: its columns, the key among them, and the SELECT that says which rows. */
export interface Projection {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Where rows have times of their page. */
  readonly times?: PageTimes;
  /**
   * The SELECT; `scope` is a further condition, on `t.id` or, of a link table, on `k.owner_id` and
   * `k.target_id`.
   */
  select(scope?: string): string;
}

/** The times of pages in a window, which are kept beside the windows and outlive them. */
export interface PageTimes {
  readonly audience: Audience;
  /** The columns with them, which are no content. */
  readonly columns: readonly string[];
  /** Column of the SELECT that is true of rows that may have times. */
  readonly mark: string;
}

const windows: Readonly<Record<Audience, SqlText>> = {
  public: sql`window_public`,
  partner: sql`window_partner`,
  staff: sql`window_staff`,
  desk: sql`window_desk`,
};

/** The schema of the window of an audience. */
export const windowOf = (audience: Audience): SqlText => windows[audience];

/** The items in the window of an audience, each after those it refers to. */
export const itemsFor = (audience: Audience): readonly ItemMetadata[] =>
  items.filter((item) => seesItem(audience, item));

/** What the audience can ask for: these, and at the desk the records of its work. */
export const readableFor = (audience: Audience): readonly ItemMetadata[] => [
  ...itemsFor(audience),
  feed,
  ...(audience === 'desk' ? records : []),
];

/** The link tables in the window of an audience. */
export const linksFor = (audience: Audience) =>
  linksOf(itemsFor(audience)).filter((link) => seesField(audience, link.field));
export type Link = ReturnType<typeof linksFor>[number];

/**
 * What the table of an item holds in the window of an audience. Whether another item is present is asked of
 * the window itself, and nothing else of it is read.
 */
export function projectionOf(
  audience: Audience,
  item: ItemMetadata,
  schema: string = windowOf(audience),
): Projection {
  const columns = windowColumnsOf(audience, item);
  const edges = edgesOf(audience, item, schema);
  const values = columns.map((column) => `${valueOf(audience, item, column)} as ${name(column.name)}`);
  const served = item.localised
    ? [
        `cross join lateral (select ${locales.map((locale) => `${chainOf(locale)} as ${locale}`).join(', ')}) s`,
      ]
    : [];
  const times = timesOf(audience, item);
  const from = [
    `from ${sourceOf(audience, item)}`,
    ...served,
    ...edges.map((edge) => edge.join),
    ...(times ? [timesJoin(audience)] : []),
  ];
  const where = [...shown(audience, item, 't'), ...edges.flatMap((edge) => edge.where)];
  return {
    table: tableOf(item),
    columns: columns.map((column) => column.name),
    key: ['id'],
    ...(times && { times }),
    select: (scope) =>
      `select ${[...values, ...(times ? [`${isTimed(audience, item)} as ${times.mark}`] : [])].join(',\n  ')}\n${from.join('\n')}\nwhere ${[...where, ...(scope ? [scope] : [])].join('\n  and ')}`,
  };
}

/** The desk shows the times of the public. */
const timedAs = (audience: Audience): Audience => (audience === 'desk' ? 'public' : audience);

const timesJoin = (audience: Audience): string =>
  `left join desk.page_time page_time on page_time.audience = ${literal(timedAs(audience))} and page_time.item_id = t.id`;

function timesOf(audience: Audience, item: ItemMetadata): PageTimes | undefined {
  const columns = item.times.map((field) => plainColumn(field));
  return columns.length > 0 ? { audience, columns, mark: 'is_timed' } : undefined;
}

/** True of rows that stand under their own id: when a generalised one changed may tell which one it is. */
const isTimed = (audience: Audience, item: ItemMetadata): string =>
  isGuardedFrom(audience, item) ? `t.exposure = 'PUBLIC'` : 'true';

/** What the table of a relation to many holds: the pairs whose both ends stand in the window. */
export function linkProjectionOf(
  audience: Audience,
  { owner, field, target, table }: Link,
  schema: string = windowOf(audience),
): Projection {
  const source = sourceSchema(audience);
  const where = fieldShown(audience, owner, field, 't');
  return {
    table,
    columns: ['owner_id', 'target_id'],
    key: ['owner_id', 'target_id'],
    select: (scope) => {
      const conditions = [...where, ...(scope ? [scope] : [])];
      return `select a.id as owner_id, b.id as target_id from ${source}.${name(tableOf(owner))} t join ${source}.${name(linkTableOf(owner, field))} k on k.owner_id = t.id
join ${name(schema)}.${name(tableOf(owner))} a on a.id = ${rowId(audience, owner, sql`t`)} join ${name(schema)}.${name(tableOf(target))} b on b.id = k.target_id${
        conditions.length ? `\nwhere ${conditions.join(' and ')}` : ''
      }`;
    },
  };
}

/** The locale that a chain serves of a row. */
const chainOf = (locale: Locale): string =>
  `case ${localeFacts[locale].chain.map((one) => `when '${one}' = any (t.locales) then '${one}'`).join(' ')} end`;

/**
 * An edge stands where the item that it leads to stands: without it, the row does not if the edge is
 * required.
 */
function edgesOf(audience: Audience, item: ItemMetadata, schema: string) {
  return fieldsFor(audience, item)
    .filter((field) => field.kind === 'one')
    .map((field) => {
      const target = targetOf(field);
      if (target === item && !field.optional)
        throw new Error(
          `${item.name}.${field.name} requires another ${item.name}, so there could never be a first`,
        );
      const alias = edgeAlias(field);
      const tests = fieldShown(audience, item, field, 't');
      const table = `${name(schema)}.${name(tableOf(target))} ${alias} on ${[`${alias}.id = t.${name(`${snake(field.name)}_id`)}`, ...tests].join(' and ')}`;
      if (field.bound && target === item)
        throw new Error(`${item.name}.${field.name} cannot be bound to its own kind`);
      const free = [
        `t.${name(`${snake(field.name)}_id`)} is null`,
        ...(tests.length ? [`(${tests.join(' and ')}) is not true`] : []),
      ];
      if (field.optional)
        return {
          join: `left join ${table}`,
          where: field.bound ? [`(${alias}.id is not null or ${free.join(' or ')})`] : [],
        };
      if (tests.length === 0) return { join: `join ${table}`, where: [] };
      return {
        join: `left join ${table}`,
        where: [`(${alias}.id is not null or (${tests.join(' and ')}) is not true)`],
      };
    });
}

const edgeAlias = (field: FieldMetadata): string => name(`to_${snake(field.name)}`);

function valueOf(audience: Audience, item: ItemMetadata, column: WindowColumn): string {
  const { field, locale } = column;
  if (!field) return houseValueOf(audience, item, column);
  // The join has asked already whether an edge may be shown.
  if (field.kind === 'one') return `${edgeAlias(field)}.id`;
  const value = item.times.includes(field)
    ? `page_time.${name(column.name)}`
    : locale
      ? localValueOf(field, locale)
      : `t.${name(column.name)}`;
  const kept =
    field.kept === 'fiveYears' && isGuardedFrom(audience, item)
      ? `case when t.exposure = 'GENERALISED' then ${value} - ${value} % 5 else ${value} end`
      : value;
  return onlyWhere(fieldShown(audience, item, field, 't'), kept);
}

function localValueOf(field: FieldMetadata, locale: Locale): string {
  const [column] = columnsOf(field);
  const read = `t.${name(column?.name ?? '')} ${field.kind === 'localText' ? '->>' : '->'}`;
  return field.long
    ? `case when '${locale}' = any (t.locales) then ${read} '${locale}' end`
    : `${read} s.${locale}`;
}

function houseValueOf(
  audience: Audience,
  item: ItemMetadata,
  { name: column, locale }: WindowColumn,
): string {
  if (column === 'id') return rowId(audience, item, sql`t`);
  // In which language a generalised row was written may tell who wrote it.
  const tests = isGuardedFrom(audience, item) ? [`t.exposure = 'PUBLIC'`] : [];
  if (locale) return onlyWhere(tests, `s.${locale}`);
  if (column === 'available') return onlyWhere(tests, 't.locales');
  if (column === 'former_names') return onlyWhere(tests, 't.former_names');
  const stale = locales.map(
    (one) => `case when '${one}' = any (t.stale_locales) and '${one}' = any (t.locales) then '${one}' end`,
  );
  return onlyWhere(tests, `array_remove(array[${stale.join(', ')}], null)`);
}

const onlyWhere = (tests: readonly string[], value: string): string =>
  tests.length ? `case when ${tests.join(' and ')} then ${value} end` : value;
