import { name, sql } from '../../base/sql.js';
import type { Locale } from '../../base/locale.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { profileOf } from '../../windows/profile.js';
import { idsOf } from '../../windows/run.js';
import { rightsOf } from '../accounts/session.js';
import type { WholeChange } from '../composition/part-change.js';
import { saveWholeWithin } from '../composition/save-whole.js';
import { checkChange } from '../read-change.js';
import { isId } from '../read-value.js';
import { authorise } from '../rights.js';
import { saving } from '../save.js';
import type { Work } from '../transaction.js';
import { writeWithDerived } from '../write-derived.js';
import type { Publishable } from '../publish.js';

/** A change that nobody has saved; a new item has its id already, so that it is the same at each reading. */
export interface UnsavedChange {
  readonly change: WholeChange;
  /** The languages that its maker may change; absent: all. */
  readonly locales?: readonly Locale[];
}

/** An item as an unsaved change leaves it. */
export interface Applied extends Publishable {
  /** True: the change makes it. */
  readonly isNew: boolean;
  /** True: the change itself is of it, and not of a whole that it is a part of. */
  readonly isWhole: boolean;
}

const writers = saving.needs as readonly ('DRAFT' | 'TRANSLATE')[];

/**
 * Saves changes in a transaction that will be taken back, with the checks of every save; the items that they
 * change or make, and their parts. Throws ITEM_INVALID, ITEM_TAKEN, ITEM_NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export async function applyUnsaved(
  work: Work,
  changes: readonly UnsavedChange[],
): Promise<readonly Applied[]> {
  const theirs: Work = { ...work, allow: (subjects, others = writers) => work.allow(subjects, others) };
  const applied: Applied[] = [];
  for (const { change, locales } of changes) {
    const { own, lists } = change;
    const limits = locales ? { locales } : {};
    const note = (item: string, id: string, outcome: string, isWhole: boolean): void =>
      void applied.push({ item, ids: [id], isNew: outcome === 'created', isWhole, ...limits });
    if (lists.length > 0) {
      const saved = await saveWholeWithin(theirs, change);
      note(own.item, saved.own.id, saved.own.outcome, true);
      for (const { item, id, outcome } of saved.parts) note(item, id, outcome, false);
    } else {
      const [saved] = await writeWithDerived(theirs, [checkChange(own, 0)]);
      if (saved) note(own.item, saved.id, saved.outcome, true);
    }
    // The next change reads what this one has written.
    work.em.clear();
  }
  const there: Applied[] = [];
  for (const one of applied) if (await isOnDesk(work, one)) there.push(one);
  return there;
}

/** A new part that is removed at once, or a draft of one, is in the trash by now. */
const isOnDesk = async ({ run }: Work, { item, ids }: Applied): Promise<boolean> =>
  idsOf(
    await run(sql`select id from desk.${name(tableOf(itemNamed(item)))} where id = any ($1::uuid[])`, [ids]),
  ).length > 0;

/**
 * The work of somebody who made a preview, with what they may do and read at this moment; undefined: they are
 * suspended, or gone.
 */
export async function workOfMaker(work: Work, by: string): Promise<Work | undefined> {
  // A process of the house has every right, for ever.
  if (!by.startsWith('account ')) return work;
  const account = by.slice('account '.length);
  const rights = isId(account) ? await rightsOf(work.run, account) : undefined;
  if (!rights) return undefined;
  const reads = profileOf(rights);
  return {
    ...work,
    by,
    isHouse: false,
    reads: reads.isFull ? undefined : reads,
    allow: (subjects, capabilities = writers) => authorise(rights, capabilities, subjects),
  };
}
