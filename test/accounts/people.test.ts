import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Mail } from '../../src/server/mail.js';
import { deviceName } from '../../src/server/device-name.js';
import { createLog } from '../../src/base/log.js';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson, password, signInDocument } from './person.js';

let server: HttpServer;
type SomeBody = Awaited<ReturnType<typeof newPerson>>;
let ada: SomeBody;
let bela: SomeBody;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const rights = [{ capability: 'ADMINISTER' } as const];
  ada = await newPerson(server.desk, server.url, { email: 'ada@example.org', name: 'Ada', rights });
  bela = await newPerson(server.desk, server.url, { email: 'bela@example.org', name: 'Bela', rights });
}, 120_000);
afterAll(() => server.close());

let number = 0;
const someone = (): Promise<SomeBody> => {
  number += 1;
  return newPerson(server.desk, server.url, {
    email: `person-${String(number)}@example.org`,
    name: `Person ${String(number)}`,
    rights: [{ capability: 'DRAFT' }],
  });
};
const answer = '{ __typename ... on Refusal { code message field } }';
const waiting = '{ __typename ... on Refusal { code } ... on SecondFactorReset { isWaiting } }';
const idOf = ({ id }: SomeBody): string => `account_${id.replace(/-/g, '')}`;
const me = '{ me { name isVerified sessions { id device isThisOne } } }';
const change = `mutation ($account: ID!, $name: String, $email: String, $locale: Locale) { changeAccount(account: $account, name: $name, email: $email, locale: $locale) ${answer} }`;
const reset = `mutation ($account: ID!) { resetSecondFactor(account: $account) ${waiting} }`;
const ending = `mutation ($session: ID!) { endSession(session: $session) ${answer} }`;
const accounts = 'query ($email: String!) { accounts(filter: { email: { eq: $email } }) { nodes { name } } }';

