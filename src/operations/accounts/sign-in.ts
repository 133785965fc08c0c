import { setTimeout as pause } from 'node:timers/promises';
import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { attemptFrom, countAttempt, forgive } from './attempts.js';
import { rememberDevice, inProcess, type Caller } from './caller.js';
import { matchesPassword } from './password.js';
import { hasFactor } from './second-factor.js';
import { beginSession } from './session.js';

/** A session that begins; until the second factor has been shown, or set up, nothing can be done with it. */
export interface NewSession {
  readonly token: string;
  readonly hasFactor: boolean;
  /** What the browser keeps to be known by next time. */
  readonly device: string;
}

/**
 * Signs somebody in by address and password. Throws SIGN_IN_FAILED, which does not say what was wrong nor
 * take longer for it, and RATE_EXCEEDED.
 */
export async function signIn(
  desk: Desk,
  given: { readonly email: string; readonly password: string },
  caller: Caller = inProcess,
): Promise<NewSession> {
  const email = given.email.trim().toLowerCase().slice(0, 300);
  const act: VerbOptions = { verb: 'sign-in', needs: 'nothing', windows: false, once: false };
  const { account, attempt, wait } = await inTransaction(desk, act, async ({ run }) => {
    const [row] = await run(
      'select id, password_hash as hash from desk.account where email = $1 and suspended_at is null',
      [email],
    );
    const known = row && { id: String(row.id), hash: (row.hash ?? undefined) as string | undefined };
    const counted = await attemptFrom(run, email, known?.id, caller);
    const strangerWait = await countAttempt(run, counted);
    return { account: known, attempt: counted, wait: counted.isKnown ? 0 : strangerWait };
  });
  if (wait > 0) await pause(wait);
  // No connection is kept while this takes its time.
  const matches = await matchesPassword(given.password, account?.hash);
  if (!account || !matches) throw new ReseauError('SIGN_IN_FAILED', 'Address or password is not right.');
  return inTransaction(desk, act, async ({ run, did }) => {
    await forgive(run, attempt);
    did({ item: 'Account', ids: [account.id] });
    const device = await rememberDevice(run, caller, account.id);
    return {
      token: await beginSession(run, account.id, { verified: false, device: caller.name }),
      hasFactor: await hasFactor(run, account.id),
      device,
    };
  });
}
