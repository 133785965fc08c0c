import { tableOf } from '../entities/house/columns.js';
import type { ItemFacts } from '../entities/house/facts.js';
import { name } from '../windows/run.js';
import type { Desk } from './desk.js';
import { reportPurge, standing } from './purge.js';
import { note, onDesk, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';

/** Takes items out of every window but the desk's, and with them what requires them; they can be published again. */
export const unpublish = (desk: Desk, targets: readonly Targets[]): Promise<void> =>
  inTransaction(desk, { verb: 'unpublish', needs: 'PUBLISH' }, (work) => unpublishItems(work, targets));

/** The same within a transaction that does more. */
export async function unpublishItems(work: Work, targets: readonly Targets[]): Promise<void> {
  const before = await standing(work.run, targets);
  for (const [index, target] of targets.entries()) {
    const item = await onDesk(work, target, index);
    await takeDown(work, item, target.ids);
    await note(work, 'UNPUBLISH', item, target.ids);
  }
  await work.project(targets);
  await reportPurge(work, 'UNPUBLISH', targets, before);
}

/** Marks what is published of items as no longer so. */
export async function takeDown({ run }: Work, item: ItemFacts, ids: readonly string[]): Promise<void> {
  await run(
    `update published.${name(tableOf(item))} set live = false, coarse = false, former_names = null, xid = pg_current_xact_id() where id = any ($1::uuid[]) and live`,
    [ids],
  );
}
