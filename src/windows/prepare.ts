import { audiences, type Audience } from '../base/audience.js';
import { createExtensions } from './extensions.js';
import { createLogins, type LoginSettings } from './logins.js';
import { retryOnConflict } from './retry-on-conflict.js';
import { prepareProfiles } from './profiles.js';
import { describeAgain, rebuild, sweep } from './rebuild.js';
import type { Run } from './run.js';
import { transaction } from './lock.js';
import { builtFingerprint, fingerprintOf } from './fingerprint.js';
import { createReaders } from './sql-logins.js';
import { prepareViews } from './views.js';

export interface PreparedWindows {
  readonly audience: Audience;
  readonly act: 'built' | 'rebuilt' | 'kept';
}

/** How the windows are prepared. */
export interface WindowSettings extends LoginSettings {
  /** A second session outside any transaction, which builds windows at the same time. */
  readonly beside?: Run;
}

/**
 * Brings functions, logins and windows to what the entities say; builds only what is missing or has another
 * shape. The desk is migrated; `run` is a session outside any transaction.
 */
export async function prepareWindows(
  run: Run,
  { beside, ...settings }: WindowSettings,
  say: (line: string) => void = () => undefined,
): Promise<PreparedWindows[]> {
  await retryOnConflict(() => createExtensions(run));
  await createLogins(run, settings, say);
  await retryOnConflict(() => createReaders(run));
  await sweep(run, 'gone_');
  const prepared = await inTurns(beside ? [run, beside] : [run], audiences, async (session, audience) => {
    const built = await builtFingerprint(session, audience);
    const act = built === undefined ? 'built' : built === fingerprintOf(audience) ? 'kept' : 'rebuilt';
    if (act !== 'kept') {
      say(`${act === 'built' ? 'building' : 'rebuilding'} the window of ${audience}`);
      await rebuild(session, audience);
    }
    await describeAgain(session, audience);
    return { audience, act } as const;
  });
  await retryOnConflict(() => transaction(run, 'read committed', () => prepareViews(run)));
  await prepareProfiles(run, settings);
  return prepared;
}

/** Each session takes the next of the list when it is done with one; after a failure none begins another. */
async function inTurns<T, R>(
  sessions: readonly Run[],
  list: readonly T[],
  work: (session: Run, one: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...list.entries()];
  const ends = await Promise.allSettled(
    sessions.map(async (session) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        try {
          results[next[0]] = await work(session, next[1]);
        } catch (reason) {
          waiting.length = 0;
          throw reason;
        }
      }
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
