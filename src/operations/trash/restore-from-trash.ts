import { decode } from '../../base/decode.js';
import { items } from '../../entities/entities.js';
import type { Desk } from '../desk.js';
import { refuse } from '../refuse.js';
import { putBack, tableRows } from '../snapshot.js';
import { onDesk, type Targets } from '../targets.js';
import { inTransaction, type Work } from '../transaction.js';
import { deriveAfter } from '../write-derived.js';

const keptColumns = {
  item: decode.text,
  id: decode.text,
  rows: decode.list(tableRows),
};

/**
 * Puts items from the trash back on the desk as they were, with everything that went with them; readers see
 * none of it. Throws ITEM_NOT_FOUND, ITEM_TAKEN where another item has the key of one by now, ITEM_INVALID
 * where one refers to what is not there any more, FORBIDDEN.
 */
export function restoreFromTrash(desk: Desk, targets: readonly Targets[]): Promise<void> {
  return inTransaction(desk, { verb: 'restore-from-trash', needs: 'DRAFT' }, (work) =>
    putBackItems(work, targets),
  );
}

/** The same within a transaction that does more, by somebody who may draft the items. */
export async function putBackItems(all: Work, targets: readonly Targets[]): Promise<void> {
  const work: Work = { ...all, allow: (subjects, wanted = ['DRAFT']) => all.allow(subjects, wanted) };
  for (const [index, { item, ids }] of targets.entries()) {
    const waiting = await work.run(
      'select item_id as id from desk.trash where item = $1 and item_id = any ($2::uuid[]) and kept_until > now()',
      [item, ids],
    );
    const absent = ids.find((id) => waiting.every((row) => row.id !== id));
    if (absent !== undefined) refuse({ item, index }, `${absent} is not in the trash`, 'ITEM_NOT_FOUND');
  }
  const kept = decode.rows(
    await work.run(
      `delete from desk.trash where whole_id in (select whole_id from desk.trash where item_id = any ($1::uuid[]))
returning item, item_id as id, rows`,
      [targets.flatMap(({ ids }) => ids)],
    ),
    keptColumns,
  );
  const back = items.flatMap((item) => {
    const own = kept.filter((one) => one.item === item.name);
    return own.length > 0 ? [{ item, own, ids: own.map(({ id }) => id) }] : [];
  });
  for (const { own } of back)
    await putBack(
      work.run,
      own.flatMap(({ rows }) => rows),
    );
  // Whether the caller may draft them can be asked only now: before they were nowhere.
  const there = back.map(({ item, ids }) => ({ item: item.name, ids }));
  for (const [index, target] of there.entries()) await onDesk(work, target, index);
  const kinds = back.map(({ item }) => item);
  await deriveAfter(work, { kinds, ids: [] }, () =>
    Promise.resolve({ done: undefined, ids: there.flatMap(({ ids }) => ids) }),
  );
  for (const target of there) work.did(target);
  await work.project(there, ['desk']);
}
