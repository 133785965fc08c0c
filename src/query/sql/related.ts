import { sql } from 'kysely';
import type { Locale } from '../../base/locale.js';
import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { idPrefix, idSuffix } from '../../entities/house/identity.js';
import type { Selection } from '../plan.js';
import { object, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** The opaque id of an item, of its uuid, and of the language that the operation names for it. */
export function itemIdSql(item: ItemMetadata, uuid: Sql, language: Locale | undefined): Sql {
  const end = language === undefined ? sql`` : sql` || ${sql.lit(idSuffix(language))}`;
  return sql`${sql.lit(idPrefix(item))} || replace(${uuid}::text, '-', '')${end}`;
}

/** The selection of the one item whose uuid a relation holds; null where it holds none. */
export function relatedSql(
  field: FieldMetadata,
  { item, select }: { readonly item: ItemMetadata; readonly select: Selection },
  uuid: Sql,
  writer: SqlWriter,
): Sql {
  // What a row of a window refers to is there, by a foreign key; the records of the desk have none.
  if (field.sees !== 'desk' && select.every(({ of }) => of.kind === 'id' || of.kind === 'typename')) {
    const known = select.map(({ key, of }): [string, Sql] => [
      key,
      of.kind === 'id' ? itemIdSql(item, uuid, of.language) : sql.lit(item.name),
    ]);
    return sql`case when ${uuid} is not null then ${object(known)} end`;
  }
  return writer.one(item, select, uuid);
}
