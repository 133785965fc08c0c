import { ReseauError } from '../base/errors.js';

/**
 * The error, if one of the things worked on can be to blame for it; another, such as a database that is down,
 * is thrown on.
 */
export function dataErrorOrThrow(reason: unknown): ReseauError {
  if (!(reason instanceof ReseauError) || reason.code.startsWith('DATABASE_')) throw reason;
  return reason;
}

/**
 * Works on all of a list at once; where that fails, on its halves, down to the one that is to blame, so that
 * it stops no other.
 */
export async function bisectFailures<T>(
  list: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
  toBlame: (one: T, reason: ReseauError) => void,
): Promise<void> {
  const [one, ...others] = list;
  if (one === undefined) return;
  try {
    await work(list);
  } catch (reason) {
    const fault = dataErrorOrThrow(reason);
    if (others.length === 0) {
      toBlame(one, fault);
      return;
    }
    const half = Math.ceil(list.length / 2);
    await bisectFailures(list.slice(0, half), work, toBlame);
    await bisectFailures(list.slice(half), work, toBlame);
  }
}
