import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { invite } from '../../src/operations/accounts/invite.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { signIn } from '../../src/operations/accounts/sign-in.js';
import { Browser, password } from '../accounts/person.js';
import {
  chanceOf,
  codeOf,
  each,
  openBesieged,
  patience,
  seed,
  variations,
  type Besieged,
} from './besieged.js';
import { tryAll, type Attempt } from './mutations.js';
import { near, pick, randomText } from './variations.js';

let besieged: Besieged;
beforeAll(async () => {
  besieged = await openBesieged();
}, 240_000);
afterAll(() => besieged.close());

describe(`variations of what once let strangers in, or kept people out (RESEAU_SEED=${seed}):`, () => {
  it(
    'a session that has not shown the factor replaces it by no code, no passkey and no order of steps',
    async () => {
      const chance = chanceOf(1);
      const half = await new Browser(besieged.server.url).ask(
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
        { email: 'owner@example.org', password },
      );
      const browser = new Browser(besieged.server.url);
      browser.cookie = String(half.set?.split(';')[0]);
      const answer = (): unknown =>
        pick<() => unknown>(chance, [
          () => ({}),
          () => randomText(chance),
          () => ({
            id: randomText(chance),
            rawId: 'x',
            type: 'public-key',
            clientExtensionResults: {},
            response: {
              clientDataJSON: Buffer.from(
                JSON.stringify({
                  type: 'webauthn.create',
                  challenge: randomText(chance),
                  origin: besieged.server.url,
                }),
              ).toString('base64url'),
              authenticatorData: randomText(chance),
              publicKey: randomText(chance),
              publicKeyAlgorithm: -7,
              transports: [],
            },
          }),
          () => ({ id: null, response: { clientDataJSON: 1 } }),
          () => [[]],
          () => JSON.parse('{ "__proto__": { "id": "x" } }') as unknown,
        ])();
      const code = (): string =>
        pick(chance, [
          String(chance(1e6)).padStart(6, '0'),
          '000000',
          '',
          randomText(chance),
          '１２３４５６',
          '12345',
          besieged.person.recoveryCodes[0]?.slice(1) ?? '',
        ]);
      const attempt = (): Attempt =>
        pick<() => Attempt>(chance, [
          () => ({ field: 'enrolTotp', args: {} }),
          () => ({ field: 'enrolPasskey', args: {} }),
          () => ({ field: 'confirmTotp', args: { code: code() } }),
          () => ({ field: 'confirmPasskey', args: { answer: answer() } }),
          () => ({ field: 'showSecondFactor', args: { code: code() } }),
          () => ({ field: 'showPasskey', args: { answer: answer() } }),
        ])();
      const refused = [
        'SIGN_IN_REQUIRED',
        'SIGN_IN_FAILED',
        'RATE_EXCEEDED',
        'VALUE_INVALID',
        'REQUEST_INVALID',
      ];
      await besieged.changingNothing(async () => {
        for (let done = 0; done < variations; done += 20) {
          const came = await tryAll(
            browser,
            Array.from({ length: Math.min(20, variations - done) }, attempt),
          );
          expect(
            came.filter(
              ({ status, outcome }) => status >= 500 || !outcome.every((one) => refused.includes(one)),
            ),
          ).toEqual([]);
        }
      });
      // The owner shows it and is in.
      await besieged.server.owner('delete from desk.sign_in_attempt');
      await besieged.person.signIn();
      expect(
        await besieged.person.browser.get(
          'mutation ($code: String!) { showSecondFactor(code: $code) { __typename } }',
          {
            code: besieged.person.app.code(),
          },
        ),
      ).toEqual({ __typename: 'Done' });
    },
    patience,
  );

  it(
    'wrong passwords from many networks keep the owner out of nothing, with or without the device',
    async () => {
      const chance = chanceOf(2);
      const byte = (): number => 1 + chance(254);
      const network = (): string =>
        pick(chance, [
          `203.0.113.${byte()}`,
          `198.51.${byte()}.${byte()}`,
          `2001:db8:${byte().toString(16)}::${byte().toString(16)}`,
          `::ffff:203.0.113.${byte()}`,
        ]);
      // Beyond 20 failures each attempt of a stranger waits: so many accounts.
      for (let owner = 0; owner < variations / 20; owner += 1) {
        const email = `tried-${owner}@example.org`;
        const { token } = await invite(besieged.server.desk, { email, name: 'Tried', rights: [] });
        await setPassword(besieged.server.desk, { token, password });
        const home = '192.0.2.1';
        const { device } = await signIn(besieged.server.desk, { email, password }, { address: home });
        const near = network();
        const tries = Array.from({ length: Math.min(20, variations - owner * 20) }, (_, index) => ({
          address: index < 11 ? near : network(),
          password: pick(chance, [
            '',
            `${password} `,
            password.slice(1),
            password.toUpperCase(),
            randomText(chance),
            'x'.repeat(5000),
          ]),
        }));
        const codes = [];
        for (const { address, password: wrong } of tries)
          codes.push(await codeOf(signIn(besieged.server.desk, { email, password: wrong }, { address })));
        expect(codes.filter((code) => code !== 'SIGN_IN_FAILED' && code !== 'RATE_EXCEEDED')).toEqual([]);
        if (tries.length > 10)
          expect(await codeOf(signIn(besieged.server.desk, { email, password }, { address: near }))).toBe(
            'RATE_EXCEEDED',
          );
        expect(
          await codeOf(signIn(besieged.server.desk, { email, password }, { address: near, device })),
        ).toBe('in');
        expect(await codeOf(signIn(besieged.server.desk, { email, password }, { address: home }))).toBe('in');
      }
      await besieged.pools.areWhole();
    },
    patience,
  );

  it(
    'cookies that somebody has made up are nobody’s',
    async () => {
      const chance = chanceOf(3);
      const [name = '', token = ''] = besieged.person.browser.cookie.split('=');
      await besieged.changingNothing(async () => {
        for (const one of each) {
          const forged = near(chance, token);
          const cookie = pick(chance, [
            `${name}=${forged}`,
            `${name}=${forged}; ${name}=${near(chance, token)}`,
            `x=${token}`,
            `${name}-device=${token}`,
            `${name}=${token.slice(0, 42)}`,
            `${name}="${forged}"`,
            `__Host-${name}=${token}`,
            '=;=;',
            `${name}=`,
          ]);
          const headers = { cookie, ...(one % 7 === 0 && { origin: besieged.server.url }) };
          const { data, status } = await new Browser(besieged.server.url).ask(
            '{ me { email } }',
            {},
            headers,
          );
          expect([cookie, status, data?.me ?? null]).toEqual([
            cookie,
            status < 500 ? status : 'a refusal',
            null,
          ]);
          if (one % 5 !== 0) continue;
          const written = await new Browser(besieged.server.url).ask(
            `mutation { saveTheme(input: { slug: "forged" }, expectedRevision: 0) { __typename } }`,
            {},
            headers,
          );
          expect([
            cookie,
            written.data ?? null,
            written.errors?.map(({ extensions }) => extensions.code),
          ]).toEqual([cookie, null, ['GRAPHQL_VALIDATION_FAILED']]);
        }
      });
    },
    patience,
  );

  it(
    'letters that were never sent set no password, and weak ones are set by none',
    async () => {
      const chance = chanceOf(4);
      const { token } = await invite(besieged.server.desk, {
        email: 'invited@example.org',
        name: 'Invited',
        rights: [],
      });
      const weak = (): string =>
        pick(chance, [
          '',
          'a',
          'password',
          'passwordpassword',
          '123456789012',
          'qwertyuiopas',
          'aaaaaaaaaaaa',
          'invited@example.org',
          'x'.repeat(100_000).slice(0, 2000),
          randomText(chance, 10),
        ]);
      await besieged.changingNothing(async () => {
        for (let done = 0; done < variations; done += 20) {
          const attempts = Array.from({ length: Math.min(20, variations - done) }, (): Attempt =>
            chance(4) === 0
              ? { field: 'setPassword', args: { token, password: weak() } }
              : {
                  field: 'setPassword',
                  args: { token: pick(chance, [near(chance, token), '', randomText(chance)]), password },
                },
          );
          const came = await tryAll(new Browser(besieged.server.url), attempts);
          expect(
            came.filter(
              ({ status, outcome }) =>
                status >= 500 || !outcome.every((one) => ['TOKEN_INVALID', 'PASSWORD_WEAK'].includes(one)),
            ),
          ).toEqual([]);
        }
      });
    },
    patience,
  );
});
