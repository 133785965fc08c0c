import { randomUUID } from 'node:crypto';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { mayStill } from '../still.js';
import type { Work } from '../transaction.js';
import type { Pair } from './pair.js';

// Who wanted it longer ago may have changed their mind.
const daysToAgree = 7;

/** What a person needs to merge two items, all of it for both. */
export const mergingNeeds = ['PUBLISH', 'WITHDRAW'] as const;

/** A wish that two items be one, of exactly these revisions. */
export interface MergeWish extends Pair {
  readonly revisions: readonly [kept: number, merged: number];
  /** Of a process of the house: the second person. */
  readonly approvedBy?: string;
}

/** Whether somebody who asked earlier may do it still, to both items. */
async function mayMerge(work: Work, by: string, item: string, ids: readonly string[]): Promise<boolean> {
  for (const needed of mergingNeeds) if (!(await mayStill(work, by, [{ item, ids }], [needed]))) return false;
  return true;
}

/** Refuses a process of the house that names no second person. */
export function requireApproval({ isHouse, by }: Work, { item }: Pair, approvedBy = ''): void {
  if (!isHouse || !item.guarded || (approvedBy.trim() !== '' && approvedBy.trim() !== by.trim())) return;
  throw new ReseauError('FORBIDDEN', `${item.name}: a second person has to approve this.`, {
    extensions: { item: item.name },
  });
}

/**
 * The merge that may be done now; undefined where a second person has to ask for the same within a week. Items that
 * endanger nobody need no second person.
 */
export async function agreedMerge(work: Work, wish: MergeWish): Promise<string | undefined> {
  const { item, kept, merged, revisions } = wish;
  requireApproval(work, wish, wish.approvedBy);
  const rows = await work.run(
    `select id, asked_by from desk.merger where item = $1 and kept_id = $2 and merged_id = $3 and kept_revision = $4 and merged_revision = $5
  and done_at is null and asked_at > now() - make_interval(days => $6) order by asked_at`,
    [item.name, kept, merged, ...revisions, daysToAgree],
  );
  const wishes = decode.rows(rows, { id: decode.text, asked_by: decode.text });
  if (item.guarded && !work.isHouse)
    for (const { id, asked_by: by } of wishes)
      if (by !== work.by && (await mayMerge(work, by, item.name, [kept, merged]))) return id;
  const own = wishes.find(({ asked_by: by }) => by === work.by)?.id ?? randomUUID();
  await work.run(
    `insert into desk.merger (id, item, kept_id, merged_id, kept_revision, merged_revision, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6, now(), $7)
on conflict (id) do update set asked_at = excluded.asked_at`,
    [own, item.name, kept, merged, ...revisions, work.by],
  );
  return item.guarded && !work.isHouse ? undefined : own;
}

/** Whether a merge may be undone now; false where a second person has to ask for it within a week. */
export async function agreedUndo(work: Work, id: string, pair: Pair): Promise<boolean> {
  if (!pair.item.guarded || work.isHouse) return true;
  const [row] = await work.run(
    'select undo_asked_by from desk.merger where id = $1 and undo_asked_by <> $2 and undo_asked_at > now() - make_interval(days => $3)',
    [id, work.by, daysToAgree],
  );
  if (row && (await mayMerge(work, String(row.undo_asked_by), pair.item.name, [pair.kept]))) return true;
  await work.run('update desk.merger set undo_asked_at = now(), undo_asked_by = $2 where id = $1', [
    id,
    work.by,
  ]);
  return false;
}
