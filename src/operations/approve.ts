import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { name } from '../windows/run.js';
import type { Desk } from './desk.js';
import { requireStage, say } from './stage.js';
import { onDesk, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';

/** Agrees to what others have written and handed in. Throws STAGE_INVALID, ITEM_NOT_FOUND, FORBIDDEN: also where it is one's own. */
export function approve(desk: Desk, targets: readonly Targets[], note?: string): Promise<void> {
  return inTransaction(desk, { verb: 'approve', needs: 'REVIEW' }, async (work) => {
    for (const [index, target] of targets.entries()) await agree(work, target, index, note);
  });
}

/** The same within a transaction that does more. */
export async function agree(work: Work, target: Targets, index: number, note?: string): Promise<void> {
  const item = await onDesk(work, target, index);
  await requireStage(work, item, target.ids, ['IN_REVIEW']);
  const [own] = await work.run(
    `select d.id from desk.${name(tableOf(item))} d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = any ($1::uuid[]) and r.saved_by = $2 limit 1`,
    [target.ids, work.by],
  );
  if (own) throw new ReseauError('FORBIDDEN', `${item.name} ${String(own.id)} was written by yourself; a second person has to agree.`);
  await say(work, 'APPROVE', item, target.ids, note);
}
