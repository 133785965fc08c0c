import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { authorise } from '../rights.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { endSessions, openSessions, requireVerified, type OpenSession, type Person } from './session.js';

const reading: VerbOptions = { verb: 'read-sessions', needs: 'nothing', windows: false, once: false };

/** One's own sessions that are in force, the newest first; none before the second factor has been shown. */
export async function readOpenSessions(desk: Desk, person: Person): Promise<readonly OpenSession[]> {
  return person.verified ? inTransaction(desk, reading, ({ run }) => openSessions(run, person.account)) : [];
}

/**
 * Ends one session, or all of an account: one's own, or as an administrator those of others. Throws ITEM_NOT_FOUND,
 * FORBIDDEN, SIGN_IN_REQUIRED.
 */
export async function endSession(
  desk: Desk,
  person: Person,
  { account, session }: { readonly account?: string; readonly session?: string },
): Promise<void> {
  requireVerified(person);
  const act: VerbOptions = { verb: 'end-session', needs: 'nothing', windows: false };
  await inTransaction(desk, act, async ({ run, did }) => {
    const [known] = session
      ? await run('select account_id as account from desk.session where id = $1', [session])
      : await run('select id as account from desk.account where id = $1', [account]);
    // Whose a session is that is not one's own is known to administrators only.
    if (known?.account !== person.account) authorise(desk.may, ['ADMINISTER']);
    if (!known)
      throw new ReseauError('ITEM_NOT_FOUND', `There is no such ${session ? 'session' : 'account'}.`);
    await endSessions(run, String(known.account), session);
    did({ item: 'Account', ids: [String(known.account)] });
  });
}
