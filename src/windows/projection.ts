import type { Audience } from '../base/audience.js';
import { localeFacts, locales, type Locale } from '../base/locale.js';
import { linksOf, linkTableOf, snake, tableOf } from '../entities/house/columns.js';
import { activity } from '../entities/editorial/activity-record.js';
import { feed, records } from '../entities/editorial/records.js';
import { task } from '../entities/editorial/task-record.js';
import { items } from '../entities/entities.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { isOriginal } from '../entities/house/workflow.js';
import { addressesSql, linkableFor, presentSql, richFieldsFor, sourceColumn } from './rich-text.js';
import {
  fieldsFor,
  plainColumn,
  seesField,
  seesItem,
  windowColumnsOf,
  type WindowColumn,
} from './window-columns.js';
import { fieldShown, isGuardedFrom, rowId, shown, sourceOf, sourceSchema } from './rows.js';
import { bareName, inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';

/** What one table of a window holds: its columns, the key among them, and the SELECT that says which rows. */
export interface Projection {
  readonly table: string;
  /** Table that each of its rows comes from: where that is empty, so is this. */
  readonly origin: SqlText;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Where rows have times of their page. */
  readonly times?: PageTimes;
  /**
   * The SELECT; `scope` is a further condition, on `t.id` or, of a link table, on `k.owner_id` and
   * `k.target_id`.
   */
  select(scope?: SqlText): SqlText;
}

/** The times of pages in a window, which are kept beside the windows and outlive them. */
export interface PageTimes {
  readonly audience: Audience;
  /** The columns with them, which are no content. */
  readonly columns: readonly string[];
  /** Column of the SELECT that is true of rows that may have times. */
  readonly mark: SqlText;
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
  ...(audience === 'desk' ? [...records, activity, task] : []),
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
  const values = columns.map((column) => sql`${valueOf(audience, item, column)} as ${name(column.name)}`);
  const served = item.localised
    ? [
        sql`cross join lateral (select ${joinSql(locales.map((locale) => sql`${chainOf(locale)} as ${bareName(locale)}`))}) s`,
      ]
    : [];
  const times = timesOf(audience, item);
  const from = [
    sql`from ${sourceOf(audience, item)}`,
    ...served,
    ...edges.map((edge) => edge.join),
    ...linksJoin(audience, item, schema),
    ...(times ? [timesJoin(audience)] : []),
  ];
  const where = [...shown(audience, item, sql`t`), ...edges.flatMap((edge) => edge.where)];
  return {
    table: tableOf(item),
    origin: inSchema(sourceSchema(audience), tableOf(item)),
    columns: columns.map((column) => column.name),
    key: ['id'],
    ...(times && { times }),
    select: (scope) =>
      sql`select ${joinSql([...values, ...(times ? [sql`${isTimed(audience, item)} as ${times.mark}`] : [])], ',\n  ')}\n${joinSql(from, '\n')}\nwhere ${joinSql([...where, ...(scope ? [scope] : [])], '\n  and ')}`,
  };
}

/** The desk shows the times of the public. */
const timedAs = (audience: Audience): Audience => (audience === 'desk' ? 'public' : audience);

const timesJoin = (audience: Audience): SqlText =>
  sql`left join desk.page_time page_time on page_time.audience = ${literal(timedAs(audience))} and page_time.item_id = t.id`;

function timesOf(audience: Audience, item: ItemMetadata): PageTimes | undefined {
  const columns = item.times.map((field) => plainColumn(field));
  return columns.length > 0 ? { audience, columns, mark: sql`is_timed` } : undefined;
}

/** True of rows that stand under their own id: when a generalised one changed may tell which one it is. */
const isTimed = (audience: Audience, item: ItemMetadata): SqlText =>
  isGuardedFrom(audience, item) ? sql`t.exposure = 'PUBLIC'` : sql`true`;

/** What the table of a relation to many holds: the pairs whose both ends stand in the window. */
export function linkProjectionOf(
  audience: Audience,
  { owner, field, target, table }: Link,
  schema: string = windowOf(audience),
): Projection {
  const source = sourceSchema(audience);
  const origin = sql`${source}.${name(linkTableOf(owner, field))}`;
  const where = fieldShown(audience, owner, field, sql`t`);
  return {
    table,
    origin,
    columns: ['owner_id', 'target_id'],
    key: ['owner_id', 'target_id'],
    select: (scope) => {
      const conditions = [...where, ...(scope ? [scope] : [])];
      return sql`select a.id as owner_id, b.id as target_id from ${source}.${name(tableOf(owner))} t join ${origin} k on k.owner_id = t.id
join ${inSchema(schema, tableOf(owner))} a on a.id = ${rowId(audience, owner, sql`t`)} join ${inSchema(schema, tableOf(target))} b on b.id = k.target_id${
        conditions.length ? sql`\nwhere ${joinSql(conditions, ' and ')}` : sql``
      }`;
    },
  };
}

/** The locale that a chain serves of a row. */
const chainOf = (locale: Locale): SqlText =>
  sql`case ${joinSql(
    localeFacts[locale].chain.map((one) => sql`when ${literal(one)} = any (t.locales) then ${literal(one)}`),
    ' ',
  )} end`;

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
      const tests = fieldShown(audience, item, field, sql`t`);
      const table = sql`${inSchema(schema, tableOf(target))} ${alias} on ${joinSql([sql`${alias}.id = t.${name(`${snake(field.name)}_id`)}`, ...tests], ' and ')}`;
      if (field.bound && target === item)
        throw new Error(`${item.name}.${field.name} cannot be bound to its own kind`);
      const free = [
        sql`t.${name(`${snake(field.name)}_id`)} is null`,
        ...(tests.length ? [sql`(${joinSql(tests, ' and ')}) is not true`] : []),
      ];
      if (field.optional)
        return {
          join: sql`left join ${table}`,
          where: field.bound ? [sql`(${alias}.id is not null or ${joinSql(free, ' or ')})`] : [],
        };
      if (tests.length === 0) return { join: sql`join ${table}`, where: [] };
      return {
        join: sql`left join ${table}`,
        where: [sql`(${alias}.id is not null or (${joinSql(tests, ' and ')}) is not true)`],
      };
    });
}

