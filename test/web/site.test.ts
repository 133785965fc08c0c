import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { html } from '../../site/html.js';
import type { HomeData } from '../../site/home-data.js';
import { homePage } from '../../site/site.js';
import { readConfig } from '../../src/base/config.js';
import { localeFacts, locales } from '../../src/base/locale.js';
import { openBrowser } from '../explorer/browser.js';
import type { SiteHomeQuery } from '../generated/public/graphql.js';
import { ask } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { findings, isTooWide, visit } from './visit.js';

/** The site reads what its document asks for; a difference does not compile. */
const asRead = (data: SiteHomeQuery): HomeData => data;

const nothing = asRead({
  publisher: null,
  members: { totalCount: 0, total: [] },
  appeals: { totalCount: 0, nodes: [] },
});

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

describe('the site', () => {
  it.each(locales.flatMap((locale) => [1280, 320].map((width) => [locale, width] as const)))(
    'has a first page: %s, %d pixels',
    async (locale, width) => {
      const { page, answer, requests, complaints, close } = await visit(
        browser.context,
        `${server.url}/${locale}/`,
        {
          width,
        },
      );
      expect(answer?.headers()).toMatchObject({
        'content-language': locale,
        'cache-control': 'public, no-cache',
      });
      expect(answer?.headers()['content-security-policy']).toContain(`default-src 'none'`);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(
        await page.getByRole('link', { name: localeFacts[locale].name }).getAttribute('aria-current'),
      ).toBe('page');
      expect(await page.getByRole('listitem').filter({ hasText: /^311/ }).count()).toBe(1);
      expect(await page.locator('.appeals li').count()).toBe(5);
      expect(await page.locator('.notice').count()).toBe(1);
      expect(await isTooWide(page)).toBe(false);
      expect(await findings(page)).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('says in linked data who publishes it, and of fictional items nothing', async () => {
    const [, text = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
        await (await fetch(`${server.url}/fr/`)).text(),
      ) ?? [];
    const linked = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] };
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
    expect(text).not.toContain('null');
  });

  it('ends no element early, whatever a title holds, and takes no fictional item for real', async () => {
    const appeal = (provenance: 'EDITORIAL' | 'SAMPLE', title: string) => ({
      __typename: 'Appeal' as const,
      id: title,
      slug: null,
      provenance,
      reference: null,
      title,
      documentDate: { value: '2024-02-01', precision: 'MONTH' as const },
      countries: { nodes: [] },
      localisation: { served: 'EN' as const },
    });
    const data = {
      ...nothing,
      appeals: {
        totalCount: 2,
        nodes: [appeal('EDITORIAL', '</script><script>alert(1)'), appeal('SAMPLE', 'Fictional')],
      },
    };
    const { body } = await homePage(
      () => Promise.resolve({ status: 200, retryAfter: undefined, body: JSON.stringify({ data }) }),
      'en',
    );
    expect(body.match(/<\/?script/g)).toEqual(['<script', '</script']);
    const [, text = ''] = /<script[^>]*>(.*?)<\/script>/s.exec(body) ?? [];
    expect((JSON.parse(text) as { '@graph': unknown[] })['@graph'].slice(1)).toEqual([
      {
        '@type': 'Article',
        headline: '</script><script>alert(1)',
        datePublished: '2024-02',
        inLanguage: 'en',
      },
    ]);
  });

  it('is answered by 304 while nothing has changed, and holds no script', async () => {
    const first = await fetch(`${server.url}/fr/`);
    const body = await first.text();
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|javascript:/i);
    expect(Buffer.byteLength(body)).toBeLessThan(15_000);
    const again = await fetch(`${server.url}/fr/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    [429, 429],
    [503, 503],
    [400, 503],
  ])('says in its language that the API answered %d, with the status %d', async (refused, status) => {
    const page = await homePage(
      () => Promise.resolve({ status: refused, retryAfter: '7', body: '{}' }),
      'fr',
    );
    expect(page).toMatchObject({ status, retryAfter: '7' });
    expect(page.body).toContain('Le serveur est occupé');
    expect(page.body).toContain('<html lang="fr"');
  });

  it('shows no notice where the data are real', async () => {
    const page = await homePage(
      () => Promise.resolve({ status: 200, retryAfter: undefined, body: JSON.stringify({ data: nothing }) }),
      'en',
    );
    expect(page).toMatchObject({ status: 200 });
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

  it('escapes every value of a template that is not markup', () => {
    expect(
      html`<a title="${`"><script>'&`}">${html`<b>${'<i>'}</b>`}${[html`<p></p>`, '<']}${undefined}</a>`.text,
    ).toBe('<a title="&quot;&gt;&lt;script&gt;&#39;&amp;"><b>&lt;i&gt;</b><p></p>&lt;</a>');
  });
});
