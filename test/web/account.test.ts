import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locales } from '../../src/base/locale.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { openBrowser } from '../explorer/browser.js';
import { Browser, signInDocument } from '../accounts/person.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { findings, isTooWide, visit } from './visit.js';

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

let number = 0;
const invited = async (): Promise<{ email: string; token: string }> => {
  number += 1;
  const email = `invited-${String(number)}@example.org`;
  const { token } = await invite(server.desk, { email, name: 'New', rights: [{ capability: 'DRAFT' }] });
  return { email, token };
};
const secret = 'three green parrots read at noon';

describe('the page that the link of a letter leads to', () => {
  it.each(locales)('takes a password in %s, once, and shows the token to nobody', async (lang) => {
    const { email, token } = await invited();
    const { page, requests, complaints, close } = await visit(
      browser.context,
      `${server.url}/account/invitation?lang=${lang}#${token}`,
    );
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 768, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect([width, await isTooWide(page)]).toEqual([width, false]);
      }
    const [first, second] = await page.locator('input').all();
    const status = page.locator('[role="status"]');
    await first?.fill('passwordpassword');
    await second?.fill('passwordpasswore');
    await second?.press('Enter');
    expect(await status.textContent()).not.toBe('');
    const differs = await status.textContent();
    await second?.fill('passwordpassword');
    await second?.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('[role="status"]')?.textContent !== before,
      differs,
    );
    expect(await page.locator('form').isVisible()).toBe(true);
    await first?.fill(secret);
    await second?.fill(secret);
    await second?.press('Enter');
    await page.locator('form').waitFor({ state: 'hidden' });
    expect(await status.getAttribute('data-state')).toBe('done');
    expect(complaints).toEqual([]);
    expect(requests.filter((one) => one.includes(token))).toEqual(
      requests.filter((one) => one.endsWith(`#${token}`)),
    );
    expect(requests.every((one) => one.startsWith(server.url))).toBe(true);
    const person = new Browser(server.url);
    expect(await person.get(signInDocument, { email, password: secret })).toMatchObject({
      __typename: 'SignedIn',
    });
    // Reading it once more says that the link is used up.
    await page.goto(`${server.url}/account/reset?lang=${lang}#${token}`);
    const [again, twice] = await page.locator('input').all();
    await again?.fill(secret);
    await twice?.fill(secret);
    await twice?.press('Enter');
    await page.locator('form').waitFor({ state: 'hidden' });
    expect(await status.getAttribute('data-state')).toBe('refused');
    await close();
  });

  it('has no fault that axe finds, keeps the token in the links to other languages, and in no history', async () => {
    const { token } = await invited();
    const { page, answer, close } = await visit(
      browser.context,
      `${server.url}/account/reset?lang=en#${token}`,
    );
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(answer?.headers()['content-security-policy']).toContain(`require-trusted-types-for 'script'`);
    await page.locator('form').waitFor();
    expect(page.url()).toBe(`${server.url}/account/reset?lang=en`);
    await page.locator('nav a[hreflang="fr"]').click();
    await page.locator('html[lang="fr"] form').waitFor();
    await page.goto(`${server.url}/account/reset?lang=es`);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('[role="status"]').textContent()).toContain('enlace');
    await close();
    const plain = await browser.context.newPage();
    await plain.goto(`${server.url}/account/invitation?lang=en#${token}`);
    await plain.locator('form').waitFor();
    expect(await findings(plain)).toEqual([]);
    await plain.close();
  });

  it('says that nothing has changed while the server does not answer', async () => {
    const { token } = await invited();
    const { page, close } = await visit(browser.context, `${server.url}/account/invitation?lang=en#${token}`);
    await page.route('**/graphql', (route) => route.abort());
    const [first, second] = await page.locator('input').all();
    await first?.fill(secret);
    await second?.fill(secret);
    await second?.press('Enter');
    await page.locator('[role="status"]:not(:empty)').waitFor();
    expect(await page.locator('form').isVisible()).toBe(true);
    await page.unroute('**/graphql');
    await second?.press('Enter');
    await page.locator('form').waitFor({ state: 'hidden' });
    await close();
  });
});
