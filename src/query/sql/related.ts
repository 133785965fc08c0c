import { sql } from 'kysely';
import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { idPrefix } from '../../entities/house/identity.js';
import type { Selection } from '../plan.js';
import { object, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** The opaque id of an item, of its uuid. */
export const itemIdSql = (item: ItemMetadata, uuid: Sql): Sql => sql`${sql.lit(idPrefix(item))} || replace(${uuid}::text, '-', '')`;

/** The selection of the one item whose uuid a relation holds; null where it holds none. */
export function relatedSql(field: FieldMetadata, item: ItemMetadata, select: Selection, uuid: Sql, writer: SqlWriter): Sql {
  // What a row of a window refers to is there, by a foreign key; the records of the desk have none.
  if (field.sees !== 'desk' && select.every(({ of }) => of.kind === 'id' || of.kind === 'typename')) {
    const known = select.map(({ key, of }): [string, Sql] => [key, of.kind === 'typename' ? sql.lit(of.name) : itemIdSql(item, uuid)]);
    return sql`case when ${uuid} is not null then ${object(known)} end`;
  }
  return writer.one(item, select, uuid);
}
