import { randomBytes, randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import { openSecret, sealSecret } from '../../windows/secrets.js';
import { hashOf } from '../audit.js';
import type { Desk } from '../desk.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { attemptOf, countAttempt, forgive } from './attempts.js';
import { replaceSession, type Person } from './session.js';

const period = 30;
const recoveryCodes = 10;
const house = 'Réseau';

/** A second factor that an app is to know: what it scans, and the same to be typed. */
export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
}

/** Begins to set up codes of an app. A person who has a factor shows it first. Throws SIGN_IN_REQUIRED. */
export function enrolTotp(desk: Desk, person: Person): Promise<Enrolment> {
  return inTransaction(
    desk,
    { verb: 'enrol-totp', needs: 'nothing', windows: false, once: false },
    async ({ run, did }) => {
      await mayChangeFactors(run, person);
      const totp = new TOTP({ issuer: house, label: person.email, secret: new Secret({ size: 20 }), period });
      const id = randomUUID();
      await run(
        `delete from desk.second_factor where account_id = $1 and kind = 'TOTP' and confirmed_at is null`,
        [person.account],
      );
      await run(
        `insert into desk.second_factor (id, account_id, kind, secret, last_step, created_at) values ($1, $2, 'TOTP', $3, 0, now())`,
        [id, person.account, await sealSecret(run, 'second_factor', id, totp.secret.base32)],
      );
      did({ item: 'Account', ids: [person.account] });
      return { uri: totp.toString(), secret: totp.secret.base32 };
    },
  );
}

/**
 * Sets the app's codes in force by a first one: codes for the day it is lost, shown once, and the session
 * with the factor shown. Throws SIGN_IN_FAILED, RATE_EXCEEDED.
 */
export function confirmTotp(
  desk: Desk,
  person: Person,
  code: string,
): Promise<{ token: string; recovery: string[] }> {
  return withAttemptLimit(desk, 'confirm-totp', person, async (run) => {
    await mayChangeFactors(run, person);
    const shown = await useTotp(run, person.account, code, false);
    if (!shown) return undefined;
    await run(`delete from desk.second_factor where account_id = $1 and id <> $2`, [person.account, shown]);
    await run('update desk.second_factor set confirmed_at = now() where id = $1', [shown]);
    return beginWithFactor(run, person);
  });
}

/**
 * Codes for the day a factor is lost, each of which works once, where an account has none yet; only their
 * hashes are kept.
 */
async function giveRecovery(run: Run, account: string): Promise<string[]> {
  const [known] = await run(
    `select from desk.second_factor where account_id = $1 and kind = 'RECOVERY' limit 1`,
    [account],
  );
  if (known) return [];
  const codes = Array.from({ length: recoveryCodes }, () => randomBytes(10).toString('hex'));
  await run(
    `insert into desk.second_factor (id, account_id, kind, secret, last_step, created_at, confirmed_at)
select gen_random_uuid(), $1, 'RECOVERY', one, 0, now(), now() from unnest($2::text[]) one`,
    [account, codes.map(hashOf)],
  );
  return codes;
}

/**
 * Shows the second factor: a code of the app, or one of those kept for its loss, each of which works once.
 * What the cookie holds from then on. Throws SIGN_IN_FAILED, RATE_EXCEEDED.
 */
export function showFactor(desk: Desk, person: Person, code: string): Promise<string> {
  return withAttemptLimit(desk, 'show-factor', person, async (run) => {
    const shown =
      (await useTotp(run, person.account, code, true)) ?? (await useRecovery(run, person.account, code));
    if (!shown) return undefined;
    return replaceSession(run, person, 'this');
  });
}

/** Whether an account has a second factor in force. */
export async function hasFactor(run: Run, account: string): Promise<boolean> {
  const [factor] = await run(
    'select from desk.second_factor where account_id = $1 and confirmed_at is not null limit 1',
    [account],
  );
  return factor !== undefined;
}

/**
 * Refuses a session that may not add or replace a second factor: one that has ended meanwhile, or that has
 * not shown the factor in force. The account stays locked until the transaction ends, so that two sessions
 * cannot both set up the first factor. Throws SIGN_IN_REQUIRED.
 */
export async function mayChangeFactors(run: Run, { account, session }: Person): Promise<void> {
  await run('select from desk.account where id = $1 for update', [account]);
  const [current] = await run('select verified from desk.session where id = $1 and account_id = $2', [
    session,
    account,
  ]);
  if (!current || (!current.verified && (await hasFactor(run, account))))
    throw new ReseauError(
      'SIGN_IN_REQUIRED',
      'Show the second factor that there is before you set up another.',
    );
}

/**
 * Begins the only session of an account whose new factor is in force: pending factors and all other sessions
 * end.
 */
export async function beginWithFactor(
  run: Run,
  person: Person,
): Promise<{ token: string; recovery: string[] }> {
  const { account } = person;
  await run('delete from desk.second_factor where account_id = $1 and confirmed_at is null', [account]);
  const recovery = await giveRecovery(run, account);
  return { token: await replaceSession(run, person, 'all'), recovery };
}

/**
 * Does `work`, which finds nothing where the code is wrong. An attempt counts as failed until it has
 * succeeded, so that many at once do not get round the limit.
 */
export async function withAttemptLimit<T>(
  desk: Desk,
  verb: string,
  { account, email }: Person,
  work: (run: Run) => Promise<T | undefined>,
): Promise<T> {
  const act: VerbOptions = { verb, needs: 'nothing', windows: false, once: false };
  const attempt = await inTransaction(desk, act, async ({ run }) => {
    const counted = await attemptOf(run, email);
    await countAttempt(run, counted);
    return counted;
  });
  const done = await inTransaction(desk, act, async ({ run, did }) => {
    const result = await work(run);
    if (result === undefined) return undefined;
    await forgive(run, attempt);
    did({ item: 'Account', ids: [account] });
    return result;
  });
  if (done === undefined) throw new ReseauError('SIGN_IN_FAILED', 'The code is not right.');
  return done;
}

/** The factor whose code this is now; no code is taken twice. */
async function useTotp(
  run: Run,
  account: string,
  code: string,
  confirmed: boolean,
): Promise<string | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const factors = await run(
    `select id, secret, last_step from desk.second_factor where account_id = $1 and kind = 'TOTP' and (confirmed_at is not null) = $2 for update`,
    [account, confirmed],
  );
  for (const { id, secret, last_step: last } of factors) {
    const totp = new TOTP({
      secret: Secret.fromBase32(openSecret('second_factor', String(id), secret)),
      period,
    });
    const delta = totp.validate({ token: code, window: 1 });
    const step = TOTP.counter({ period }) + (delta ?? 0);
    if (delta === null || step <= Number(last)) continue;
    await run('update desk.second_factor set last_step = $2 where id = $1', [id, step]);
    return String(id);
  }
  return undefined;
}

async function useRecovery(run: Run, account: string, code: string): Promise<string | undefined> {
  const [used] = await run(
    `delete from desk.second_factor where account_id = $1 and kind = 'RECOVERY' and secret = $2 returning id`,
    [account, hashOf(code.trim().toLowerCase())],
  );
  return used && String(used.id);
}
