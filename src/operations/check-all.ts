import { ReseauError } from '../base/errors.js';
import { partsOf, RefusedChanges } from './refuse.js';
import type { Targets } from './targets.js';

/**
 * Checks the items of a verb before it changes anything; what the check says of each target. Where it refuses, each item
 * is checked by itself, so that an answer names all that stands in the way. Throws what the check throws, and of several
 * items RefusedChanges.
 */
export async function checkAll<T extends Targets, R>(
  targets: readonly T[],
  check: (target: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const refused: ReseauError[] = [];
  for (const [index, target] of targets.entries()) {
    try {
      results.push(await check(target, index));
    } catch (reason: unknown) {
      if (!(reason instanceof ReseauError)) throw reason;
      const [only, ...others] = target.ids;
      const each =
        only !== undefined && others.length === 0
          ? about(target, only, reason)
          : await refusedOf(target, (one) => check(one, index));
      refused.push(...(each.length > 0 ? each : [reason]));
    }
  }
  const [first, ...others] = refused.toSorted((one, other) => isLate(one) - isLate(other));
  if (!first) return results;
  throw others.length === 0 ? first : new RefusedChanges(new Map([first, ...others].entries()));
}

/** What is refused of single items, each with its id. */
async function refusedOf<T extends Targets>(
  target: T,
  check: (one: T) => Promise<unknown>,
): Promise<ReseauError[]> {
  const refused: ReseauError[] = [];
  for (const id of target.ids) {
    try {
      await check({ ...target, ids: [id] });
    } catch (reason: unknown) {
      if (!(reason instanceof ReseauError)) throw reason;
      refused.push(...about(target, id, reason));
    }
  }
  return refused;
}

/** What is refused of one item, with its id. */
const about = ({ item }: Targets, id: string, reason: ReseauError): ReseauError[] =>
  partsOf(reason).map(
    ({ code, message, extensions }) =>
      new ReseauError(code, message, { extensions: { item, id, ...extensions } }),
  );

/** Conflicts come last: an answer is one only where nothing else stands in the way. */
const isLate = ({ code }: ReseauError): number => (code === 'CONFLICT' ? 1 : 0);
