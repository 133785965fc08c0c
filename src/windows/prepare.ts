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

/**
 * Brings functions, logins and windows to what the entities say; builds only what is missing or has another
 * shape. The desk is migrated; `run` is a session outside any transaction.
 */
export async function prepareWindows(
  run: Run,
  settings: LoginSettings,
  say: (line: string) => void = () => undefined,
): Promise<PreparedWindows[]> {
  await retryOnConflict(() => createExtensions(run));
  await createLogins(run, settings, say);
  await retryOnConflict(() => createReaders(run));
  await sweep(run, 'gone_');
  const prepared: PreparedWindows[] = [];
  for (const audience of audiences) {
    const built = await builtFingerprint(run, audience);
    const act = built === undefined ? 'built' : built === fingerprintOf(audience) ? 'kept' : 'rebuilt';
    if (act !== 'kept') {
      say(`${act === 'built' ? 'building' : 'rebuilding'} the window of ${audience}`);
      await rebuild(run, audience);
    }
    await describeAgain(run, audience);
    prepared.push({ audience, act });
  }
  await retryOnConflict(() => transaction(run, 'read committed', () => prepareViews(run)));
  await prepareProfiles(run, settings);
  return prepared;
}
