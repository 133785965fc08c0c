import { ReseauError } from '../base/errors.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { checkAll } from './check-all.js';
import { withComposition } from './composition/with-composition.js';
import type { Desk } from './desk.js';
import { requireStage, say } from './stage.js';
import type { TrackTargets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';
import { toDecide, type Undecided } from './undecided.js';

/**
 * Agrees to what others have written and handed in: to all of it, or to languages. Nobody agrees to anything of
 * which they wrote any revision since it was last approved or published. Throws STAGE_INVALID, ITEM_NOT_FOUND, CONFLICT,
 * FORBIDDEN.
 */
export function approve(desk: Desk, targets: readonly TrackTargets[], note?: string | null): Promise<void> {
  return inTransaction(desk, { verb: 'approve', needs: 'REVIEW' }, async (work) => {
    // A part that nobody has handed in keeps the whole from being approved.
    const all = await withComposition(work, targets, ['DRAFT', 'IN_REVIEW']);
    await agree(work, all, note);
  });
}

/**
 * The facts of the kind, and for each item who has written what is not decided on: they must not approve it.
 * Throws as `approve` does for everybody else, without changing anything.
 */
export async function requireApprovable(
  work: Work,
  target: TrackTargets,
  index: number,
): Promise<{
  readonly item: ItemMetadata;
  readonly open: readonly Undecided[];
}> {
  const { item, open } = await toDecide(work, target, index);
  await requireStage(work, item, target, ['IN_REVIEW']);
  return { item, open };
}

/** The refusal of somebody who has written what they would approve. */
export const ownWork = (item: string, id: string): ReseauError =>
  new ReseauError(
    'FORBIDDEN',
    `You have written a part of ${item} ${id} since it was last approved; a second person has to agree.`,
    { extensions: { item, id, rule: 'OWN_WORK' } },
  );

/** The same within a transaction that does more. */
export async function agree(
  work: Work,
  targets: readonly TrackTargets[],
  note?: string | null,
): Promise<void> {
  await checkAll(targets, async (target, index) => {
    const { item, open } = await requireApprovable(work, target, index);
    const own = open.find(({ authors }) => authors.includes(work.by));
    if (own) throw ownWork(item.name, own.id);
  });
  await say(work, 'APPROVE', targets, note);
}
