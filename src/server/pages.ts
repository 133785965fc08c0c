import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ask } from '../../site/ask.js';
import type { Page } from '../../site/site.js';
import type { Locale } from '../base/locale.js';
import { etagOf } from '../query/response-cache.js';
import type { AdmissionOptions } from './admission.js';
import { sendTagged } from './cache-headers.js';
import { siteHeaders } from './security-headers.js';
import type { SitemapOptions } from './sitemaps.js';

export type PageOptions = Pick<AdmissionOptions, 'connections'> & Pick<SitemapOptions, 'unindexed'>;

/** Asks /graphql as the reader of a page would: for the same price, with the same limits. */
const askFor =
  (app: FastifyInstance, request: FastifyRequest): Ask =>
  async (address) => {
    const answer = await app.inject({
      method: 'GET',
      url: address,
      remoteAddress: request.ip,
      headers: { host: 'localhost' },
    });
    return {
      status: answer.statusCode,
      retryAfter: answer.headers['retry-after']?.toString(),
      body: answer.body,
    };
  };

/**
 * Sends a page that the server writes. The page itself takes no place among the requests in work, since its
 * question takes one.
 */
export async function sendPage(
  app: FastifyInstance,
  { connections, unindexed }: PageOptions,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { locale, write }: { readonly locale: Locale; readonly write: (ask: Ask) => Promise<Page> },
): Promise<FastifyReply> {
  // Its connection must not be ended to make room for another while the question is answered.
  const done = connections.work(request.raw.socket, () => undefined);
  try {
    const { status, retryAfter, body } = await write(askFor(app, request));
    void reply.headers({
      ...siteHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
    });
    if (unindexed() === undefined) void reply.removeHeader('x-robots-tag');
    if (status !== 200)
      return await reply
        .status(status)
        .headers({ 'cache-control': 'no-store', 'retry-after': retryAfter })
        .send(body);
    void reply.header('cache-control', 'public, no-cache');
    return await sendTagged(request, reply, { etag: etagOf(body), body });
  } finally {
    done();
  }
}
