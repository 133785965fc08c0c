import type { Locale } from '../../base/locale.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { Saved } from '../change.js';
import type { Desk } from '../desk.js';
import type { CheckedChange } from '../read-change.js';
import { saving } from '../save.js';
import type { Targets } from '../targets.js';
import { inTransaction, type Work } from '../transaction.js';
import { putAwayParts } from '../trash/put-away.js';
import { writeWithDerived } from '../write-derived.js';
import type { WholeChange } from './part-change.js';
import { readParts, type ReadPart } from './read-parts.js';
import { compositionOf } from './composition.js';
import { languagesOf } from './part-languages.js';

/** What became of a part. */
export interface SavedPart {
  readonly item: string;
  readonly id: string;
  /** Number of its newest revision; of a draft that went into the trash, the last. */
  readonly revision: number;
  readonly outcome: Saved['outcome'] | 'removed';
}

/** What became of an item and of the parts that were named, these in the order in which they were given. */
export interface SavedWhole {
  readonly own: Saved;
  readonly parts: readonly SavedPart[];
  /** Says what it consists of now. */
  readonly token: string;
}

/**
 * Saves an item and its parts, all or nothing. Whatever of a part changes gives the item a revision too, so that it
 * is reviewed as one thing. A part that is removed goes into the trash at once if it was never published, else when
 * its removal is published. Throws ITEM_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export const saveWhole = (desk: Desk, change: WholeChange): Promise<SavedWhole> =>
  inTransaction(desk, saving, (work) => saveWholeWithin(work, change));

/** The same within a transaction that does more. */
export async function saveWholeWithin(work: Work, change: WholeChange): Promise<SavedWhole> {
  const { own, parts } = await readParts(work, change);
  const thrown = parts.filter(({ isThrown }) => isThrown);
  for (const [item, some] of Map.groupBy(thrown, (one) => one.change.item))
    await putAwayParts(work, [thrownOf(item, some)], 'draft');
  const kept = parts.filter(({ isThrown }) => !isThrown);
  const [first, ...others] = await writeWithDerived(work, [own, ...kept.map((one) => one.change)]);
  if (!first) throw new Error('a save answers every change');
  const saved = new Map(others.map((one) => [one.id, one]));
  const changed = kept.flatMap(({ id, change: { item } }) => {
    const done = saved.get(id);
    return done && done.outcome !== 'unchanged' ? [{ item, ...done }] : [];
  });
  const isTouched = first.outcome === 'unchanged' && (thrown.length > 0 || changed.length > 0);
  const locales = thrown.length > 0 ? undefined : await languagesOf(work.run, changed);
  const done = isTouched ? await touch(work, own, locales) : first;
  const composition = await compositionOf(work, own.item, done.id);
  return {
    own: done,
    token: composition?.token ?? '',
    parts: parts.map((part) => ({ item: part.change.item.name, id: part.id, ...outcomeOf(part, saved) })),
  };
}

/** Drafts that go into the trash, at the revisions at which that was decided. */
const thrownOf = (item: ItemMetadata, parts: readonly ReadPart[]): Targets => ({
  item: item.name,
  ids: parts.map(({ id }) => id),
  revisions: Object.fromEntries(
    parts.flatMap(({ id, change: { expectedRevision } }) =>
      expectedRevision === undefined ? [] : [[id, expectedRevision]],
    ),
  ),
});

function outcomeOf(
  { id, isThrown, isRemoved, revision }: ReadPart,
  saved: ReadonlyMap<string, Saved>,
): Pick<SavedPart, 'revision' | 'outcome'> {
  const done = saved.get(id);
  if (!done) return { revision, outcome: isThrown ? 'removed' : 'unchanged' };
  return {
    revision: done.revision,
    outcome: isRemoved && done.outcome === 'updated' ? 'removed' : done.outcome,
  };
}

/** Gives an item of which only parts have changed a revision of its own. */
async function touch(
  work: Work,
  { item, id, newId, place }: CheckedChange,
  locales: readonly Locale[] | undefined,
): Promise<Saved> {
  const [touched] = await writeWithDerived(work, [
    {
      place,
      item,
      id: id ?? newId,
      isNew: false,
      merges: false,
      values: new Map(),
      faults: [],
      touched: { locales },
    },
  ]);
  if (!touched) throw new Error('a save answers every change');
  return touched;
}
