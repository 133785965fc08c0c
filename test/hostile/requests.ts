import { gzipSync } from 'node:zlib';
import type { Tape } from '../query/tape.js';
import { documents } from './documents.js';
import type { Hostile } from './request.js';
import { harmful, mutated } from './words.js';

const json = { 'content-type': 'application/json' };
const times = (count: number, text: string): string => text.repeat(count);
const post = (what: string, body: string | Buffer, headers: Hostile['headers'] = {}): Hostile => ({
  what,
  method: 'POST',
  path: '/graphql',
  headers: { ...json, ...headers },
  body,
});
const get = (what: string, path: string, headers: Hostile['headers'] = {}): Hostile => ({
  what,
  method: 'GET',
  path,
  headers: { 'graphql-preflight': '1', ...headers },
});
/** What can stand in a header or in the first line of a request. */
const visible = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');
const fine = '{"query":"{ __typename }"}';

type Make = (tape: Tape, valid: readonly string[]) => Hostile;

/** Bodies that are not what they say. */
const bodies: Readonly<Record<string, Make>> = {
  'JSON that is cut': (tape) => post('', fine.slice(0, tape.below(fine.length))),
  'JSON that was changed': (tape, valid) =>
    post('', mutated(tape, JSON.stringify({ query: tape.pick(valid), variables: { a: 1 } }))),
  'JSON nested deep': (tape) =>
    post(
      '',
      `{"query":"{ __typename }","variables":${times(1 + tape.below(20_000), tape.pick(['[', '{"a":']))}`,
    ),
  'many keys': (tape) =>
    post(
      '',
      `{${Array.from({ length: tape.below(4000) }, (_, index) => `"k${index}":1`).join(',')},"query":"{ __typename }"}`,
    ),
  'a key twice': (tape) => post('', `{"query":"{ __typename }","query":${JSON.stringify(harmful(tape))}}`),
  'names that objects have': (tape) =>
    post(
      '',
      `{"query":"query($f: OrganisationFilter) { organisations(first: 1, filter: $f) { totalCount } }","variables":${tape.pick(['{"__proto__":{"f":{}}}', '{"f":{"__proto__":{"name":{"eq":"x"}}}}', '{"f":{"constructor":{"prototype":{"a":1}}}}', '{"f":{"name":{"__proto__":{"eq":"x"}}}}', '{"toString":1}', '{"f":{"and":[{"__proto__":[]}]}}'])}}`,
    ),
  'another kind of JSON': (tape) =>
    post(
      '',
      tape.pick([
        '[]',
        '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
        'null',
        'true',
        '1',
        '"{ __typename }"',
        '{}',
        '{"query":1}',
        '{"query":["{ __typename }"]}',
        '{"query":{}}',
        '{"query":"{ __typename }","variables":"x"}',
        '{"query":"{ __typename }","variables":[1]}',
        '{"query":"{ __typename }","operationName":1}',
        '{"query":"{ __typename }","extensions":"x"}',
        'NaN',
        '\ufeff{}',
        ' ',
      ]),
    ),
  'another encoding': (tape) => {
    const [type, body] = tape.pick([
      ['application/json; charset=utf-16', Buffer.from(fine, 'utf16le')],
      ['application/json; charset=latin1', Buffer.from('{"query":"{ é }"}', 'latin1')],
      ['application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
      [
        'application/json',
        Buffer.concat([
          Buffer.from('{"query":"'),
          Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
          Buffer.from('"}'),
        ]),
      ],
      ['application/json; charset=utf-7', Buffer.from(fine)],
    ] as const);
    return post('', body, { 'content-type': type });
  },
  'another type': (tape) =>
    post('', tape.pick([fine, 'query={__typename}', '--x\r\n\r\n--x--', '<a/>']), {
      'content-type': tape.pick([
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/graphql',
        'text/html',
        'application/json/x',
        '',
        visible(harmful(tape)).slice(0, 100) || 'x',
      ]),
    }),
  'a packed body': (tape) =>
    post('', gzipSync(times(1 + tape.below(20) * 1_000_000, 'a')), {
      'content-encoding': tape.pick(['gzip', 'deflate', 'br', 'identity, gzip', 'x-gzip']),
    }),
  'a large body': (tape) => post('', `{"query":"${times(90_000 + tape.below(3_000_000), 'a')}"}`),
  'a registration': (tape) =>
    post(
      '',
      JSON.stringify({
        query: '{ __typename }',
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: tape.pick(['0'.repeat(64), 'x', harmful(tape), 1, null]),
          },
        },
      }),
    ),
  'an unknown document': (tape) =>
    post(
      '',
      JSON.stringify({
        documentId: tape.pick([`sha256:${'0'.repeat(64)}`, 'sha256:', harmful(tape), 1, {}, []]),
        variables: tape.pick([{}, 'x', [harmful(tape)]]),
      }),
    ),
};

