import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk.js';
import { localeOr, type Locale } from '../../base/locale.js';
import { inTransaction } from '../transaction.js';
import { giveToken } from './token.js';

// Longer than it takes to make a token and note it: the time of the answer does not reveal whether one was
// made.
const answersAfter = 250;

/**
 * A token that is to be sent to the address; undefined: nobody has it, or enough were sent. The answer does
 * not tell which.
 */
export async function requestReset(
  desk: Desk,
  given: string,
): Promise<{ email: string; token: string; locale: Locale } | undefined> {
  const email = given.trim().toLowerCase().slice(0, 300);
  const answered = pause(answersAfter);
  const asked = await inTransaction(
    desk,
    { verb: 'request-reset', needs: 'nothing', windows: false, once: false },
    async ({ run, did }) => {
      const [account] = await run(
        'select id, locale from desk.account where email = $1 and suspended_at is null for no key update',
        [email],
      );
      if (!account) return undefined;
      const token = await giveToken(run, String(account.id), 'RESET');
      if (token === undefined) return undefined;
      did({ item: 'Account', ids: [String(account.id)] });
      return { email, token, locale: localeOr(account.locale) };
    },
  );
  await answered;
  return asked;
}
