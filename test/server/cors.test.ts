import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { newPerson } from '../accounts/person.js';
import { ask, codesOf, post, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { expectRefusal } from './refusals.js';

const { operations } = JSON.parse(
  readFileSync(new URL('../../documents/manifest.json', import.meta.url), 'utf8'),
) as {
  operations: readonly { readonly id: string; readonly name: string }[];
};
const member = operations.find(({ name }) => name === 'Member')?.id ?? '';
const origin = 'https://www.example.org';
const query = encodeURIComponent('{ members(first: 1) { totalCount } }');

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const preflight = (path: string, headers: Readonly<Record<string, string>>): Promise<Answered> =>
  send(`${server.url}${path}`, { method: 'OPTIONS', headers });
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });
const opened = ({ headers }: Answered): unknown => [
  headers.get('access-control-allow-origin'),
  headers.get('access-control-allow-credentials'),
];

describe('a preflight of another origin', () => {
  it.each(['/graphql', '/graphql?documentId=x', '/members.csv', '/q/MembersExport.csv', '/schema.graphql'])(
    'is answered for %s, and reads nothing',
    async (path) => {
      const before = await server.statements();
      for (const method of ['GET', 'POST']) {
        const answer = await preflight(path, {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': 'authorization,content-type,x-apollo-operation-name',
        });
        expect([answer.status, answer.text, ...(opened(answer) as unknown[])]).toEqual([204, '', '*', null]);
        expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
        expect(answer.headers.get('access-control-allow-headers')).toBe('*, Authorization, Content-Type');
        expect(answer.headers.get('access-control-max-age')).toBe('7200');
      }
      expect(await server.statements()).toBe(before);
    },
  );

  it.each([
    ['for a method that is not answered', '/graphql', { origin, 'access-control-request-method': 'DELETE' }],
    ['for a method that is none', '/graphql', { origin, 'access-control-request-method': 'get\t' }],
    ['that names no origin', '/graphql', { 'access-control-request-method': 'POST' }],
    ['that asks for no method', '/graphql', { origin }],
  ] as const)('%s is refused', async (_, path, headers) => {
    expectRefusal(await preflight(path, headers), 'METHOD_NOT_ALLOWED');
  });

  it('opens nothing else', async () => {
    for (const path of ['/', '/metrics', '/media/x', '/graphqlx', '/sign-in/oidc'])
      expect([
        path,
        opened(await preflight(path, { origin, 'access-control-request-method': 'GET' })),
      ]).toEqual([path, [null, null]]);
  });
});

