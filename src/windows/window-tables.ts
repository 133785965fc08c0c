import type { Audience } from '../base/audience.js';
import { locales, type Locale } from '../base/locale.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import {
  columnFor,
  fieldsFor,
  isFolded,
  isShort,
  maybeAbsent,
  orderable,
  plainColumn,
  windowColumnsOf,
} from './window-columns.js';
import { itemsFor, linksFor } from './projection.js';
import { inSchema, joinSql, name, sql, typeSql, type SqlText } from '../base/sql.js';
import { searchColumnsOf } from './search.js';

/** The tables of a window, bare. */
export function tablesDdl(audience: Audience, schema: string): SqlText[] {
  const rows = itemsFor(audience).map((item) => {
    const columns = windowColumnsOf(audience, item).map(
      (column) =>
        sql`${name(column.name)} ${typeSql(column.type)}${column.collation ? sql` collate ${name(column.collation)}` : sql``}${column.nullable ? sql`` : sql` not null`}`,
    );
    const searched = searchColumnsOf(audience, item).map(
      (column) =>
        sql`${name(column.name)} tsvector not null generated always as (${column.expression}) stored`,
    );
    return sql`create table ${inSchema(schema, tableOf(item))} (${joinSql([...columns, ...searched, sql`constraint ${name(`${tableOf(item)}_key`)} primary key (id)`])})`;
  });
  const links = linksFor(audience).map(
    ({ table }) =>
      sql`create table ${inSchema(schema, table)} (owner_id uuid not null, target_id uuid not null, constraint ${name(`${table}_key`)} primary key (owner_id, target_id))`,
  );
  return [...rows, ...links];
}

/** Keys and indexes of a window; made when the rows are in, which is faster. */
export const keysDdl = (audience: Audience, schema: string): SqlText[] => [
  ...itemsFor(audience).flatMap((item) => [
    ...naturalKey(audience, item, schema),
    ...edges(audience, item, schema),
    ...orders(audience, item, schema),
    ...words(audience, item, schema),
    ...searchColumnsOf(audience, item).map(
      (column) => sql`create index on ${inSchema(schema, tableOf(item))} using gin (${name(column.name)})`,
    ),
    ...(item.path ? [sql`create index on ${inSchema(schema, tableOf(item))} using gin (former_names)`] : []),
  ]),
  ...linksFor(audience).flatMap(({ table, owner, target }) => [
    sql`create index on ${inSchema(schema, table)} (target_id, owner_id)`,
    foreignKey(schema, table, 'owner_id', owner),
    foreignKey(schema, table, 'target_id', target),
  ]),
];

/** Checked at the end of a transaction: two items may exchange their names in one. */
function naturalKey(audience: Audience, item: ItemMetadata, schema: string): SqlText[] {
  const fields = fieldsFor(audience, item).filter((field) => item.natural.includes(field.name));
  if (fields.length < item.natural.length) return [];
  const columns = item.natural
    .map((one) => fields.find((field) => field.name === one))
    .map((field) => (field ? name(plainColumn(field)) : sql``));
  return [
    sql`alter table ${inSchema(schema, tableOf(item))} add constraint ${name(`${tableOf(item)}_natural`)} unique (${joinSql(columns)}) deferrable initially deferred`,
  ];
}

/**
 * Of each edge an index that lists what refers to a row in the default order: without it each short list
 * would walk the order of all rows. The desk is written more than it is read, and has few readers: what
 * refers to a row is sorted there.
 */
const edges = (audience: Audience, item: ItemMetadata, schema: string): SqlText[] =>
  fieldsFor(audience, item)
    .filter((field) => field.kind === 'one')
    .flatMap((field) => {
      const edge = name(plainColumn(field));
      const keys = new Set(
        locales.map((locale) =>
          joinSql([edge, ...(audience === 'desk' ? [] : listed(audience, item, locale))]),
        ),
      );
      return [
        ...[...keys].map((columns) => sql`create index on ${inSchema(schema, tableOf(item))} (${columns})`),
        foreignKey(schema, tableOf(item), `${snake(field.name)}_id`, targetOf(field)),
      ];
    });

const directions = { ASC: sql`ASC`, DESC: sql`DESC` };

/** The columns of an item's default order, as queries say it; none where one could be too long for a key. */
function listed(audience: Audience, item: ItemMetadata, locale: Locale): readonly SqlText[] {
  const steps = item.order.map(([of, direction]) => ({ field: fieldNamed(item, of), direction }));
  if (!steps.every(({ field }) => isShort(field))) return [];
  const columns = steps.map(
    ({ field, direction }) =>
      sql`${name(columnFor(field, locale))} ${directions[direction]}${maybeAbsent(audience, item, field) ? sql` nulls last` : sql``}`,
  );
  return [...columns, sql`id ${directions[steps.at(-1)?.direction ?? 'ASC']}`];
}

/** The net under the projections: a row that refers to what is not there fails the transaction. */
const foreignKey = (schema: string, table: string, column: string, target: ItemMetadata): SqlText =>
  sql`alter table ${inSchema(schema, table)} add constraint ${name(`${table}_${column}_foreign`)} foreign key (${name(column)}) references ${inSchema(schema, tableOf(target))} (id) deferrable initially deferred`;

/**
 * One index a column that lists are ordered by; read backwards it serves the other direction, but for the
 * nulls, which come last in both.
 */
function orders(audience: Audience, item: ItemMetadata, schema: string): SqlText[] {
  const ordering = new Set(
    fieldsFor(audience, item)
      .filter((field) => orderable(item, field))
      .flatMap((field) => locales.map((locale) => columnFor(field, locale))),
  );
  return windowColumnsOf(audience, item)
    .filter((column) => ordering.has(column.name))
    .flatMap((column) => [
      sql`create index on ${inSchema(schema, tableOf(item))} (${name(column.name)} asc nulls last, id asc)`,
      ...(column.nullable
        ? [
            sql`create index on ${inSchema(schema, tableOf(item))} (${name(column.name)} desc nulls last, id desc)`,
          ]
        : []),
    ]);
}

// A GIN index has at most 32 columns, and serves a condition on any of them.
const mostColumns = 32;

/** What filters compare word by word, and lists of values: texts folded, by their trigrams. */
function words(audience: Audience, item: ItemMetadata, schema: string): SqlText[] {
  const indexed = windowColumnsOf(audience, item).flatMap(({ name: column, field, isDocument }) => {
    if (isDocument || !field || (field.kind !== 'choices' && !isFolded(field))) return [];
    if (field.kind === 'choices') return [name(column)];
    return field.kind === 'texts'
      ? [sql`ext.folds(${name(column)})`]
      : [sql`ext.fold(${name(column)}) ext.gin_trgm_ops`];
  });
  return Array.from({ length: Math.ceil(indexed.length / mostColumns) }, (_, part) =>
    indexed.slice(part * mostColumns, (part + 1) * mostColumns),
  ).map((some) => sql`create index on ${inSchema(schema, tableOf(item))} using gin (${joinSql(some)})`);
}
