import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  answerHeaders,
  embedHeaders,
  explorerHeaders,
  sharedHeaders,
  type Headers,
} from './security-headers.js';

/** A folder of files that the server sends as they are. */
interface StaticRoom {
  /** Beginning of its addresses. */
  readonly prefix: string;
  /** Its files, from the root of the project. */
  readonly folder: string;
  /** Headers of every file, among them the content security policy. */
  readonly headers: Headers;
}

/** The rooms of web/ and the documents, in files of our own: no request of theirs leaves this server. */
const rooms: readonly StaticRoom[] = [
  { prefix: '/explorer/', folder: 'web/dist/explorer', headers: explorerHeaders },
  { prefix: '/embed/', folder: 'web/dist/embed', headers: embedHeaders },
  { prefix: '/shared/', folder: 'web/shared/style', headers: sharedHeaders },
  { prefix: '/docs/', folder: 'docs', headers: answerHeaders },
];

/**
 * A file whose name holds the hash of its bytes never changes; a page names such files, so an old page must
 * not be used unasked.
 */
const cacheControlOf = (path: string): string =>
  /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : path.endsWith('.html')
      ? 'no-cache'
      : 'public, max-age=3600';

/** Serves every room of the table. */
export async function installStaticRooms(app: FastifyInstance): Promise<void> {
  for (const { prefix, folder, headers } of rooms) {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    await app.register(async (room) => {
      room.addHook('onRequest', (_request, reply, done) => {
        void reply.headers(headers);
        done();
      });
      await room.register(fastifyStatic, {
        root,
        prefix,
        index: ['index.html'],
        cacheControl: false,
        setHeaders: (reply, path) => {
          void reply.header('cache-control', cacheControlOf(path));
          // Browsers show plain text, and save Markdown to a file.
          if (path.endsWith('.md')) void reply.header('content-type', 'text/plain; charset=utf-8');
        },
        decorateReply: false,
        wildcard: false,
      });
      // Addresses in a page are relative; they lead astray where its own lacks the last slash.
      if (existsSync(join(root, 'index.html')))
        room.get(prefix.slice(0, -1), (request, reply) =>
          reply.redirect(prefix + new URL(request.url, 'http://localhost').search, 301),
        );
    });
  }
}
