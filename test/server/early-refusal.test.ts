import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openSession } from '../../src/windows/run.js';
import { ask, codesOf, send, sendRaw } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const settings = {
  RESEAU_POOL: 1,
  RESEAU_QUEUE: 0,
  RESEAU_BODY: 2000,
  RESEAU_RECEIVE_TIMEOUT: 1500,
  RESEAU_METRICS_TOKEN: 'a-token-of-the-tests',
};
let server: HttpServer;
let holder: Awaited<ReturnType<typeof openSession>>;
let first: Promise<{ status: number }>;
const query = '{ awards(first: 1) { nodes { slug } } }';
const other = '{ themes(first: 1) { nodes { slug } } }';

/** What the server has counted. */
async function counted(line: RegExp): Promise<number> {
  const { text } = await send(`${server.url}/metrics`, {
    headers: { authorization: `Bearer ${settings.RESEAU_METRICS_TOKEN}` },
  });
  return Number(line.exec(text)?.[1] ?? 0);
}
const inWork = (): Promise<number> => counted(/^reseau_requests_in_work (\d+)$/m);
const early = (): Promise<number> =>
  counted(/^reseau_request_seconds_count\{audience="unknown",status="503",answer="none"\} (\d+)$/m);

beforeAll(async () => {
  server = await openHttpServer({ settings, statementTimeout: 60_000 });
  await ask(server.url, query);
  holder = await openSession(server.superuserUrl);
  await holder.run('begin');
  await holder.run('lock table window_public.award in access exclusive mode');
  // One read has the only connection, and none may wait for it.
  first = ask(server.url, query);
  while ((await inWork()) < 1) await pause(10);
}, 120_000);
afterAll(() => server.close());

it('refuses a read of the public before the framework sees it when the database can take no more', async () => {
  const before = await early();
  const refused = await ask(server.url, other);
  expect([
    refused.status,
    codesOf(refused),
    refused.headers.get('retry-after'),
    refused.headers.get('cache-control'),
  ]).toEqual([503, ['OVERLOADED'], '1', 'no-store']);
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
  // A page of another origin can read why, after its preflight.
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  const preflight = { origin: 'https://www.example.org', 'access-control-request-method': 'POST' };
  expect((await send(`${server.url}/graphql`, { method: 'OPTIONS', headers: preflight })).status).toBe(204);
  expect((await early()) - before).toBe(1);
});

it('does not refuse so who may get an answer all the same: an audience with connections of its own, somebody who may be signed in, a watcher', async () => {
  const before = await early();
  expect((await ask(server.url, other, {}, { authorization: `Bearer ${server.keys.partner}` })).status).toBe(
    200,
  );
  // It is refused too, but only where it is known whose the cookie is.
  expect(codesOf(await ask(server.url, other, {}, { cookie: 'reseau=x' }))).toEqual(['OVERLOADED']);
  expect((await send(`${server.url}/live`)).status).toBe(200);
  expect(await early()).toBe(before);
});

it('refuses a request whose body has not come, and ends its connection when the body does not come', async () => {
  const half = (length: number): string =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n{`;
  const small = await sendRaw(server.port, half(100));
  expect(small).toMatch(/^HTTP\/1\.1 503 /);
  expect(small).toMatch(/connection: keep-alive[^]*HTTP\/1\.1 408 /i);
  const large = await sendRaw(server.port, half(settings.RESEAU_BODY + 1));
  expect(large).toMatch(/^HTTP\/1\.1 503 [^]*connection: close/i);
});

it('answers again when there is room', async () => {
  await holder.run('rollback');
  await holder.close();
  expect((await first).status).toBe(200);
  expect((await ask(server.url, other)).status).toBe(200);
});
