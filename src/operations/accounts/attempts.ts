import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import { networkOf } from '../../base/network.js';
import { callerHash, knownDevice, type Caller } from './caller.js';

const most = 10;
const minutes = 15;
/**
 * Failures of an account, wherever they come from, above which each further one makes a stranger wait longer.
 */
const unhindered = 20;
const msEach = 100;
const maxWaitMs = 3000;

/** Somebody who tries to be an account: whose count it is, and of which address. Hashes, both. */
export interface SignInAttempt {
  readonly who: string;
  readonly email: string;
}

/**
 * Whose attempts are counted together. Those of a device with which the account has signed in before have a
 * count of their own, so that nobody elsewhere can keep its owner out; all others are counted by the network
 * that they come from.
 */
export async function attemptFrom(
  run: Run,
  email: string,
  account: string | undefined,
  caller: Caller,
): Promise<SignInAttempt & { readonly isKnown: boolean }> {
  // Asked for nobody too, so that an address that nobody has is not answered faster.
  const found = await knownDevice(run, caller, account ?? 'nobody');
  const device = account === undefined ? undefined : found;
  const place = device === undefined ? ['network', networkOf(caller.address)] : ['device', device];
  return {
    who: await callerHash(run, email, ...place),
    email: await callerHash(run, email),
    isKnown: device !== undefined,
  };
}

/** Attempts to show the second factor of an account: only somebody who knows its password can make them. */
export const attemptOf = async (run: Run, email: string): Promise<SignInAttempt> => ({
  who: await callerHash(run, email, 'factor'),
  email: await callerHash(run, email),
});

/**
 * Counts an attempt as failed until it has succeeded, so that many at once do not get round the limit. How
 * many milliseconds a stranger should wait: longer the more have failed for that address anywhere. Throws
 * RATE_EXCEEDED where too many have failed lately from there.
 */
export async function countAttempt(run: Run, { who, email }: SignInAttempt): Promise<number> {
  await run(
    `delete from desk.sign_in_attempt where id in (
  select id from desk.sign_in_attempt where at < now() - make_interval(mins => $1) for update skip locked)`,
    [minutes],
  );
  const [before] = await run('select count(*)::int as times from desk.sign_in_attempt where email = $1', [
    email,
  ]);
  for (;;) {
    // Each attempt takes one of so many places. Two that take the same one at once wait for each other at its
    // key, and the later one looks again.
    const taken = await run(
      `insert into desk.sign_in_attempt (id, who, email, at)
select id, $1, $3, now() from (select md5($1 || ' ' || place)::uuid as id, place from generate_series(1, $2::int) place) one
where not exists (select from desk.sign_in_attempt known where known.id = one.id) order by place limit 1
on conflict (id) do nothing returning id`,
      [who, most, email],
    );
    if (taken.length > 0) return waitAfter(Number(before?.times));
    const [tried] = await run(
      `select count(*)::int as times, ceil(extract(epoch from min(at) + make_interval(mins => $2) - now()))::int as seconds
from desk.sign_in_attempt where who = $1`,
      [who, minutes],
    );
    if (Number(tried?.times) < most) continue;
    const seconds = Math.max(1, Number(tried?.seconds));
    throw new ReseauError(
      'RATE_EXCEEDED',
      `Too many attempts have failed; the next may be made in ${seconds} seconds.`,
      {
        extensions: { seconds },
      },
    );
  }
}

/**
 * Milliseconds that an attempt waits after so many have failed: enough to hinder guessing from many networks,
 * too little to keep anybody out.
 */
const waitAfter = (failed: number): number => Math.min(maxWaitMs, Math.max(0, failed - unhindered) * msEach);

/** Forgets what failed before somebody succeeded. */
export async function forgive(run: Run, { who }: Pick<SignInAttempt, 'who'>): Promise<void> {
  await run('delete from desk.sign_in_attempt where who = $1', [who]);
}

/** Forgets all that failed for an address, wherever it came from; how many attempts. */
export async function forgiveAll(run: Run, email: string): Promise<number> {
  return (
    await run('delete from desk.sign_in_attempt where email = $1 returning id', [
      await callerHash(run, email),
    ])
  ).length;
}
