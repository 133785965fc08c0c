import { idsOf } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { readChange } from '../read-change.js';
import { inTransaction } from '../transaction.js';
import { write } from '../write.js';

/**
 * Ends the call to act of appeals whose last day has passed, on the desk and outside, whatever draft waits on
 * top of what is published; how many.
 */
export function closeAppeals(desk: Desk, today: string): Promise<number> {
  return inTransaction(desk, { verb: 'close-appeals', needs: 'PUBLISH', yields: 'again' }, async (work) => {
    const over = idsOf(
      await work.run('select id from desk.appeal where action_open and action_until < $1::date', [today]),
    );
    if (over.length === 0) return 0;
    const current = idsOf(
      await work.run(
        'select d.id from desk.appeal d join published.appeal p on p.id = d.id and p.revision = d.revision where d.id = any ($1::uuid[])',
        [over],
      ),
    );
    await write(
      work,
      over.map((id, index) => readChange({ item: 'Appeal', id, fields: { actionOpen: false } }, index)),
    );
    await work.run(
      `update published.appeal p set action_open = false, xid = pg_current_xact_id(), revision = case when p.id = any ($2::uuid[]) then d.revision else p.revision end
from desk.appeal d where d.id = p.id and p.id = any ($1::uuid[])`,
      [over, current],
    );
    await work.project([{ item: 'Appeal', ids: over }]);
    return over.length;
  });
}
