import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReseauError } from '../base/errors.js';

/** Most files of one request. */
const maxFiles = 20;
const longestName = 255;

/** A file of a request that has several, as it came. */
export interface SentFile {
  /** Its name on the device that sent it; undefined: none that can be read. */
  readonly originalName: string | undefined;
  /** Where it lies. */
  readonly place: string;
  /** True: it has more bytes than `limitOf` allows, and only its first ones lie there. */
  readonly isTooLarge: boolean;
}

/** Whether the body of a request has several files. */
export const hasManyFiles = ({ headers }: FastifyRequest): boolean =>
  /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');

/**
 * Takes the files of a request of the type multipart/form-data, each into a file of its own, in the order in which
 * they stand. `limitOf` says how many bytes a file with these first bytes may have. Throws REQUEST_INVALID.
 */
export async function receiveFiles(
  { body, headers }: FastifyRequest,
  placeOf: (index: number) => string,
  limitOf: (begin: Buffer) => number,
): Promise<readonly SentFile[]> {
  const parser = parserOf(headers['content-type'] ?? '');
  const coming: Promise<SentFile>[] = [];
  const excess: true[] = [];
  parser.on('filesLimit', () => void excess.push(true));
  parser.on('file', (_field: string, stream: Readable, name: string | undefined) => {
    // A form that breaks off fails its streams at any time, also before anybody reads them.
    stream.on('error', (reason) => stream.destroy(reason));
    const place = placeOf(coming.length);
    const file = receive(stream, place, limitOf).then((isTooLarge) => ({
      originalName: plainName(name),
      place,
      isTooLarge,
    }));
    // It is waited for below; a request that breaks off ends all of its files.
    file.catch(() => undefined);
    coming.push(file);
  });
  try {
    await pipeline(body as Readable, parser);
  } catch (reason: unknown) {
    await Promise.allSettled(coming);
    throw reason instanceof ReseauError ? reason : broken();
  }
  const files = await Promise.all(coming).catch(() => {
    throw broken();
  });
  if (excess.length > 0)
    throw new ReseauError('REQUEST_INVALID', `One request has at most ${maxFiles} files.`);
  if (files.length === 0) throw new ReseauError('REQUEST_INVALID', 'The form has no file.');
  return files;
}

const broken = (): ReseauError =>
  new ReseauError('REQUEST_INVALID', 'The form cannot be read: it is torn, or its boundary is wrong.');

function parserOf(type: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: { files: maxFiles, fields: 20, fieldSize: 1000, headerPairs: 20 },
    });
  } catch {
    throw broken();
  }
}

/** Writes a file, and says whether it is too large: the rest of it is then read and dropped. */
async function receive(
  stream: Readable,
  place: string,
  limitOf: (begin: Buffer) => number,
): Promise<boolean> {
  const file = await open(place, 'w', 0o600);
  let [count, begin] = [0, Buffer.alloc(0)];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (begin.length < 5) begin = Buffer.concat([begin, chunk.subarray(0, 5)]);
      count += chunk.length;
      if (count <= limitOf(begin)) await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return count > limitOf(begin);
}

/** A name without what is not shown or turns the direction of a text. */
function plainName(name: string | undefined): string | undefined {
  const plain = (name ?? '').normalize('NFC').replace(/\p{C}/gu, '').trim();
  return plain === '' ? undefined : plain.slice(0, longestName).toWellFormed();
}
