import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileListPage } from '../../site/file-list.js';
import { etagOf } from '../query/response-cache.js';
import { sendTagged } from './cache-headers.js';
import type { ExportOptions } from './exports.js';
import { listedFiles, type ListedFile } from './file-list.js';
import { readerOf } from './file-rows.js';
import { openApi } from './openapi.js';
import { pageLocale } from './page-locale.js';
import { siteHeaders } from './security-headers.js';
import { wantsPage } from './site.js';

/**
 * The files that there are: at /q/ a page for people and JSON for programs, at /openapi.json a description for tools.
 */
export async function installFileIndex(app: FastifyInstance, options: ExportOptions): Promise<void> {
  app.get('/q/', async (request, reply) => {
    const { files, isPublic } = await filesFor(request, reply, options);
    if (!wantsPage(request))
      return sendJson(request, reply, {
        isPublic,
        body: { license: options.licence?.url ?? null, files },
      });
    const locale = pageLocale(request);
    const body = fileListPage(files, options.licence, locale);
    void reply.headers({
      ...siteHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': isPublic ? 'public, no-cache' : 'private, no-cache',
      vary: 'Accept, Accept-Language, Authorization',
    });
    return sendTagged(request, reply, { etag: etagOf(body), body });
  });
  app.get('/openapi.json', async (request, reply) => {
    const { files, isPublic, url } = await filesFor(request, reply, options);
    return sendJson(request, reply, { isPublic, body: openApi(files, url, options.licence) });
  });
  await Promise.resolve();
}

/** The files of the reader. */
async function filesFor(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportOptions,
): Promise<{ readonly files: readonly ListedFile[]; readonly isPublic: boolean; readonly url: string }> {
  const { reading } = await readerOf(request, reply, options);
  const door = await options.door(reading);
  return {
    files: listedFiles(door, options.trusted.all()),
    isPublic: reading.audience === 'public',
    url: door.reader.serverUrl,
  };
}

function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { isPublic, body }: { readonly isPublic: boolean; readonly body: unknown },
): FastifyReply | Promise<FastifyReply> {
  const text = `${JSON.stringify(body, undefined, 2)}\n`;
  void reply.headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': isPublic ? 'public, no-cache' : 'private, no-cache',
    vary: 'Accept, Authorization',
  });
  return sendTagged(request, reply, { etag: etagOf(text), body: text });
}
