import send from '@fastify/send';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReseauError } from '../base/errors.js';
import { httpFailure } from './refusal.js';
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
    await app.register((room, _options, registered) => {
      room.addHook('onRequest', (_request, reply, done) => {
        void reply.headers(headers);
        done();
      });
      const files = filesIn(root);
      for (const file of files)
        for (const address of addressesOf(file))
          room.get(prefix + address, (request, reply) => sendFile(request, reply, { root, file }));
      // Addresses in a page are relative; they lead astray where its own lacks the last slash.
      if (files.includes('index.html'))
        room.get(prefix.slice(0, -1), (request, reply) =>
          reply.redirect(prefix + new URL(request.url, 'http://localhost').search, 301),
        );
      registered();
    });
  }
}

/** The files of a folder, with those in folders inside of it. Others have no address, whatever is asked for. */
const filesIn = (root: string): readonly string[] =>
  (existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [])
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => relative(root, join(one.parentPath, one.name)).split(sep).join('/'));

/** Where a file is found, after the prefix of its room: the first page of a folder also by the folder. */
const addressesOf = (file: string): readonly string[] =>
  /(?:^|\/)index\.html$/.test(file) ? [file, file.slice(0, -'index.html'.length)] : [file];

/** Sends a file, or a part of it, or that it has not changed. */
async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { root, file }: { readonly root: string; readonly file: string },
): Promise<FastifyReply> {
  const found = await send(request.raw, `/${file}`, { root, cacheControl: false, index: false });
  if (found.type !== 'file') {
    const { 'Content-Range': range } = found.headers;
    if (range !== undefined) void reply.header('content-range', range);
    // It was removed since the start.
    if (found.statusCode === 404) throw new ReseauError('NOT_FOUND', 'This is no address.');
    throw httpFailure(found.statusCode);
  }
  void reply
    .status(found.statusCode)
    .headers(found.headers)
    .header('cache-control', cacheControlOf(`/${file}`));
  // Browsers show plain text, and save Markdown to a file.
  if (file.endsWith('.md')) void reply.type('text/plain; charset=utf-8');
  return reply.send(found.stream);
}
