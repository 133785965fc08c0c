import { joinSql, name, sql } from '../base/sql.js';
import { snake, tableOf } from '../entities/house/columns.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import { idsOf } from '../windows/run.js';
import { withParts } from './composition/with-parts.js';
import { slugOf } from './free-slug.js';
import { newestOf } from './newest.js';
import { heldTo, readingsOf } from './reading.js';
import { refuse } from './refuse.js';
import { linkedItems, withKnownLinks } from './rich-text/links.js';
import type { Work } from './transaction.js';

type Content = Readonly<Record<string, unknown>>;

/** True for kinds of which a copy can be made: its slug tells it from the original. */
export const isNamedBySlug = (item: ItemMetadata): boolean => slugOf(item)?.name === 'slug';

/** An item of which a copy is made, or a part of it. */
export interface Original {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly content: Content;
}

/**
 * The newest drafts of an item and of its parts that have a slug, as far as the caller reads them; the item first.
 * Links to items that are not on the desk any more leave their words, and parts whose removal waits for its
 * publication are not among them. Throws ITEM_INVALID for a kind without slugs,
 * ITEM_NOT_FOUND.
 */
export async function originalsOf(work: Work, whole: ItemMetadata, id: string): Promise<Original[]> {
  if (!isNamedBySlug(whole))
    refuse({ item: whole.name, index: 0 }, 'items of this kind have no slug by which a copy could differ');
  const all: Original[] = [];
  for (const { item, ids } of await withParts(work.run, whole, id)) {
    if (!isNamedBySlug(item)) continue;
    const extents = await readingsOf(work, item, ids);
    for (const { id: one, content } of await newestOf(work.run, item, ids)) {
      const extent = extents.get(one);
      if (!extent || (one !== id && content.isRemoved === true)) continue;
      const [held] = await heldTo(work, item, extent, [content]);
      all.push({ item, id: one, content: held });
    }
  }
  if (!all.some((one) => one.id === id))
    refuse({ item: whole.name, index: 0 }, `${id} is not on the desk`, 'ITEM_NOT_FOUND');
  const there = await stillThere(work, linkedItems(all.map((one) => ({ ...one, contents: [one.content] }))));
  return all
    .map((one) => ({
      ...one,
      content: withKnownLinks(one.item, one.content, (_, linked) => there.has(linked)),
    }))
    .toSorted((one, other) => Number(other.id === id) - Number(one.id === id));
}

/** The place behind all others of the same parent, for a kind whose places are not shared. */
export async function lastPlace({ run }: Work, item: ItemMetadata, content: Content): Promise<Content> {
  if (!item.place) return {};
  const { field, among } = item.place;
  const parent = among.find((one) => typeof content[one] === 'string');
  if (parent === undefined) return {};
  const [row] = await run(
    sql`select max(${name(snake(field))}) + 1 as next from desk.${name(tableOf(item))} where ${name(`${snake(parent)}_id`)} = $1`,
    [content[parent]],
  );
  return { [field]: row?.next };
}

/** The fields that a copy has of its original: not those that follow from others, or that no two items share. */
export const copiedFields = (item: ItemMetadata): readonly FieldMetadata[] =>
  item.fields.filter((field) => field.derived === undefined && !field.unique && field.name !== 'savedAt');

/** Which of these ids, by kind, are on the desk: one statement. */
export async function stillThere(
  { run }: Work,
  wanted: ReadonlyMap<ItemMetadata, readonly string[]>,
): Promise<ReadonlySet<string>> {
  const asked = [...wanted].filter(([, ids]) => ids.length > 0);
  if (asked.length === 0) return new Set();
  const parts = asked.map(
    ([item], nth) => sql`select id from desk.${name(tableOf(item))} where id = any ($${nth + 1}::uuid[])`,
  );
  return new Set(
    idsOf(
      await run(
        joinSql(parts, ' union all '),
        asked.map(([, ids]) => ids),
      ),
    ),
  );
}
