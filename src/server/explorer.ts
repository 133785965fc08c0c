import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';

/** GraphiQL at /, from files of our own: no request leaves this server. */
export async function installExplorer(app: FastifyInstance): Promise<void> {
  const root = fileURLToPath(new URL('../../explorer/dist', import.meta.url));
  await app.register(fastifyStatic, {
    root,
    prefix: '/',
    index: ['index.html'],
    cacheControl: true,
    maxAge: '1h',
    decorateReply: false,
    wildcard: false,
  });
}
