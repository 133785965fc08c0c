import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { isId } from '../read-value.js';
import { requireFullReading } from '../reading.js';
import { refuseReleased } from '../released.js';
import { refuse } from '../refuse.js';
import { found, requireRevisions } from '../targets.js';
import type { Work } from '../transaction.js';
import { refuseWithdrawn } from '../withdrawal.js';
import { edgesTo, referring } from '../edges.js';
import { mergeItems, mergeRecord, type MergeRecord } from './merge-items.js';
import { ownersLinking } from './moved-links.js';
import type { Pair } from './pair.js';
import { agreedMerge, agreedUndo, mergingNeeds, requireApproval, type MergeWish } from './second-wish.js';
import { undoMerge } from './undo-merge.js';

/** What belongs to items of a kind and is no item. */
export interface Belongings {
  /** Refuses an item that must not go; after the rights have been asked. */
  readonly requireFree: (work: Work, merged: string) => Promise<void>;
  /** Hands over what belongs to one item to another, all of it or these; what it was. */
  readonly handOver: (work: Work, from: string, to: string, only?: readonly string[]) => Promise<string[]>;
}

/** What is kept of a merge. */
interface Kept {
  readonly record: MergeRecord;
  readonly handed: readonly string[];
}

/**
 * Merges two items once all who have to have asked for it; false: it waits for a second person. Throws FORBIDDEN,
 * CONFLICT, STAGE_INVALID, ITEM_TAKEN, ITEM_INVALID, ITEM_NOT_FOUND.
 */
export async function mergeAgreed(work: Work, wish: MergeWish, belongings: Belongings): Promise<boolean> {
  const { item, kept, merged, revisions } = wish;
  const place = { item: item.name, index: 0 };
  if (!item.merges) refuse(place, 'items of this kind are not merged');
  if (kept === merged) refuse(place, 'an item cannot be merged with itself');
  const target = {
    item: item.name,
    ids: [kept, merged],
    revisions: { [kept]: revisions[0], [merged]: revisions[1] },
  };
  await requireFullReading(work, [target]);
  const { rows } = await found(work, target, 0);
  const contents = rows.map(({ id, content }) => ({ item, id, contents: [content] }));
  for (const needed of mergingNeeds) work.allow(contents, [needed]);
  requireRevisions(target, item, rows, 0);
  await refuseWithdrawn(work, item, target.ids);
  await refuseReleased(work, item, target.ids);
  await requireOwners(work, item, merged);
  await belongings.requireFree(work, merged);
  const id = await agreedMerge(work, wish);
  work.did({ item: item.name, ids: target.ids });
  if (id === undefined) return false;
  const handed = await belongings.handOver(work, merged, kept);
  const record = await mergeItems(work, wish);
  const before: Kept = { record, handed };
  await work.run('update desk.merger set done_at = now(), done_by = $2, before = $3 where id = $1', [
    id,
    wish.approvedBy ? `${work.by}, approved by ${wish.approvedBy}` : work.by,
    JSON.stringify(before),
  ]);
  return true;
}

/** A merge that was done, and not undone. */
interface Done extends Pair, Kept {
  readonly id: string;
}

/**
 * Undoes a merge once all who have to have asked for it; the item that stayed, and whether it is done. Throws
 * FORBIDDEN, STAGE_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND.
 */
export async function undoAgreed(
  work: Work,
  { item, merged, approvedBy }: Pick<MergeWish, 'item' | 'merged' | 'approvedBy'>,
  { handOver }: Pick<Belongings, 'handOver'>,
): Promise<{ readonly kept: string; readonly done: boolean }> {
  const { id, record, handed, ...pair } = await doneMerge(work, item, merged);
  const target = { item: item.name, ids: [pair.kept] };
  await requireFullReading(work, [target]);
  const { rows } = await found(work, target, 0);
  const contents = rows.map(({ id: one, content }) => ({ item, id: one, contents: [content] }));
  for (const needed of mergingNeeds) work.allow(contents, [needed]);
  await refuseWithdrawn(work, item, target.ids);
  await refuseReleased(work, item, target.ids);
  await requireOwners(work, item, pair.kept);
  requireApproval(work, pair, approvedBy);
  work.did({ item: item.name, ids: [pair.kept, merged] });
  if (!(await agreedUndo(work, id, pair))) return { kept: pair.kept, done: false };
  await undoMerge(work, pair, record);
  await handOver(work, pair.kept, merged, handed);
  await work.run('update desk.merger set undone_at = now(), undone_by = $2, before = null where id = $1', [
    id,
    approvedBy ? `${work.by}, approved by ${approvedBy}` : work.by,
  ]);
  return { kept: pair.kept, done: true };
}

const doneColumns = decode.shape({
  id: decode.text,
  kept_id: decode.text,
  before: decode.shape({ record: mergeRecord, handed: decode.list(decode.text) }),
});

async function doneMerge({ run }: Work, item: ItemMetadata, merged: string): Promise<Done> {
  const [row] = isId(merged)
    ? await run(
        'select id, kept_id, before from desk.merger where item = $1 and merged_id = $2 and done_at is not null and undone_at is null for update',
        [item.name, merged],
      )
    : [];
  if (!row)
    throw new ReseauError(
      'ITEM_NOT_FOUND',
      `${item.name}: ${merged.slice(0, 60)} was not merged into another.`,
    );
  const { id, kept_id: kept, before } = doneColumns(row);
  return { id, item, kept, merged, ...before };
}

/** Refuses somebody who may not publish all that refers or links to an item, with the kind but without an id. */
async function requireOwners(work: Work, to: ItemMetadata, id: string): Promise<void> {
  if (work.isHouse) return;
  const owners: (readonly [string, readonly string[]])[] = [];
  for (const edge of edgesTo(to))
    owners.push([edge.owner.name, await referring(work.run, edge, 'desk', [id])]);
  for (const [owner, ids] of await ownersLinking(work.run, to, id)) owners.push([owner.name, ids]);
  for (const [owner, ids] of owners) {
    const { item, rows } = await found(work, { item: owner, ids }, 0);
    try {
      work.allow(
        rows.map((row) => ({ item, id: row.id, contents: [row.content] })),
        ['PUBLISH'],
      );
    } catch (reason: unknown) {
      if (!(reason instanceof ReseauError) || reason.code !== 'FORBIDDEN') throw reason;
      throw new ReseauError(
        'FORBIDDEN',
        `This changes items of the kind ${item.name}, which you may not publish.`,
        { extensions: { item: item.name, capability: item.needs ?? 'PUBLISH' } },
      );
    }
  }
}
