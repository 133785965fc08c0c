import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { send, sendRaw } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
});
afterAll(() => server.close());

const folders = [
  ['/explorer/', 'web/dist/explorer', null],
  ['/embed/', 'web/dist/embed', '*'],
  ['/shared/', 'web/shared/style', '*'],
  ['/docs/', 'docs', null],
] as const;
const files = folders.flatMap(([prefix, folder, origin]) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const below = `${entry.parentPath}/${entry.name}`.slice(folder.length + 1);
      return { path: prefix + below, origin, isHashed: /^assets\/.*-[\w-]{8}\.\w+$/.test(below) };
    }),
);

describe('the files of the static rooms', () => {
  it('are there, some with the hash of their bytes in their names', () => {
    for (const [prefix] of folders) expect(files.some(({ path }) => path.startsWith(prefix))).toBe(true);
    expect(files.some(({ isHashed }) => isHashed)).toBe(true);
  });

  it.each(['/explorer/', '/embed/'])('are a page at %s, with and without the last slash', async (prefix) => {
    expect((await send(server.url + prefix)).status).toBe(200);
    const answer = await send(`${server.url}${prefix.slice(0, -1)}?lang=fr&query=%7B%7D`, {
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${prefix}?lang=fr&query=%7B%7D`]);
  });

  it('are shown by a browser where they are documents', async () => {
    const { headers, text } = await send(`${server.url}/docs/building-a-website.md`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toBe(readFileSync('docs/building-a-website.md', 'utf8'));
  });

  it.each(files)('$path has a tag, an age and a policy', async ({ path, origin, isHashed }) => {
    const answer = await send(`${server.url}${path}`, { headers: { cookie: 'consent=yes' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe(
      isHashed
        ? 'public, max-age=31536000, immutable'
        : path.endsWith('.html')
          ? 'no-cache'
          : 'public, max-age=3600',
    );
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src '(self|none)'/);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary') ?? '').not.toMatch(/cookie/i);
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(W\/)?"[^"]+"$/);
    // By hand: fetch adds headers that ask for the file anew.
    const again = await sendRaw(
      server.port,
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\nif-none-match: ${tag}\r\nconnection: close\r\n\r\n`,
    );
    expect(again).toMatch(/^HTTP\/1\.1 304 [^]*\r\n\r\n$/);
  });

  it('are sent in parts, and what they have not is refused', async () => {
    const url = `${server.url}/docs/building-a-website.md`;
    const whole = readFileSync('docs/building-a-website.md');
    const asked = (headers: Record<string, string>, method = 'GET') => send(url, { method, headers });
    const part = await asked({ range: 'bytes=3-12' });
    expect([part.status, part.text]).toEqual([206, whole.subarray(3, 13).toString()]);
    expect(part.headers.get('content-range')).toBe(`bytes 3-12/${whole.length}`);
    const beyond = await asked({ range: `bytes=${whole.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`]);
    expect(beyond.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await asked({ 'if-match': '"another"' })).status).toBe(412);
    const head = await asked({}, 'HEAD');
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(whole.length),
    ]);
  });

  it.each([
    '/docs/',
    '/docs/none.md',
    '/docs/..%2fpackage.json',
    '/docs/%2e%2e/package.json',
    '/docs/.git',
    '/embed/assets/',
    '/shared/%00',
  ])('are nothing else at %s', async (path) => {
    const answer = await sendRaw(
      server.port,
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/"NOT_FOUND"/);
  });
});
