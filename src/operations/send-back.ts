import type { ItemMetadata } from '../entities/house/metadata.js';
import { checkAll } from './check-all.js';
import { withComposition } from './composition/with-composition.js';
import type { Desk } from './desk.js';
import { longestNote, notePlace, requireStage, say } from './stage.js';
import type { TrackTargets } from './targets.js';
import { required } from './text.js';
import { inTransaction, type Work } from './transaction.js';
import { toDecide } from './undecided.js';

/** The facts of the kind; throws as `sendBack` does, without changing anything. */
export async function requireReturnable(
  work: Work,
  target: TrackTargets,
  index: number,
): Promise<ItemMetadata> {
  const { item } = await toDecide(work, target, index);
  await requireStage(work, item, target, ['IN_REVIEW', 'APPROVED']);
  return item;
}

/**
 * Sends what was handed in, or agreed to, back to those who write it, all of it or languages, and says why. Throws ITEM_INVALID,
 * STAGE_INVALID, ITEM_NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export function sendBack(desk: Desk, targets: readonly TrackTargets[], note: string): Promise<void> {
  const why = required(notePlace, note, longestNote);
  return inTransaction(desk, { verb: 'send-back', needs: 'REVIEW' }, async (work) => {
    const all = await withComposition(work, targets, ['IN_REVIEW', 'APPROVED']);
    await checkAll(all, (target, index) => requireReturnable(work, target, index));
    await say(work, 'SEND_BACK', all, why);
  });
}
