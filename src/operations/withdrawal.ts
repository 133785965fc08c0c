import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../entities/house/metadata.js';
import { idsOf, type Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { refuse } from './refuse.js';
import { mayStill } from './still.js';
import { onDesk, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';

// Who wanted it longer ago may have changed their mind.
const daysToAgree = 7;

/**
 * Keeps items from being published until their withdrawal ends. Everything that was agreed to of them falls
 * with it.
 */
export async function hold(work: Work, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  await work.run(
    `insert into desk.withdrawal (item_id, item, done_at, done_by) select one, $2, now(), $3 from unnest($1::uuid[]) one
on conflict (item_id) do update set done_at = excluded.done_at, done_by = excluded.done_by, wanted_at = null, wanted_by = null`,
    [ids, item.name, work.by],
  );
  await sendBackAll(work, item, ids);
}

/**
 * Sends back every revision that a reviewer agreed to or that readers have seen, and the newest: none of them
 * is agreed to any more.
 */
async function sendBackAll({ run, by }: Work, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  const table = name(tableOf(item));
  await run(
    sql`insert into desk.review (item_id, number, item, revision, act, note, done_at, done_by)
select one.id, coalesce((select max(r.number) from desk.review r where r.item_id = one.id), 0) + row_number() over (partition by one.id order by one.revision),
  $2, one.revision, 'SEND_BACK', 'Withdrawn.', now(), $3
from (
  select id, revision from desk.${table} where id = any ($1::uuid[])
  union select id, revision from published.${table} where id = any ($1::uuid[])
  union select p.id, t.value::int from published.${table} p cross join lateral jsonb_each_text(p.track_revisions) t where p.id = any ($1::uuid[]) and t.value::int > 0
  union select item_id, revision from desk.review where item_id = any ($1::uuid[]) and act = 'APPROVE'
) one`,
    [ids, item.name, by],
  );
}

/** The first of these items that is withdrawn. */
const withdrawnOf = async (run: Run, ids: readonly string[]): Promise<string | undefined> =>
  idsOf(
    await run(
      'select item_id as id from desk.withdrawal where item_id = any ($1::uuid[]) order by 1 limit 1',
      [ids],
    ),
  )[0];

/** Throws STAGE_INVALID where one of the items is withdrawn: also for processes of the house. */
export async function refuseWithdrawn(
  { run }: Work,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<void> {
  const id = await withdrawnOf(run, ids);
  if (id !== undefined)
    throw new ReseauError(
      'STAGE_INVALID',
      `${item.name} ${id} is WITHDRAWN; it comes back when two people who may withdraw want it.`,
      {
        extensions: { item: item.name, id, stage: 'WITHDRAWN' },
      },
    );
}

/**
 * Ends the withdrawal of those of the items that are withdrawn: they are drafts again, of which nothing is
 * agreed to.
 */
export async function lift(work: Work, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  const held = idsOf(
    await work.run('delete from desk.withdrawal where item_id = any ($1::uuid[]) returning item_id as id', [
      ids,
    ]),
  );
  await sendBackAll(work, item, held);
}

/**
 * Lets withdrawn items come back as drafts, once two people who may withdraw have asked for it within a week;
 * those that still wait for a second one. What has an exposure comes back by `expose`, which takes two people
 * too. Throws ITEM_NOT_FOUND, ITEM_INVALID, STAGE_INVALID, FORBIDDEN.
 */
export function endWithdrawal(
  desk: Desk,
  targets: readonly Targets[],
): Promise<{ readonly waiting: readonly string[] }> {
  return inTransaction(desk, { verb: 'end-withdrawal', needs: 'WITHDRAW' }, async (work) => {
    const waiting: string[] = [];
    for (const [index, target] of targets.entries()) {
      const item = await requireWithdrawn(work, target, index);
      waiting.push(...(await secondWish(work, { item: item.name, ids: target.ids })));
      work.did({ item: item.name, ids: target.ids });
    }
    const agreed = targets
      .map(({ item, ids }) => ({ item, ids: ids.filter((id) => !waiting.includes(id)) }))
      .filter(({ ids }) => ids.length > 0);
    for (const { item, ids } of agreed) await lift(work, itemNamed(item), ids);
    await work.project(agreed, ['desk']);
    return { waiting };
  });
}

/** The facts of the kind; throws as `endWithdrawal` does, without changing anything. */
export async function requireWithdrawn(work: Work, target: Targets, index: number): Promise<ItemMetadata> {
  const item = await onDesk(work, target, index);
  if (item.guarded) refuse({ item: item.name, field: 'exposure', index }, 'comes back by the verb expose');
  const held = new Set(
    idsOf(
      await work.run('select item_id as id from desk.withdrawal where item_id = any ($1::uuid[])', [
        target.ids,
      ]),
    ),
  );
  const free = target.ids.find((id) => !held.has(id));
  if (free !== undefined)
    throw new ReseauError('STAGE_INVALID', `${item.name} ${free} is not withdrawn.`, {
      extensions: { item: item.name, id: free },
    });
  return item;
}

/**
 * Remembers who wants items back; those that nobody else has wanted lately. Who has lost the right since, or
 * is suspended, counts no more.
 */
async function secondWish(work: Work, { item, ids }: Targets): Promise<string[]> {
  const wished = await work.run(
    `select wanted_by as by, array_agg(item_id::text) as ids from desk.withdrawal
where item_id = any ($1::uuid[]) and wanted_by <> $2 and wanted_at > now() - make_interval(days => $3) group by wanted_by`,
    [ids, work.by, daysToAgree],
  );
  const agreed: string[] = [];
  for (const { by, ids: some } of decode.rows(wished, { by: decode.text, ids: decode.list(decode.text) }))
    if (await mayStill(work, by, [{ item, ids: some }], ['WITHDRAW'])) agreed.push(...some);
  const alone = ids.filter((id) => !agreed.includes(id));
  await work.run(
    'update desk.withdrawal set wanted_at = now(), wanted_by = $2 where item_id = any ($1::uuid[])',
    [alone, work.by],
  );
  return alone;
}
