import type { Collection, Ref } from '@mikro-orm/core';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { readsAll } from '../windows/profile-reach.js';
import type { Entity } from './entity.js';
import type { Target } from './identify.js';
import { readableIds } from './reading.js';
import type { Work } from './transaction.js';

/** The items that a relation to many of an entity leads to, unread by the caller. */
export type Unread = (entity: Entity, field: FieldMetadata) => readonly Entity[];

/**
 * Related items that the caller does not read: a list that they give is one of those that they read, and the
 * others stay; so does a single one where they give none, for they saw none.
 */
export async function unreadOf(work: Work, item: ItemMetadata, targets: readonly Target[]): Promise<Unread> {
  const { reads } = work;
  const fields = reads
    ? item.fields.filter((field) => field.to !== undefined && !readsAll(reads, targetOf(field)))
    : [];
  const found = new Map<FieldMetadata, ReadonlySet<string>>();
  for (const field of fields) {
    const ids = targets
      .filter(({ given }) => given.values.has(field))
      .flatMap(({ entity }) => relatedTo(entity, field).map(({ id }) => id));
    found.set(field, await readableIds(work, targetOf(field), [...new Set(ids)]));
  }
  return (entity, field) => {
    const read = found.get(field);
    return read ? relatedTo(entity, field).filter(({ id }) => !read.has(id)) : [];
  };
}

function relatedTo(entity: Entity, field: FieldMetadata): Entity[] {
  if (field.kind === 'many') return (entity[field.name] as Collection<Entity>).getItems(false);
  const one = entity[field.name] as Ref<Entity> | null | undefined;
  return one ? [one.unwrap()] : [];
}
