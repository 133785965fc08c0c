import { setTimeout as wait } from 'node:timers/promises';
import { ReseauError } from '../base/errors.js';

const maxAttempts = 5;
/**
 * Milliseconds before the second attempt, growing with each: the withdrawal that ended the first is still at
 * work.
 */
const pauseMs = 200;

/**
 * Runs work that a withdrawal may end, and begins it again a few times. Throws DATABASE_UNAVAILABLE when it
 * was ended too often.
 */
export async function beginAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (reason: unknown) {
      if (
        attempt === maxAttempts ||
        !(reason instanceof ReseauError) ||
        reason.code !== 'DATABASE_UNAVAILABLE'
      )
        throw reason;
      await wait(attempt * pauseMs);
    }
  }
}
