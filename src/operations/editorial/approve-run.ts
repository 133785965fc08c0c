import { name, sql } from '../../base/sql.js';
import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import { tableOf } from '../../entities/house/columns.js';
import { idsOf } from '../../windows/run.js';
import { agree } from '../approve.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { importHand } from './open-run.js';
import { inTransaction } from '../transaction.js';

/**
 * Agrees to what an import has handed in, as far as nobody has changed it since; how many items. Nothing is
 * published. Throws ITEM_NOT_FOUND, STAGE_INVALID, FORBIDDEN.
 */
export function approveRun(desk: Desk, run: string): Promise<number> {
  return inTransaction(desk, { verb: 'approve-run', needs: 'REVIEW' }, async (work) => {
    const [known] = isId(run)
      ? await work.run('select started_by, undone_at from desk.import_run where id = $1', [run])
      : [];
    if (!known) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such import.');
    if (known.undone_at !== null) throw new ReseauError('STAGE_INVALID', 'This import has been taken back.');
    if (known.started_by === work.by)
      throw new ReseauError('FORBIDDEN', 'You have imported this yourself; a second person has to agree.');
    let count = 0;
    for (const item of items) {
      const table = name(tableOf(item));
      const ids = idsOf(
        await work.run(
          sql`select d.id from desk.${table} d join desk.revision r on r.item_id = d.id and r.number = d.revision join window_desk.${table} w on w.id = d.id
where r.saved_by = $1 and w.editorial_stage = 'IN_REVIEW'`,
          [`${importHand}${run}`],
        ),
      );
      if (ids.length > 0) await agree(work, [{ item: item.name, ids }]);
      count += ids.length;
    }
    if (count === 0) throw new ReseauError('STAGE_INVALID', 'Nothing of this import waits for a reviewer.');
    work.did({ item: 'ImportRun', ids: [run] });
    return count;
  });
}
