import { name, sql } from '../base/sql.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { itemNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { freeSlug, shortSlug, slugOf } from './free-slug.js';
import { readChange } from './read-change.js';
import { heldTo, readingsOf } from './reading.js';
import { refuse } from './refuse.js';
import { newestOf } from './newest.js';
import { inTransaction, type Work } from './transaction.js';
import { withParts } from './composition/with-parts.js';
import { writeWithDerived } from './write-derived.js';

type Content = Readonly<Record<string, unknown>>;

/**
 * Saves a copy of the newest draft of an item as a new draft, with its parts that have a slug; the copies get
 * the next free slugs. Fields, languages and relations that the caller does not read are left out, and so are
 * values that no two items share. What was saved, the copy of the item itself first. Throws ITEM_NOT_FOUND,
 * ITEM_INVALID, FORBIDDEN.
 */
export function duplicate(desk: Desk, item: string, id: string): Promise<readonly Saved[]> {
  return inTransaction(desk, { verb: 'duplicate', needs: 'DRAFT' }, async (work) => {
    const whole = itemNamed(item);
    if (!isNamedBySlug(whole))
      refuse({ item, index: 0 }, 'items of this kind have no slug by which a copy could differ');
    const originals = await originalsOf(work, whole, id);
    const slugs = new Map<string, string>();
    for (const [kind, some] of Map.groupBy(originals, (one) => one.item)) {
      const given = new Set<string>();
      for (const { id: one, content } of some) {
        // A copy of a copy has the next number, not a number behind a number.
        const stem = shortSlug(String(content.slug).replace(/-\d{1,6}$/, ''));
        const slug = await freeSlug(work.run, kind, stem, given.add(stem));
        slugs.set(one, slug);
        given.add(slug);
      }
    }
    const changes: Change[] = originals.map((one) => ({
      item: one.item.name,
      expectedRevision: 0,
      fields: { ...copied(one, slugs), ...(one.id === id ? one.place : {}) },
    }));
    return writeWithDerived(
      work,
      changes.map((change, index) => readChange(change, index)),
    );
  });
}

/** True for kinds of which a copy can be made: its slug tells it from the original. */
export const isNamedBySlug = (item: ItemMetadata): boolean => slugOf(item)?.name === 'slug';

interface Original {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly content: Content;
  /** Its place among its siblings, where it stays with them. */
  readonly place: Content;
}

/** The item and its parts, as far as the caller reads them; the item first. */
async function originalsOf(work: Work, whole: ItemMetadata, id: string): Promise<Original[]> {
  const all: Original[] = [];
  for (const { item, ids } of await withParts(work.run, whole, id)) {
    if (!isNamedBySlug(item)) continue;
    const extents = await readingsOf(work, item, ids);
    for (const { id: one, content } of await newestOf(work.run, item, ids)) {
      const extent = extents.get(one);
      if (!extent) continue;
      const [held] = await heldTo(work, item, extent, [content]);
      const place = one === id ? await lastPlace(work, item, content) : {};
      all.push({ item, id: one, content: held, place });
    }
  }
  if (!all.some((one) => one.id === id))
    refuse({ item: whole.name, index: 0 }, `${id} is not on the desk`, 'ITEM_NOT_FOUND');
  return all.toSorted((one, other) => Number(other.id === id) - Number(one.id === id));
}

/** The place behind all others of the same parent, for a kind whose places are not shared. */
async function lastPlace({ run }: Work, item: ItemMetadata, content: Content): Promise<Content> {
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

/** What a copy says. */
function copied({ item, id, content }: Original, slugs: ReadonlyMap<string, string>): Content {
  const fields = item.fields.filter(
    (field) => field.derived === undefined && !field.unique && field.name !== 'savedAt',
  );
  return Object.fromEntries([
    ...fields.map((field) => [field.name, valueCopied(field, content[field.name] ?? null, slugs)] as const),
    ...(item.localised && content.originalLocale !== undefined
      ? [['originalLocale', content.originalLocale] as const]
      : []),
    ['slug', slugs.get(id)] as const,
  ]);
}

/** A value of a copy: it refers to the copies of what is copied with it. */
function valueCopied(field: FieldMetadata, value: unknown, slugs: ReadonlyMap<string, string>): unknown {
  if (field.to === undefined || value === null) return value;
  const toCopy = (id: unknown): unknown =>
    isNamedBySlug(targetOf(field)) && slugs.has(String(id)) ? slugs.get(String(id)) : { id };
  return Array.isArray(value) ? value.map(toCopy) : toCopy(value);
}
