import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { frontPage, type FrontData } from '../../site/front.js';
import { readConfig } from '../../src/base/config.js';
import { localeFacts, locales } from '../../src/base/locale.js';
import { openBrowser } from '../explorer/browser.js';
import type { SiteFrontQuery } from '../generated/public/graphql.js';
import { send } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { findings, isTooWide, visit } from './visit.js';

/** The page reads what its document asks for; a difference does not compile. */
const asRead = (data: SiteFrontQuery): FrontData => data;

/** A port that nobody listens on: the page prints the address of the server, so the test must know it before. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  const port = await freePort();
  server = await openHttpServer({
    port,
    settings: readConfig({ RESEAU_RATE: '0,0,0', RESEAU_URL: `http://127.0.0.1:${port}` }),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#39|quot|amp);/g, (sign) => ({ '&#39;': "'", '&quot;': '"' })[sign] ?? '&');

describe('the front page', () => {
  it.each(locales)(
    'says in %s what is here and for whom, in every width and scheme, and axe finds nothing',
    async (locale) => {
      const { page, answer, requests, complaints, close } = await visit(
        browser.context,
        `${server.url}/?lang=${locale}`,
      );
      expect(answer?.headers()).toMatchObject({
        'content-language': locale,
        'cache-control': 'public, no-cache',
        'x-robots-tag': 'noindex',
      });
      expect(answer?.headers()['content-security-policy']).toBe(
        `default-src 'none';style-src 'self';img-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'`,
      );
      expect(answer?.headers().vary).toContain('Accept-Language');
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(
        await page.getByRole('link', { name: localeFacts[locale].name }).getAttribute('aria-current'),
      ).toBe('page');
      expect(await page.locator('.figures li').allInnerTexts()).toEqual([
        expect.stringMatching(/^311\b/),
        expect.stringMatching(/^\d+\b/),
        expect.stringMatching(/^\d+\b/),
      ]);
      expect(await page.locator('.doors li').count()).toBe(6);
      expect(await page.locator('.notice').count()).toBe(1);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 768, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect([width, await isTooWide(page)]).toEqual([width, false]);
          expect([colorScheme, width, await findings(page)]).toEqual([colorScheme, width, []]);
        }
      expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('leads to addresses that answer', async () => {
    const { text } = await send(`${server.url}/`);
    const links = [...text.matchAll(/\bhref="([^"#][^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(20);
    for (const link of new Set(links))
      expect([link, (await send(new URL(link, server.url).href)).status]).toEqual([link, 200]);
  });

  it('is walked by the keyboard alone, from the skip link to every door', async () => {
    const { page, close } = await visit(browser.context, `${server.url}/?lang=en`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    expect(
      await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().height),
    ).toBeGreaterThan(10);
    const links = await page.locator('a').allInnerTexts();
    for (const [index] of links.entries()) {
      expect(await focused()).toBe(links[index]);
      expect(
        await page.evaluate(
          () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
        ),
      ).toBe('solid');
      await page.keyboard.press('Tab');
    }
    await page.goto(`${server.url}/?lang=en`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('The website');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/en/`);
    await close();
  });

  it('comes in the language of the address, else of the browser, also without a script', async () => {
    const languageOf = async (search: string, accepted?: string) => {
      const { headers } = await send(`${server.url}/${search}`, {
        headers: accepted === undefined ? {} : { 'accept-language': accepted },
      });
      return headers.get('content-language');
    };
    expect(await languageOf('', 'es-MX, fr;q=0.5')).toBe('es');
    expect(await languageOf('?lang=fr', 'es')).toBe('fr');
    expect(await languageOf('?lang=fr&lang=en', 'es')).toBe('fr');
    for (const none of ['?lang=', '?lang=de', '?lang=__proto__', '?lang=%00', '?lang[]=fr'])
      expect(await languageOf(none, 'es')).toBe('es');
    expect(await languageOf('', 'xx')).toBe('en');
  });

  it('prints a command that works as it stands', async () => {
    const { text } = await send(`${server.url}/`);
    const [, code = ''] = /<pre><code>(.*?)<\/code><\/pre>/s.exec(text) ?? [];
    const { stdout } = await promisify(execFile)('sh', ['-c', textOf(code)]);
    const { data } = JSON.parse(stdout) as { data: { members: { totalCount: number; nodes: unknown[] } } };
    expect(data.members.totalCount).toBe(311);
    expect(data.members.nodes).toHaveLength(3);
  });

  it('is answered by 304 while nothing has changed, answers HEAD, and holds no script', async () => {
    const first = await send(`${server.url}/`);
    expect(first.text).not.toMatch(/<script|javascript:| on\w+=| style=/i);
    const again = await send(`${server.url}/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await send(`${server.url}/`, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('etag')?.replace('W/', '')]).toEqual([
      200,
      '',
      first.headers.get('etag')?.replace('W/', ''),
    ]);
  });

  it('is smaller than 15 kB with its styles, before anything is compressed', async () => {
    for (const locale of locales) {
      const { text } = await send(`${server.url}/?lang=${locale}`);
      const sheets = [...text.matchAll(/<link rel="stylesheet" href="\/shared\/([^"]+)"/g)].map(
        ([, name = '']) => readFileSync(`web/shared/style/${name}`, 'utf8'),
      );
      expect(sheets).toHaveLength(3);
      expect(Buffer.byteLength([text, ...sheets].join(''))).toBeLessThan(15_000);
    }
  });

  it('sends a shared question on to the explorer, which once stood here', async () => {
    const search = '?query=%7B%20members%20%7B%20totalCount%20%7D%20%7D&variables=%7B%7D';
    const answer = await send(`${server.url}/${search}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/explorer/${search}`]);
  });

  it.each([429, 503, 400])('stands without figures where the API answers %d', async (status) => {
    const page = await frontPage(() => Promise.resolve({ status, retryAfter: '7', body: '{}' }), {
      locale: 'fr',
      url: 'http://localhost',
    });
    expect(page.status).toBe(200);
    expect(page.body).toContain('Par où commencer');
    expect(page.body).not.toContain('class="figures"');
  });

  it('shows no notice where the data are real', async () => {
    const data = asRead({ members: { totalCount: 1500, total: [] }, appeals: { totalCount: 0 } });
    const { body } = await frontPage(
      () => Promise.resolve({ status: 200, retryAfter: undefined, body: JSON.stringify({ data }) }),
      { locale: 'en', url: 'http://localhost' },
    );
    expect(body).toContain('<b>1,500</b>');
    expect(body).not.toContain('Evaluation data');
  });

  it('reads its figures by one statement, and none while nothing changes', async () => {
    const before = await server.statements();
    await send(`${server.url}/?lang=fr`);
    await send(`${server.url}/?lang=es`);
    expect((await server.statements()) - before).toBe(0);
    server.answers.forget();
    await send(`${server.url}/?lang=fr`);
    await send(`${server.url}/?lang=es`);
    expect((await server.statements()) - before).toBe(1);
  });
});

describe('the list of files', () => {
  it.each(locales)(
    'shows in %s what there is, in every width and scheme, and axe finds nothing',
    async (locale) => {
      const { page, answer, requests, complaints, close } = await visit(
        browser.context,
        `${server.url}/q/?lang=${locale}`,
      );
      expect(answer?.headers()).toMatchObject({
        'content-language': locale,
        'content-type': 'text/html; charset=utf-8',
      });
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('.files > li').count()).toBeGreaterThan(10);
      expect(await page.locator('#MembersExport + p + ul a').first().getAttribute('href')).toBe(
        `/q/MembersExport.csv?locale=${locale}`,
      );
      await page.locator('summary').first().click();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect([width, await isTooWide(page)]).toEqual([width, false]);
          expect([colorScheme, width, await findings(page)]).toEqual([colorScheme, width, []]);
        }
      expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
