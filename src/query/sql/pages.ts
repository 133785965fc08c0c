import { sql } from 'kysely';
import { locales, type Locale } from '../../base/locale.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import { fieldNamed, isLocalised, type ItemMetadata } from '../../entities/house/metadata.js';
import { columnFor, namesFor, seesField } from '../../windows/window-columns.js';
import { nameField } from '../path.js';
import { alternatesSql, firstTextSql } from './row.js';
import { compiled, type Statement } from './statement.js';
import { StatementWriter } from './statement-writer.js';
import { all, column, object, type Sql } from './words.js';

type Feed = NonNullable<ItemMetadata['feed']>;

/** Some of the pages of one kind, in order of their ids. */
export interface PagesOfKind {
  readonly item: ItemMetadata;
  readonly from: number;
  readonly most: number;
}

const members = (['locale', 'path'] as const).map(
  (name) => ({ key: name, of: { kind: 'member', name } }) as const,
);

/**
 * The newest items of a kind that has a feed, with a page in a language, as a JSON array. Fields stand in the
 * language of the page, since an item is served whole in it.
 */
export function newestPages(item: ItemMetadata, feed: Feed, locale: Locale, most: number): Statement {
  const writer = new StatementWriter();
  const row = writer.alias();
  const value = (name: string): Sql => {
    const field = fieldNamed(item, name);
    return column(row, field.kind === 'partialDay' ? `${snake(name)}_value` : columnFor(field, locale));
  };
  const updated = sql`coalesce(${sql.join(feed.updated.map(value))})`;
  const entry = object([
    ['id', column(row, 'id')],
    ['title', value(titleOf(item))],
    ['summary', value(feed.summary)],
    ['published', value(feed.published)],
    ['updated', updated],
    ['addresses', alternatesSql(item, members, row)],
  ]);
  const newest = sql`select ${entry} as data, ${updated} as updated, ${column(row, 'id')} as id from ${writer.table(tableOf(item))} ${sql.ref(row)} where ${hasPage(item, locale, row)} and ${updated} is not null order by updated desc, id limit ${sql.lit(most)}`;
  return compiled(
    sql`select coalesce(json_agg(entry.data order by entry.updated desc, entry.id), '[]')::text as data from (${newest}) entry`,
    writer,
  );
}

/**
 * The pages in a language that changed last, of all kinds, as a JSON array. An item that is gone is in no row, so
 * nothing is said of it.
 */
export function changedPages(items: readonly ItemMetadata[], locale: Locale, most: number): Statement {
  const writer = new StatementWriter();
  const each = items.map((item) => {
    const row = writer.alias();
    const time = (name: 'publishedAt' | 'updatedAt'): Sql =>
      column(row, columnFor(fieldNamed(item, name), locale));
    const label = firstTextSql(namesFor('public', item), locale, row);
    const summary = item.fields.filter(
      (field) => field.name === item.described && seesField('public', field),
    );
    const entry = object([
      ['id', column(row, 'id')],
      ['title', label],
      ['summary', firstTextSql(summary, locale, row)],
      ['published', secondSql(time('publishedAt'))],
      ['updated', secondSql(time('updatedAt'))],
      ['addresses', alternatesSql(item, members, row)],
    ]);
    const updated = time('updatedAt');
    return sql`(select ${entry} as data, ${updated} as updated, ${column(row, 'id')} as id from ${writer.table(tableOf(item))} ${sql.ref(row)} where ${hasPage(item, locale, row)} and ${updated} is not null and ${label} is not null order by updated desc, id limit ${sql.lit(most)})`;
  });
  const newest = sql`select page.* from (${sql.join(each, sql` union all `)}) page order by page.updated desc, page.id limit ${sql.lit(most)}`;
  return compiled(
    sql`select coalesce(json_agg(entry.data order by entry.updated desc, entry.id), '[]')::text as data from (${newest}) entry`,
    writer,
  );
}

/** A time as feeds write it. */
const secondSql = (time: Sql): Sql => sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The field that names an item, as search weighs its fields. */
const titleOf = ({ name, fields }: ItemMetadata): string => {
  const title = fields.find((field) => field.search === 'A' && isLocalised(field));
  if (!title) throw new Error(`${name} has a feed and no title`);
  return title.name;
};

/** The rows with a page in a language: fictional ones are of no interest to search engines. */
const hasPage = (item: ItemMetadata, locale: Locale, row: string): Sql =>
  item.path?.[locale] === undefined
    ? sql`false`
    : all([
        sql`${column(row, 'provenance')} <> 'SAMPLE'`,
        sql`${column(row, columnFor(nameField(item), locale))} is not null`,
        item.localised ? sql`${sql.lit(locale)} = any (${column(row, 'available')})` : sql`true`,
      ]);

/** Of these the pages that search engines may index. */
const isIndexed = (item: ItemMetadata, locale: Locale, row: string): Sql =>
  all([
    hasPage(item, locale, row),
    sql`${column(row, columnFor(fieldNamed(item, 'noIndex'), locale))} is not true`,
  ]);

/** How many pages for search engines each kind has in each language, as a JSON object by the names of the kinds. */
export function countPages(items: readonly ItemMetadata[]): Statement {
  const writer = new StatementWriter();
  const each = items.map((item): [string, Sql] => {
    const row = writer.alias();
    const counts = locales.map((locale): [string, Sql] => [
      locale,
      sql`count(*) filter (where ${isIndexed(item, locale, row)})`,
    ]);
    return [item.name, sql`(select ${object(counts)} from ${writer.table(tableOf(item))} ${sql.ref(row)})`];
  });
  return compiled(sql`select ${object(each)}::text as data`, writer);
}

/**
 * Pages in a language for search engines, each with the time of its last change and a JSON array of its
 * addresses in all languages. Each kind is read by its own
 * key, so that pages far behind the first cost little.
 */
export function listPages(kinds: readonly PagesOfKind[], locale: Locale): Statement {
  const writer = new StatementWriter();
  const each = kinds.map(({ item, from, most }, place) => {
    const row = writer.alias();
    const page = object([
      ['updated', column(row, columnFor(fieldNamed(item, 'updatedAt'), locale))],
      ['addresses', alternatesSql(item, members, row)],
    ]);
    return sql`(select ${sql.lit(place)} as place, ${column(row, 'id')} as id, ${page} as data from ${writer.table(tableOf(item))} ${sql.ref(row)} where ${isIndexed(item, locale, row)} order by ${column(row, 'id')} limit ${sql.lit(most)} offset ${sql.lit(from)})`;
  });
  return compiled(
    each.length === 0
      ? sql`select '[]' as data`
      : sql`select coalesce(json_agg(page.data order by page.place, page.id), '[]')::text as data from (${sql.join(each, sql` union all `)}) page`,
    writer,
  );
}
