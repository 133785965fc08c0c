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

/** Makes a link's token for an account, in place of those before it; its hash is kept. */
export async function giveToken(run: Run, account: string, purpose: Purpose): Promise<string> {
  const token = newToken();
  await run('delete from desk.one_time_token where account_id = $1 or expires_at < now()', [account]);
  await run(
    `insert into desk.one_time_token (hash, purpose, account_id, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [hashOf(token), purpose, account, minutes[purpose]],
  );
  return token;
}

/** Uses a token up: the account it was made for. Throws TOKEN_INVALID. */
export async function takeToken(run: Run, token: string): Promise<string> {
  const [taken] = await run('delete from desk.one_time_token where hash = $1 returning account_id, expires_at > now() as fresh', [
    hashOf(token),
  ]);
  if (!taken?.fresh) throw new ReseauError('TOKEN_INVALID', 'This link works no more.');
  return String(taken.account_id);
}
