import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aloneServer } from '../../site/alone.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

const siteUrl = 'https://www.example.org';

/** The website alone, over an API. */
async function open(api: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = aloneServer({ api, siteUrl });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

let api: HttpServer;
let alone: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  api = await openHttpServer();
  alone = await open(api.url);
});
afterAll(async () => {
  await end(alone.server);
  await api.close();
});

describe('the website alone', () => {
  it.each(['/fr/organisations/omct', '/en/organisations?region=africa', '/es/', '/en/organisations/none'])(
    'writes the same page as in the server: %s',
    async (path) => {
      const [own, inside] = await Promise.all(
        [alone.url, api.url].map(async (url) => {
          const answer = await fetch(url + path, { headers: { accept: 'text/html' } });
          const text = (await answer.text()).replaceAll(
            /(?:https:\/\/www\.example\.org|http:\/\/localhost:\d+)/g,
            '',
          );
          return { status: answer.status, tag: answer.headers.get('cache-tag'), text };
        }),
      );
      expect(own).toEqual(inside);
    },
  );

  it('answers by 304 while nothing has changed, and takes no writes', async () => {
    const first = await fetch(`${alone.url}/en/organisations/omct`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    const again = await fetch(`${alone.url}/en/organisations/omct`, { headers: { 'if-none-match': etag } });
    expect([200, 304]).toContain(again.status);
    expect(again.status === 304 || again.headers.get('etag') !== etag).toBe(true);
    expect((await fetch(`${alone.url}/en/`, { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/shared/site.css',
    '/shared/content.css',
    '/shared/land.svg',
    '/robots.txt',
    '/sitemap.xml',
    '/fr/feeds/appeals.atom',
  ])('has what pages name: %s', async (path) => {
    expect((await fetch(alone.url + path)).status).toBe(200);
  });

  it('passes no other address on', async () => {
    for (const path of ['/graphql', '/metrics', '/shared/../tokens.css', '/shared/nothing.css'])
      expect([path, (await fetch(alone.url + path)).status]).toEqual([path, 404]);
  });

  it('goes on by itself when an API that went away is back', async () => {
    let isAway = false;
    const relay = createServer((request, response) => {
      if (isAway) return void request.socket.destroy();
      void fetch(api.url + (request.url ?? ''), {
        headers: { accept: request.headers.accept ?? '*/*' },
      }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
    const { server, url } = await open(`http://127.0.0.1:${(relay.address() as AddressInfo).port}`);
    const statuses: number[] = [];
    for (const away of [false, true, false]) {
      isAway = away;
      statuses.push((await fetch(`${url}/fr/organisations/omct`)).status);
    }
    expect(statuses).toEqual([200, 503, 200]);
    await Promise.all([end(server), end(relay)]);
  });

  it('says that it is busy while the API is gone', async () => {
    const { server, url } = await open('http://127.0.0.1:9');
    const page = await fetch(`${url}/fr/organisations`);
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await page.text()).toContain('Le serveur est occupé');
    expect((await fetch(`${url}/sitemap.xml`)).status).toBe(503);
    await end(server);
  });
});
