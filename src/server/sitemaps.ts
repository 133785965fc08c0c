import type { FastifyInstance } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { isLocale, locales, type Locale } from '../base/locale.js';
import { xmlText } from '../base/xml.js';
import type { SitemapPage, WebsitePages } from '../query/website-pages.js';
import { etagOf } from '../query/response-cache.js';
import { sendTagged } from './cache-headers.js';
import { sendKeptFile, type KeptFileOptions } from './kept-files.js';

export interface SitemapOptions extends KeptFileOptions {
  /** The pages that the public may know of. */
  readonly pages: WebsitePages;
  /** Public address of the website. */
  readonly siteUrl: string;
  /** Why search engines may not index the website; undefined: they may. */
  readonly unindexed: () => string | undefined;
}

/**
 * Max addresses of one sitemap. The protocol allows 50,000 and 50 MB; with this many a sitemap is about 5 MB,
 * which is written at once and fits among the kept answers.
 */
const maxAddresses = 10_000;
const type = 'application/xml; charset=utf-8';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * What search engines read: /robots.txt, an index of sitemaps at /sitemap.xml, and at least one sitemap for
 * each language, /sitemaps/fr.xml, /sitemaps/fr-2.xml and so on.
 */
export async function installSitemaps(
  app: FastifyInstance,
  options: SitemapOptions,
  mostOfOne = maxAddresses,
): Promise<void> {
  app.get('/robots.txt', (request, reply) => {
    const body = robots(options.siteUrl, options.unindexed());
    void reply.headers({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
    return sendTagged(request, reply, { body, etag: etagOf(body) });
  });
  app.get('/sitemap.xml', (request, reply) =>
    sendKeptFile(request, reply, options, {
      name: '/sitemap.xml',
      type,
      write: async () => {
        const { of, tables } = await options.pages.count();
        const names = locales.flatMap((locale) => sitemapNames(locale, of[locale], mostOfOne));
        return { text: sitemapIndex(options.siteUrl, names), items: names.length, tables };
      },
    }),
  );
  app.get<{ Params: { file: string } }>('/sitemaps/:file', (request, reply) => {
    const { locale, number } = sitemapNamed(request.params.file);
    return sendKeptFile(request, reply, options, {
      name: `/sitemaps/${sitemapName(locale, number)}`,
      type,
      write: async () => {
        const { of, tables } = await options.pages.list(locale, (number - 1) * mostOfOne, mostOfOne);
        if (of.length === 0) throw noSitemap();
        return { text: sitemap(options.siteUrl, locale, of), items: of.length, tables };
      },
    });
  });
  await Promise.resolve();
}

function robots(siteUrl: string, unindexed: string | undefined): string {
  if (unindexed !== undefined) return `# ${unindexed}\nUser-agent: *\nDisallow: /\n`;
  const work = ['/graphql', '/q/', '/members.', '/schema'].map((path) => `Disallow: ${path}\n`);
  return `User-agent: *\n${work.join('')}\nSitemap: ${siteUrl}/sitemap.xml\n`;
}

const sitemapName = (locale: Locale, number: number): string =>
  number === 1 ? `${locale}.xml` : `${locale}-${number}.xml`;

const sitemapNames = (locale: Locale, pages: number, mostOfOne: number): string[] =>
  Array.from({ length: Math.ceil(pages / mostOfOne) }, (_, index) => sitemapName(locale, index + 1));

/** What the name of a sitemap says; a number is written in one way only, so that each file is kept once. */
function sitemapNamed(file: string): { readonly locale: Locale; readonly number: number } {
  const [, locale = '', number = '1'] = /^([a-z]+)(?:-([2-9]|[1-9]\d{1,4}))?\.xml$/.exec(file) ?? [];
  if (!isLocale(locale)) throw noSitemap();
  return { locale, number: Number(number) };
}

const noSitemap = (): ReseauError =>
  new ReseauError('NOT_FOUND', 'There is no such sitemap; /sitemap.xml names those that there are.');

const sitemapIndex = (siteUrl: string, names: readonly string[]): string =>
  `${head}<sitemapindex xmlns="${namespace}">
${names.map((name) => `<sitemap><loc>${xmlText(`${siteUrl}/sitemaps/${name}`)}</loc></sitemap>\n`).join('')}</sitemapindex>
`;

function sitemap(siteUrl: string, locale: Locale, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ updated, addresses }) => {
    const own = addresses.find((one) => one.locale === locale);
    const alternates = addresses.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.locale}" href="${xmlText(siteUrl + one.path)}"/>`,
    );
    // Where nobody knows when it changed, nothing is said: a wrong date makes a crawler distrust all others.
    const lastmod = updated === null ? '' : `<lastmod>${xmlText(updated)}</lastmod>`;
    return own && `<url><loc>${xmlText(siteUrl + own.path)}</loc>${lastmod}${alternates.join('')}</url>\n`;
  });
  return `${head}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.filter((one) => one !== undefined).join('')}</urlset>
`;
}
