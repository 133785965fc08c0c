import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import type { ErrorCode } from '../../src/base/errors.js';
import { ask, post, send, sendRaw, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { expectRefusal } from './refusals.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const fine = '{"query":"{ __typename }"}';
const at = (path: string, request?: RequestInit) => (): Promise<Answered> =>
  send(`${server.url}${path}`, request);
const body =
  (text: string | Uint8Array<ArrayBuffer>, headers = {}) =>
  (): Promise<Answered> =>
    post(server.url, text, headers);
const kind = (type: string) => body(fine, { 'content-type': type });
const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));

const refused: readonly (readonly [string, () => Promise<Answered>, ErrorCode, number])[] = [
  ['an unknown address', at('/nowhere'), 'NOT_FOUND', 404],
  ['an address below the graph', at('/graphql/more', { method: 'POST' }), 'NOT_FOUND', 404],
  ['a way out of the folder of the explorer', at('/explorer/..%2f..%2f..%2fpackage.json'), 'NOT_FOUND', 404],
  ['an address that is none', at('/%E0%A4%A'), 'NOT_FOUND', 404],
  ['PUT', at('/graphql', { method: 'PUT', body: fine }), 'METHOD_NOT_ALLOWED', 405],
  ['DELETE', at('/graphql', { method: 'DELETE' }), 'METHOD_NOT_ALLOWED', 405],
  ['OPTIONS', at('/graphql', { method: 'OPTIONS' }), 'METHOD_NOT_ALLOWED', 405],
  ['GET without a query', at('/graphql', { headers: { 'graphql-preflight': '1' } }), 'REQUEST_INVALID', 400],
  [
    'GET with variables that are no JSON',
    at('/graphql?query=%7B__typename%7D&variables=%7B', { headers: { 'graphql-preflight': '1' } }),
    'REQUEST_INVALID',
    400,
  ],
  [
    'GET with a mutation',
    at(`/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`, {
      headers: { 'graphql-preflight': '1' },
    }),
    'METHOD_NOT_ALLOWED',
    405,
  ],
  ['headers without an end', at(`/graphql?query=${'a'.repeat(30_000)}`), 'REQUEST_INVALID', 431],
  ['text/plain', kind('text/plain'), 'REQUEST_INVALID', 415],
  ['a form', kind('application/x-www-form-urlencoded'), 'REQUEST_INVALID', 415],
  ['a form of parts', kind('multipart/form-data; boundary=x'), 'REQUEST_INVALID', 415],
  ['XML', kind('text/xml'), 'REQUEST_INVALID', 415],
  ['a bare document', kind('application/graphql'), 'REQUEST_INVALID', 415],
  ['JSON in UTF-16', kind('application/json; charset=utf-16'), 'REQUEST_INVALID', 415],
  [
    'JSON in Latin-1',
    body(new Uint8Array(Buffer.from('{"query":"{ é }"}', 'latin1')), {
      'content-type': 'application/json; charset="ISO-8859-1"',
    }),
    'REQUEST_INVALID',
    415,
  ],
  ['a compressed body', body(packed(fine), { 'content-encoding': 'gzip' }), 'REQUEST_INVALID', 415],
  [
    'a compressed body that would fill 50 MB',
    body(packed(' '.repeat(5e7)), { 'content-encoding': 'gzip' }),
    'REQUEST_INVALID',
    415,
  ],
  ['a compressed body that does not say so', body(packed(fine)), 'REQUEST_INVALID', 400],
  [
    'a body over 100 kB',
    body(JSON.stringify({ query: '{ __typename }', padding: 'a'.repeat(101 * 1024) })),
    'REQUEST_INVALID',
    413,
  ],
  ['no body', body(''), 'REQUEST_INVALID', 400],
  ['half a body', body('{"query":"{ __type'), 'REQUEST_INVALID', 400],
  ['JSON null', body('null'), 'REQUEST_INVALID', 400],
  ['a number', body('42'), 'REQUEST_INVALID', 400],
  ['a text', body('"{ __typename }"'), 'REQUEST_INVALID', 400],
  ['an empty list', body('[]'), 'REQUEST_INVALID', 400],
  ['several requests at once', body(`[${fine},${fine}]`), 'REQUEST_INVALID', 400],
  ['an empty object', body('{}'), 'REQUEST_INVALID', 400],
  ['a query that is null', body('{"query":null}'), 'REQUEST_INVALID', 400],
  ['a query that is a number', body('{"query":1}'), 'REQUEST_INVALID', 400],
  ['a query that is an object', body('{"query":{}}'), 'REQUEST_INVALID', 400],
  ['an empty query', body('{"query":""}'), 'REQUEST_INVALID', 400],
  [
    'the hash of a query',
    body('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}'),
    'REQUEST_INVALID',
    400,
  ],
  ['variables in a list', body('{"query":"{ __typename }","variables":[]}'), 'REQUEST_INVALID', 400],
  ['variables in a text', body('{"query":"{ __typename }","variables":"{}"}'), 'REQUEST_INVALID', 400],
  ['extensions that are a number', body('{"query":"{ __typename }","extensions":7}'), 'REQUEST_INVALID', 400],
  [
    'operationName that is a number',
    body('{"query":"{ __typename }","operationName":7}'),
    'REQUEST_INVALID',
    400,
  ],
  [
    '__proto__ in the variables',
    body('{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'),
    'REQUEST_INVALID',
    400,
  ],
  [
    '__proto__ deep in the extensions',
    body('{"query":"{ __typename }","extensions":{"a":{"__proto__":{"a":1}}}}'),
    'REQUEST_INVALID',
    400,
  ],
  [
    'a prototype by way of the constructor',
    body('{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}'),
    'REQUEST_INVALID',
    400,
  ],
];