const edgeAlias = (field: FieldMetadata): SqlText => name(`to_${snake(field.name)}`);

function valueOf(audience: Audience, item: ItemMetadata, column: WindowColumn): SqlText {
  const { field, locale } = column;
  if (!field) return houseValueOf(audience, item, column);
  // The join has asked already whether an edge may be shown.
  if (field.kind === 'one') return sql`${edgeAlias(field)}.id`;
  if (column.isDocument) return onlyWhere(fieldShown(audience, item, field, sql`t`), documentValueOf(column));
  const value = item.times.includes(field)
    ? sql`page_time.${name(column.name)}`
    : locale
      ? localValueOf(field, locale)
      : isOriginal(field)
        ? sql`upper(t.${name(column.name)})`
        : sql`t.${name(column.name)}`;
  const kept =
    field.kept === 'fiveYears' && isGuardedFrom(audience, item)
      ? sql`case when t.exposure = 'GENERALISED' then ${value} - ${value} % 5 else ${value} end`
      : value;
  return onlyWhere(fieldShown(audience, item, field, sql`t`), kept);
}

function localValueOf(field: FieldMetadata, locale: Locale): SqlText {
  if (field.rich) return sql`ext.rich_plain(${givenIn(field, locale, sql`->`)})`;
  return givenIn(field, locale, field.kind === 'localText' ? sql`->>` : sql`->`);
}

/** What a field says in the language of a column. */
function givenIn(field: FieldMetadata, locale: Locale, operator: SqlText): SqlText {
  const read = sql`t.${sourceColumn(field)} ${operator}`;
  return field.long
    ? sql`case when ${literal(locale)} = any (t.locales) then ${read} ${literal(locale)} end`
    : sql`${read} s.${bareName(locale)}`;
}

/** A rich text with its form, where it has one; links to what is not in the window leave their words. */
function documentValueOf({ field, locale }: WindowColumn): SqlText {
  if (!field || !locale) return sql`null::jsonb`;
  const given = sql`(${givenIn(field, locale, sql`->`)})`;
  return sql`case when jsonb_typeof${given} = 'object' then ext.rich_shown(${given}, linked.there, ${literal(locale)}) end`;
}

/** Which of the items that the texts of a row link to stand in the window, and at which addresses. */
function linksJoin(audience: Audience, item: ItemMetadata, schema: string): SqlText[] {
  const fields = richFieldsFor(audience, item);
  if (fields.length === 0) return [];
  const refs = joinSql(
    fields.map((field) => sql`ext.rich_links(t.${sourceColumn(field)})`),
    ' || ',
  );
  const there = presentSql(linkableFor(audience), sql`r.refs`, (kind, ids) => [
    addressesSql(schema, kind, ids),
  ]);
  return [
    sql`cross join lateral (select case when cardinality(r.refs) > 0 then ${there} end as there from (select ${refs} as refs) r) linked`,
  ];
}

/**
 * The rows on the desk, or published, whose texts link to some of the ids of the graph in $1, each with its kind; of
 * all that link to anything where none are given.
 */
export function linkingSql(audience: Audience, isAny = false): SqlText {
  const source = sourceSchema(audience);
  const kinds = itemsFor(audience).flatMap((item) => {
    const tests = richFieldsFor(audience, item).map((field) => {
      const column = sql`t.${sourceColumn(field)}`;
      const links = sql`ext.rich_links(${column})`;
      return sql`(jsonb_path_exists(${column}, '$.*.v') and ${isAny ? sql`cardinality(${links}) > 0` : sql`${links} && $1::text[]`})`;
    });
    return tests.length > 0
      ? [
          sql`select ${literal(item.name)} as item, t.id from ${source}.${name(tableOf(item))} t where ${joinSql(tests, ' or ')}`,
        ]
      : [];
  });
  return joinSql(kinds, ' union all ');
}

function houseValueOf(
  audience: Audience,
  item: ItemMetadata,
  { name: column, locale }: WindowColumn,
): SqlText {
  if (column === 'id') return rowId(audience, item, sql`t`);
  // In which language a generalised row was written may tell who wrote it.
  const tests = isGuardedFrom(audience, item) ? [sql`t.exposure = 'PUBLIC'`] : [];
  if (locale) return onlyWhere(tests, sql`s.${bareName(locale)}`);
  if (column === 'available') return onlyWhere(tests, sql`t.locales`);
  if (column === 'former_names') return onlyWhere(tests, sql`t.former_names`);
  const stale = locales.map(
    (one) =>
      sql`case when ${literal(one)} = any (t.stale_locales) and ${literal(one)} = any (t.locales) then ${literal(one)} end`,
  );
  return onlyWhere(tests, sql`array_remove(array[${joinSql(stale)}], null)`);
}

const onlyWhere = (tests: readonly SqlText[], value: SqlText): SqlText =>
  tests.length ? sql`case when ${joinSql(tests, ' and ')} then ${value} end` : value;
