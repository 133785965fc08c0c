import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sitePage } from '../../site/site.js';
import { locales } from '../base/locale.js';
import { sendPage, type PageOptions } from './pages.js';
import { installSitePreview, previewOf } from './site-preview.js';
import type { SitemapOptions } from './sitemaps.js';

interface SiteOptions extends PageOptions, Pick<SitemapOptions, 'siteUrl'> {
  /** Address of the server as people outside know it. */
  readonly url: string;
}

/** Answers with the page of the website at the address of a request. */
export const answerWithPage = (
  app: FastifyInstance,
  options: SiteOptions,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
): Promise<FastifyReply> =>
  sendPage(app, options, [request, reply], (ask) =>
    sitePage(ask, {
      address: request.url,
      acceptLanguage: request.headers['accept-language'],
      siteUrl: options.siteUrl,
      today: new Date(),
      isPreview: previewOf(request) !== undefined,
    }),
  );

/** Whether somebody looks for a page at an address: a program that wants something else gets a refusal in JSON. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

/** The pages of the website, below the address of each language. */
export async function installSite(app: FastifyInstance, options: SiteOptions): Promise<void> {
  for (const locale of locales)
    for (const url of [`/${locale}`, `/${locale}/*`])
      app.get(url, (request, reply) => answerWithPage(app, options, [request, reply]));
  await installSitePreview(app, options);
}
