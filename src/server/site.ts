import type { FastifyInstance } from 'fastify';
import { homePage } from '../../site/site.js';
import { locales } from '../base/locale.js';
import { etagOf } from '../query/response-cache.js';
import type { AdmissionOptions } from './admission.js';
import { sendTagged } from './cache-headers.js';
import { siteHeaders } from './security-headers.js';
import type { SitemapOptions } from './sitemaps.js';

/**
 * The pages that the server writes. Each asks /graphql as its reader would: for the same price, with the same
 * limits. The page itself takes no place among the requests in work, since its question takes one.
 */
export async function installSite(
  app: FastifyInstance,
  { connections, unindexed }: Pick<AdmissionOptions, 'connections'> & Pick<SitemapOptions, 'unindexed'>,
): Promise<void> {
  for (const locale of locales)
    app.get(`/${locale}/`, async (request, reply) => {
      // Its connection must not be ended to make room for another while the question is answered.
      const done = connections.work(request.raw.socket, () => undefined);
      try {
        const { status, retryAfter, body } = await homePage(async (address) => {
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
        }, locale);
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
    });
  await Promise.resolve();
}
