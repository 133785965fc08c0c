import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { invite } from '../../src/operations/accounts/invite.js';
import { confirmPasskey, enrolPasskey } from '../../src/operations/accounts/passkey.js';
import { requestReset } from '../../src/operations/accounts/request-reset.js';
import { confirmTotp, enrolTotp } from '../../src/operations/accounts/second-factor.js';
import { personOf, type Person } from '../../src/operations/accounts/session.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { signIn } from '../../src/operations/accounts/sign-in.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { password } from './person.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
});
afterAll(() => server.close());

const origin = 'http://localhost:4000';
const kinds = ['TOTP', 'PASSKEY'] as const;
type Kind = (typeof kinds)[number];
/** Who takes the next step; each enrols first and confirms afterwards. */
const orders = ['ooaa', 'oaoa', 'oaao', 'aoao', 'aooa', 'aaoo'];

/** The answer of a new passkey to a challenge. */
const registration = (challenge: string, id: string): Record<string, unknown> => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const clientData = JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false });
  const authenticatorData = Buffer.concat([
    createHash('sha256').update('localhost').digest(),
    Buffer.from([0x45, 0, 0, 0, 0]),
    Buffer.alloc(16),
  ]);
  return {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(clientData).toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
      publicKeyAlgorithm: -7,
      transports: [],
    },
  };
};

/**
 * The two steps in which a session sets up a factor; each says whether it went through. The session is read
 * once: it may end between the steps.
 */
const stepsOf = (person: Person, kind: Kind, id: string) => {
  let known = '';
  const passes = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );
  const enrol = async (): Promise<void> => {
    if (kind === 'TOTP') known = (await enrolTotp(server.desk, person)).secret;
    else known = String((await enrolPasskey(server.desk, person, origin)).challenge);
  };
  const confirm = (): Promise<unknown> =>
    kind === 'TOTP'
      ? confirmTotp(
          server.desk,
          person,
          known ? new TOTP({ secret: Secret.fromBase32(known), period: 30 }).generate() : '000000',
        )
      : confirmPasskey(server.desk, person, origin, registration(known || 'none', id));
  return [() => passes(enrol()), () => passes(confirm())];
};

let number = 0;
/** Two sessions of one account, neither of which has shown a factor. */
const twoSessions = async (): Promise<{ account: string; owner: Person; attacker: Person }> => {
  const email = `two-${(number += 1)}@example.org`;
  const { id, token } = await invite(server.desk, { email, name: 'Two', rights: [{ capability: 'DRAFT' }] });
  await setPassword(server.desk, { token, password });
  const session = async (): Promise<Person> =>
    (await personOf(server.owner, (await signIn(server.desk, { email, password })).token)) as Person;
  return { account: id, owner: await session(), attacker: await session() };
};
const cases = kinds.flatMap((owners) =>
  kinds.flatMap((attackers) => orders.map((order) => [owners, attackers, order] as const)),
);

describe('a second factor', () => {
  it.each(cases)(
    'is set up by one session only: %s by the owner, %s by another, in the order %s',
    async (owners, attackers, order) => {
      const { account, owner, attacker } = await twoSessions();
      const steps = {
        o: stepsOf(owner, owners, `o${number}`),
        a: stepsOf(attacker, attackers, `a${number}`),
      };
      const confirmed: string[] = [];
      for (const who of order as Iterable<'o' | 'a'>) {
        const step = steps[who].shift();
        if ((await step?.()) && steps[who].length === 0) confirmed.push(who);
      }
      expect(confirmed).toHaveLength(1);
      const [kept] = await server.owner(
        `select (select count(*)::int from desk.second_factor where account_id = $1 and kind <> 'RECOVERY') as factors,
(select count(*)::int from desk.second_factor where account_id = $1 and confirmed_at is null) as pending,
(select json_agg(verified) from desk.session where account_id = $1) as sessions`,
        [account],
      );
      expect(kept).toEqual({ factors: 1, pending: 0, sessions: [true] });
    },
  );

  it('of an app works for no other account, and a copy of the database lets nobody sign in', async () => {
    const [mine, other] = [await twoSessions(), await twoSessions()];
    const [seed] = await Promise.all([
      enrolTotp(server.desk, mine.owner),
      enrolTotp(server.desk, other.owner),
    ]);
    // Who can write to the database puts the seed they know into the row of somebody else.
    await server.owner(
      'update desk.second_factor set secret = (select secret from desk.second_factor where account_id = $1) where account_id = $2',
      [mine.account, other.account],
    );
    const code = new TOTP({ secret: Secret.fromBase32(seed.secret), period: 30 }).generate();
    await expect(confirmTotp(server.desk, other.owner, code)).rejects.toMatchObject({
      code: 'SECRET_UNREADABLE',
    });

    const { token, recovery } = await confirmTotp(server.desk, mine.owner, code);
    const letter = await requestReset(server.desk, mine.owner.email);
    const tables =
      await server.owner(`select string_agg(query_to_xml(format('select * from desk.%I', tablename), true, false, '')::text, '') as held
from pg_tables where schemaname = 'desk'`);
    const held = String(tables[0]?.held);
    expect(held).toContain(mine.account);
    for (const secret of [seed.secret, token, ...recovery, String(letter?.token), password])
      expect(held).not.toContain(secret);
  });

  it('counts codes that are sent at once, each before it is looked at', async () => {
    const { owner } = await twoSessions();
    const [enrol] = stepsOf(owner, 'TOTP', 'many');
    await enrol?.();
    const codes = await Promise.all(
      Array.from({ length: 16 }, () =>
        confirmTotp(server.desk, owner, 'no code').catch(
          (reason: unknown) => (reason as { code: string }).code,
        ),
      ),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(10);
  });
});
