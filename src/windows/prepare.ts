import { audiences, type Audience } from '../base/audience.js';
import { createExtensions } from './extensions.js';
import { createLogins, type LoginSettings } from './logins.js';
import { patiently } from './patiently.js';
import { prepareProfiles } from './profiles.js';
import { rebuild, sweep } from './rebuild.js';
import type { Run } from './run.js';
import { transaction } from './lock.js';
import { builtShape, shapeOf } from './shape.js';
import { prepareViews } from './views.js';

export interface Prepared {
  readonly audience: Audience;
  readonly act: 'built' | 'rebuilt' | 'kept';
}

/** Brings functions, logins and windows to what the entities say; builds only what is missing or has another shape. The desk is migrated; `run` is a session outside any transaction. */
export async function prepareWindows(
  run: Run,
  settings: LoginSettings,
  say: (line: string) => void = () => undefined,
): Promise<Prepared[]> {
  await patiently(() => createExtensions(run));
  await createLogins(run, settings, say);
  await sweep(run, 'gone_');
  const prepared: Prepared[] = [];
  for (const audience of audiences) {
    const built = await builtShape(run, audience);
    const act = built === undefined ? 'built' : built === shapeOf(audience) ? 'kept' : 'rebuilt';
    if (act !== 'kept') {
      say(`${act === 'built' ? 'building' : 'rebuilding'} the window of ${audience}`);
      await rebuild(run, audience);
    }
    prepared.push({ audience, act });
  }
  await patiently(() => transaction(run, 'read committed', () => prepareViews(run)));
  await prepareProfiles(run, settings);
  return prepared;
}
