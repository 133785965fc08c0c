import { name, sql } from '../base/sql.js';
import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import { idsOf } from '../windows/run.js';
import type { Desk } from './desk.js';
import { outside } from './outside.js';
import { note } from './targets.js';
import { inTransaction } from './transaction.js';

/**
 * Lets what is left of generalised items appear, each under its random id and in the order of those ids; how
 * many. Meant for the night, so that the hour tells nothing.
 */
export function coarsen(desk: Desk): Promise<number> {
  return inTransaction(desk, { verb: 'coarsen', needs: 'WITHDRAW', yields: 'again' }, async (work) => {
    let count = 0;
    for (const item of items.filter((one) => one.guarded)) {
      const ids = idsOf(
        await work.run(
          sql`with coarsened as (update published.${name(tableOf(item))} set coarse = true, xid = pg_current_xact_id() where live and exposure = 'GENERALISED' and not coarse returning id, cover_id)
select id from coarsened order by cover_id`,
        ),
      );
      await note(work, 'COARSEN', { item, ids });
      await work.project([{ item: item.name, ids }], outside);
      count += ids.length;
    }
    return count;
  });
}
