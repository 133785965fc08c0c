import { ReseauError } from '../base/errors.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { writeMemberships } from './network/record-membership.js';
import { readChange, type Given } from './read-change.js';
import { RefusedChanges } from './refuse.js';
import { inTransaction } from './transaction.js';
import { write } from './write.js';

/**
 * Saves what can be saved of many changes of one file, memberships with what follows from them; the others are answered with why not.
 * Throws what no change is to blame for, such as a database that is down.
 */
export async function saveEach(desk: Desk, changes: readonly Change[]): Promise<(Saved | ReseauError)[]> {
  const outcomes = new Map<number, Saved | ReseauError>();
  const given = changes.flatMap((change, index): Given[] => {
    try {
      return [readChange(change, index)];
    } catch (reason) {
      outcomes.set(index, blamed(reason));
      return [];
    }
  });
  const writer = changes.every((change) => change.item === 'Membership') ? writeMemberships : write;
  const attempt = async (some: readonly Given[]): Promise<void> => {
    if (some.length === 0) return;
    try {
      const saved = await inTransaction(desk, (work) => writer(work, some));
      some.forEach((one, index) => outcomes.set(one.place.index, saved[index] as Saved));
    } catch (reason) {
      if (reason instanceof RefusedChanges) {
        for (const [index, why] of reason.byIndex) outcomes.set(index, why);
        await attempt(some.filter((one) => !reason.byIndex.has(one.place.index)));
      } else if (some.length === 1) {
        outcomes.set(some[0]?.place.index ?? 0, blamed(reason));
      } else {
        // The database names no row: it is found by halving.
        blamed(reason);
        const half = Math.ceil(some.length / 2);
        await attempt(some.slice(0, half));
        await attempt(some.slice(half));
      }
    }
  };
  await attempt(given);
  return changes.map((_, index) => outcomes.get(index) as Saved | ReseauError);
}

/** The error, if a change can be to blame for it. */
function blamed(reason: unknown): ReseauError {
  if (!(reason instanceof ReseauError) || reason.code.startsWith('DATABASE_') || reason.code === 'INTERNAL_ERROR') throw reason;
  return reason;
}
