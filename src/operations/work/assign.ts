import { checkAll } from '../check-all.js';
import type { Desk } from '../desk.js';
import { refuse } from '../refuse.js';
import { onDesk, type Targets } from '../targets.js';
import { inTransaction } from '../transaction.js';
import { requireRead, requireReaders, talkers } from './colleagues.js';

/** The person who is asked to see to items. */
export interface Assignee {
  /** Account; absent: nobody any more. */
  readonly to?: string;
  /** Last day, as YYYY-MM-DD; absent: none. */
  readonly dueOn?: string;
}

/**
 * Asks a person who reads items to see to them, in place of the one who was asked before; all of the items or
 * none. Throws ITEM_INVALID, ITEM_NOT_FOUND, FORBIDDEN.
 */
export function assign(desk: Desk, targets: readonly Targets[], { to, dueOn }: Assignee): Promise<void> {
  if (to === undefined && dueOn !== undefined)
    refuse({ item: 'Assignment', field: 'dueOn', index: 0 }, 'needs a person: give `to` as well');
  return inTransaction(desk, { verb: 'assign', needs: talkers, windows: false }, async (work) => {
    await requireRead(work, targets);
    await checkAll(targets, (target, index) => onDesk(work, target, index));
    if (to !== undefined) await requireReaders(work, targets, [to], 'to');
    for (const { item, ids } of targets) {
      await work.run(
        to === undefined
          ? 'delete from desk.assignment where item_id = any ($1::uuid[])'
          : `insert into desk.assignment (item_id, item, account_id, due_on, assigned_at, assigned_by)
select one, $2, $3, $4, now(), $5 from unnest($1::uuid[]) one order by one
on conflict (item_id) do update set account_id = excluded.account_id, due_on = excluded.due_on, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by`,
        to === undefined ? [ids] : [ids, item, to, dueOn ?? null, work.by],
      );
      work.did({ item, ids });
    }
  });
}
