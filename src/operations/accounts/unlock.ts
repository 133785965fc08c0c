import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { forgiveAll } from './attempts.js';

/**
 * Lets somebody sign in again at once after too many failed attempts; how many there were. Throws
 * ITEM_NOT_FOUND, FORBIDDEN.
 */
export function unlock(desk: Desk, given: string): Promise<number> {
  return inTransaction(
    desk,
    { verb: 'unlock', needs: 'ADMINISTER', windows: false },
    async ({ run, did }) => {
      const email = given.trim().toLowerCase();
      const [account] = await run('select id from desk.account where email = $1', [email]);
      if (!account) throw new ReseauError('ITEM_NOT_FOUND', 'Nobody here has this address.');
      did({ item: 'Account', ids: [String(account.id)] });
      return forgiveAll(run, email);
    },
  );
}