describe('changeAccount', () => {
  it('changes a name without ending a session, and an address with all of them', async () => {
    const one = await someone();
    const account = idOf(one);
    expect(await ada.browser.get(change, { account, name: 'Renamed' })).toMatchObject({ __typename: 'Done' });
    expect(await one.browser.get(me)).toMatchObject({ name: 'Renamed' });
    expect(await ada.browser.get(change, { account, email: 'Moved@Example.org' })).toMatchObject({
      __typename: 'Done',
    });
    expect((await one.browser.ask(me)).data?.me).toBeNull();
    expect(await ada.browser.get(accounts, { email: 'moved@example.org' })).toEqual({
      nodes: [{ name: 'Renamed' }],
    });
    const again = new Browser(server.url);
    expect(await again.get(signInDocument, { email: 'moved@example.org', password })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('refuses an address that somebody has, one that is none, a stranger and whoever does not administer', async () => {
    const one = await someone();
    const account = idOf(one);
    expect(await ada.browser.get(change, { account, email: 'bela@example.org' })).toMatchObject({
      code: 'ITEM_TAKEN',
    });
    expect(await ada.browser.get(change, { account, email: 'no address' })).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'email',
    });
    expect(
      await ada.browser.get(change, { account: 'account_00000000000000000000000000000000' }),
    ).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    expect(await one.browser.get(change, { account, name: 'Chief' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lets everybody change their own name and language, and nothing else', async () => {
    const one = await someone();
    expect(
      await one.browser.get(`mutation { changeMe(name: "Me myself", locale: FR) ${answer} }`),
    ).toMatchObject({ __typename: 'Done' });
    expect(await one.browser.get(me)).toMatchObject({ name: 'Me myself' });
    const half = new Browser(server.url);
    await half.get(signInDocument, { email: `person-${String(number)}@example.org`, password });
    expect(await half.get(`mutation { changeMe(name: "Thief") ${answer} }`)).toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    });
    expect(await half.get(me)).toMatchObject({ isVerified: false, sessions: [] });
  });
});

describe('sessions', () => {
  it('are listed with their devices, and ended one by one', async () => {
    const one = await someone();
    const phone = new Browser(server.url, {
      'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
    });
    await phone.get(signInDocument, { email: `person-${String(number)}@example.org`, password });
    await phone.get(
      'mutation ($code: String!) { showSecondFactor(code: $code) { __typename ... on Refusal { code } } }',
      { code: one.app.code() },
    );
    const { sessions } = (await one.browser.get(me)) as {
      sessions: { id: string; device: string | null; isThisOne: boolean }[];
    };
    expect(sessions.map(({ device, isThisOne }) => ({ device, isThisOne }))).toEqual([
      { device: 'Chrome on Android', isThisOne: false },
      { device: null, isThisOne: true },
    ]);
    const all = (await ada.browser.get(
      '{ sessions { nodes { id account name device hasShownFactor } } }',
    )) as { nodes: { id: string }[] };
    expect(all.nodes).toEqual(
      expect.arrayContaining([
        {
          id: sessions[0]?.id,
          account: idOf(one),
          name: `Person ${String(number)}`,
          device: 'Chrome on Android',
          hasShownFactor: true,
        },
      ]),
    );
    const stranger = await someone();
    expect(await stranger.browser.get(ending, { session: sessions[0]?.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await one.browser.get(ending, { session: sessions[0]?.id })).toMatchObject({ __typename: 'Done' });
    expect((await phone.ask(me)).data?.me).toBeNull();
    expect((await one.browser.ask(me)).data?.me).not.toBeNull();
    expect(
      await ada.browser.get(`mutation ($account: ID!) { endSessions(account: $account) ${answer} }`, {
        account: idOf(one),
      }),
    ).toMatchObject({ __typename: 'Done' });
    expect((await one.browser.ask(me)).data?.me).toBeNull();
  });
});

describe('resetSecondFactor', () => {
  it('waits for a second administrator; then neither the app nor the password opens the account', async () => {
    const one = await someone();
    const email = `person-${String(number)}@example.org`;
    const account = idOf(one);
    expect(await one.browser.get(reset, { account })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ada.browser.get(reset, { account })).toEqual({
      __typename: 'SecondFactorReset',
      isWaiting: true,
    });
    expect(await ada.browser.get(reset, { account })).toMatchObject({ isWaiting: true });
    expect((await one.browser.ask(me)).data?.me).not.toBeNull();
    expect(await bela.browser.get(reset, { account })).toMatchObject({ isWaiting: false });
    expect((await one.browser.ask(me)).data?.me).toBeNull();
    const again = new Browser(server.url);
    expect(await again.get(signInDocument, { email, password })).toMatchObject({ code: 'SIGN_IN_FAILED' });
    // What two have agreed to is used up.
    expect(await bela.browser.get(reset, { account })).toMatchObject({ isWaiting: true });
  });

  it('is refused for one’s own account, and the wish of somebody who administers no more counts no more', async () => {
    expect(await ada.browser.get(reset, { account: idOf(ada) })).toMatchObject({ code: 'FORBIDDEN' });
    const cleo = await newPerson(server.desk, server.url, {
      email: 'cleo@example.org',
      rights: [{ capability: 'ADMINISTER' }],
    });
    const one = await someone();
    expect(await cleo.browser.get(reset, { account: idOf(one) })).toMatchObject({ isWaiting: true });
    await ada.browser.get(
      `mutation ($account: ID!) { giveRights(account: $account, role: EDITOR) ${answer} }`,
      { account: idOf(cleo) },
    );
    expect(await bela.browser.get(reset, { account: idOf(one) })).toMatchObject({ isWaiting: true });
  });
});

describe('roles', () => {
  it('are given by name, and not beside rights', async () => {
    const inviting = `mutation ($email: String!, $role: Role, $rights: [RightInput!]) { inviteAccount(email: $email, name: "New", role: $role, rights: $rights) ${answer} }`;
    expect(await ada.browser.get(inviting, { email: 'editor@example.org', role: 'EDITOR' })).toMatchObject({
      __typename: 'Invited',
    });
    const { nodes } = (await ada.browser.get(
      '{ accounts(filter: { email: { eq: "editor@example.org" } }) { nodes { capabilities } } }',
    )) as { nodes: unknown[] };
    expect(nodes).toEqual([{ capabilities: ['DRAFT', 'MEDIA'] }]);
    for (const wrong of [{}, { role: 'EDITOR', rights: [] }])
      expect(await ada.browser.get(inviting, { email: 'other@example.org', ...wrong })).toMatchObject({
        code: 'VALUE_INVALID',
      });
  });
});

describe('letters', () => {
  it('speak the language of the person, and name who caused them, on one line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reseau-letters-'));
    const mail = new Mail(
      { server: '', from: 'desk@example.org', folder, url: 'https://desk.example.org' },
      createLog('silent'),
    );
    await mail.send({
      to: 'a@example.org',
      kind: 'INVITATION',
      locale: 'fr',
      token: 'abc',
      by: 'Ada\n\nBcc',
    });
    await mail.send({ to: 'a@example.org', kind: 'ADDRESS', locale: 'es', by: 'Ada' });
    const letters = await Promise.all(
      (await readdir(folder)).sort().map((file) => readFile(join(folder, file), 'utf8')),
    );
    const plain = letters.map((letter) =>
      Buffer.from(
        letter
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString('utf8'),
    );
    expect(plain[0]).toContain('Ada Bcc vous invite à travailler dans Réseau.');
    expect(plain[0]).toContain('https://desk.example.org/account/invitation?lang=fr#abc');
    expect(plain[1]).toContain('Ada ha cambiado la dirección de su cuenta');
    expect(plain[1]).not.toContain('/account/');
    mail.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox on Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131 Safari/537.36 Edg/131', 'Edge on Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari on iPhone'],
    ['curl/8.5', undefined],
    [undefined, undefined],
  ])('a session of %s is called %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
