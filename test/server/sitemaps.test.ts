import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { locales, type Locale } from '../../src/base/locale.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { ResponseCache } from '../../src/query/response-cache.js';
import type { PageAddress } from '../../src/entities/house/page-address.js';
import { WebsitePages } from '../../src/query/website-pages.js';
import { installSitemaps, type SitemapOptions } from '../../src/server/sitemaps.js';
import { readableFor } from '../../src/windows/projection.js';
import { ask, codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { named, readXml, type XmlElement } from './xml.js';

const site = 'https://www.example.org';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ settings: { RESEAU_SITE_URL: site, RESEAU_ROBOTS: 'allow' } });
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });

/** Asks again until it is as it should be: what changed is heard of a moment after the commit. */
async function soon(question: () => Promise<boolean>): Promise<void> {
  const began = Date.now();
  while (!(await question())) {
    if (Date.now() - began > 120_000) throw new Error('it did not become so');
    await pause(10);
  }
}

/** The addresses of a sitemap, each with its others by language. Throws for what the protocol does not have. */
function urlsOf(text: string): {
  readonly loc: string;
  readonly lastmod: string | undefined;
  readonly others: Readonly<Record<string, string>>;
}[] {
  const root = readXml(text);
  expect([root.name, root.attributes]).toEqual([
    'urlset',
    { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
  ]);
  expect(new TextEncoder().encode(text).length).toBeLessThan(50_000_000);
  expect(root.children.length).toBeGreaterThan(0);
  expect(root.children.length).toBeLessThanOrEqual(50_000);
  return root.children.map((url: XmlElement) => {
    expect([url.name, url.attributes]).toEqual(['url', {}]);
    const [loc, ...behind] = url.children;
    const lastmod = behind[0]?.name === 'lastmod' ? behind[0] : undefined;
    const links = lastmod ? behind.slice(1) : behind;
    if (lastmod) {
      expect([lastmod.attributes, lastmod.children]).toEqual([{}, []]);
      // A moment as W3C writes it, with its zone.
      expect(lastmod.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
    }
    expect([loc?.name, loc?.attributes, loc?.children]).toEqual(['loc', {}, []]);
    expect(loc?.text.length).toBeLessThan(2048);
    expect(new URL(loc?.text ?? '').href).toBe(loc?.text);
    for (const link of links) {
      expect([link.name, link.attributes.rel, link.children]).toEqual(['xhtml:link', 'alternate', []]);
      expect(Object.keys(link.attributes).sort()).toEqual(['href', 'hreflang', 'rel']);
    }
    return {
      loc: loc?.text ?? '',
      lastmod: lastmod?.text,
      others: Object.fromEntries(
        links.map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
      ),
    };
  });
}

/** What the graph says of the pages of a kind, without the fictional ones. */
async function pagesOf(kind: string, locale: Locale): Promise<string[]> {
  const { body } = await ask(
    server.url,
    `query ($locale: Locale) { items: ${kind}(first: 100, locale: $locale, filter: { provenance: { ne: SAMPLE } }) { pageInfo { hasNextPage } nodes { alternates { locale path } } } }`,
    { locale: locale.toUpperCase() },
  );
  const { items } = body.data as {
    items: {
      pageInfo: { hasNextPage: boolean };
      nodes: { alternates: { locale: string; path: string }[] }[];
    };
  };
  expect(items.pageInfo.hasNextPage).toBe(false);
  return items.nodes.flatMap(({ alternates }) =>
    alternates.filter((one) => one.locale === locale.toUpperCase()).map(({ path }) => site + path),
  );
}

const appeal = (slug: string, provenance: string) => ({
  item: 'Appeal',
  fields: {
    provenance,
    exposure: 'PUBLIC',
    slug,
    appealKind: 'STATEMENT',
    actionOpen: false,
    documentDate: { value: '2026-01-05', precision: 'DAY' },
    title: { en: `Statement ${slug}`, fr: `Déclaration ${slug}` },
  },
});
async function published(slug: string, provenance: string): Promise<string> {
  const [saved] = await save(server.desk, [appeal(slug, provenance)]);
  await publish(server.desk, [{ item: 'Appeal', ids: [saved?.id ?? ''] }]);
  return saved?.id ?? '';
}

describe('the sitemaps', () => {
  it('are named by an index, one for each language', async () => {
    const answer = await get('/sitemap.xml');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
    const root = readXml(answer.text);
    expect([root.name, root.attributes]).toEqual(['sitemapindex', { xmlns: namespace }]);
    expect(root.children.map(({ name, children }) => [name, children.map((one) => one.name)])).toEqual(
      locales.map(() => ['sitemap', ['loc']]),
    );
    expect(root.children.map((one) => named(one, 'loc')[0]?.text)).toEqual(
      locales.map((locale) => `${site}/sitemaps/${locale}.xml`),
    );
  });

  it.each(locales)('in %s have every page of that language once, and no other', async (locale) => {
    const urls = urlsOf((await get(`/sitemaps/${locale}.xml`)).text);
    expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
    for (const { loc, others } of urls) {
      expect(loc.startsWith(`${site}/${locale}/`)).toBe(true);
      expect(others[locale]).toBe(loc);
    }
    for (const kind of ['pages', 'programmes', 'themes', 'regions', 'annualReports', 'awards']) {
      const wanted = await pagesOf(kind, locale);
      expect(urls.map(({ loc }) => loc)).toEqual(expect.arrayContaining(wanted));
    }
    // What a router of the website finds there is that page, in that language.
    for (const { loc } of urls.filter((_, index) => index % 25 === 0)) {
      const { body } = await ask(
        server.url,
        'query ($path: String!) { resolvePath(path: $path) { path isCanonical item { ... on Organisation { provenance } ... on Appeal { provenance } ... on Article { provenance } } } }',
        { path: loc.slice(site.length) },
      );
      expect([loc, body.data]).toMatchObject([
        loc,
        { resolvePath: { path: loc.slice(site.length), isCanonical: true } },
      ]);
      expect(JSON.stringify(body.data)).not.toContain('SAMPLE');
    }
  });

  it('agree on which addresses are those of one page', async () => {
    const all = new Map<string, string>();
    for (const locale of locales)
      for (const { loc, others } of urlsOf((await get(`/sitemaps/${locale}.xml`)).text))
        all.set(loc, JSON.stringify(others));
    for (const others of all.values())
      for (const other of Object.values(JSON.parse(others) as Record<string, string>))
        expect([other, all.get(other)]).toEqual([other, others]);
  });

  it('are read once, kept, and forgotten when what they list changes; no fictional item is in them', async () => {
    const fr = '/sitemaps/fr.xml';
    await soon(async () => {
      await get(fr);
      return server.answers.hears;
    });
    await get(fr);
    const before = await server.statements();
    const first = await get(fr);
    const etag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
      'public, no-cache',
      'Accept-Encoding',
    ]);
    const again = await get(fr, { 'if-none-match': etag, cookie: 'a=b', authorization: 'Bearer no' });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(await server.statements()).toBe(before);

    const [sample, real] = [
      await published('sitemap-sample', 'SAMPLE'),
      await published('sitemap-real', 'EDITORIAL'),
    ];
    const address = `${site}/fr/appels/sitemap-real`;
    await soon(async () => (await get(fr)).text.includes(address));
    const changed = await get(fr);
    expect(changed.text).not.toContain('sitemap-sample');
    expect(urlsOf(changed.text).find(({ loc }) => loc === address)?.others).toEqual({
      fr: address,
      en: `${site}/en/appeals/sitemap-real`,
    });
    const { body } = await ask(server.url, '{ appeal(slug: "sitemap-real") { updatedAt } }');
    const { updatedAt } = (body.data as { appeal: { updatedAt: string } }).appeal;
    const lastmod = urlsOf(changed.text).find(({ loc }) => loc === address)?.lastmod ?? '';
    expect(new Date(lastmod).toISOString()).toBe(new Date(updatedAt).toISOString());
    // An editor takes it out of search engines, and puts it back.
    const hide = async (noIndex: boolean): Promise<void> => {
      await save(server.desk, [{ item: 'Appeal', id: real, fields: { noIndex } }]);
      await publish(server.desk, [{ item: 'Appeal', ids: [real] }]);
    };
    await hide(true);
    await soon(async () => !(await get(fr)).text.includes(address));
    await hide(false);
    await soon(async () => (await get(fr)).text.includes(address));
    expect((await get(fr, { 'if-none-match': etag })).status).toBe(200);
    expect((await get('/sitemaps/es.xml')).text).not.toContain('sitemap-real');
    await withdraw(server.desk, [{ item: 'Appeal', ids: [sample, real] }]);
    await soon(async () => !(await get(fr)).text.includes('sitemap-real'));
  });

  it.each(['fr-1.xml', 'fr-0.xml', 'fr-2.xml', 'fr-02.xml', 'de.xml', 'fr', 'fr.xml.gz', 'constructor.xml'])(
    '%s is none of them',
    async (file) => {
      expect(codesOf(await get(`/sitemaps/${file}`))).toEqual(['NOT_FOUND']);
    },
  );
});

