import type { Desk } from './desk.js';
import { requireStage, say } from './stage.js';
import { onDesk, type Targets } from './targets.js';
import { inTransaction } from './transaction.js';

/** Hands drafts in for review. Throws STAGE_INVALID, ITEM_NOT_FOUND, FORBIDDEN. */
export function submit(desk: Desk, targets: readonly Targets[], note?: string): Promise<void> {
  return inTransaction(desk, { verb: 'submit', needs: ['DRAFT', 'TRANSLATE'] }, async (work) => {
    for (const [index, target] of targets.entries()) {
      const item = await onDesk(work, target, index);
      await requireStage(work, item, target.ids, ['DRAFT']);
      await say(work, 'SUBMIT', item, target.ids, note);
    }
  });
}
