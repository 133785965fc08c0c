import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { endSessions, type Person } from './session.js';

/** Ends the session, or all of the same person. */
export function signOut(desk: Desk, { account, session }: Person, everywhere: boolean): Promise<void> {
  return inTransaction(desk, { verb: 'sign-out', needs: 'nothing', windows: false }, async ({ run, did }) => {
    await endSessions(run, account, everywhere ? undefined : session);
    did({ item: 'Account', ids: [account] });
  });
}
