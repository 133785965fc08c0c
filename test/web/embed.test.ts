import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { findings, isTooWide, visit } from './visit.js';

const maxBytes = 20_000;
const scripts = 'web/dist/embed';

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let host: Server;
let hostUrl: string;
/** Markup of the page of the partner. */
let markup = '';

/**
 * A page of a partner with the strictest policy: only the script and the data of our server, and no markup
 * from texts.
 */
const policy = () =>
  `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;

beforeAll(async () => {
  server = await openHttpServer();
  browser = await openBrowser();
  host = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(),
    });
    response.end(`<!doctype html><html lang="fr"><head><title>Partenaire</title><link rel="icon" href="data:,"></head>
<body><main><h1>Partenaire</h1>${markup}</main><script type="module" src="${server.url}/embed/members.js"></script></body></html>`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((done) => {
    host.close(done);
    host.closeAllConnections();
  });
  await server.close();
});

const status = (page: Page): Promise<string> => page.getByRole('status').first().innerText();

describe('the embed', () => {
  it(`is one file of at most ${maxBytes} bytes, packed`, () => {
    expect(gzipSync(readFileSync(`${scripts}/members.js`), { level: 9 }).length).toBeLessThan(maxBytes);
    expect(readdirSync(scripts).sort()).toEqual(['index.html', 'members.js', 'page.css', 'page.js']);
    expect(readFileSync(`${scripts}/members.js`, 'utf8')).not.toMatch(/\bimport\b(?!\.meta)/);
  });

  it('shows the members in the page of a partner with the strictest policy, with one question and no cookie', async () => {
    markup = '<reseau-members lang="fr"><a href="/members">Membres</a></reseau-members>';
    const { page, requests, complaints, close } = await visit(browser.context, hostUrl);
    await page.getByRole('heading', { name: 'Membres du Réseau SOS-Torture' }).waitFor();
    expect(await page.getByText('301 membres').count()).toBe(1);
    await page.getByText('10 autres membres ne sont pas nommés, pour leur protection.').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(20);
    const ours = requests.filter((url) => url !== hostUrl && !url.startsWith('data:'));
    expect(ours).toEqual([`${server.url}/embed/members.js`, `${server.url}/q/EmbedMembers.jsonl?locale=fr`]);
    expect(await browser.context.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes its language from the nearest element that says one', async () => {
    markup = '<div lang="es-AR"><reseau-members></reseau-members></div>';
    const { page, close } = await visit(browser.context, hostUrl);
    await page.getByRole('heading', { name: 'Miembros de la Red SOS-Tortura' }).waitFor();
    await close();
  });

  it('marks a text of another language, and a fictional member', async () => {
    markup = '<reseau-members lang="fr" page-size="1000"></reseau-members>';
    const { page, close } = await visit(browser.context, hostUrl);
    const item = page.getByRole('listitem').filter({ hasText: 'Amber Lantern Human Rights Forum' });
    await item.waitFor();
    expect(await item.locator('p[lang]').getAttribute('lang')).toBe('es');
    expect(await item.innerText()).toContain('en espagnol');
    expect(await item.innerText()).toContain('Exemple fictif');
    await close();
  });

  it('is filtered, searched, cleared and read on by the keyboard alone', async () => {
    markup = '<reseau-members lang="en"></reseau-members>';
    const { page, requests, close } = await visit(browser.context, hostUrl);
    await page.getByText('301 members').waitFor();
    const asked = requests.length;
    await page.getByLabel('Search').focus();
    await page.keyboard.type('abuelas');
    expect(await status(page)).toBe('1 member');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page
        .getByLabel('Country')
        .evaluate((select: HTMLSelectElement) => [...select.options].map(({ text }) => text)),
    ).toEqual(['All countries', 'Argentina (1)']);
    await page.getByRole('button', { name: 'Clear the choices' }).press('Enter');
    expect(await status(page)).toBe('301 members');
    expect(
      await page
        .getByLabel('Search')
        .evaluate((input: HTMLInputElement) => [input.value, input.matches(':focus')]),
    ).toEqual(['', true]);
    await page.getByRole('button', { name: 'Show 20 more' }).press('Enter');
    expect(await page.getByRole('listitem').count()).toBe(40);
    expect(
      await page
        .getByRole('listitem')
        .nth(20)
        .evaluate((item) => item.matches(':focus')),
    ).toBe(true);
    await page.getByLabel('Search').fill('nobody has this name');
    expect(await status(page)).toBe('No member matches these choices.');
    // All of it comes from what was loaded once.
    expect(requests).toHaveLength(asked);
    await close();
  });

  it('begins with the choices of its attributes, and loads again when its language changes', async () => {
    markup = '<reseau-members lang="en" country="CI"></reseau-members>';
    const { page, close } = await visit(browser.context, hostUrl);
    await page.getByText('4 members').waitFor();
    await page.locator('reseau-members').evaluate((element) => {
      element.setAttribute('lang', 'fr');
    });
    await page.getByText('4 membres').waitFor();
    expect(await page.getByLabel('Pays').inputValue()).toBe('CI');
    await close();
  });

  it('stands twice in a page, is moved and taken away, without a complaint', async () => {
    markup =
      '<reseau-members lang="en"></reseau-members><reseau-members lang="fr" country="CI" no-title></reseau-members><p id="end">.</p>';
    const { page, complaints, close } = await visit(browser.context, hostUrl);
    await page.getByText('301 members').waitFor();
    await page.getByText('4 membres').waitFor();
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll('reseau-members');
      if (one) document.querySelector('#end')?.after(one);
      two?.remove();
    });
    await page.getByText('301 members').waitFor();
    expect(await page.getByText('4 membres').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says that the server does not answer, keeps the link of the page, and tries again', async () => {
    markup = '<reseau-members lang="en"><a href="/members">All members</a></reseau-members>';
    let answer = 503;
    await browser.context.route('**/q/EmbedMembers.jsonl*', (route) =>
      answer === 200 ? route.continue() : route.fulfill({ status: answer }),
    );
    const { page, close } = await visit(browser.context, hostUrl);
    await page.getByRole('alert').filter({ hasText: 'The server is busy' }).waitFor();
    expect(await page.getByRole('link', { name: 'All members' }).isVisible()).toBe(true);
    answer = 500;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    answer = 200;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('301 members').waitFor();
    await browser.context.unroute('**/q/EmbedMembers.jsonl*');
    await close();
  });

  it.each([
    ['fr', 1280, 'ltr'],
    ['es', 390, 'ltr'],
    ['en', 320, 'ltr'],
    ['fr', 390, 'rtl'],
  ])('has a page that shows it: %s, %d pixels, %s', async (lang, width, dir) => {
    const { page, requests, complaints, close } = await visit(
      browser.context,
      `${server.url}/embed/?lang=${lang}`,
      { width },
    );
    await page.locator('reseau-members').getByRole('listitem').first().waitFor();
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
      document.querySelector('reseau-members')?.setAttribute('dir', direction);
    }, dir);
    await page.locator(`reseau-members [dir="${dir}"]`).getByRole('listitem').first().waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('#snippet').innerText()).toContain(`<reseau-members lang="${lang}">`);
    expect(await findings(page)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('may be loaded by any page, and its own page by none', async () => {
    expect(existsSync('web/dist/embed/index.html')).toBe(true);
    const [script, page] = await Promise.all([
      fetch(`${server.url}/embed/members.js`),
      fetch(`${server.url}/embed/`),
    ]);
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(script.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });
});
