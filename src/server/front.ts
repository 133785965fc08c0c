import type { FastifyInstance } from 'fastify';
import { frontPage } from '../../site/front.js';
import { pageLocale } from './page-locale.js';
import { sendPage, type PageOptions } from './pages.js';

interface FrontOptions extends PageOptions {
  /** Address of the server as people outside know it. */
  readonly url: string;
}

/** Parameters of a shared question, as GraphQL over HTTP names them. */
const shared = ['query', 'variables', 'operationName'];

/** The front page, in the language of `?lang=`, or of Accept-Language. */
export async function installFront(app: FastifyInstance, options: FrontOptions): Promise<void> {
  app.get('/', (request, reply) => {
    const query = request.query as Readonly<Record<string, string | readonly string[]>>;
    // The explorer stood here once. A browser carries the part behind # along.
    if (shared.some((name) => Object.hasOwn(query, name)))
      return reply.redirect(`/explorer/${new URL(request.url, 'http://localhost').search}`, 302);
    const locale = pageLocale(request);
    void reply.header('vary', 'Accept-Language');
    return sendPage(app, options, [request, reply], (ask) => frontPage(ask, { locale, url: options.url }));
  });
  await Promise.resolve();
}
