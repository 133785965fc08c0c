import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import { pageHeaders } from './security-headers.js';

/** GraphiQL at /, from files of our own: no request leaves this server. */
export async function installExplorer(app: FastifyInstance): Promise<void> {
  const root = fileURLToPath(new URL('../../explorer/dist', import.meta.url));
  await app.register(async (pages) => {
    pages.addHook('onRequest', (_request, reply, done) => {
      void reply.headers(pageHeaders);
      done();
    });
    await pages.register(fastifyStatic, {
      root,
      prefix: '/',
      index: ['index.html'],
      cacheControl: true,
      maxAge: '1h',
      decorateReply: false,
      wildcard: false,
    });
  });
}
