import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReseauError } from '../base/errors.js';
import { renditionOf, presets, type Preset } from '../base/pictures.js';
import { looksLikeDocument, inspectDocument } from '../media/document.js';
import { readPicture } from '../media/picture.js';
import type { Store } from '../media/store.js';
import { deskOf } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
import { keepUpload, mayUpload } from '../operations/shared/keep-upload.js';
import { authenticate } from './authenticate.js';
import type { GraphqlOptions } from './graphql.js';

/** What uploads stand on. */
export interface UploadOptions extends Pick<GraphqlOptions, 'keys' | 'sessions' | 'orm'> {
  readonly store: Store;
  /** Most bytes of a picture that is sent. */
  readonly largestPicture: number;
  /** Most bytes of a document that is sent. */
  readonly largestDocument: number;
}

const mostUploads = 4;
const middle = { x: 0.5, y: 0.5 } as const;

/** Takes the files that editors send. */
export class Uploads {
  #going = 0;

  constructor(private readonly options: UploadOptions) {}

  /** Keeps a picture or a document, and says by which name an item can have it. */
  async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { person } = await authenticate(request, this.options);
    if (!person?.verified)
      throw new ReseauError('SIGN_IN_REQUIRED', 'Files are sent by somebody who is signed in.');
    const desk = deskOf(this.options.orm, person);
    mayUpload(desk.may);
    if (!(request.body instanceof Readable))
      throw new ReseauError('REQUEST_INVALID', 'The body is the file, and nothing else.');
    if (this.#going >= mostUploads) throw new ReseauError('OVERLOADED', 'Other files are being sent.');
    this.#going += 1;
    const place = join(tmpdir(), `reseau-${randomUUID()}`);
    try {
      await pipeline(request.body, withinLimit(this.options), createWriteStream(place, { mode: 0o600 }));
      const kept = await this.#keep(desk, place);
      return await reply.status(201).header('cache-control', 'no-store').send(kept);
    } finally {
      this.#going -= 1;
      await rm(place, { force: true });
    }
  }

  async #keep(desk: Desk, place: string): Promise<object> {
    const { store } = this.options;
    if (looksLikeDocument(await beginOf(place))) {
      const document = await inspectDocument(place);
      await store.putFile(document.file, place, document.mediaType);
      await keepUpload(desk, document);
      return document;
    }
    const { bytes, ...picture } = await readPicture(place);
    await store.put(picture.file, bytes, picture.mediaType);
    await keepUpload(desk, picture);
    const renditions = (Object.keys(presets) as Preset[]).map((preset) => ({
      preset,
      file: renditionOf(picture.file, preset, middle),
    }));
    return { ...picture, renditions };
  }
}

/** The first bytes of a file. */
async function beginOf(place: string): Promise<Buffer> {
  const file = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Lets as many bytes through as a file of its kind may have, and refuses the next one. */
function withinLimit({
  largestPicture,
  largestDocument,
}: Pick<UploadOptions, 'largestPicture' | 'largestDocument'>): Transform {
  let count = 0;
  let begin = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (begin.length < 5) begin = Buffer.concat([begin, chunk.subarray(0, 5)]);
      const isDocument = looksLikeDocument(begin);
      const most = isDocument ? largestDocument : largestPicture;
      if (count > most)
        done(
          new ReseauError(
            'MEDIA_TOO_LARGE',
            `A ${isDocument ? 'document' : 'picture'} has at most ${most} bytes.`,
          ),
        );
      else done(null, chunk);
    },
  });
}
