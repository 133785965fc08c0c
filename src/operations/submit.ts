import type { ItemMetadata } from '../entities/house/metadata.js';
import { checkAll } from './check-all.js';
import { withComposition } from './composition/with-composition.js';
import type { Desk } from './desk.js';
import { requireStage, say } from './stage.js';
import type { TrackTargets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';
import { toDecide } from './undecided.js';

/** The facts of the kind; throws as `submit` does, without changing anything. */
export async function requireSubmittable(
  work: Work,
  target: TrackTargets,
  index: number,
): Promise<ItemMetadata> {
  const { item } = await toDecide(work, target, index);
  await requireStage(work, item, target, ['DRAFT']);
  return item;
}

/** Hands drafts in for review, or languages of them. Throws ITEM_INVALID, STAGE_INVALID, ITEM_NOT_FOUND, CONFLICT, FORBIDDEN. */
export function submit(desk: Desk, targets: readonly TrackTargets[], note?: string | null): Promise<void> {
  return inTransaction(desk, { verb: 'submit', needs: ['DRAFT', 'TRANSLATE'] }, async (work) => {
    const all = await withComposition(work, targets, ['DRAFT']);
    await checkAll(all, (target, index) => requireSubmittable(work, target, index));
    await say(work, 'SUBMIT', all, note);
  });
}
