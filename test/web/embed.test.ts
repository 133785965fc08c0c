import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';
import { findings, isTooWide, visit } from './visit.js';

const maxBytes = 20_000;
const scripts = 'web/dist/embed';

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

const status = (page: Page): Promise<string> => page.getByRole('status').first().innerText();

describe('the embed', () => {
  it(`is one file of at most ${maxBytes} bytes, packed`, () => {
    expect(gzipSync(readFileSync(`${scripts}/members.js`), { level: 9 }).length).toBeLessThan(maxBytes);
    expect(readdirSync(scripts).sort()).toEqual([
      'index.html',
      'members.js',
      'page.css',
      'page.js',
      'resize.js',
    ]);
    expect(readFileSync(`${scripts}/members.js`, 'utf8')).not.toMatch(/\bimport\b(?!\.meta)/);
  });

  it('shows the members in the page of a partner with the strictest policy, with one question and no cookie', async () => {
    world.markup = '<reseau-members lang="fr"><a href="/members">Membres</a></reseau-members>';
    const { page, requests, complaints, close } = await visit(world.context, world.hostUrl);
    await page.getByRole('heading', { name: 'Membres du Réseau SOS-Torture' }).waitFor();
    expect(await page.getByText('301 membres').count()).toBe(1);
    await page.getByText('10 autres membres ne sont pas nommés, pour leur protection.').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(20);
    const ours = requests.filter((url) => url !== world.hostUrl && !url.startsWith('data:'));
    expect(ours).toEqual([
      `${world.server.url}/embed/members.js`,
      `${world.server.url}/q/EmbedMembers.jsonl?locale=fr`,
    ]);
    expect(await world.context.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells the server neither who reads nor on which page', async () => {
    world.markup = '<reseau-members lang="en"></reseau-members>';
    world.isStrict = false;
    await world.context.addCookies([{ name: 'somebody', value: 'known', url: world.server.url }]);
    // Even a page that would say where it is in each request.
    world.head = '<meta name="referrer" content="unsafe-url">';
    const { page, close } = await visit(world.context, 'about:blank');
    const asked = page.waitForRequest(/EmbedMembers/);
    await page.goto(world.hostUrl);
    const headers = await (await asked).allHeaders();
    expect([headers.referer, headers.cookie]).toEqual([undefined, undefined]);
    // The browser would have sent both of them: it does so with an image.
    const image = page.waitForRequest(/icon\.svg/);
    await page.evaluate((url) => {
      document.body.append(Object.assign(new Image(), { src: url }));
    }, `${world.server.url}/shared/icon.svg`);
    const sent = await (await image).allHeaders();
    expect([sent.referer, sent.cookie]).toEqual([world.hostUrl, 'somebody=known']);
    await world.context.clearCookies();
    world.head = '';
    world.isStrict = true;
    await close();
  });

  it('takes its language from the nearest element that says one', async () => {
    world.markup = '<div lang="es-AR"><reseau-members></reseau-members></div>';
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.getByRole('heading', { name: 'Miembros de la Red SOS-Tortura' }).waitFor();
    await close();
  });

  it('marks a text of another language, and a fictional member', async () => {
    world.markup = '<reseau-members lang="fr" page-size="1000"></reseau-members>';
    const { page, close } = await visit(world.context, world.hostUrl);
    const item = page.getByRole('listitem').filter({ hasText: 'Amber Lantern Human Rights Forum' });
    await item.waitFor();
    expect(await item.locator('p bdi[lang]').getAttribute('lang')).toBe('es');
    expect(await item.innerText()).toContain('en espagnol');
    expect(await item.innerText()).toContain('Exemple fictif');
    await close();
  });

  it('is filtered, searched, cleared and read on by the keyboard alone', async () => {
    world.markup = '<reseau-members lang="en"></reseau-members>';
    const { page, requests, close } = await visit(world.context, world.hostUrl);
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
    world.markup = '<reseau-members lang="en" country="CI"></reseau-members>';
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.getByText('4 members').waitFor();
    await page.locator('reseau-members').evaluate((element) => {
      element.setAttribute('lang', 'fr');
    });
    await page.getByText('4 membres').waitFor();
    expect(await page.getByLabel('Pays').inputValue()).toBe('CI');
    await close();
  });

  it('stands twice in a page, is moved and taken away, without a complaint', async () => {
    world.markup =
      '<reseau-members lang="en"></reseau-members><reseau-members lang="fr" country="CI" no-title></reseau-members><p id="end">.</p>';
    const { page, complaints, close } = await visit(world.context, world.hostUrl);
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
    world.markup = '<reseau-members lang="en"><a href="/members">All members</a></reseau-members>';
    let answer = 503;
    await world.context.route('**/q/EmbedMembers.jsonl*', (route) =>
      answer === 200 ? route.continue() : route.fulfill({ status: answer }),
    );
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.getByRole('alert').filter({ hasText: 'The server is busy' }).waitFor();
    expect(await page.getByRole('link', { name: 'All members' }).isVisible()).toBe(true);
    answer = 500;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    answer = 200;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('301 members').waitFor();
    await world.context.unroute('**/q/EmbedMembers.jsonl*');
    await close();
  });

  it.each([
    ['fr', 1280, 'ltr'],
    ['es', 390, 'ltr'],
    ['en', 320, 'ltr'],
    ['fr', 390, 'rtl'],
  ])('has a page that shows it: %s, %d pixels, %s', async (lang, width, dir) => {
    const { page, requests, complaints, close } = await visit(
      world.context,
      `${world.server.url}/embed/?lang=${lang}`,
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
    expect(await page.locator('#element-snippet').innerText()).toContain(`<reseau-members lang="${lang}">`);
    expect(await findings(page)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(world.server.url))).toEqual([]);
    // It asks in the language of the page alone, and once.
    expect(requests.filter((url) => url.includes('/q/'))).toEqual([
      `${world.server.url}/q/EmbedMembers.jsonl?locale=${lang}`,
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has a page that builds what to copy: settings, choices of the preview, colours, a pinned script', async () => {
    const { page, complaints, close } = await visit(world.context, `${world.server.url}/embed/?lang=en`);
    const preview = page.locator('reseau-members');
    const snippet = (): Promise<string> => page.locator('#element-snippet').innerText();
    await preview.getByText('301 members').waitFor();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.getByRole('combobox', { name: 'View' }).selectOption('list');
    await page.getByRole('checkbox', { name: 'Search' }).uncheck();
    await preview.locator('[dir="rtl"]').getByRole('listitem').first().waitFor();
    await preview.getByRole('combobox').nth(1).selectOption('PH');
    await page.locator('#accent').fill('#ffcc00');
    expect(await page.locator('#accent-contrast').innerText()).toContain('will not be used');
    await page.getByRole('checkbox', { name: /integrity/ }).check();
    const text = await snippet();
    expect(text).toMatch(
      /src="[^"]*members@[0-9a-f]{16}\.js" integrity="sha384-[^"]+" crossorigin="anonymous"/,
    );
    expect(text).toContain(
      '<reseau-members lang="ar" view="list" filters="region country theme programme service" country="PH" style="--reseau-accent: #ffcc00">',
    );
    const address = `${world.server.url}/embed/members?lang=ar&country=PH&view=list&accent=ffcc00`;
    expect(await page.locator('#address-snippet').innerText()).toBe(address);
    expect(await page.locator('#frame-snippet').innerText()).toContain(
      `src="${address.replaceAll('&', '&amp;')}"`,
    );
    expect((await fetch(address)).status).toBe(200);
    expect(complaints).toEqual([]);
    await close();
  });

  it('may be loaded by any page, and its own page by none', async () => {
    expect(existsSync('web/dist/embed/index.html')).toBe(true);
    const [script, page] = await Promise.all([
      fetch(`${world.server.url}/embed/members.js`),
      fetch(`${world.server.url}/embed/`),
    ]);
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(script.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(page.headers.get('content-security-policy')).toBe(
      `default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'none';require-trusted-types-for 'script'`,
    );
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });
});
