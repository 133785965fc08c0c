import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReseauError } from '../base/errors.js';
import { readRendition, renditionOf, presets, type Preset } from '../base/pictures.js';
import { cut, readPicture } from '../media/picture.js';
import { isFileName, type Store } from '../media/store.js';
import { deskOf } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
import { keepUpload, mayUpload } from '../operations/shared/keep-upload.js';
import { prices } from '../query/prices.js';
import { cacheHeaders, hasIt } from './cache-headers.js';
import type { GraphqlOptions } from './graphql.js';
import { seen } from './seen-picture.js';
import { authenticate } from './authenticate.js';

export interface PictureOptions extends Pick<
  GraphqlOptions,
  'keys' | 'sessions' | 'budget' | 'door' | 'orm' | 'log'
> {
  readonly store: Store;
  /** Most bytes of a picture that is sent. */
  readonly largestUpload: number;
}

const mostUploads = 4;
const middle = { x: 0.5, y: 0.5 } as const;
/**
 * Nothing in such a file is a page, whatever a browser takes it for; and any site may show what everybody may
 * see.
 */
const safely = {
  'content-security-policy': `default-src 'none'; sandbox`,
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * Pictures: uploaded to /media by callers who may, and served at /media/<file> to callers whose graph has
 * them.
 */
export async function installPictures(app: FastifyInstance, options: PictureOptions): Promise<void> {
  const pictures = new Pictures(options);
  app.get<{ Params: { file: string } }>('/media/:file', (request, reply) =>
    pictures.show(request, reply, request.params.file),
  );
  await app.register(async (inner) => {
    // What it is is found out by decoding it; the stream is read only once it is known who sends it.
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    inner.post('/media', { bodyLimit: options.largestUpload }, (request, reply) =>
      pictures.take(request, reply),
    );
    await Promise.resolve();
  });
}

class Pictures {
  #uploads = 0;
  readonly #making = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(private readonly options: PictureOptions) {}

  /** Keeps a picture, and says by which name an item can have it. */
  async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { person } = await authenticate(request, this.options);
    if (!person?.verified)
      throw new ReseauError('SIGN_IN_REQUIRED', 'Pictures are sent by somebody who is signed in.');
    const desk = deskOf(this.options.orm, person);
    mayUpload(desk.may);
    if (!(request.body instanceof Readable))
      throw new ReseauError('REQUEST_INVALID', 'The body is the picture, and nothing else.');
    if (this.#uploads >= mostUploads) throw new ReseauError('OVERLOADED', 'Other pictures are being sent.');
    this.#uploads += 1;
    try {
      return await this.#keep(desk, request.body, reply);
    } finally {
      this.#uploads -= 1;
    }
  }

  async #keep(desk: Desk, body: Readable, reply: FastifyReply): Promise<FastifyReply> {
    const place = join(tmpdir(), `reseau-${randomUUID()}`);
    try {
      await pipeline(body, upTo(this.options.largestUpload), createWriteStream(place, { mode: 0o600 }));
      const { bytes, ...picture } = await readPicture(place);
      await this.options.store.put(picture.file, bytes, picture.mediaType);
      await keepUpload(desk, picture);
      const renditions = (Object.keys(presets) as Preset[]).map((preset) => ({
        preset,
        file: renditionOf(picture.file, preset, middle),
      }));
      return await reply
        .status(201)
        .header('cache-control', 'no-store')
        .send({ ...picture, renditions });
    } finally {
      await rm(place, { force: true });
    }
  }

  /** Sends a picture, or a copy of it, to callers who can read the item that it belongs to. */
  async show(request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply> {
    if (!isFileName(name)) throw absent();
    const { reading } = await authenticate(request, this.options);
    this.options.budget.take(reading, prices.operation.points);
    const wanted = readRendition(name);
    const { reader } = await this.options.door(reading);
    const picture = await seen(reader, wanted?.file ?? name);
    if (!picture || (wanted && !picture.renditions.includes(name))) throw absent();
    const etag = `"${name}"`;
    void reply.headers({
      ...cacheHeaders(reading.audience, picture.tables, etag),
      ...safely,
      // The name says which bytes these are: where everybody may see them, they are the same for all.
      ...(reading.audience !== 'public' && { vary: 'Authorization, Cookie' }),
    });
    if (hasIt(request.headers['if-none-match'], etag)) return reply.status(304).send();
    const bytes = await this.#bytesOf(name);
    if (!bytes) throw absent();
    return reply.type(wanted ? 'image/webp' : picture.mediaType).send(Buffer.from(bytes));
  }

  /** What lies in the store; a copy that is not there yet is made, once for all who wait for it. */
  async #bytesOf(name: string): Promise<Uint8Array | undefined> {
    const { store } = this.options;
    const kept = await store.get(name);
    const wanted = readRendition(name);
    if (kept || !wanted) return kept;
    const make = async (): Promise<Uint8Array | undefined> => {
      const whole = await store.get(wanted.file);
      if (!whole) return undefined;
      const copy = await cut(whole, wanted.preset, wanted.focus);
      await store
        .put(name, copy, 'image/webp')
        .catch((reason: unknown) =>
          this.options.log.warn({ reason: String(reason) }, 'a copy of a picture could not be kept'),
        );
      return copy;
    };
    const making = this.#making.get(name) ?? make().finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }
}

const absent = (): ReseauError => new ReseauError('NOT_FOUND', 'There is no such picture.');

/** Lets so many bytes through and refuses the next one. */
function upTo(most: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (count > most) done(new ReseauError('MEDIA_TOO_LARGE', `A picture has at most ${most} bytes.`));
      else done(null, chunk);
    },
  });
}
