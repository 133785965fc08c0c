import { sql } from 'kysely';
import type { Locale } from '../../base/locale.js';
import { tableOf } from '../../entities/house/columns.js';
import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { idPrefix, idSuffix } from '../../entities/house/identity.js';
import type { Selection } from '../plan.js';
import type { SqlNames } from './names.js';
import { column, object, type RowSql, type Sql } from './words.js';

/** The opaque id of an item, of its uuid, and of the language that the operation names for it. */
export function itemIdSql(item: ItemMetadata, uuid: Sql, language: Locale | undefined): Sql {
  const end = language === undefined ? sql`` : sql` || ${sql.lit(idSuffix(language))}`;
  return sql`${sql.lit(idPrefix(item))} || replace(${uuid}::text, '-', '')${end}`;
}

/** What is selected from the one item whose uuid a relation holds; null where it holds none. Looked up, or joined where `joins` takes it. */
export function relatedSql(
  field: FieldMetadata,
  item: ItemMetadata,
  select: Selection,
  uuid: Sql,
  names: SqlNames,
  row: RowSql,
  joins?: Sql[],
): Sql {
  // What a row of a window refers to is there, by a foreign key; the records of the desk have none.
  if (field.sees !== 'desk' && select.every(({ of }) => of.kind === 'id' || of.kind === 'typename')) {
    const known = select.map(({ key, of }): [string, Sql] => [
      key,
      of.kind === 'id' ? itemIdSql(item, uuid, of.language) : sql.lit(item.name),
    ]);
    return sql`case when ${uuid} is not null then ${object(known)} end`;
  }
  if (joins) {
    const joined = joinedRow(item, uuid, names, joins);
    return sql`case when ${column(joined, 'id')} is not null then ${row(select, joined)} end`;
  }
  const alias = names.next();
  return sql`(select ${row(select, alias)} from ${sql.table(tableOf(item))} ${sql.ref(alias)} where ${column(alias, 'id')} = ${uuid})`;
}

/** Joins the one item whose uuid a relation holds, if it holds one; its name in the statement. */
export function joinedRow(item: ItemMetadata, uuid: Sql, names: SqlNames, joins: Sql[]): string {
  const alias = names.next();
  joins.push(sql` left join ${sql.table(tableOf(item))} ${sql.ref(alias)} on ${column(alias, 'id')} = ${uuid}`);
  return alias;
}
