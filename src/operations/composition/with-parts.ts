import type { ItemMetadata } from '../../entities/house/metadata.js';
import { items } from '../../entities/entities.js';
import { edgesTo, referring } from '../edges.js';
import type { Run } from '../../windows/run.js';
import type { ItemsOfKind } from '../targets.js';

/**
 * An item, and everything that is a part of it or of one of its parts, as the desk has it; each kind after
 * those that it refers to.
 */
export async function withParts(run: Run, whole: ItemMetadata, id: string): Promise<ItemsOfKind[]> {
  const all = new Map<ItemMetadata, Set<string>>();
  let found: readonly ItemsOfKind[] = [{ item: whole, ids: [id] }];
  while (found.length > 0) {
    const next: ItemsOfKind[] = [];
    for (const { item, ids } of found) {
      const known = all.get(item) ?? new Set();
      all.set(item, known);
      const fresh = ids.filter((id) => !known.has(id));
      for (const id of fresh) known.add(id);
      if (fresh.length === 0) continue;
      for (const edge of edgesTo(item).filter(({ field }) => field.partOf))
        next.push({ item: edge.owner, ids: await referring(run, edge, 'desk', fresh) });
    }
    found = next.filter(({ ids }) => ids.length > 0);
  }
  return items.flatMap((item) => {
    const ids = [...(all.get(item) ?? [])];
    return ids.length > 0 ? [{ item, ids }] : [];
  });
}
