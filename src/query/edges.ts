import { listsAbout } from '../entities/house/lists-about.js';
import { linkTableOf, snake } from '../entities/house/columns.js';
import { inversesOf, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import type { RowsOf } from './condition.js';

/**
 * A relation to many as it is read from one of its ends: which items stand at the other, and how they are
 * found.
 */
export interface ToMany {
  readonly item: ItemMetadata;
  readonly rows: RowsOf;
}

/**
 * The relation to many of that name: one of the item's own, one that others have to it, or what the desk says of
 * it; undefined when there is none.
 */
export function toManyNamed(item: ItemMetadata, name: string): ToMany | undefined {
  const inverse = inversesOf(item).find((one) => one.name === name);
  if (inverse) {
    const { owner, field } = inverse;
    return field.kind === 'many'
      ? {
          item: owner,
          rows: { kind: 'linked', table: linkTableOf(owner, field), from: 'target_id', to: 'owner_id' },
        }
      : { item: owner, rows: { kind: 'referring', column: `${snake(field.name)}_id` } };
  }
  const about = listsAbout(item).find((one) => one.name === name);
  if (about) return { item: about.record, rows: { kind: 'referring', column: about.column } };
  const field = item.fields.find((one) => one.name === name);
  if (field?.kind !== 'many') return undefined;
  return {
    item: targetOf(field),
    rows: { kind: 'linked', table: linkTableOf(item, field), from: 'owner_id', to: 'target_id' },
  };
}