describe('more addresses than a sitemap may have', () => {
  it('are in several, none twice and none left out', async () => {
    const login = new pg.Client({ connectionString: await server.loginOf('public') });
    await login.connect();
    const pages = new WebsitePages(readableFor('public'), {
      text: async (statement) => (await login.query<{ data: string }>(statement)).rows[0]?.data ?? '',
    });
    const app = fastify();
    await installSitemaps(
      app,
      {
        pages,
        siteUrl: site,
        unindexed: () => undefined,
        answers: new ResponseCache(0),
        keys: { readerOf: () => Promise.resolve({ audience: 'public', who: 'test' }) },
        budget: { take: () => undefined },
      } as unknown as SitemapOptions,
      40,
    );
    const text = async (url: string): Promise<string> => (await app.inject({ url })).body;
    const files = readXml(await text('/sitemap.xml')).children.map(
      (one) => named(one, 'loc')[0]?.text.slice(site.length) ?? '',
    );
    const whole: PageAddress[] = (await pages.list('fr', 0, 100_000)).of.map(
      ({ addresses }) => addresses.find(({ locale }) => locale === 'fr') ?? { locale: 'fr', path: '' },
    );
    const french = files.filter((file) => file.startsWith('/sitemaps/fr'));
    expect(french.length).toBeGreaterThan(3);
    expect(french.length).toBe(Math.ceil(whole.length / 40));
    const found: string[] = [];
    for (const file of french) found.push(...urlsOf(await text(file)).map(({ loc }) => loc));
    expect(found).toEqual(whole.map(({ path }) => site + path));
    await app.close();
    await login.end();
  });
});

