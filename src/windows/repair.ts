import { audiences, type Audience } from '../base/audience.js';
import { withLock } from './lock.js';
import { projectAll } from './project.js';
import type { Run } from './run.js';
import { windowDifferences, type WindowDifference } from './verify.js';

/**
 * Writes exactly what `verify` would tell, while nobody else changes a window; what it found. `run` is a
 * session outside any transaction.
 */
export const repair = (run: Run, of: readonly Audience[] = audiences): Promise<WindowDifference[]> =>
  withLock(run, async () => {
    const found = await windowDifferences(run, of);
    for (const audience of new Set(found.map((difference) => difference.audience)))
      await projectAll(run, audience);
    return found;
  });
