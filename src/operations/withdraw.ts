import { checkAll } from './check-all.js';
import type { Desk } from './desk.js';
import { reportPurge, visibleRows } from './purge.js';
import { note, onDesk, setExposure, type Targets } from './targets.js';
import { inTransaction } from './transaction.js';
import { takeDown } from './unpublish.js';
import { hold } from './withdrawal.js';

/**
 * Takes items out of every window but the desk's, at once: they stay away until two people who may withdraw
 * want them back, and come back as drafts. What can endanger someone is withheld too.
 */
export function withdraw(desk: Desk, targets: readonly Targets[]): Promise<void> {
  return inTransaction(desk, { verb: 'withdraw', needs: 'WITHDRAW', urgent: true }, async (work) => {
    const before = await visibleRows(work.run, targets);
    const checked = await checkAll(targets, async (target, index) => ({
      target,
      item: await onDesk(work, target, index),
    }));
    for (const { target, item } of checked) {
      await takeDown(work, item, target.ids, 'forget');
      if (item.guarded) await setExposure(work, item, target.ids, 'WITHHELD');
      await hold(work, item, target.ids);
      await note(work, 'WITHDRAW', { item, ids: target.ids });
    }
    await work.project(targets);
    await reportPurge(work, 'WITHDRAW', targets, before);
  });
}
