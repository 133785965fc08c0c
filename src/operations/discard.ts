import { name, sql } from '../base/sql.js';
import { linksOf, tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/metadata.js';
import type { Desk } from './desk.js';
import { note, onDesk, type Targets } from './targets.js';
import { inTransaction } from './transaction.js';
import { takeDown } from './unpublish.js';
import { refuseWithdrawn } from './withdrawal.js';
import { forgetWork } from './work/comment.js';

/**
 * Removes items for good, from every window and from the desk; their revisions stay. Refused while anything
 * on the desk refers to one of them, and while one is withdrawn: made anew it would come back.
 */
export function discard(desk: Desk, targets: readonly Targets[]): Promise<void> {
  return inTransaction(desk, { verb: 'discard', needs: 'WITHDRAW' }, async (work) => {
    for (const [index, target] of targets.entries()) {
      const item = await onDesk(work, target, index);
      await refuseWithdrawn(work, item, target.ids);
      await takeDown(work, item, target.ids, 'forget');
      await note(work, 'DISCARD', { item, ids: target.ids });
    }
    await work.project(targets);
    for (const { item, ids } of targets) {
      await forgetWork(work.run, ids);
      await work.run('delete from desk.page_time where item_id = any ($1::uuid[])', [ids]);
      const table = name(tableOf(itemNamed(item)));
      await work.run(sql`delete from desk.${table} where id = any ($1::uuid[])`, [ids]);
      for (const link of linksOf([itemNamed(item)]))
        await work.run(sql`delete from published.${name(link.table)} where owner_id = any ($1::uuid[])`, [
          ids,
        ]);
      await work.run(sql`delete from published.${table} where id = any ($1::uuid[])`, [ids]);
    }
    await work.project(targets, ['desk']);
  });
}
