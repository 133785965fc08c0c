import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ask } from '../../site/ask.js';
import { sitePage, type SitePage } from '../../site/site.js';
import { locales } from '../base/locale.js';
import { etagOf } from '../query/response-cache.js';
import type { AdmissionOptions } from './admission.js';
import { sendTagged } from './cache-headers.js';
import { siteHeaders } from './security-headers.js';
import type { SitemapOptions } from './sitemaps.js';

export type SiteOptions = Pick<AdmissionOptions, 'connections'> &
  Pick<SitemapOptions, 'unindexed' | 'siteUrl'>;

/** Asks /graphql as the reader of a page would: for the same price, with the same limits. */
const askFor =
  (app: FastifyInstance, request: FastifyRequest): Ask =>
  async (address) => {
    const { statusCode, headers, body } = await app.inject({
      method: 'GET',
      url: address,
      remoteAddress: request.ip,
      headers: { host: 'localhost' },
    });
    return {
      status: statusCode,
      retryAfter: headers['retry-after']?.toString(),
      cacheTag: headers['cache-tag']?.toString(),
      body,
    };
  };

/** Sends a page of the website as HTTP has it. */
async function send(
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { status, retryAfter, locale, type, location, cacheTag, isIndexed, next, body }: SitePage,
  unindexed: SiteOptions['unindexed'],
): Promise<FastifyReply> {
  void reply.headers({ ...siteHeaders, 'content-type': type, 'content-language': locale });
  if (isIndexed && unindexed() === undefined) void reply.removeHeader('x-robots-tag');
  // Nothing of a website is used unasked: it may have been taken down since.
  void reply.header('cache-control', status === 200 || status === 301 ? 'public, no-cache' : 'no-store');
  if (cacheTag !== undefined) void reply.header('cache-tag', cacheTag);
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  if (location !== undefined) void reply.header('location', location);
  if (next !== undefined) void reply.header('link', `<${next}>; rel="next"`);
  return status === 200
    ? sendTagged(request, reply, { etag: etagOf(body), body })
    : reply.status(status).send(body);
}

/**
 * Answers with the page at the address of a request. The page itself takes no place among the requests in work,
 * since its question takes one.
 */
export async function answerWithPage(
  app: FastifyInstance,
  { connections, unindexed, siteUrl }: SiteOptions,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
): Promise<FastifyReply> {
  // Its connection must not be ended to make room for another while the question is answered.
  const done = connections.work(request.raw.socket, () => undefined);
  try {
    const page = await sitePage(askFor(app, request), {
      address: request.url,
      acceptLanguage: request.headers['accept-language'],
      siteUrl,
      today: new Date(),
    });
    return await send([request, reply], page, unindexed);
  } finally {
    done();
  }
}

/** Whether somebody looks for a page at an address: a program that wants something else is told so in JSON. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

/** The pages of the website, below the address of each language. */
export async function installSite(app: FastifyInstance, options: SiteOptions): Promise<void> {
  for (const locale of locales)
    for (const url of [`/${locale}`, `/${locale}/*`])
      app.get(url, (request, reply) => answerWithPage(app, options, [request, reply]));
  await Promise.resolve();
}
