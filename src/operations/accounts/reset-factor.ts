import { decode } from '../../base/decode.js';
import { localeOr, type Locale } from '../../base/locale.js';
import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { refusalOf } from '../rights.js';
import { inTransaction, type Work } from '../transaction.js';
import { endPreviews, endSessions, rightsOf } from './session.js';
import { giveToken } from './token.js';

// Who wanted it longer ago may have changed their mind.
const daysToAgree = 7;

/** The letter that is due once a second factor is removed. */
export interface ResetLetter {
  readonly email: string;
  readonly locale: Locale;
  readonly token: string;
}

/**
 * Removes the second factors of somebody who has lost them, once two administrators have asked for it within a week;
 * undefined: it waits for the second one. Their password ends too, and all sessions: a thief who has learnt the password
 * must not set up the next factor. Throws ITEM_NOT_FOUND, FORBIDDEN.
 */
export function resetFactor(desk: Desk, account: string): Promise<ResetLetter | undefined> {
  return inTransaction(
    desk,
    { verb: 'reset-second-factor', needs: 'ADMINISTER', windows: false, once: false },
    async (work) => {
      const { run, by, did } = work;
      if (by === `account ${account}`)
        throw new ReseauError('FORBIDDEN', 'Nobody resets the second factor of their own account.');
      const [known] = await run('select email, locale from desk.account where id = $1 for update', [account]);
      if (!known) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such account.');
      did({ item: 'Account', ids: [account] });
      if (!(await isAgreed(work, account))) return undefined;
      await run('delete from desk.factor_reset where account_id = $1', [account]);
      await run('delete from desk.second_factor where account_id = $1', [account]);
      await run('update desk.account set password_hash = null where id = $1', [account]);
      await endSessions(run, account);
      await endPreviews(run, account);
      return {
        email: String(known.email),
        locale: localeOr(known.locale),
        token: await giveToken(run, account, 'INVITATION'),
      };
    },
  );
}

/** Whether another administrator has asked for it lately, who is one still; else the wish is remembered. */
async function isAgreed({ run, by, isHouse }: Work, account: string): Promise<boolean> {
  if (isHouse) return true;
  const wishes = decode.rows(
    await run(
      `select asked_by as by from desk.factor_reset where account_id = $1 and asked_by <> $2 and asked_at > now() - make_interval(days => $3)`,
      [account, by, daysToAgree],
    ),
    { by: decode.text },
  );
  for (const { by: other } of wishes) {
    const rights = await rightsOf(run, other.replace(/^account /, ''));
    if (rights && !refusalOf(rights, ['ADMINISTER'])) return true;
  }
  await run(
    `insert into desk.factor_reset (account_id, asked_by, asked_at) values ($1, $2, now())
on conflict (account_id, asked_by) do update set asked_at = excluded.asked_at`,
    [account, by],
  );
  return false;
}
