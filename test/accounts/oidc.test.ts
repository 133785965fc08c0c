import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort } from '../../src/database/free-port.js';
import { suspend } from '../../src/operations/accounts/give-rights.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (claims: object): string => {
  const body = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${body}.${createSign('sha256').update(body).sign(privateKey, 'base64url')}`;
};

let service: Server;
let issuer = '';
let server: HttpServer;
/** What the service says of whoever signs in there, and what it was asked last. */
let says: Record<string, unknown> = {};
let asked: URLSearchParams | undefined;
beforeAll(async () => {
  service = createServer((request, response) => {
    void (async () => {
      const json = (body: object, status = 200): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      if (request.url === '/.well-known/openid-configuration') {
        json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
        });
        return;
      }
      const form = new URLSearchParams(await text(request));
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (
        form.get('client_secret') !== 's/ecret' ||
        form.get('client_id') !== 'reseau' ||
        challenge !== asked?.get('code_challenge')
      ) {
        json({ error: 'invalid_grant' }, 400);
        return;
      }
      const now = Math.floor(Date.now() / 1000);
      json({
        access_token: 'a',
        token_type: 'bearer',
        id_token: signed({
          iss: issuer,
          aud: 'reseau',
          iat: now,
          exp: now + 60,
          nonce: asked.get('nonce'),
          ...says,
        }),
      });
    })();
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const port = await freePort();
  server = await openHttpServer({
    port,
    evaluation: false,
    settings: {
      RESEAU_URL: `http://localhost:${port}`,
      RESEAU_OIDC: issuer.replace('http://', 'http://reseau:s%2Fecret@'),
    },
  });
}, 120_000);
afterAll(async () => {
  service.close();
  await server.close();
});

/** Goes to the service, and comes back as it leads: the answer, and the cookies that it sets. */
async function signIn(
  claims: Record<string, unknown>,
  change: (back: URL) => void = () => undefined,
  cookie?: string,
) {
  says = claims;
  const left = await fetch(`${server.url}/sign-in/oidc`, { redirect: 'manual' });
  const errand = left.headers.getSetCookie()[0] ?? '';
  asked = new URL(left.headers.get('location') ?? '').searchParams;
  const back = new URL(`${server.url}/sign-in/oidc/callback`);
  back.search = new URLSearchParams({ code: 'code', state: asked.get('state') ?? '' }).toString();
  change(back);
  const answer = await fetch(back, {
    headers: { cookie: cookie ?? errand.split(';')[0] ?? '' },
    redirect: 'manual',
  });
  const cookies = answer.headers.getSetCookie();
  const session = cookies.find((one) => one.startsWith('reseau='))?.split(';')[0];
  return { status: answer.status, errand, cookies, session, body: await answer.text() };
}
const meOf = async (cookie: string | undefined): Promise<unknown> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({ query: '{ me { email isVerified } }' }),
  });
  return ((await response.json()) as { data: { me: unknown } }).data.me;
};
const verified = (email: string, more: object = {}) => ({
  sub: `sub-${email}`,
  email,
  email_verified: true,
  ...more,
});

describe('somebody who signs in elsewhere', () => {
  it('is who was invited by that address, and shows a second factor where none was shown there', async () => {
    await invite(server.desk, { email: 'one@example.org', name: 'One', rights: [{ capability: 'DRAFT' }] });
    const weak = await signIn(verified('one@example.org'));
    expect([weak.status, await meOf(weak.session)]).toEqual([
      200,
      { email: 'one@example.org', isVerified: false },
    ]);
    const strong = await signIn(verified('one@example.org', { amr: ['pwd', 'mfa'] }));
    expect(await meOf(strong.session)).toEqual({ email: 'one@example.org', isVerified: true });
    expect(strong.errand).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(strong.cookies.join()).toMatch(/reseau=[\w-]{43};.*HttpOnly.*SameSite=Strict/i);
    // Known by what never changes: another address there does not make them somebody else.
    const moved = await signIn({
      ...verified('other@example.org', { amr: ['mfa'] }),
      sub: 'sub-one@example.org',
    });
    expect(await meOf(moved.session)).toEqual({ email: 'one@example.org', isVerified: true });
  });

  it.each<[string, () => Promise<{ status: number; session: string | undefined; body: string }>]>([
    ['was never invited', () => signIn(verified('nobody@example.org'))],
    [
      'has an address that nobody made sure of',
      () => signIn({ ...verified('two@example.org'), email_verified: false }),
    ],
    ['was suspended', () => signIn(verified('gone@example.org'))],
    [
      'comes back with another state',
      () => signIn(verified('two@example.org'), (back) => back.searchParams.set('state', 'x')),
    ],
    ['comes back to another browser', () => signIn(verified('two@example.org'), undefined, 'a=b')],
    [
      'comes back with an error',
      () => signIn(verified('two@example.org'), (back) => back.searchParams.set('error', 'access_denied')),
    ],
    [
      'is vouched for by another service',
      () => signIn({ ...verified('two@example.org'), iss: 'https://elsewhere.example' }),
    ],
    ['is vouched for to somebody else', () => signIn({ ...verified('two@example.org'), aud: 'other' })],
    ['was vouched for long ago', () => signIn({ ...verified('two@example.org'), exp: 1 })],
    ['is the answer to another question', () => signIn({ ...verified('two@example.org'), nonce: 'x' })],
  ])('is refused who %s, all alike', async (_, work) => {
    await invite(server.desk, { email: 'two@example.org', name: 'Two', rights: [] }).catch(() => undefined);
    const { id } = await invite(server.desk, { email: 'gone@example.org', name: 'Gone', rights: [] });
    await suspend(server.desk, id, true);
    const { status, session, body } = await work();
    expect([status, session, JSON.parse(body)]).toEqual([
      401,
      undefined,
      {
        errors: [
          expect.objectContaining({
            message: 'The service for signing in said nobody who was invited here.',
          }),
        ],
      },
    ]);
    expect((await server.owner('select count(*)::int as count from desk.identity'))[0]?.count).toBe(1);
  });
});
