import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { isFileName } from '../media/store.js';
import { prices } from '../query/prices.js';
import { authenticate } from './authenticate.js';
import { byteRange } from './byte-range.js';
import { cacheHeaders, hasIt } from './cache-headers.js';
import type { GraphqlOptions } from './graphql.js';
import { PictureCopies } from './picture-copies.js';
import { seenFile, type SeenFile } from './seen-file.js';
import { Uploads, type UploadOptions } from './uploads.js';

/** What files stand on. */
export type MediaOptions = UploadOptions & Pick<GraphqlOptions, 'budget' | 'door' | 'log'>;

/**
 * Nothing in such a file is a page, whatever a browser takes it for; and any site may show what everybody may
 * see.
 */
const safely = {
  'content-security-policy': `default-src 'none'; sandbox`,
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * Pictures and documents: uploaded to /media by callers who may, and served at /media/<file> to callers whose
 * graph has them.
 */
export async function installMedia(app: FastifyInstance, options: MediaOptions): Promise<void> {
  const [files, uploads] = [new Files(options), new Uploads(options)];
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/media/:file',
    exposeHeadRoute: false,
    handler: (request, reply) => files.show(request, reply, request.params.file),
  });
  await app.register(async (inner) => {
    // What it is is found out by reading it; the stream is read only once it is known who sends it.
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    inner.post('/media', (request, reply) => uploads.take(request, reply));
    await Promise.resolve();
  });
}

class Files {
  readonly #copies: PictureCopies;

  constructor(private readonly options: MediaOptions) {
    this.#copies = new PictureCopies(options.store, options.log);
  }

  /** Sends a file to callers who can read the item that it belongs to. */
  async show(request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply> {
    if (!isFileName(name)) throw absent();
    const { reading } = await authenticate(request, this.options);
    this.options.budget.take(reading, prices.operation.points);
    const { reader } = await this.options.door(reading);
    const file = await seenFile(reader, name);
    if (!file) throw absent();
    const etag = `"${file.file}"`;
    const headers = {
      ...cacheHeaders(reading.audience, file.tables, etag),
      ...safely,
      // The name says which bytes these are: where everybody may see them, they are the same for all.
      ...(reading.audience !== 'public' && { vary: 'Authorization, Cookie' }),
    };
    if (hasIt(request.headers['if-none-match'], etag)) return reply.headers(headers).status(304).send();
    return file.download
      ? this.#sendDocument(request, reply, { etag, headers, ...file, download: file.download })
      : this.#sendPicture(request, reply, { headers, ...file });
  }

  async #sendPicture(
    { method }: FastifyRequest,
    reply: FastifyReply,
    { file, headers, mediaType }: ShownFile,
  ): Promise<FastifyReply> {
    const bytes = await this.#copies.bytesOf(file);
    // No header of a file stands in a refusal, which a cache might keep under its tag.
    if (!bytes) throw absent();
    void reply.headers(headers).type(mediaType).header('content-length', bytes.length);
    return method === 'HEAD' ? reply.send() : reply.send(Buffer.from(bytes));
  }

  async #sendDocument(
    { method, headers: asked }: FastifyRequest,
    reply: FastifyReply,
    { file, etag, headers, mediaType, download }: ShownDocument,
  ): Promise<FastifyReply> {
    const { byteSize } = download;
    // A range is of the file that the client has a part of already; of another file it gets all.
    const isSame = asked['if-range'] === undefined || asked['if-range'] === etag;
    const range = byteRange(method === 'GET' && isSame ? asked.range : undefined, byteSize);
    if (range === 'beyond') {
      void reply.header('content-range', `bytes */${byteSize}`);
      throw new ReseauError('RANGE_INVALID', `The file has ${byteSize} bytes, and none of these.`);
    }
    const { from, to } = range === 'whole' ? { from: 0, to: byteSize - 1 } : range;
    const stream = method === 'HEAD' ? undefined : await this.options.store.stream(file, { from, to });
    if (!stream && method !== 'HEAD') throw absent();
    void reply.headers({
      ...headers,
      'accept-ranges': 'bytes',
      'content-disposition': disposition(download.name),
      'content-length': to - from + 1,
      ...(range !== 'whole' && { 'content-range': `bytes ${from}-${to}/${byteSize}` }),
    });
    return reply
      .status(range === 'whole' ? 200 : 206)
      .type(mediaType)
      .send(stream);
  }
}

interface ShownFile extends SeenFile {
  readonly headers: Readonly<Record<string, string>>;
}
interface ShownDocument extends ShownFile {
  readonly etag: string;
  readonly download: NonNullable<SeenFile['download']>;
}

/** Saves a file under a name: for old clients in ASCII, for all others as it is (RFC 6266, RFC 8187). */
export function disposition(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\w .()-]/g, '');
  const plain = /^\w/.test(ascii) ? ascii : 'document.pdf';
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

const absent = (): ReseauError => new ReseauError('NOT_FOUND', 'There is no such file.');
