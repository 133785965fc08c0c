import { itemNamed } from '../../entities/house/metadata.js';
import type { Change } from '../change.js';
import type { Desk } from '../desk.js';
import { readChange } from '../read-change.js';
import { changeBack, type Earlier } from '../restore.js';
import { refuse } from '../refuse.js';
import { inTransaction, type Work } from '../transaction.js';
import { everPublished, putAwayParts } from '../trash/put-away.js';
import { putBackItems } from '../trash/restore-from-trash.js';
import { writeWithDerived } from '../write-derived.js';
import { compositionOf, type PartOnDesk } from './composition.js';
import { partsAt, type EarlierPart } from './composition-at.js';

/**
 * Saves an item and its parts as they were at an earlier revision of it, as far as the caller reads them: parts that
 * were removed since come back, and parts that came since are removed. Throws ITEM_NOT_FOUND, ITEM_INVALID,
 * ITEM_TAKEN, FORBIDDEN.
 */
export const restoreWhole = (desk: Desk, earlier: Earlier): Promise<void> =>
  inTransaction(desk, { verb: 'restore', needs: ['DRAFT', 'TRANSLATE'] }, async (work) => {
    const item = itemNamed(earlier.item);
    const now = await compositionOf(work, item, earlier.id);
    if (!now)
      return refuse({ item: item.name, index: 0 }, `${earlier.id} is not on the desk`, 'ITEM_NOT_FOUND');
    const then = await partsAt(work, earlier);
    for (const [kind, some] of Map.groupBy(
      then.filter((part) => part.isInTrash),
      (part) => part.item,
    ))
      await putBackItems(work, [{ item: kind.name, ids: some.map(({ id }) => id) }]);
    const since = new Set(now.parts.map(({ id }) => id).filter((id) => then.every((part) => part.id !== id)));
    // What is a part of such a part goes with it.
    const added = now.parts.filter(({ id, whole }) => since.has(id) && !since.has(whole));
    const left = await throwDrafts(work, added);
    const changes: Change[] = [await changeBack(work, earlier, 0)];
    for (const part of then) changes.push(await partBack(work, part, changes.length));
    for (const part of left.filter(({ isRemoved }) => !isRemoved))
      changes.push({ item: part.item.name, id: part.id, fields: { isRemoved: true } });
    const read = changes.map((change, index) => readChange(change, index, true));
    const [own, ...others] = await writeWithDerived(work, read);
    const isChanged = left.length < added.length || others.some(({ outcome }) => outcome !== 'unchanged');
    if (own?.outcome !== 'unchanged' || !isChanged) return;
    const [first] = read;
    if (first)
      await writeWithDerived(work, [{ ...first, values: new Map(), touched: { locales: undefined } }]);
  });

const partBack = async (work: Work, { item, id, revision }: EarlierPart, index: number): Promise<Change> => {
  const change = await changeBack(work, { item: item.name, id, revision }, index);
  return { ...change, fields: { ...change.fields, isRemoved: false } };
};

/** Puts parts that were never published into the trash; the others, which are left. */
async function throwDrafts(work: Work, parts: readonly PartOnDesk[]): Promise<readonly PartOnDesk[]> {
  const left: PartOnDesk[] = [];
  for (const [item, some] of Map.groupBy(parts, (part) => part.item)) {
    const published = new Set(await everPublished(work, { item, ids: some.map(({ id }) => id) }));
    left.push(...some.filter(({ id }) => published.has(id)));
    const drafts = some.filter(({ id }) => !published.has(id)).map(({ id }) => id);
    if (drafts.length > 0) await putAwayParts(work, [{ item: item.name, ids: drafts }], 'draft');
  }
  return left;
}