/** What stands around a body. */
const around: Readonly<Record<string, Make>> = {
  'another method': (tape) => ({
    what: '',
    method: tape.pick(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']),
    path: '/graphql',
    headers: json,
    body: fine,
  }),
  'another address': (tape) =>
    get(
      '',
      tape.pick([
        `/${encodeURIComponent(harmful(tape).slice(0, 300).toWellFormed())}`,
        '/..%2f..%2fpackage.json',
        '/%00',
        '/%E0%A4%A',
        '//evil.example/',
        '/graphql/..;/x',
        '/.git/config',
        '/explorer/assets/../../../src/main.ts',
        '/metrics/../x',
        `/${times(1 + tape.below(5000), 'a')}`,
      ]),
    ),
  'a query by GET': (tape, valid) =>
    get(
      '',
      `/graphql?query=${encodeURIComponent(mutated(tape, tape.pick(valid)).slice(0, 5000).toWellFormed())}&variables=${encodeURIComponent(tape.pick(['{}', '{', '[]', 'null', '{"__proto__":1}']))}`,
    ),
  'a mutation by GET': (tape) =>
    get('', `/graphql?query=${encodeURIComponent(tape.pick(['mutation { a }', 'subscription { a }']))}`),
  'a page of another site': (tape) => ({
    what: '',
    method: 'GET',
    path: '/graphql?query=%7B__typename%7D',
    headers: { origin: 'https://evil.example', referer: visible(harmful(tape)).slice(0, 200) },
  }),
  'a document by GET': (tape) =>
    get(
      '',
      `/graphql?documentId=${encodeURIComponent(tape.pick([`sha256:${'0'.repeat(64)}`, harmful(tape).slice(0, 500).toWellFormed()]))}&variables=${encodeURIComponent(harmful(tape).slice(0, 500).toWellFormed())}`,
    ),
  'a file': (tape) =>
    get(
      '',
      `/q/${encodeURIComponent(tape.pick(['MembersExport', 'AppealList', 'Directory', '__proto__', 'constructor', harmful(tape).slice(0, 80).toWellFormed()]))}.${tape.pick(['csv', 'json', 'exe', 'constructor', '', '%00'])}?${tape.pick(['filter', 'first', 'locale', '__proto__', 'x'])}=${encodeURIComponent(tape.pick(['{', '{"name":{"eq":null}}', '[[', '99999999999', 'de', harmful(tape).slice(0, 300).toWellFormed()]))}`,
    ),
  'a wrong key': (tape) =>
    post('', fine, {
      authorization: tape.pick([
        'Bearer x',
        'Bearer',
        'Basic YTpi',
        `Bearer ${'a'.repeat(43)}`,
        `Bearer ${times(1 + tape.below(4000), 'a')}`,
        visible(harmful(tape)).slice(0, 500),
      ]),
    }),
  'odd headers': (tape) =>
    post('', fine, {
      [tape.pick([
        'accept-language',
        'accept',
        'x-forwarded-for',
        'user-agent',
        'if-none-match',
        'cookie',
        'host',
        'origin',
        'graphql-preflight',
        'x-http-method-override',
        'range',
        'expect-ct',
        'traceparent',
      ])]: visible(harmful(tape)).slice(0, 3000),
    }),
  'many headers': (tape) =>
    post(
      '',
      fine,
      Object.fromEntries(Array.from({ length: tape.below(300) }, (_, index) => [`x-${index}`, 'a'])),
    ),
  'large headers': (tape) => post('', fine, { 'x-large': times(1 + tape.below(40_000), 'a') }),
  'bytes as they are': (tape) => ({
    what: '',
    method: 'POST',
    path: '/graphql',
    headers: {},
    raw: tape.pick([
      'GET / HTTP/1.1\r\n\r\n',
      'NONSENSE\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
      'GET /graphql HTTP/9.9\r\nHost: a\r\n\r\n',
      `GET /${times(1 + tape.below(30_000), 'a')} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: a\r\nX: \x01\x02\r\n\r\n`,
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    ]),
  }),
};

const asDocuments: Readonly<Record<string, Make>> = Object.fromEntries(
  Object.entries(documents).map(([what, make]): [string, Make] => [
    what,
    (tape, valid) => post('', JSON.stringify(make(tape, valid))),
  ]),
);
const kinds = { ...asDocuments, ...bodies, ...around };
export const kindsOfHarm = Object.keys(kinds);

/** A request that means harm; the tape decides which. `valid` are documents that are right. */
export function hostile(tape: Tape, valid: readonly string[]): Hostile {
  const what = tape.pick(kindsOfHarm);
  return { ...(kinds[what] as Make)(tape, valid), what };
}
