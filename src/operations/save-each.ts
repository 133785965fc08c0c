import type { ReseauError } from '../base/errors.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { dataErrorOrThrow, bisectFailures } from './bisect-failures.js';
import { readChange, type CheckedChange } from './read-change.js';
import { RefusedChanges } from './refuse.js';
import { inTransaction } from './transaction.js';
import { saving } from './save.js';
import { writeWithDerived } from './write-derived.js';

/**
 * Saves what can be saved of many changes of one file, with what follows from them; the others are answered
 * with why not. Throws what no change is to blame for, such as a database that is down.
 */
export async function saveEach(desk: Desk, changes: readonly Change[]): Promise<(Saved | ReseauError)[]> {
  const outcomes = new Map<number, Saved | ReseauError>();
  const given = changes.flatMap((change, index): CheckedChange[] => {
    try {
      return [readChange(change, index)];
    } catch (reason) {
      outcomes.set(index, dataErrorOrThrow(reason));
      return [];
    }
  });
  const save = async (some: readonly CheckedChange[]): Promise<void> => {
    if (some.length === 0) return;
    try {
      const saved = await inTransaction(desk, saving, (work) => writeWithDerived(work, some));
      some.forEach((one, index) => outcomes.set(one.place.index, saved[index] as Saved));
    } catch (reason) {
      if (!(reason instanceof RefusedChanges)) throw reason;
      for (const [index, why] of reason.byIndex) outcomes.set(index, why);
      await save(some.filter((one) => !reason.byIndex.has(one.place.index)));
    }
  };
  // What the database refuses it refuses without naming a row.
  await bisectFailures(
    given,
    (some) => save(some.filter((one) => !outcomes.has(one.place.index))),
    (one, reason) => outcomes.set(one.place.index, reason),
  );
  return changes.map((_, index) => outcomes.get(index) as Saved | ReseauError);
}
