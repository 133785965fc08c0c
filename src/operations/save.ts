import type { Change } from './change.js';
import type { Desk } from './desk.js';
import { checkChange } from './read-change.js';
import { inTransaction, type VerbOptions } from './transaction.js';
import { writeWithDerived } from './write-derived.js';

/**
 * How the audit names it; a translator may write texts in other languages than the original's, which each
 * write looks at.
 */
export const saving: VerbOptions = { verb: 'save', needs: ['DRAFT', 'TRANSLATE'] };

/**
 * Saves changes on the desk, all or none; one that changes nothing writes nothing. Nothing of it is
 * published.
 */
export async function save(desk: Desk, changes: readonly Change[]) {
  const given = changes.map((change, index) => checkChange(change, index));
  return inTransaction(desk, saving, (work) => writeWithDerived(work, given));
}
