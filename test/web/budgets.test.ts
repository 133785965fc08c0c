import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { overBudget, weigh, type BudgetedPage } from './weigh.js';

/** Every page of our own with its budget, one line each. */
const pages: readonly BudgetedPage[] = [
  { path: '/?lang=fr', bytes: 8_000, requests: 5, styleBytes: 6_000, text: 'Réseau SOS-Torture' },
  { path: '/fr/', bytes: 12_000, requests: 5, styleBytes: 12_000, text: 'Réseau SOS-Torture' },
  {
    path: '/en/organisations',
    bytes: 24_000,
    requests: 7,
    styleBytes: 17_000,
    text: 'Abuelas de Plaza de Mayo',
  },
  { path: '/fr/organisations/omct', bytes: 14_000, requests: 6, styleBytes: 17_000, text: 'omct.org' },
  { path: '/es/paises/ci', bytes: 14_000, requests: 6, styleBytes: 17_000, text: 'MIDH' },
  { path: '/en/appeals', bytes: 14_000, requests: 6, styleBytes: 17_000, text: 'Urgent appeals' },
  {
    path: '/fr/appels/xac-012-1225-obs-052-4',
    bytes: 14_000,
    requests: 6,
    styleBytes: 17_000,
    text: 'XAC 012',
  },
  {
    path: '/en/chapters/2024-accompanying-local-partners',
    bytes: 14_000,
    requests: 6,
    styleBytes: 17_000,
    text: 'Why money',
  },
  { path: '/es/paginas/about', bytes: 14_000, requests: 6, styleBytes: 17_000, text: '<svg class="chart"' },
  { path: '/fr/recherche?q=torture', bytes: 14_000, requests: 6, styleBytes: 17_000, text: '286 résultats' },
  {
    path: '/embed/members?lang=fr',
    bytes: 58_000,
    requests: 5,
    styleBytes: 6_000,
    text: 'Abuelas de Plaza de Mayo',
  },
  { path: '/embed/?lang=fr', bytes: 60_000, requests: 9, styleBytes: 12_000, text: '<h1' },
  // With the workers of its editor, which come last: a browser that is slow may not have asked for them yet.
  { path: '/explorer/', bytes: 1_600_000, requests: 20, styleBytes: 640_000, mayKeep: true },
];

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let heavy: Server;
let heavyUrl: string;

/** A page that does all that no page of ours may do. */
const sinful = (elsewhere: string): Readonly<Record<string, readonly [string, string]>> => ({
  '/': [
    'text/html',
    `<!doctype html><html lang="en"><head><title>Heavy</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><script type="module" src="/module.js"></script></head>
<body><img alt="" src="${elsewhere}/pixel.svg"><img alt="" src="/missing.png"></body></html>`,
  ],
  '/a.css': ['text/css', `p{}/*${'x'.repeat(5000)}*/`],
  '/a.js': ['text/javascript', `document.body ?? localStorage.setItem('a', 'b')`],
  '/module.js': ['text/javascript', `document.body.append('written by a script')`],
  '/pixel.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
});

beforeAll(async () => {
  server = await openHttpServer();
  browser = await openBrowser();
  heavy = createServer((request, response) => {
    const [type, body] = sinful(heavyUrl.replace('127.0.0.1', 'localhost'))[request.url ?? ''] ?? [];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type ?? 'text/plain',
      'set-cookie': 'seen=yes',
    });
    response.end(body);
  });
  await new Promise<void>((done) => heavy.listen(0, '127.0.0.1', done));
  heavyUrl = `http://127.0.0.1:${(heavy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((done) => {
    heavy.close(done);
    heavy.closeAllConnections();
  });
  await server.close();
});

describe('on a slow line', () => {
  it.each(pages)('$path keeps to its budget', async (page) => {
    const weight = await weigh(browser.context, server.url + page.path);
    expect(weight.requests.length).toBeGreaterThan(2);
    expect(weight.bytes).toBeGreaterThan(weight.html.length / 10);
    expect(overBudget(page, server.url, weight)).toEqual([]);
  });

  it('names each fault of a page that breaks every rule', async () => {
    const budget = { path: '/', bytes: 5000, requests: 4, styleBytes: 4000, text: 'written' };
    const weight = await weigh(browser.context, `${heavyUrl}/`);
    await browser.context.clearCookies();
    expect(overBudget(budget, heavyUrl, weight)).toEqual([
      expect.stringMatching(/^sends \d+ bytes, more than 5000$/),
      'sends 6 requests, more than 4',
      `asks for what is refused: ${heavyUrl}/missing.png`,
      `asks others: ${heavyUrl.replace('127.0.0.1', 'localhost')}/pixel.svg`,
      'has styles of 5007 bytes, more than 4000',
      `waits for scripts: ${heavyUrl}/a.js`,
      'does not say written by itself',
      'sets a cookie',
      'keeps something in the browser',
    ]);
    const generous = { path: '/', bytes: 1e6, requests: 9, styleBytes: 1e6, mayKeep: true } as const;
    expect(
      overBudget(generous, heavyUrl, {
        ...weight,
        refused: [],
        requests: [],
        blockingScripts: [],
        cookies: 0,
      }),
    ).toEqual([]);
  });
});
