import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson, password, signInDocument } from './person.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
});
afterAll(() => server.close());

const me = '{ me { email isVerified rights { capability } } }';
const show =
  'mutation ($code: String!) { showSecondFactor(code: $code) { __typename ... on Refusal { code } } }';
const draft = [{ capability: 'DRAFT' }] as const;

describe('signing in', () => {
  it('takes a password and a second factor, and reads the desk from then on', async () => {
    const { browser, app, signIn } = await newPerson(server.desk, server.url, {
      email: 'ada@example.org',
      rights: draft,
    });
    expect(await browser.get(me)).toEqual({
      email: 'ada@example.org',
      isVerified: true,
      rights: [{ capability: 'DRAFT' }],
    });
    expect((await browser.ask('{ organisations { nodes { editorialStage } } }')).status).toBe(200);
    expect(await browser.get('mutation { signOut { __typename } }')).toEqual({ __typename: 'Done' });
    expect(browser.cookie).toBe('');
    expect(await signIn()).toEqual({ __typename: 'SignedIn', hasSecondFactor: true });
    // Half-way in, nothing but the way on is open.
    expect(
      (await browser.ask('{ organisations { nodes { editorialStage } } }')).errors?.[0]?.extensions.code,
    ).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await browser.get('mutation { enrolTotp { __typename ... on Refusal { code } } }')).toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    });
    const before = browser.cookie;
    const code = app.code();
    expect(await browser.get(show, { code })).toEqual({ __typename: 'Done' });
    expect(browser.cookie).not.toBe(before);
    expect(await new BrowserWith(before).get(me)).toBeNull();
    expect(await browser.get(show, { code })).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('keeps its cookie from scripts and other sites', async () => {
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'cookie@example.org',
      rights: draft,
    });
    const { set } = await browser.ask(signInDocument, { email: 'cookie@example.org', password });
    expect(set).toMatch(/^reseau=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    const forged: readonly Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ];
    for (const headers of forged) {
      const { status, errors } = await browser.ask(me, {}, headers);
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'REQUEST_FORGED']);
    }
    expect((await browser.ask(me, {}, { origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });

  it('does not tell whether an address is known', async () => {
    await newPerson(server.desk, server.url, { email: 'known@example.org' });
    const browser = new Browser(server.url);
    const answers = [];
    for (const email of ['known@example.org', 'unknown@example.org', ' KNOWN@example.org '])
      answers.push(await browser.get(signInDocument, { email, password: 'something else entirely' }));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    const reset = 'mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }';
    expect(await browser.get(reset, { email: 'known@example.org' })).toEqual(
      await browser.get(reset, { email: 'unknown@example.org' }),
    );
  });

  it.each(['brute@example.org', 'nobody@example.org'])(
    'is refused to %s after ten failures, right or wrong',
    async (email) => {
      if (email.startsWith('brute')) await newPerson(server.desk, server.url, { email });
      const browser = new Browser(server.url);
      const six = Array.from(
        { length: 6 },
        (_, index) =>
          `a${index}: signIn(email: $email, password: "guess number ${index}") { ... on Refusal { code } }`,
      );
      const codes = [];
      for (const document of [1, 2].map(() => `mutation ($email: String!) { ${six.join(' ')} }`))
        codes.push(
          ...Object.values((await browser.ask(document, { email })).data ?? {}).map((one) => one.code),
        );
      expect(codes).toEqual([...Array<string>(10).fill('SIGN_IN_FAILED'), 'RATE_EXCEEDED', 'RATE_EXCEEDED']);
      expect(await browser.get(signInDocument, { email, password })).toMatchObject({ code: 'RATE_EXCEEDED' });
    },
  );

  it('lets codes for the loss of the app in once', async () => {
    const { browser, signIn, recoveryCodes } = await newPerson(server.desk, server.url, {
      email: 'lost@example.org',
    });
    expect(recoveryCodes).toHaveLength(10);
    await signIn();
    expect(await browser.get(show, { code: recoveryCodes[0] })).toEqual({ __typename: 'Done' });
    await signIn();
    expect(await browser.get(show, { code: recoveryCodes[0] })).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });
});

class BrowserWith extends Browser {
  constructor(cookie: string) {
    super(server.url);
    this.cookie = cookie;
  }
}
