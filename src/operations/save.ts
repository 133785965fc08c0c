import type { Change } from './change.js';
import type { Desk } from './desk.js';
import { readChange } from './read-change.js';
import { inTransaction } from './transaction.js';
import { write } from './write.js';

/** Saves changes on the desk, all or none; one that changes nothing writes nothing. Nothing of it is published. */
export async function save(desk: Desk, changes: readonly Change[]) {
  const given = changes.map((change, index) => readChange(change, index));
  return inTransaction(desk, (work) => write(work, given));
}
