import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import { freePort } from '../../src/database/free-port.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { askPasskey, showPasskey } from '../../src/operations/accounts/passkey.js';
import { personOf } from '../../src/operations/accounts/session.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { signIn as signInTo } from '../../src/operations/accounts/sign-in.js';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { password, signInDocument } from './person.js';

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let keys: CDPSession;
let authenticator = '';
beforeAll(async () => {
  const port = await freePort();
  server = await openHttpServer({
    port,
    settings: { RESEAU_URL: `http://localhost:${port}` },
    evaluation: false,
  });
  browser = await openBrowser();
  page = await browser.context.newPage();
  keys = await browser.context.newCDPSession(page);
  await keys.send('WebAuthn.enable');
  ({ authenticatorId: authenticator } = await keys.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
  // A page whose policy lets it ask the server.
  await page.goto(`http://localhost:${port}/explorer/`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Asks the graph from the page, with the cookie of the browser. */
const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
  const { data, errors } = await page.evaluate(
    async (body) =>
      (
        await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      ).json() as Promise<{
        data?: Record<string, Record<string, unknown>>;
        errors?: unknown;
      }>,
    JSON.stringify({ query, variables }),
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, unknown>;
};
const answerTo = (how: 'create' | 'get', options: unknown): Promise<unknown> =>
  page.evaluate(
    async ([kind, asked]) => {
      const api = PublicKeyCredential as unknown as Record<
        string,
        | ((json: unknown) => PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions)
        | undefined
      >;
      const credential =
        kind === 'create'
          ? await navigator.credentials.create({ publicKey: api.parseCreationOptionsFromJSON?.(asked) })
          : await navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON?.(asked) });
      return (credential as unknown as { toJSON: () => unknown }).toJSON();
    },
    [how, options] as const,
  );
const options = (verb: 'enrolPasskey' | 'askPasskey'): Promise<Record<string, unknown>> =>
  ask(`mutation { ${verb} { ... on PasskeyAsked { options } ... on Refusal { code } } }`);
const confirm = (answer: unknown) =>
  ask(
    'mutation ($answer: JSON!) { confirmPasskey(answer: $answer) { __typename ... on TotpConfirmed { recoveryCodes } ... on Refusal { code } } }',
    { answer },
  );
const show = (answer: unknown) =>
  ask('mutation ($answer: JSON!) { showPasskey(answer: $answer) { __typename ... on Refusal { code } } }', {
    answer,
  });
const isIn = async (): Promise<unknown> =>
  (await ask('{ me { isVerified } }').catch(() => undefined))?.isVerified;
const session = async () => (await browser.context.cookies()).find(({ name }) => name === 'reseau')?.value;
const signIn = (email: string) => ask(signInDocument, { email, password });

describe('a passkey', () => {
  let confirmed: unknown;

  it('is set up in a browser as the second factor, with codes for the day it is lost', async () => {
    const { token } = await invite(server.desk, {
      email: 'key@example.org',
      name: 'Key',
      rights: [{ capability: 'DRAFT' }],
    });
    await setPassword(server.desk, { token, password });
    await signIn('key@example.org');
    expect(await isIn()).toBe(false);
    const asked = await options('enrolPasskey');
    confirmed = await answerTo('create', asked.options);
    const done = await confirm(confirmed);
    expect(done).toEqual({ __typename: 'TotpConfirmed', recoveryCodes: expect.any(Array) });
    expect(done.recoveryCodes).toHaveLength(10);
    expect(await isIn()).toBe(true);
    const [kept] = await server.owner(`select secret from desk.second_factor where kind = 'PASSKEY'`);
    expect(Object.keys(JSON.parse(String(kept?.secret)) as object).sort()).toEqual([
      'algorithm',
      'id',
      'publicKey',
      'transports',
    ]);
  });

  it('completes signing in, once for each question', async () => {
    await ask('mutation { signOut { __typename } }');
    await signIn('key@example.org');
    const before = await session();
    const answer = await answerTo('get', (await options('askPasskey')).options);
    expect(await show(answer)).toEqual({ __typename: 'Done' });
    expect(await isIn()).toBe(true);
    expect(await session()).not.toBe(before);

    await ask('mutation { signOut { __typename } }');
    await signIn('key@example.org');
    expect(await show(answer)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    await options('askPasskey');
    expect(await show(answer)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await isIn()).toBe(false);
  });

  it('says nothing that is changed, of another key, or of another site', async () => {
    const answer = (await answerTo('get', (await options('askPasskey')).options)) as {
      id: string;
      response: Record<string, string>;
    };
    const changed = (field: string, value: string) => ({
      ...answer,
      response: { ...answer.response, [field]: value },
    });
    const client = JSON.parse(
      Buffer.from(answer.response.clientDataJSON ?? '', 'base64url').toString(),
    ) as object;
    const elsewhere = Buffer.from(
      JSON.stringify({ ...client, origin: 'https://elsewhere.example' }),
    ).toString('base64url');
    for (const wrong of [
      changed('clientDataJSON', elsewhere),
      changed('signature', Buffer.from('none').toString('base64url')),
      { ...answer, id: 'another' },
      {},
      { id: answer.id },
      { __proto__: null, id: answer.id, response: null },
    ])
      expect(await show(wrong)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await isIn()).toBe(false);
  });

  it('is asked for again before another is set up, and the same is not set up twice', async () => {
    expect(await options('enrolPasskey')).toEqual({ code: 'SIGN_IN_REQUIRED' });
    await server.owner('delete from desk.sign_in_attempt');
    expect(await show(await answerTo('get', (await options('askPasskey')).options))).toEqual({
      __typename: 'Done',
    });
    await options('enrolPasskey');
    expect(await confirm(confirmed)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    await expect(answerTo('create', (await options('enrolPasskey')).options)).rejects.toThrow(
      'InvalidStateError',
    );
  });

  it('of which there is a copy is found out by its counter', async () => {
    await server.owner(`update desk.second_factor set last_step = 1000 where kind = 'PASSKEY'`);
    await ask('mutation { signOut { __typename } }');
    await signIn('key@example.org');
    expect(await show(await answerTo('get', (await options('askPasskey')).options))).toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
    await keys.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: authenticator });
  });

  it('is understood when its signature holds a number that DER writes shorter', async () => {
    const origin = `http://localhost:${new URL(server.url).port}`;
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { id, token } = await invite(server.desk, {
      email: 'short@example.org',
      name: 'Short',
      rights: [],
    });
    await setPassword(server.desk, { token, password });
    const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
    await server.owner(
      `insert into desk.second_factor (id, account_id, kind, secret, last_step, created_at, confirmed_at) values (gen_random_uuid(), $1, 'PASSKEY', $2, 0, now(), now())`,
      [id, JSON.stringify({ id: 'short', algorithm: 'ES256', publicKey: spki, transports: [] })],
    );
    const authenticatorData = Buffer.concat([
      createHash('sha256').update('localhost').digest(),
      Buffer.from([5, 0, 0, 0, 0]),
    ]);
    // What is signed is the same; ECDSA draws a number for each signature, so that some come out shorter.
    for (const short of [
      (der: Buffer) => (der[3] ?? 0) < 32,
      (der: Buffer) => (der[5 + (der[3] ?? 0)] ?? 0) < 32,
    ]) {
      const signedIn = await signInTo(server.desk, { email: 'short@example.org', password });
      const person = await personOf(server.owner, signedIn.token);
      if (!person) throw new Error('nobody');
      const { challenge } = await askPasskey(server.desk, person, origin);
      const clientDataJSON = Buffer.from(
        JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }),
      );
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
      let signature = sign('sha256', signed, privateKey);
      while (!short(signature)) signature = sign('sha256', signed, privateKey);
      const response = {
        clientDataJSON: clientDataJSON.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
      };
      const answer = {
        id: 'short',
        rawId: 'short',
        type: 'public-key',
        clientExtensionResults: {},
        response,
      };
      expect(await showPasskey(server.desk, person, origin, answer)).toEqual(expect.any(String));
    }
  });
});
