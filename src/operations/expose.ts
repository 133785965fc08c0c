import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import type { Exposure } from '../entities/house/guarded-item.js';
import { project } from '../windows/project.js';
import { name } from '../windows/run.js';
import type { Desk } from './desk.js';
import { refuse } from './refuse.js';
import { note, onDesk, setExposure, type Targets } from './targets.js';
import { inTransaction } from './transaction.js';

const order: readonly Exposure[] = ['PUBLIC', 'GENERALISED', 'WITHHELD'];

/**
 * Changes how much of items may be known outside, at once and everywhere. Tightening needs nobody's leave; loosening needs a second person.
 * Generalising only removes: what is left of the items appears under another id with the next `coarsen`, so that nobody can tell it from a withdrawal.
 */
export function expose(
  desk: Desk,
  { item: wanted, ids, exposure, approvedBy = '' }: Targets & { readonly exposure: Exposure; readonly approvedBy?: string },
): Promise<void> {
  return inTransaction(desk, { verb: 'expose', needs: 'WITHDRAW' }, async (work) => {
    const item = await onDesk(work, { item: wanted, ids }, 0);
    const place = { item: item.name, field: 'exposure', index: 0 };
    if (!item.guarded) refuse(place, 'items of this kind have none');
    if (!order.includes(exposure)) refuse(place, `must be one of ${order.join(', ')}`);
    const table = name(tableOf(item));
    const looser = order.slice(order.indexOf(exposure) + 1);
    const [loosened] = await work.run(`select id from desk.${table} where id = any ($1::uuid[]) and exposure = any ($2::text[]) limit 1`, [
      ids,
      looser,
    ]);
    if (loosened && (approvedBy.trim() === '' || approvedBy.trim() === desk.by.trim())) {
      throw new ReseauError(
        'EXPOSURE_LOOSENED',
        `${item.name} ${String(loosened.id)} would be known more widely; a second person has to approve`,
        { extensions: { item: item.name, field: 'exposure' } },
      );
    }
    const changed = await setExposure(work, item, ids, exposure);
    const approved = loosened ? { ...work, by: `${desk.by}, approved by ${approvedBy.trim()}` } : work;
    await note(approved, 'EXPOSE', item, changed);
    await project(work.run, [{ item: item.name, ids: changed }]);
    // Whoever saw a generalised row give way to a name knows whose its id was: it must never stand for the item again.
    await work.run(`update published.${table} set cover_id = gen_random_uuid() where id = any ($1::uuid[]) and exposure <> 'GENERALISED'`, [
      changed,
    ]);
  });
}
