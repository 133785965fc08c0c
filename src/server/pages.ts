import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ask } from '../../site/ask.js';
import type { Page } from '../../site/site.js';
import { etagOf } from '../query/response-cache.js';
import type { AdmissionOptions } from './admission.js';
import { sendTagged } from './cache-headers.js';
import { previewHeaders, siteHeaders } from './security-headers.js';
import { previewOf } from './site-preview.js';
import type { SitemapOptions } from './sitemaps.js';

export type PageOptions = Pick<AdmissionOptions, 'connections'> & Pick<SitemapOptions, 'unindexed'>;

/** Asks /graphql as the reader of a page would: for the same price, with the same limits. */
export const askFor =
  (app: FastifyInstance, request: FastifyRequest, preview?: string): Ask =>
  async (address) => {
    const { statusCode, headers, body } = await app.inject({
      method: 'GET',
      url: address,
      remoteAddress: request.ip,
      headers: { host: 'localhost', ...(preview !== undefined && { preview }) },
    });
    return {
      status: statusCode,
      retryAfter: headers['retry-after']?.toString(),
      cacheTag: headers['cache-tag']?.toString(),
      body,
    };
  };

/** Headers of a page; one without a value is not sent. */
function headersOf({ status, retryAfter, locale, type, location, cacheTag, next }: Page, isPreview: boolean) {
  const isKept = !isPreview && (status === 200 || status === 301);
  const headers = {
    ...(isPreview ? previewHeaders : siteHeaders),
    'content-type': type ?? 'text/html; charset=utf-8',
    'content-language': locale,
    // Nothing of a website is used unasked: it may have been taken down since.
    'cache-control': isKept ? 'public, no-cache' : 'no-store',
    'cache-tag': cacheTag,
    'retry-after': retryAfter,
    location,
    link: next === undefined ? undefined : `<${next}>; rel="next"`,
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}

/**
 * Sends a page that the server writes. The page itself takes no place among the requests in work, since its
 * question takes one.
 */
export async function sendPage(
  app: FastifyInstance,
  { connections, unindexed }: PageOptions,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  write: (ask: Ask) => Promise<Page>,
): Promise<FastifyReply> {
  // Its connection must not be ended to make room for another while the question is answered.
  const done = connections.work(request.raw.socket, () => undefined);
  try {
    const preview = previewOf(request);
    const page = await write(askFor(app, request, preview));
    const { status, body, isIndexed } = page;
    void reply.headers(headersOf(page, preview !== undefined));
    if (isIndexed && preview === undefined && unindexed() === undefined)
      void reply.removeHeader('x-robots-tag');
    return status === 200 && preview === undefined
      ? await sendTagged(request, reply, { etag: etagOf(body), body })
      : await reply.status(status).send(body);
  } finally {
    done();
  }
}
