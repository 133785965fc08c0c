import { Secret, TOTP } from 'otpauth';
import { invite, type Invitation } from '../../src/operations/accounts/invite.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import type { Desk } from '../../src/operations/desk.js';

/** A browser of one person: it keeps its cookie. */
export class Browser {
  cookie = '';

  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The answer to an operation, its status, and what was set in cookies. */
  async ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie && { cookie: this.cookie }),
        ...this.headers,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    const body = (await response.json()) as {
      data?: Record<string, Record<string, unknown>>;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, set, ...body };
  }

  /** The first root field of the answer; its errors fail the test. */
  async get(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const { data, errors } = await this.ask(query, variables, headers);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Record<string, unknown>;
  }
}

export const password = 'correct horse battery staple';

/** Codes of an app that knows the secret. Each moment gives one code, and none is taken twice. */
class App {
  #last = 0;

  constructor(private readonly secret: string) {}

  code(): string {
    const totp = new TOTP({ secret: Secret.fromBase32(this.secret), period: 30 });
    // The code of the step before is taken too, so that several can be shown within one; a step may end while
    // this one is on its way.
    this.#last = Math.max(this.#last + 1, Math.floor((Date.now() + 1000) / 30_000) - 1);
    return totp.generate({ timestamp: this.#last * 30_000 });
  }
}

/** Somebody who works here, with a password; signed in, in a browser of their own, unless it is left away. */
export async function newPerson(
  desk: Desk,
  url: string,
  invitation: Partial<Invitation> & { readonly email: string },
) {
  const { id, token } = await invite(desk, { name: 'Somebody', rights: [], ...invitation });
  await setPassword(desk, { token, password });
  const browser = new Browser(url);
  const signIn = () => browser.get(signInDocument, { email: invitation.email, password });
  await signIn();
  const { secret } = await browser.get('mutation { enrolTotp { ... on TotpEnrolment { secret uri } } }');
  const app = new App(String(secret));
  const confirmed = await browser.get(
    'mutation ($code: String!) { confirmTotp(code: $code) { __typename ... on TotpConfirmed { recoveryCodes } ... on Refusal { code } } }',
    { code: app.code() },
  );
  if (confirmed.__typename !== 'TotpConfirmed') throw new Error(JSON.stringify(confirmed));
  return { id, browser, app, signIn, recoveryCodes: confirmed.recoveryCodes as string[] };
}

export const signInDocument = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on SignedIn { hasSecondFactor } ... on Refusal { code message } } }`;
