import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { forgiveAll } from './attempts.js';
import { checkPassword, hashPassword } from './password.js';
import { endPreviews, endSessions } from './session.js';
import { takeToken } from './token.js';

/**
 * Takes an invitation up, or sets another password, by the token that was sent. All sessions of the account
 * end. Throws TOKEN_INVALID, PASSWORD_WEAK.
 */
export function setPassword(
  desk: Desk,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'set-password', needs: 'nothing', windows: false, once: false },
    async ({ run, did }) => {
      const account = await takeToken(run, token);
      const [{ email } = { email: '' }] = await run('select email from desk.account where id = $1', [
        account,
      ]);
      await checkPassword(password, String(email));
      await run('update desk.account set password_hash = $2 where id = $1', [
        account,
        await hashPassword(password),
      ]);
      await endSessions(run, account);
      await endPreviews(run, account);
      await forgiveAll(run, String(email));
      did({ item: 'Account', ids: [account] });
    },
  );
}
