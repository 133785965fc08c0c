import type { Change } from './change.js';
import type { Desk } from './desk.js';
import { checkChange } from './read-change.js';
import { stored } from './text.js';
import { inTransaction, type VerbOptions } from './transaction.js';
import { writeWithDerived } from './write-derived.js';

/**
 * How the audit names it; a translator may write texts in other languages than the original's, which each
 * write looks at.
 */
export const saving: VerbOptions = { verb: 'save', needs: ['DRAFT', 'TRANSLATE'] };

const longestNote = 500;

/** The reason for a save, as it is kept. Throws ITEM_INVALID where it is no text for people. */
export function noteOf(item: string, given: string | null | undefined): Pick<Desk, 'note'> {
  const note = stored({ item, field: 'note', index: 0 }, given ?? '', longestNote)?.trim();
  return note === undefined ? {} : { note };
}

/**
 * Saves changes on the desk, all or none; one that changes nothing writes nothing. Nothing of it is
 * published.
 */
export async function save(desk: Desk, changes: readonly Change[]) {
  const given = changes.map((change, index) => checkChange(change, index));
  return inTransaction(desk, saving, (work) => writeWithDerived(work, given));
}
