import { itemNamed, targetOf, type FieldMetadata } from '../entities/house/metadata.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { freeSlug, shortSlug } from './free-slug.js';
import { copiedFields, isNamedBySlug, lastPlace, originalsOf, type Original } from './originals.js';
import { readChange } from './read-change.js';
import { inTransaction } from './transaction.js';
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
    const [first] = originals;
    const place = first ? await lastPlace(work, whole, first.content) : {};
    const changes: Change[] = originals.map((one) => ({
      item: one.item.name,
      expectedRevision: 0,
      fields: { ...copied(one, slugs), ...(one.id === id ? place : {}) },
    }));
    return writeWithDerived(
      work,
      changes.map((change, index) => readChange(change, index)),
    );
  });
}

/** What a copy says. */
function copied({ item, id, content }: Original, slugs: ReadonlyMap<string, string>): Content {
  return Object.fromEntries([
    ...copiedFields(item).map(
      (field) => [field.name, valueCopied(field, content[field.name] ?? null, slugs)] as const,
    ),
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
