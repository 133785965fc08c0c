import type { FastifyInstance, FastifyReply } from 'fastify';
import { directoryPage } from '../../site/embed/page.js';
import { oembed } from '../../site/embed/oembed.js';
import { directoryRequest } from '../../site/embed/request.js';
import { etagOf } from '../query/response-cache.js';
import type { AdmissionOptions } from './admission.js';
import { sendTagged } from './cache-headers.js';
import { crossOrigin } from './cors.js';
import { installEmbedScript } from './embed-script.js';
import { askFor } from './pages.js';
import { framedHeadersWith } from './security-headers.js';

type Query = Readonly<Record<string, string | string[]>>;

interface EmbedOptions extends Pick<AdmissionOptions, 'connections'> {
  /** Address of the server as people outside know it. */
  readonly url: string;
}

/**
 * The directory of members as a page for the frames of partners. The page itself takes no place among the
 * requests in work, since its question takes one.
 */
export async function installEmbed(app: FastifyInstance, { connections, url }: EmbedOptions): Promise<void> {
  app.get('/embed/members', async (request, reply): Promise<FastifyReply> => {
    // Its connection must not be ended to make room for another while the question is answered.
    const done = connections.work(request.raw.socket, () => undefined);
    try {
      const asked = directoryRequest(request.query as Query, request.headers['accept-language']);
      const { status, retryAfter, body, style } = await directoryPage(askFor(app, request), asked, {
        url,
        today: new Date(),
      });
      void reply.headers({
        ...framedHeadersWith(style),
        'content-type': 'text/html; charset=utf-8',
        'content-language': asked.language,
        vary: 'Accept-Language',
      });
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
  app.get('/oembed', (request, reply) => {
    const answer = oembed(request.query as Query, url);
    void reply.headers(crossOrigin);
    if (answer.status === 200) return reply.header('cache-control', 'public, max-age=3600').send(answer.body);
    return reply.status(answer.status).header('cache-control', 'no-store').send({ error: answer.message });
  });
  await installEmbedScript(app);
}
