import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attemptFrom, countAttempt } from '../../src/operations/accounts/attempts.js';
import type { Caller } from '../../src/operations/accounts/caller.js';
import { networkOf } from '../../src/base/network.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { requestReset } from '../../src/operations/accounts/request-reset.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { signIn } from '../../src/operations/accounts/sign-in.js';
import { unlock } from '../../src/operations/accounts/unlock.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { password, signInDocument } from './person.js';

let server: HttpServer;
let email: string;
let number = 0;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
});
afterAll(() => server.close());
beforeEach(async () => {
  email = `owner-${(number += 1)}@example.org`;
  const { token } = await invite(server.desk, { email, name: 'Owner', rights: [] });
  await setPassword(server.desk, { token, password });
});

const [home, elsewhere] = ['203.0.113.1', '198.51.100.7'];
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'in',
    (reason: unknown) => (reason as { code: string }).code,
  );
const enter = (caller: Caller, given = password): Promise<unknown> =>
  codeOf(signIn(server.desk, { email, password: given }, caller));
/** Uses up all that may be tried from there. */
const exhaust = async (caller: Caller): Promise<void> => {
  for (let time = 0; time < 10; time += 1) expect(await enter(caller, 'wrong')).toBe('SIGN_IN_FAILED');
  expect(await enter(caller, 'wrong')).toBe('RATE_EXCEEDED');
};

describe('who tries without the password', () => {
  it('keeps out nobody of another network, nor a device that has signed in before', async () => {
    const { device } = await signIn(server.desk, { email, password }, { address: home });
    await exhaust({ address: home });
    expect(await enter({ address: home })).toBe('RATE_EXCEEDED');
    expect(await enter({ address: elsewhere })).toBe('in');
    expect(await enter({ address: home, device })).toBe('in');
    await exhaust({ address: elsewhere });
    expect(await enter({ address: elsewhere, device })).toBe('in');
  });

  it('has no device by inventing one, nor by that of another account, and no endless attempts with one', async () => {
    const { device } = await signIn(server.desk, { email, password }, { address: home });
    const [id = '', mac = ''] = device.split('.');
    const mine = email;
    const { token } = await invite(server.desk, {
      email: `other-${number}@example.org`,
      name: 'Other',
      rights: [],
    });
    await setPassword(server.desk, { token, password });
    const other = await signIn(
      server.desk,
      { email: `other-${number}@example.org`, password },
      { address: elsewhere },
    );
    expect(email).toBe(mine);
    await exhaust({ address: home });
    const forged = [
      other.device,
      `${id}x.${mac}`,
      `${id}.${mac.slice(1)}`,
      `${id}.é${mac.slice(1)}`,
      id,
      `${id}.`,
      '',
      '.',
      'x'.repeat(5000),
    ];
    for (const one of forged)
      expect([one.slice(0, 30), await enter({ address: home, device: one })]).toEqual([
        one.slice(0, 30),
        'RATE_EXCEEDED',
      ]);
    await exhaust({ address: elsewhere, device });
    expect(await enter({ address: elsewhere, device })).toBe('RATE_EXCEEDED');
  });

  it('waits longer the more have failed from anywhere, at most three seconds, and a known device does not', async () => {
    const waits = [];
    for (let network = 0; network < 60; network += 1) {
      const attempt = await attemptFrom(server.owner, email, undefined, {
        address: `2001:db8:0:${network.toString(16)}::1`,
      });
      waits.push(await countAttempt(server.owner, attempt));
    }
    expect([waits[0], waits[20], waits[21], waits[30], waits[59]]).toEqual([0, 0, 100, 1000, 3000]);
    const rows = await server.owner('select who, email from desk.sign_in_attempt');
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|2001/);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['203.0.113.1', '203.0.113.2', false],
    ['203.0.113.1', '::ffff:203.0.113.1', true],
  ])('from %s and %s is of one network: %s', (one, other, same) => {
    expect(networkOf(one) === networkOf(other)).toBe(same);
  });

  it('makes no letter useless that was sent to the owner, and no more than three', async () => {
    const letters = [];
    for (let time = 0; time < 4; time += 1) letters.push((await requestReset(server.desk, email))?.token);
    expect(letters).toEqual([expect.any(String), expect.any(String), expect.any(String), undefined]);
    await setPassword(server.desk, { token: String(letters[0]), password: `${password} again` });
    for (const token of letters.slice(1, 3))
      expect(await codeOf(setPassword(server.desk, { token: String(token), password }))).toBe(
        'TOKEN_INVALID',
      );
  });
});

describe('the owner is let in again at once', () => {
  it('by another password', async () => {
    await exhaust({ address: home });
    const letter = await requestReset(server.desk, email);
    await setPassword(server.desk, { token: String(letter?.token), password: `${password} again` });
    expect(await enter({ address: home }, `${password} again`)).toBe('in');
  });

  it('by an operator', async () => {
    await exhaust({ address: home });
    expect(await unlock(server.desk, ` ${email.toUpperCase()}`)).toBe(10);
    expect(await enter({ address: home })).toBe('in');
    expect(await codeOf(unlock(server.desk, 'nobody@example.org'))).toBe('ITEM_NOT_FOUND');
  });
});

it('a browser is known by a cookie that scripts and other sites do not get', async () => {
  const post = (given: string, cookie = ''): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: signInDocument, variables: { email, password: given } }),
    });
  const [, set = ''] = (await post(password)).headers.getSetCookie();
  expect(set).toMatch(
    /^reseau-device=[\w-]{22}\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  for (let time = 0; time < 10; time += 1) await post('wrong');
  expect(await (await post(password)).text()).toContain('RATE_EXCEEDED');
  expect(await (await post(password, set.split(';')[0])).text()).toContain('SignedIn');
});
