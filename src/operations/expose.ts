import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Exposure } from '../entities/house/guarded-item.js';
import { idsOf } from '../windows/run.js';
import type { Desk } from './desk.js';
import { reportPurge, visibleRows } from './purge.js';
import { refuse } from './refuse.js';
import { mayStill } from './still.js';
import { note, onDesk, setExposure, type ItemsOfKind, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';
import { lift } from './withdrawal.js';

const order: readonly Exposure[] = ['PUBLIC', 'GENERALISED', 'WITHHELD'];

/** The one of two exposures by which less is known. */
export const tighterOf = (one: Exposure, other: Exposure): Exposure =>
  order[Math.max(order.indexOf(one), order.indexOf(other))] ?? 'WITHHELD';

// Who wanted it longer ago may have changed their mind.
const daysToAgree = 7;

/**
 * What became of a change of exposure: those that changed, and those for which a second person has to ask for
 * the same.
 */
export interface Exposed {
  readonly changed: readonly string[];
  readonly waiting: readonly string[];
}

/**
 * Changes how much of items may be known outside, at once and everywhere. Tightening needs nobody's leave;
 * loosening needs a second person: of a process its name, of people that another one has asked for the same
 * lately. All of the items or none. Generalising only removes: what is left of the items appears under
 * another id with the next `coarsen`, so that nobody can tell it from a withdrawal.
 */
export function expose(
  desk: Desk,
  {
    item: wanted,
    ids,
    exposure,
    approvedBy = '',
  }: Targets & { readonly exposure: Exposure; readonly approvedBy?: string },
): Promise<Exposed> {
  return inTransaction(
    desk,
    { verb: 'expose', needs: 'WITHDRAW', urgent: exposure !== 'PUBLIC' },
    async (work) => {
      const item = await requireExposable(work, { item: wanted, ids });
      const place = { item: item.name, field: 'exposure', index: 0 };
      if (!order.includes(exposure)) refuse(place, `must be one of ${order.join(', ')}`);
      const table = name(tableOf(item));
      const looser = order.slice(order.indexOf(exposure) + 1);
      const loosened = idsOf(
        await work.run(
          sql`select id from desk.${table} where id = any ($1::uuid[]) and exposure = any ($2::text[])`,
          [ids, looser],
        ),
      );
      const second = await secondPerson(work, { item, ids: loosened }, exposure, approvedBy.trim());
      if (second === undefined) return { changed: [], waiting: loosened };
      const before = await visibleRows(work.run, [{ item: item.name, ids }]);
      const changed = await setExposure(work, item, ids, exposure);
      // Two people have wanted it back, as drafts: withdrawing has taken what was agreed to.
      await lift(work, item, loosened);
      await note({ ...work, by: second ? `${desk.by}, approved by ${second}` : desk.by }, 'EXPOSE', {
        item,
        ids: changed,
      });
      await work.project([{ item: item.name, ids: changed }]);
      if (changed.length > loosened.length)
        await reportPurge(work, 'EXPOSE', [{ item: item.name, ids: changed }], before);
      // A reader who saw a generalised row replaced by a name knows whose id it was: that id must never be
      // used for the item again.
      await work.run(
        sql`update published.${table} set cover_id = gen_random_uuid() where id = any ($1::uuid[]) and exposure <> 'GENERALISED'`,
        [changed],
      );
      return { changed, waiting: [] };
    },
  );
}

/** The facts of the kind; throws where no exposure can be set, without changing anything. */
export async function requireExposable(work: Work, target: Targets): Promise<ItemMetadata> {
  const item = await onDesk(work, target, 0);
  if (!item.guarded) refuse({ item: item.name, field: 'exposure', index: 0 }, 'items of this kind have none');
  return item;
}

/** Who else wants these to be known more widely; empty where nobody needs to, undefined where nobody does. */
async function secondPerson(
  work: Work,
  { item, ids: loosened }: ItemsOfKind,
  exposure: Exposure,
  approvedBy: string,
): Promise<string | undefined> {
  const { run, by, isHouse, did } = work;
  const [first] = loosened;
  if (first === undefined) return '';
  if (isHouse) {
    if (approvedBy !== '' && approvedBy !== by.trim()) return approvedBy;
    throw new ReseauError(
      'EXPOSURE_LOOSENED',
      `${item.name} ${first} would be known more widely; a second person has to approve`,
      {
        extensions: { item: item.name, field: 'exposure' },
      },
    );
  }
  const askers = await run(
    `select asked_by from desk.exposure_request where item_id = any ($1::uuid[]) and exposure = $2 and asked_by <> $3 and asked_at > now() - make_interval(days => $4)
group by asked_by having count(*) = $5`,
    [loosened, exposure, by, daysToAgree, loosened.length],
  );
  for (const { asked_by: asker } of askers) {
    // Who has lost the right since, or is suspended, counts no more.
    if (!(await mayStill(work, String(asker), [{ item: item.name, ids: loosened }], ['WITHDRAW']))) continue;
    await run('delete from desk.exposure_request where item_id = any ($1::uuid[])', [loosened]);
    return String(asker);
  }
  await run(
    `insert into desk.exposure_request (item_id, exposure, asked_by, asked_at) select one, $2, $3, now() from unnest($1::uuid[]) one
on conflict (item_id, exposure, asked_by) do update set asked_at = excluded.asked_at`,
    [loosened, exposure, by],
  );
  did({ item: item.name, ids: loosened });
  return undefined;
}
