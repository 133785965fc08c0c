import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAnswers, encodingFor } from '../../src/server/compression.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
}, 120_000);
afterAll(() => server.close());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Sends a request whose answer nobody unpacks on the way. */
function get(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
  method?: string,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      `${server.url}${path}`,
      {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          });
        });
      },
    );
    sent.on('error', reject).end(body);
  });
}

const unpacked = ({ headers, bytes }: Got): string =>
  (headers['content-encoding'] === 'br'
    ? brotliDecompressSync(bytes)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(bytes)
      : bytes
  ).toString();
const query = JSON.stringify({ query: '{ members(first: 50) { nodes { name country { name } } } }' });
const { operations } = JSON.parse(readFileSync('documents/manifest.json', 'utf8')) as {
  operations: { id: string; name: string }[];
};
const kept = `/graphql?documentId=sha256:${operations.find(({ name }) => name === 'RegionsAndCountries')?.id ?? ''}`;
const script = async (): Promise<string> => {
  const page = (await get('/explorer/')).bytes.toString();
  const [, path = ''] = /src="([^"]+\.js)"/.exec(page) ?? [];
  return new URL(path, `${server.url}/explorer/`).pathname;
};

describe('answers are compressed for clients that take it', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
  ])('Accept-Encoding %s: %s', async (accepted, encoding) => {
    const plain = await get('/graphql', {}, query);
    const answer = await get('/graphql', { 'accept-encoding': accepted }, query);
    expect([answer.headers['content-encoding'], encodingFor(accepted)]).toEqual([encoding, encoding]);
    expect(String(answer.headers.vary)).toContain('Accept-Encoding');
    expect(JSON.parse(unpacked(answer))).toEqual(JSON.parse(unpacked(plain)));
    if (encoding) expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  it('a file of a room, with its age and tag', async () => {
    const path = await script();
    const [plain, first, second] = [
      await get(path),
      await get(path, { 'accept-encoding': 'br' }),
      await get(`${path}?again`, { 'accept-encoding': 'br' }),
    ];
    for (const answer of [first, second]) {
      expect([answer.headers['content-encoding'], answer.headers.etag]).toEqual(['br', plain.headers.etag]);
      expect(unpacked(answer)).toBe(unpacked(plain));
      expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
    }
    expect(
      (await get(path, { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) })).status,
    ).toBe(304);
  });

  it('a page of the site, and a file by link', async () => {
    for (const path of ['/fr/', '/members.csv']) {
      const [plain, answer] = [await get(path), await get(path, { 'accept-encoding': 'gzip' })];
      expect([path, answer.status, answer.headers['content-encoding']]).toEqual([path, 200, 'gzip']);
      expect(unpacked(answer)).toBe(unpacked(plain));
    }
  });

  it('a kept answer, whose tag is found again', async () => {
    const plain = await get(kept);
    const first = await get(kept, { 'accept-encoding': 'br' });
    expect([plain.status, first.headers['content-encoding'], first.headers.etag]).toEqual([
      200,
      'br',
      `W/${String(plain.headers.etag)}`,
    ]);
    expect(unpacked(first)).toBe(unpacked(plain));
    const again = await get(kept, { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });
});

describe('answers are not compressed', () => {
  it.each([
    ['for a key', { authorization: 'Bearer ' }, query],
    ['for a cookie', { cookie: 'consent=yes' }, query],
    ['when they are short', {}, JSON.stringify({ query: '{ members(first: 1) { totalCount } }' })],
    ['when they refuse', {}, JSON.stringify({ query: '{ nothing }' })],
  ])('%s', async (_, headers: Record<string, string>, body) => {
    const own = headers.authorization ? { authorization: `Bearer ${server.keys.partner}` } : headers;
    const answer = await get('/graphql', { ...own, 'accept-encoding': 'br, gzip' }, body);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.bytes.toString()).toMatch(/^\{/);
  });

  it('but what everybody reads is, also for somebody with a cookie', async () => {
    const answer = await get(kept, { cookie: 'consent=yes', 'accept-encoding': 'br' });
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'br']);
  });
});

it('gives the connection back when a reader leaves a compressed file half-way', async () => {
  await new Promise<void>((resolve) => {
    const sent = ask(`${server.url}/members.csv`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.once('data', () => {
        sent.destroy();
        resolve();
      });
    });
    sent.on('error', () => undefined).end();
  });
  while ((await server.held()) > 0) await pause(20);
  expect(await server.held()).toBe(0);
});

it('compresses what is kept once, however many ask for it at the same time', async () => {
  const app = fastify();
  const counted: string[] = [];
  let isPressed = false;
  compressAnswers(
    app,
    () => isPressed,
    (bytes, encoding, use) => {
      counted.push(`${use} ${encoding}`);
      return Promise.resolve(Buffer.from(bytes).subarray(0, 10));
    },
  );
  const body = Buffer.from('x'.repeat(2000));
  app.get('/', (_request, reply) => reply.type('text/plain').send(body));
  app.get('/once', (_request, reply) => reply.type('text/plain').send('y'.repeat(2000)));
  const inject = (url: string, encoding: string) =>
    app.inject({ url, headers: { 'accept-encoding': encoding } });
  await Promise.all([
    inject('/', 'br'),
    inject('/', 'br'),
    inject('/', 'gzip'),
    inject('/once', 'br'),
    inject('/once', 'br'),
  ]);
  expect(counted.sort()).toEqual(['kept br', 'kept gzip', 'once br', 'once br']);
  // While reads wait, what would be sent once goes as it is; proxies are told all the same.
  isPressed = true;
  const [kept, once] = [await inject('/', 'br'), await inject('/once', 'br')];
  expect([kept.headers['content-encoding'], once.headers['content-encoding']]).toEqual(['br', undefined]);
  expect([once.body.length, once.headers.vary]).toEqual([2000, 'Accept-Encoding']);
  await app.close();
});
