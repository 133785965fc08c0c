import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { Capability } from '../entities/house/capability.js';
import { rightsOf } from './accounts/session.js';
import { isId } from './read-value.js';
import { authorise } from './rights.js';
import { onDesk, type Targets } from './targets.js';
import type { Work } from './transaction.js';

/**
 * Whether somebody who asked for a thing earlier may do it now, to all of these items: they are not
 * suspended, and have the rights. What only waits for somebody else lapses with them. Throws ITEM_NOT_FOUND,
 * CONFLICT.
 */
export async function mayStill(
  work: Work,
  by: string,
  targets: readonly (Targets & { readonly locales?: readonly Locale[] })[],
  capabilities: readonly Capability[],
): Promise<boolean> {
  const account = by.replace(/^account /, '');
  const rights = isId(account) ? await rightsOf(work.run, account) : undefined;
  if (!rights) return false;
  try {
    const theirs: Work = {
      ...work,
      isHouse: false,
      allow: (subjects) => authorise(rights, capabilities, subjects),
    };
    for (const [index, target] of targets.entries()) await onDesk(theirs, target, index, target.locales);
    return true;
  } catch (reason: unknown) {
    if (reason instanceof ReseauError && reason.code === 'FORBIDDEN') return false;
    throw reason;
  }
}
