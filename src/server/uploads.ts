import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReseauError } from '../base/errors.js';
import { tableType } from '../base/files.js';
import { renditionOf, presets, type Preset } from '../base/pictures.js';
import { looksLikeDocument, takeDocument } from '../media/document.js';
import { readPicture } from '../media/picture.js';
import type { Store } from '../media/store.js';
import { deskOf } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
import { mayImport } from '../operations/editorial/import-mappings.js';
import { keepUpload, mayUpload } from '../operations/shared/keep-upload.js';
import { authenticate } from './authenticate.js';
import type { GraphqlOptions } from './graphql.js';
import { hasManyFiles, receiveFiles, type SentFile } from './many-uploads.js';

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

/** Most bytes of a file of rows. */
const largestTable = 8 * 1024 * 1024;

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
    const isTable = (request.query as { readonly for?: unknown }).for === 'import';
    if (isTable) mayImport(desk.may, desk.reads);
    else mayUpload(desk.may);
    if (!(request.body instanceof Readable))
      throw new ReseauError('REQUEST_INVALID', 'The body is the file, and nothing else.');
    if (this.#going >= mostUploads) throw new ReseauError('OVERLOADED', 'Other files are being sent.');
    this.#going += 1;
    const place = join(tmpdir(), `reseau-${randomUUID()}`);
    try {
      if (!isTable && hasManyFiles(request)) return await this.#takeMany(desk, request, reply);
      const limit = isTable ? tableLimit() : withinLimit(this.options);
      await pipeline(request.body, limit, createWriteStream(place, { mode: 0o600 }));
      const kept = isTable ? await this.#keepTable(desk, place) : await this.#keep(desk, place);
      return await reply.status(201).header('cache-control', 'no-store').send(kept);
    } finally {
      this.#going -= 1;
      await rm(place, { force: true });
    }
  }

  /** Keeps several files: each of them whole or not at all, and says of each which. */
  async #takeMany(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const stem = join(tmpdir(), `reseau-${randomUUID()}`);
    const places: string[] = [];
    const placeOf = (index: number): string => (places[index] = `${stem}-${index}`);
    try {
      const files: object[] = [];
      for (const sent of await receiveFiles(request, placeOf, (begin) => limitOf(this.options, begin).bytes))
        files.push({ originalName: sent.originalName ?? null, ...(await this.#keepOneOfMany(desk, sent)) });
      return await reply.status(200).header('cache-control', 'no-store').send({ files });
    } finally {
      for (const one of places) await rm(one, { force: true });
    }
  }

  async #keepOneOfMany(desk: Desk, { place, originalName, isTooLarge }: SentFile): Promise<object> {
    try {
      if (isTooLarge) throw tooLarge(limitOf(this.options, await beginOf(place)));
      return await this.#keep(desk, place, originalName);
    } catch (reason: unknown) {
      if (!(reason instanceof ReseauError)) throw reason;
      return { error: { message: reason.message, code: reason.code, remedy: reason.extensions.remedy } };
    }
  }

  /** Keeps a file of rows until the night after the next; what is in it is looked at when it is imported. */
  async #keepTable(desk: Desk, place: string): Promise<object> {
    const bytes = await readFile(place);
    if (bytes.length === 0) throw new ReseauError('REQUEST_INVALID', 'The file is empty.');
    const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.table`;
    const kept = { file, mediaType: tableType, byteSize: bytes.length };
    await this.options.store.put(file, bytes, tableType);
    await keepUpload(desk, kept, 'DRAFT');
    return { file, byteSize: bytes.length };
  }

  async #keep(desk: Desk, place: string, originalName?: string): Promise<object> {
    const { store } = this.options;
    if (looksLikeDocument(await beginOf(place))) {
      const document = await takeDocument(place);
      await store.putFile(document.file, place, document.mediaType);
      await keepUpload(desk, { ...document, originalName });
      return document;
    }
    const { bytes, ...picture } = await readPicture(place);
    await store.put(picture.file, bytes, picture.mediaType);
    await keepUpload(desk, { ...picture, originalName });
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

/** Lets as many bytes through as a file of rows may have, and refuses the next one. */
function tableLimit(): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (count <= largestTable) done(null, chunk);
      else done(new ReseauError('MEDIA_TOO_LARGE', `A file of rows has at most ${largestTable} bytes.`));
    },
  });
}

interface Limit {
  readonly what: 'document' | 'picture';
  readonly bytes: number;
}

/** The most bytes of a file with these first bytes. */
function limitOf(
  { largestPicture, largestDocument }: Pick<UploadOptions, 'largestPicture' | 'largestDocument'>,
  begin: Uint8Array,
): Limit {
  return looksLikeDocument(begin)
    ? { what: 'document', bytes: largestDocument }
    : { what: 'picture', bytes: largestPicture };
}

const tooLarge = ({ what, bytes }: Limit): ReseauError =>
  new ReseauError('MEDIA_TOO_LARGE', `A ${what} has at most ${bytes} bytes.`);

/** Lets as many bytes through as a file of its kind may have, and refuses the next one. */
function withinLimit(options: Pick<UploadOptions, 'largestPicture' | 'largestDocument'>): Transform {
  let count = 0;
  let begin = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (begin.length < 5) begin = Buffer.concat([begin, chunk.subarray(0, 5)]);
      const limit = limitOf(options, begin);
      if (count > limit.bytes) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
}
