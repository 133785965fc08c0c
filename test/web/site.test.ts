import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { html } from '../../site/html.js';
import type { SiteHomeQuery } from '../../site/generated/types.js';
import { sitePage, type Page } from '../../site/site.js';
import { readConfig } from '../../src/base/config.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { localeFacts, locales } from '../../src/base/locale.js';
import { openBrowser } from '../explorer/browser.js';
import { ask } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { organisation } from '../setup/drafts.js';
import { findings, isTooWide, visit } from './visit.js';

const nothing: SiteHomeQuery = {
  main: null,
  bottom: null,
  publisher: null,
  members: { totalCount: 0, total: [] },
  appeals: { totalCount: 0, nodes: [] },
};

/** The page at an address, if the API answers so. */
const written = (address: string, body: object | string, status = 200): Promise<Page> =>
  sitePage(
    () =>
      Promise.resolve({
        status,
        retryAfter: status === 200 ? undefined : '7',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    { address, acceptLanguage: undefined, siteUrl: 'https://www.example.org', today: new Date('2026-01-02') },
  );

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  server = await openHttpServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The appeals of the first page, as the graph has them. */
async function homeAppeals(): Promise<
  readonly { readonly provenance: string; readonly title: string | null }[]
> {
  const { body } = await ask(
    server.url,
    '{ appeals(first: 5, orderBy: [{ documentDate: DESC }], locale: FR) { nodes { provenance title } } }',
  );
  return (body.data as { appeals: { nodes: { provenance: string; title: string | null }[] } }).appeals.nodes;
}

interface Linked {
  readonly '@context': string;
  readonly '@graph': Readonly<Record<string, unknown>>[];
}
const linkedIn = (body: string): Linked =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '') as Linked;

describe('the first page', () => {
  it.each(locales.flatMap((locale) => [1280, 320].map((width) => [locale, width] as const)))(
    'stands in %s at %d pixels',
    async (locale, width) => {
      const { page, answer, requests, complaints, close } = await visit(
        browser.context,
        `${server.url}/${locale}/`,
        { width },
      );
      expect(answer?.headers()).toMatchObject({
        'content-language': locale,
        'cache-control': 'public, no-cache',
        // To the letter: a script or a foreign file that is allowed is one that runs.
        'content-security-policy': `default-src 'none';style-src 'self';img-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'`,
      });
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('.languages [aria-current]').textContent()).toBe(localeFacts[locale].name);
      expect(await page.getByRole('listitem').filter({ hasText: /^311/ }).count()).toBe(1);
      expect(await page.locator('.appeals > li').count()).toBe(5);
      expect(await page.locator('.notice').count()).toBe(1);
      expect(await isTooWide(page)).toBe(false);
      expect(await findings(page)).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('is on paper without its menus, in light colours, and says where links lead elsewhere', async () => {
    const { page, close } = await visit(browser.context, `${server.url}/en/organisations/omct`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav, form, .leave, .skip, .formats').filter({ visible: true }).count()).toBe(
      0,
    );
    expect(await page.locator('.on-paper').innerText()).toMatch(/^Address: http.*\/en\/organisations\/omct$/);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const behind = (selector: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    // Links within the website need none, nor one whose text is its address.
    expect(await behind('main a[href^="/"], main a.bare')).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/http/)]),
    );
    await page.locator('main').evaluate((main) => {
      main.append(
        Object.assign(document.createElement('a'), { href: 'https://example.org/', text: 'Report' }),
      );
    });
    expect(await behind('main a[href^="http"]:not(.bare)')).toEqual(['" (https://example.org/)"']);
    await close();
  });

  it('leaves no sheet of paper empty', async () => {
    const { page, close } = await visit(browser.context, `${server.url}/fr/`, { width: 794 });
    await page.emulateMedia({ media: 'print' });
    const height = await page.locator('html').evaluate((html) => html.scrollHeight);
    const paper = (await page.pdf({ width: '794px', height: '1123px' })).toString('latin1');
    const sheets = Math.max(...[...paper.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
    expect(height).toBeGreaterThan(1123);
    expect(sheets).toBe(Math.ceil(height / 1123));
    await close();
  });

  it('has room for long names, in a list and on their own page, in a narrow window', async () => {
    const name = 'Donaudampfschifffahrtsgesellschaft'.repeat(5);
    const [saved] = await save(server.desk, [organisation('long-name', { provenance: 'EDITORIAL', name })]);
    await publish(server.desk, [{ item: 'Organisation', ids: [saved?.id ?? ''] }]);
    const { page, close } = await visit(browser.context, 'about:blank', { width: 320 });
    for (const path of ['/en/organisations/long-name', `/en/search?q=${name}`]) {
      await page.goto(server.url + path);
      expect([path, (await page.getByText(name).count()) > 0, await isTooWide(page)]).toEqual([
        path,
        true,
        false,
      ]);
    }
    await close();
  });

  it('says in linked data who publishes it, and of fictional items nothing', async () => {
    const text = await (await fetch(`${server.url}/fr/`)).text();
    const linked = linkedIn(text);
    expect(linked['@context']).toBe('https://schema.org');
    const [website, publisher, ...articles] = linked['@graph'];
    expect(website).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'fr',
      publisher: { '@id': '#publisher' },
    });
    expect(publisher).toMatchObject({
      '@type': 'NGO',
      '@id': '#publisher',
      name: expect.any(String) as unknown,
    });
    const shown = await homeAppeals();
    expect(articles.map(({ headline }) => headline)).toEqual(
      shown.filter(({ provenance }) => provenance !== 'SAMPLE').map(({ title }) => title),
    );
    expect(JSON.stringify(linked)).not.toContain('null');
  });

  it('ends no element early, whatever a title holds, and takes no fictional item for real', async () => {
    const appeal = (provenance: 'EDITORIAL' | 'SAMPLE', title: string) => ({
      __typename: 'Appeal' as const,
      id: title,
      slug: null,
      provenance,
      appealKind: 'STATEMENT' as const,
      actionOpen: false,
      path: null,
      reference: null,
      title,
      documentDate: { value: '2024-02-01', precision: 'MONTH' as const },
      countries: { nodes: [] },
      localisation: { served: 'EN' as const },
    });
    const data: SiteHomeQuery = {
      ...nothing,
      appeals: {
        totalCount: 2,
        nodes: [appeal('EDITORIAL', '</script><script>alert(1)'), appeal('SAMPLE', 'Fictional')],
      },
    };
    const { body } = await written('/en/', { data });
    expect(body.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(linkedIn(body)['@graph'].slice(1)).toEqual([
      {
        '@type': 'Article',
        headline: '</script><script>alert(1)',
        datePublished: '2024-02',
        inLanguage: 'en',
      },
    ]);
  });

  it('is answered by 304 as long as its bytes are the same', async () => {
    const first = await fetch(`${server.url}/fr/`);
    const body = await first.text();
    const again = await fetch(`${server.url}/fr/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    // It says on which day it was written; that day may end between the two requests.
    expect(again.status === 304 || (await again.text()) !== body).toBe(true);
  });

  it('shows no notice where the data are real', async () => {
    const page = await written('/en/', { data: nothing });
    expect(page).toMatchObject({ status: 200, isIndexed: true });
    expect(page.body).not.toContain('Evaluation data');
  });

  it('charges a page to its reader', async () => {
    const small = await openHttpServer({
      evaluation: false,
      settings: readConfig({ RESEAU_RATE: '1,0,0', RESEAU_POOL: '2' }),
    });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await fetch(`${small.url}/en/`)).status);
    await small.close();
    expect(statuses).toContain(429);
  });
});

describe('a page that the API does not answer', () => {
  it.each([
    ['/fr/', 429, 429],
    ['/fr/', 503, 503],
    ['/fr/', 400, 503],
    ['/fr/organisations/omct', 504, 503],
    ['/fr/organisations?q=x', 400, 400],
    ['/fr/organisations?q=x', 500, 503],
  ])('at %s, after %d, has the status %d and says so in its language', async (address, refused, status) => {
    const page = await written(address, {}, refused);
    expect(page).toMatchObject({ status, isIndexed: false, locale: 'fr' });
    expect(page.retryAfter).toBe(status === 400 ? undefined : '7');
    expect(page.body).toContain(status === 400 ? 'ne peut pas être lue' : 'Le serveur est occupé');
    expect(page.body).toContain('<html lang="fr"');
  });

  it.each(['', 'Bad gateway', '<html>', '[]', 'null', '{"data":null}', '{"errors":[]}'])(
    'says so where the answer is %j',
    async (body) => {
      expect(await written('/es/', body)).toMatchObject({ status: 503 });
    },
  );
});

describe('a template', () => {
  it('escapes every value that is not markup, and leaves out what HTML cannot hold', () => {
    expect(
      html`<a title="${`"><script>'&`}">${html`<b>${'<i>'}</b>`}${[html`<p></p>`, '<\u0000']}${undefined}</a>`
        .text,
    ).toBe('<a title="&quot;&gt;&lt;script&gt;&#39;&amp;"><b>&lt;i&gt;</b><p></p>&lt;</a>');
  });
});