describe('a page of another origin reads', () => {
  it('answers by POST, by GET, by a trusted document twice, and files', async () => {
    const answers = [
      await ask(server.url, '{ members(first: 1) { totalCount } }', undefined, { origin }),
      await get(`/graphql?query=${query}`, { origin }),
      await get(`/graphql?documentId=sha256:${member}&variables=%7B%22slug%22:%22omct%22%7D`, { origin }),
      await get(`/graphql?documentId=sha256:${member}&variables=%7B%22slug%22:%22omct%22%7D`, { origin }),
      await get('/members.csv', { origin }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const answer of answers) {
      expect(opened(answer)).toEqual(['*', null]);
      expect(answer.headers.get('access-control-expose-headers')).toMatch(
        /etag, retry-after, ratelimit\b.*x-row-count/,
      );
    }
  });

  it('why it was refused', async () => {
    const refused = [
      ['DOCUMENT_UNKNOWN', await get(`/graphql?documentId=sha256:${'a'.repeat(64)}`, { origin })],
      ['GRAPHQL_VALIDATION_FAILED', await ask(server.url, '{ nope }', undefined, { origin })],
      ['REQUEST_INVALID', await post(server.url, '{', { origin })],
      ['REQUEST_INVALID', await post(server.url, '{}', { origin, 'content-type': 'text/plain' })],
      [
        'METHOD_NOT_ALLOWED',
        await get(`/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`, { origin }),
      ],
      ['METHOD_NOT_ALLOWED', await send(`${server.url}/graphql`, { method: 'DELETE', headers: { origin } })],
      [
        'KEY_INVALID',
        await ask(server.url, '{ __typename }', undefined, { origin, authorization: 'Bearer no' }),
      ],
      [
        'KEY_IN_BROWSER',
        await ask(server.url, '{ __typename }', undefined, {
          origin,
          authorization: `Bearer ${server.keys.staff}`,
        }),
      ],
      [
        'KEY_IN_BROWSER',
        await get('/members.csv', { origin, authorization: `Bearer ${server.keys.partner}` }),
      ],
      ['NOT_FOUND', await get('/q/Nothing.csv', { origin })],
      ['VARIABLE_INVALID', await get('/members.csv?locale=de', { origin })],
    ] as const;
    for (const [code, answer] of refused) {
      expect([code, codesOf(answer), opened(answer)]).toEqual([code, [code], ['*', null]]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('why it was refused before the request was read', async () => {
    expect(opened(await get(`/graphql?query=${'a'.repeat(30_000)}`, { origin }))).toEqual(['*', null]);
  });

  it('nothing that is not the public’s', async () => {
    const authorization = `Bearer ${server.keys.staff}`;
    const { browser } = await newPerson(server.desk, server.url, { email: 'cors@example.org' });
    const answers = [
      await ask(server.url, '{ __typename }', undefined, { authorization }),
      await ask(server.url, '{ nope }', undefined, { authorization }),
      await get(`/graphql?documentId=sha256:${member}&variables=%7B%22slug%22:%22omct%22%7D`, {
        authorization,
      }),
      await get('/members.csv', { authorization }),
      await ask(server.url, '{ __typename }', undefined, { cookie: browser.cookie }),
    ];
    for (const answer of answers) {
      expect(opened(answer)).toEqual([null, null]);
      expect(answer.headers.get('access-control-expose-headers')).toBeNull();
    }
    const forged = await ask(server.url, '{ __typename }', undefined, { origin, cookie: browser.cookie });
    expectRefusal(forged, 'REQUEST_FORGED');
  });
});

describe('a query by GET', () => {
  it('needs no header of its own, also beside cookies of others', async () => {
    for (const headers of [{}, { cookie: 'consent=yes' }, { origin }] as Readonly<Record<string, string>>[])
      expect((await get(`/graphql?query=${query}`, headers)).body.data).toEqual({
        members: { totalCount: 311 },
      });
    expect(
      codesOf(await get(`/graphql?query=${query}`, { authorization: `Bearer ${server.keys.staff}` })),
    ).toEqual([]);
  });

  it('of somebody who is signed in has one of four headers', async () => {
    const { browser } = await newPerson(server.desk, server.url, { email: 'get@example.org' });
    const { cookie } = browser;
    expectRefusal(await get('/graphql?query=%7B__typename%7D', { cookie }), 'REQUEST_INVALID');
    for (const name of [
      'graphql-preflight',
      'graphql-require-preflight',
      'apollo-require-preflight',
      'x-apollo-operation-name',
    ])
      expect((await get('/graphql?query=%7B__typename%7D', { cookie, [name]: '1' })).body.data).toEqual({
        __typename: 'Query',
      });
  });
});

describe('variables that the operation does not declare', () => {
  it.each([
    [
      'beside those that it declares',
      'query($s: String!) { organisation(slug: $s) { slug } }',
      { s: 'midh', extra: 1 },
      { organisation: { slug: 'midh' } },
    ],
    [
      'where it declares none',
      '{ __typename }',
      { prototype: {}, constructor: 1, toString: null },
      { __typename: 'Query' },
    ],
    [
      'of any kind',
      'query($n: Int) { members(first: $n) { totalCount } }',
      { frist: {} },
      { members: { totalCount: 311 } },
    ],
  ])('are ignored %s', async (_, text, variables, data) => {
    // The second time the document is known.
    for (let times = 0; times < 2; times += 1)
      expect((await ask(server.url, text, variables)).body.data).toEqual(data);
  });
});