describe('a request is refused before anything is read for', () => {
  it.each(refused)('%s', async (_, request, code, status) => {
    const before = await server.statements();
    const answer = await request();
    expectRefusal(answer, code, status);
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/\bPOST$/);
    expect(await server.statements()).toBe(before);
  });

  it('what is not HTTP', async () => {
    const received = await sendRaw(server.port, 'GARBAGE\r\n\r\n');
    expect(received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(received).toContain('"code":"REQUEST_INVALID"');
  });

  it('says so when the request names no host', async () => {
    const received = await sendRaw(server.port, 'GET /live HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(received).toContain('The request has no Host.');
    expect(await sendRaw(server.port, 'GET /live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  });
});

describe('a request', () => {
  it('by HEAD has no body', async () => {
    const { text, status } = await send(`${server.url}/graphql?query=%7B__typename%7D`, {
      method: 'HEAD',
      headers: { 'graphql-preflight': '1' },
    });
    expect({ text, status }).toEqual({ text: '', status: 405 });
  });

  it('with a key twice means the last', async () => {
    expect((await post(server.url, '{"query":"{ nope }","query":"{ __typename }"}')).body.data).toEqual({
      __typename: 'Query',
    });
  });

  it('leaves no trace on the prototype of all objects', async () => {
    await post(server.url, '{"query":"{ __typename }","__proto__":{"polluted":1}}');
    await post(server.url, '{"query":"query($__proto__: Int) { __typename }","variables":{"constructor":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    [
      'in the middle of its body',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que',
    ],
    [
      'before its answer',
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 70\r\n\r\n${'{"query":"{ organisations(first: 100) { nodes { name } } }"}'.padEnd(70)}`,
    ],
  ])('whose client goes away %s harms nobody', async (_, bytes) => {
    for (let times = 0; times < 5; times += 1) {
      const socket = connect(server.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(bytes);
      socket.destroy();
    }
    expect((await ask(server.url, '{ members(first: 1) { totalCount } }')).body.data).toEqual({
      members: { totalCount: 311 },
    });
  });
});
