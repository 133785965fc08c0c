import { decode } from '../../base/decode.js';
import { locales, type Locale } from '../../base/locale.js';
import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { items } from '../../entities/entities.js';
import { columnsOf, tableOf } from '../../entities/house/columns.js';
import { writeId } from '../../entities/house/identity.js';
import { itemNamed, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import type { EdgeSchema, Use } from '../edges.js';
import { readableIds, readingsOf } from '../reading.js';
import type { Work } from '../transaction.js';

const columns = {
  item: decode.text,
  field: decode.text,
  id: decode.text,
  locale: decode.oneOf(locales),
  published: decode.flag,
};
type LinkRow = ReturnType<typeof decode.rows<typeof columns>>[number];

/**
 * The items whose texts link to one, in drafts or in what is published, as far as the caller reads these texts: of an
 * item that is read in one language only, the drafts of that language. One statement, and two for each kind found.
 */
export async function linkUsesOf(work: Work, item: ItemMetadata, id: string): Promise<Use[]> {
  if (!item.path) return [];
  const parts = items.flatMap((owner) =>
    owner.fields
      .filter((field) => field.rich)
      .flatMap((field) => [linksSql(owner, field, 'desk'), linksSql(owner, field, 'published')]),
  );
  const rows = decode.rows(await work.run(joinSql(parts, ' union all '), [[writeId(item, id)]]), columns);
  const uses: Use[] = [];
  for (const [kind, some] of Map.groupBy(rows, (row) => row.item)) {
    const owner = itemNamed(kind);
    const read = await readRows(work, owner, some);
    for (const [field, own] of Map.groupBy(read, (row) => row.field)) {
      const idsIn = (list: readonly LinkRow[]): string[] => [...new Set(list.map((row) => row.id))].sort();
      uses.push({
        item: owner,
        field,
        ids: idsIn(own),
        published: idsIn(own.filter(({ published }) => published)).length,
      });
    }
  }
  return uses;
}

/** The texts among these that the caller reads. */
async function readRows(
  work: Work,
  owner: ItemMetadata,
  rows: readonly LinkRow[],
): Promise<readonly LinkRow[]> {
  const ids = [...new Set(rows.map((row) => row.id))];
  const [shown, drafts] = [await readableIds(work, owner, ids), await readingsOf(work, owner, ids)];
  const readsDraft = (id: string, locale: Locale): boolean => {
    const extent = drafts.get(id);
    return extent !== undefined && (extent.whole || extent.locales.includes(locale));
  };
  return rows.filter(({ id, locale, published }) => (published ? shown.has(id) : readsDraft(id, locale)));
}

/**
 * SELECT of the texts of a field, a language each, that link to an id of the graph in $1; `more`: further columns, of
 * the text `e`.
 */
export function linksSql(
  owner: ItemMetadata,
  field: FieldMetadata,
  schema: EdgeSchema,
  more: SqlText = sql``,
): SqlText {
  const column = sql`t.${name(columnsOf(field)[0]?.name ?? '')}`;
  return sql`(select ${literal(owner.name)} as item, ${literal(field.name)} as field, t.id, e.locale, ${schema === 'published' ? sql`t.live` : sql`false`} as published${more}
from ${name(schema)}.${name(tableOf(owner))} t, jsonb_each(${column}) e(locale, text) where jsonb_path_exists(${column}, '$.*.v') and jsonb_typeof(e.text) = 'object' and ext.rich_links(e.text) && $1::text[])`;
}
