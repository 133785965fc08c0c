import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { homePage } from '../../site/site.js';
import { locales } from '../base/locale.js';
import type { AdmissionOptions } from './admission.js';
import { hasIt } from './cache-headers.js';
import { siteHeaders } from './security-headers.js';

/**
 * The pages that the server writes. Each asks /graphql as its reader would: for the same price, with the same
 * limits. The page itself takes no place among the requests in work, since its question takes one.
 */
export async function installSite(
  app: FastifyInstance,
  { connections }: Pick<AdmissionOptions, 'connections'>,
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
        const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
        void reply.headers({
          ...siteHeaders,
          'content-type': 'text/html; charset=utf-8',
          'content-language': locale,
        });
        if (status !== 200)
          return await reply
            .status(status)
            .headers({ 'cache-control': 'no-store', 'retry-after': retryAfter })
            .send(body);
        void reply.headers({ etag, 'cache-control': 'public, no-cache' });
        if (hasIt(request.headers['if-none-match'], etag)) return await reply.status(304).send();
        return await reply.send(body);
      } finally {
        done();
      }
    });
  await Promise.resolve();
}
