import { decode } from '../../base/decode.js';
import { server as webauthn } from '@passwordless-id/webauthn';
import { ReseauError } from '../../base/errors.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { inTransaction, type VerbOptions } from '../transaction.js';
import { beginWithFactor, withAttemptLimit, mayChangeFactors } from './second-factor.js';
import { replaceSession, type Person } from './session.js';

const act = (verb: string): VerbOptions => ({ verb, needs: 'nothing', windows: false, once: false });
const house = 'Réseau';
const minutes = 5;
const mostKeys = 10;
/** ES256 and RS256, as COSE numbers them. */
const algorithms = [-7, -257];

/** What a browser is asked for, in the JSON of WebAuthn. */
export type Ceremony = Readonly<Record<string, unknown>>;

type Registration = Parameters<typeof webauthn.verifyRegistration>[0];
type Authentication = Parameters<typeof webauthn.verifyAuthentication>[0];
type Credential = Parameters<typeof webauthn.verifyAuthentication>[1];

/** True of an answer with the parts that every credential has; the library checks what they say. */
const isAnswer = (answer: Ceremony): answer is Ceremony & Registration & Authentication =>
  typeof answer.id === 'string' &&
  answer.type === 'public-key' &&
  typeof answer.response === 'object' &&
  answer.response !== null;

/** Begins to set up a passkey. A person who has a factor shows it first. Throws SIGN_IN_REQUIRED. */
export function enrolPasskey(desk: Desk, person: Person, origin: string): Promise<Ceremony> {
  return inTransaction(desk, act('enrol-passkey'), async ({ run }) => {
    await mayChangeFactors(run, person);
    const known = await keysOf(run, person.account);
    if (known.length >= mostKeys)
      throw new ReseauError('ITEM_INVALID', `Account: at most ${mostKeys} passkeys`);
    return {
      challenge: await challenge(run, person),
      rp: { id: new URL(origin).hostname, name: house },
      user: {
        id: Buffer.from(person.account).toString('base64url'),
        name: person.email,
        displayName: person.name,
      },
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: known.map(({ credential }) => ({ type: 'public-key', id: credential.id })),
      authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
      attestation: 'none',
      timeout: minutes * 60_000,
    };
  });
}

/**
 * Sets a passkey in force: codes for the day it is lost where there are none yet, shown once, and the session
 * with the factor shown. Throws SIGN_IN_FAILED, RATE_EXCEEDED.
 */
export function confirmPasskey(
  desk: Desk,
  person: Person,
  origin: string,
  answer: Ceremony,
): Promise<{ token: string; recovery: string[] }> {
  return withAttemptLimit(desk, 'confirm-passkey', person, async (run) => {
    await mayChangeFactors(run, person);
    const asked = await asking(run, person);
    const made = await understood(async () =>
      isAnswer(answer)
        ? webauthn.verifyRegistration(answer, { challenge: asked, origin, userVerified: true })
        : undefined,
    );
    if (!made || (await hasKey(run, made.credential.id))) return undefined;
    await run(
      `insert into desk.second_factor (id, account_id, kind, secret, last_step, created_at, confirmed_at) values (gen_random_uuid(), $1, 'PASSKEY', $2, $3, now(), now())`,
      [person.account, JSON.stringify(made.credential), made.authenticator.counter],
    );
    return beginWithFactor(run, person);
  });
}

/** What a browser is asked for to show a passkey. */
export function askPasskey(desk: Desk, person: Person, origin: string): Promise<Ceremony> {
  return inTransaction(desk, act('ask-passkey'), async ({ run }) => ({
    challenge: await challenge(run, person),
    rpId: new URL(origin).hostname,
    allowCredentials: (await keysOf(run, person.account)).map(({ credential: { id, transports } }) => ({
      type: 'public-key',
      id,
      transports,
    })),
    userVerification: 'required',
    timeout: minutes * 60_000,
  }));
}

/** Shows a passkey; what the cookie holds from then on. Throws SIGN_IN_FAILED, RATE_EXCEEDED. */
export function showPasskey(desk: Desk, person: Person, origin: string, answer: Ceremony): Promise<string> {
  return withAttemptLimit(desk, 'show-passkey', person, async (run) => {
    const asked = await asking(run, person);
    const key = (await keysOf(run, person.account)).find(({ credential }) => credential.id === answer.id);
    if (!key) return undefined;
    const shown = await understood(async () =>
      isAnswer(answer)
        ? webauthn.verifyAuthentication(evenly(answer, key.credential), key.credential, {
            challenge: asked,
            origin,
            userVerified: true,
            // A key that counts must have counted on: a copy of it is found out so.
            ...(key.counter > 0 && { counter: key.counter }),
          })
        : undefined,
    );
    if (!shown) return undefined;
    await run('update desk.second_factor set last_step = $2 where id = $1', [key.id, shown.counter]);
    return replaceSession(run, person, 'this');
  });
}

interface Key {
  readonly id: string;
  readonly counter: number;
  readonly credential: Credential;
}

const keyColumns = { id: decode.text, last_step: decode.integer, secret: decode.text };

async function keysOf(run: Run, account: string): Promise<Key[]> {
  const rows = await run(
    `select id, secret, last_step from desk.second_factor where account_id = $1 and kind = 'PASSKEY' for update`,
    [account],
  );
  return decode.rows(rows, keyColumns).map(({ last_step: counter, secret, ...key }) => ({
    ...key,
    counter,
    credential: JSON.parse(secret) as Credential,
  }));
}

const hasKey = async (run: Run, id: string): Promise<boolean> =>
  (
    await run(
      `select from desk.second_factor where case when kind = 'PASSKEY' then secret::jsonb ->> 'id' = $1 end`,
      [id],
    )
  ).length > 0;

/** Something that only an answer to this question can hold; the session keeps it for some minutes. */
async function challenge(run: Run, { session }: Person): Promise<string> {
  const made = webauthn.randomChallenge();
  await run('update desk.session set challenge = $2, challenged_at = now() where id = $1', [session, made]);
  return made;
}

/** The question that waits for its answer; it is asked once. What nobody asked has no answer. */
async function asking(run: Run, { session }: Person): Promise<string> {
  const [row] = await run(
    `with before as (select id, challenge, challenged_at from desk.session where id = $1 for update)
update desk.session s set challenge = null from before b where s.id = b.id returning case when b.challenged_at > now() - make_interval(mins => $2) then b.challenge end as challenge`,
    [session, minutes],
  );
  return typeof row?.challenge === 'string' ? row.challenge : webauthn.randomChallenge();
}

/**
 * The answer with both numbers of an ES256 signature 33 bytes long. The library reads them at fixed places;
 * DER leaves zeros away, so that one signature in 128 would be refused although it is right.
 */
function evenly(answer: Authentication, { algorithm }: Credential): Authentication {
  if (algorithm !== 'ES256') return answer;
  const der = Buffer.from(answer.response.signature, 'base64url');
  const numberAt = (at: number): Buffer => der.subarray(at + 2, at + 2 + (der[at + 1] ?? 0));
  const r = numberAt(2);
  const s = numberAt(4 + r.length);
  const part = (number: Buffer): Buffer =>
    Buffer.concat([Buffer.from([2, 33]), Buffer.alloc(Math.max(0, 33 - number.length)), number]);
  const signature = Buffer.concat([Buffer.from([0x30, 70]), part(r), part(s)]).toString('base64url');
  return { ...answer, response: { ...answer.response, signature } };
}

/** What an answer means; undefined for one that is wrong in whatever way. */
async function understood<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