describe('robots.txt', () => {
  it('refuses search engines where there are evaluation data, whatever the setting says', async () => {
    const { status, text, headers } = await get('/robots.txt');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^# .*evaluation data.*\nUser-agent: \*\nDisallow: \/\n$/);
    expect((await get('/fr/')).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('lets them in on a public website only, and leads them to the sitemaps', async () => {
    const said = async (RESEAU_ROBOTS: 'allow' | 'refuse'): Promise<string> => {
      const own = await openHttpServer({
        evaluation: false,
        marked: false,
        settings: { RESEAU_SITE_URL: site, RESEAU_ROBOTS },
      });
      const [file, page] = await Promise.all([send(`${own.url}/robots.txt`), send(`${own.url}/fr/`)]);
      await own.close();
      return `${file.text}${page.headers.get('x-robots-tag') ?? 'index'}`;
    };
    expect(await said('refuse')).toBe('# RESEAU_ROBOTS is `refuse`.\nUser-agent: *\nDisallow: /\nnoindex');
    const allowed = await said('allow');
    expect(allowed).toContain(`Sitemap: ${site}/sitemap.xml\n`);
    expect(allowed).toMatch(/index$/);
    expect(allowed).not.toMatch(/noindex/);
    expect(allowed).not.toMatch(/^Disallow: \/$/m);
  });
});
