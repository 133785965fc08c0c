import { randomBytes } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import { hashOf } from '../audit.js';

/** What a link that was sent is for. */
export type Purpose = 'INVITATION' | 'RESET';

// An invitation waits for somebody who may be travelling; a reset is asked for by somebody who sits there.
const minutes: Readonly<Record<Purpose, number>> = { INVITATION: 3 * 24 * 60, RESET: 15 };

/** A secret that only its holder knows: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Resets of one account that are in force at the same time. */
const maxResets = 3;

/**
 * Makes the token of a letter for an account; its hash is kept. An invitation takes the place of the one
 * before. A reset leaves those in force that were sent before, or else anybody could make the owner's useless
 * by asking again; undefined: enough of them are in force.
 */
export async function giveToken(run: Run, account: string, purpose: 'INVITATION'): Promise<string>;
export async function giveToken(run: Run, account: string, purpose: Purpose): Promise<string | undefined>;
export async function giveToken(run: Run, account: string, purpose: Purpose): Promise<string | undefined> {
  const token = newToken();
  await run(
    `delete from desk.one_time_token where expires_at < now() or account_id = $1 and $2 = 'INVITATION'`,
    [account, purpose],
  );
  const [held] = await run(
    `select count(*)::int as resets from desk.one_time_token where account_id = $1 and purpose = 'RESET'`,
    [account],
  );
  if (purpose === 'RESET' && Number(held?.resets) >= maxResets) return undefined;
  await run(
    `insert into desk.one_time_token (hash, purpose, account_id, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [hashOf(token), purpose, account, minutes[purpose]],
  );
  return token;
}

/**
 * Uses a token up, and with it every other of the account it was made for, which is the answer. Throws
 * TOKEN_INVALID.
 */
export async function takeToken(run: Run, token: string): Promise<string> {
  const [taken] = await run(
    'delete from desk.one_time_token where hash = $1 returning account_id, expires_at > now() as fresh',
    [hashOf(token)],
  );
  if (!taken?.fresh) throw new ReseauError('TOKEN_INVALID', 'This link works no more.');
  await run('delete from desk.one_time_token where account_id = $1', [taken.account_id]);
  return String(taken.account_id);
}
