import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oauth from 'oauth4webapi';
import { ReseauError } from '../base/errors.js';
import { defaultLocale } from '../base/locale.js';
import type { Log } from '../base/log.js';
import { signInElsewhere, type Claims } from '../operations/accounts/sign-in-elsewhere.js';
import type { Desk } from '../operations/desk.js';
import { deviceName } from './device-name.js';
import type { Sessions } from './sessions.js';

export interface OidcOptions {
  readonly orm: Desk['orm'];
  readonly sessions: Sessions;
  readonly log: Log;
  /** The service that people sign in at, as https://<client id>:<secret>@<issuer>; empty: none. */
  readonly oidc: string;
  /** Where people reach this server. */
  readonly url: string;
}

const begin = '/sign-in/oidc';
const back = '/sign-in/oidc/callback';
const cookieName = 'reseau-oidc';
const deadline = 10_000;
const minutes = 10;
/** Ways of signing in, as RFC 8176 names them, that take more than a password. */
const strong = ['mfa', 'otp', 'hwk', 'swk', 'fpt', 'face', 'iris'];

/**
 * Signing in at a service of the house's own, by OpenID Connect with a code and PKCE: /sign-in/oidc leads
 * there, and back.
 */
export async function installOidc(app: FastifyInstance, options: OidcOptions): Promise<void> {
  if (options.oidc === '') return;
  const provider = new Provider(options.oidc, `${options.url}${back}`);
  app.get(begin, (_request, reply) => leave(reply, provider));
  app.get(back, (request, reply) => comeBack(request, reply, provider, options));
  await Promise.resolve();
}

/** What is kept in the browser between leaving and coming back. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

class Provider {
  readonly #issuer: URL;
  readonly #client: oauth.Client;
  readonly #secret: oauth.ClientAuth;
  readonly #insecure: boolean;
  #found: oauth.AuthorizationServer | undefined;

  constructor(
    address: string,
    readonly redirect: string,
  ) {
    const url = new URL(address);
    this.#client = { client_id: decodeURIComponent(url.username) };
    this.#secret = oauth.ClientSecretPost(decodeURIComponent(url.password));
    [url.username, url.password] = ['', ''];
    this.#issuer = url;
    // A service on the same machine, for those who try this out.
    this.#insecure = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  }

  /** Where the browser goes. */
  async address({ state, nonce, verifier }: Errand): Promise<string> {
    const { authorization_endpoint: endpoint } = await this.#server();
    if (endpoint === undefined) throw new Error('the service names no place to sign in');
    const address = new URL(endpoint);
    const asked = {
      client_id: this.#client.client_id,
      redirect_uri: this.redirect,
      response_type: 'code',
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return address.href;
  }

  /** Who came back, as the service says. Throws for whatever it did not say, or not to this browser. */
  async claims(came: URL, { state, nonce, verifier }: Errand): Promise<Claims> {
    const server = await this.#server();
    const parameters = oauth.validateAuthResponse(server, this.#client, came, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      this.#client,
      this.#secret,
      parameters,
      this.redirect,
      verifier,
      this.#how(),
    );
    const result = await oauth.processAuthorizationCodeResponse(server, this.#client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const token = oauth.getValidatedIdTokenClaims(result);
    if (!token) throw new Error('the service says nobody');
    const { sub, email, email_verified: isVerified, amr } = token;
    return {
      issuer: server.issuer,
      subject: sub,
      ...(typeof email === 'string' && isVerified === true && { email }),
      hasShownFactor: Array.isArray(amr) && amr.some((way) => strong.some((one) => one === way)),
    };
  }

  async #server(): Promise<oauth.AuthorizationServer> {
    if (this.#found) return this.#found;
    const found = await oauth.processDiscoveryResponse(
      this.#issuer,
      await oauth.discoveryRequest(this.#issuer, this.#how()),
    );
    this.#found = found;
    return found;
  }

  #how(): { signal: AbortSignal } {
    // The library marks it as deprecated so that nobody takes it for a service elsewhere; nor is it.
    return {
      signal: AbortSignal.timeout(deadline),
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      ...(this.#insecure && { [oauth.allowInsecureRequests]: true }),
    };
  }
}

async function leave(reply: FastifyReply, provider: Provider): Promise<FastifyReply> {
  const errand: Errand = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const address = await provider.address(errand).catch(() => {
    throw new ReseauError('SIGN_IN_FAILED', 'The service for signing in does not answer.');
  });
  return reply
    .header('set-cookie', kept(provider, Buffer.from(JSON.stringify(errand)).toString('base64url')))
    .header('cache-control', 'no-store')
    .redirect(address);
}

async function comeBack(
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
  { orm, sessions, log, url }: OidcOptions,
): Promise<FastifyReply> {
  try {
    const claims = await provider.claims(new URL(`${url}${request.url}`), errandIn(request));
    const name = deviceName(request.headers['user-agent']);
    const caller = { address: request.ip, name };
    const token = await signInElsewhere({ orm, by: 'reader', may: [] }, claims, caller);
    void reply.headers({ 'set-cookie': [kept(provider, ''), sessions.cookie(token)] });
  } catch (reason) {
    // What the service said may name somebody.
    log.info(
      { reason: reason instanceof Error ? reason.name : 'unknown' },
      'somebody could not be signed in by another service',
    );
    throw new ReseauError('SIGN_IN_FAILED', 'The service for signing in said nobody who was invited here.');
  }
  // A cookie that no other site may send comes with the next request of a page of our own, not with one that
  // a redirect makes.
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${defaultLocale}"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Réseau</title><a href="/">Réseau</a></html>`,
    );
}

function errandIn({ headers }: FastifyRequest): Errand {
  const value = parseCookie(headers.cookie ?? '')[cookieName];
  const { state, nonce, verifier } = JSON.parse(
    Buffer.from(value ?? '', 'base64url').toString(),
  ) as Partial<Errand>;
  if (!state || !nonce || !verifier) throw new Error('nothing was begun here');
  return { state, nonce, verifier };
}

/** Sent along when the service leads back, and nowhere else; empty: forgotten. */
const kept = ({ redirect }: Provider, value: string): string =>
  stringifySetCookie({
    name: cookieName,
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure: redirect.startsWith('https:'),
    path: begin,
    maxAge: value === '' ? 0 : minutes * 60,
  });
