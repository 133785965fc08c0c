import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { inProcess, type Caller } from './caller.js';
import { beginSession } from './session.js';

/** Somebody as another service knows them. */
export interface Claims {
  readonly issuer: string;
  /** Theirs at that service for ever. */
  readonly subject: string;
  /** Where letters reach them, if that service has made sure of it. */
  readonly email?: string;
  /** Whether they have shown a second factor there. */
  readonly hasShownFactor: boolean;
}

/**
 * Signs in somebody who has signed in elsewhere: what their cookie holds. Who comes for the first time is
 * known by the address that they were invited by; nobody makes an account so. Where the other service asked
 * for no second factor, ours is asked for. Throws SIGN_IN_FAILED.
 */
export function signInElsewhere(
  desk: Desk,
  { issuer, subject, email, hasShownFactor }: Claims,
  caller: Caller = inProcess,
): Promise<string> {
  return inTransaction(
    desk,
    { verb: 'sign-in-elsewhere', needs: 'nothing', windows: false, once: false },
    async ({ run, did }) => {
      const [known] = await run(
        'select a.id, a.suspended_at from desk.identity i join desk.account a on a.id = i.account_id where i.issuer = $1 and i.subject = $2',
        [issuer, subject],
      );
      const [invited] =
        known || email === undefined
          ? []
          : await run('select id, suspended_at from desk.account where email = $1', [
              email.trim().toLowerCase(),
            ]);
      const account = known ?? invited;
      if (account?.suspended_at !== null)
        throw new ReseauError('SIGN_IN_FAILED', 'Nobody who was invited is known by this sign-in.');
      const id = String(account.id);
      if (!known)
        await run(
          'insert into desk.identity (issuer, subject, account_id, created_at) values ($1, $2, $3, now())',
          [issuer, subject, id],
        );
      did({ item: 'Account', ids: [id] });
      return beginSession(run, id, { verified: hasShownFactor, device: caller.name });
    },
  );
}
