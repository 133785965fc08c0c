import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { pipeline, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** Compressions that are offered, the better one first. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** An answer that fits into one packet is not sent sooner when it is compressed. */
const minBytes = 1400;
/** Max bytes of compressed files that are kept. */
const maxFileBytes = 20_000_000;
const compressible =
  /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|ndjson|x-ndjson|manifest))/;

/** How hard the compressor tries: for bytes that are sent once, and for those that are kept and sent often. */
const levels = {
  once: { br: 4, gzip: 5 },
  kept: { br: 9, gzip: 9 },
} as const;
const brotliOptions = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Compresses bytes, on another thread. */
const compressBytes = (
  bytes: Buffer | string,
  encoding: Encoding,
  use: keyof typeof levels,
): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(bytes, brotliOptions(levels[use].br))
    : promisify(gzip)(bytes, { level: levels[use].gzip });

/** Replies that hold no secret and nothing that the request said. */
const fixed = new WeakSet<FastifyReply>();

/**
 * Says that an answer is the same for everybody who may read it, so that it is compressed though a cookie or a key
 * was sent: nothing can be guessed from the length of bytes that are known.
 */
export const isFixed = (reply: FastifyReply): void => void fixed.add(reply);

/**
 * Compresses answers for clients that take it. An answer that is the same for everybody may always be
 * compressed; another only where there is neither a cookie nor a key: from the length of compressed bytes in
 * which a secret stands beside words of somebody else, the secret can be guessed. While reads wait (`isPressed`)
 * an answer that is sent once goes as it is: compressing it takes a third of the time in which the process
 * makes an answer.
 */
export function compressAnswers(
  app: FastifyInstance,
  isPressed: () => boolean,
  compress = compressBytes,
): void {
  const answers = new WeakMap<Buffer, Partial<Record<Encoding, Promise<Buffer>>>>();
  const files = new LRUCache<string, Buffer>({
    maxSize: maxFileBytes,
    sizeCalculation: (bytes, key) => bytes.length + key.length,
  });
  const making = new Map<string, Promise<Buffer>>();

  /** The bytes of an answer that is kept, compressed once for as long as they are kept. */
  const ofKept = (body: Buffer, encoding: Encoding): Promise<Buffer> => {
    const known = answers.get(body) ?? {};
    answers.set(body, known);
    return (known[encoding] ??= compress(body, encoding, 'kept'));
  };
  const ofFile = async (file: Readable, key: string, encoding: Encoding): Promise<Buffer> => {
    const known = files.get(key) ?? making.get(key);
    if (known) {
      file.destroy();
      return known;
    }
    const made = buffer(file).then((bytes) => compress(bytes, encoding, 'kept'));
    making.set(key, made);
    try {
      const bytes = await made;
      files.set(key, bytes);
      return bytes;
    } finally {
      making.delete(key);
    }
  };
  const compressed = (request: FastifyRequest, reply: FastifyReply, payload: unknown, encoding: Encoding) => {
    if (typeof payload === 'string') return compress(payload, encoding, 'once');
    if (Buffer.isBuffer(payload)) return ofKept(payload, encoding);
    const tag = reply.getHeader('etag');
    const stream = payload as Readable;
    // A stream without a length is written while it is read, and may be of any length.
    if (typeof tag !== 'string' || !reply.hasHeader('content-length'))
      return Promise.resolve(compressStream(stream, encoding));
    // A query in the address makes no other file.
    return ofFile(stream, `${encoding} ${request.url.replace(/\?.*/s, '')} ${tag}`, encoding);
  };

  app.addHook('onSend', (request, reply, payload, done) => {
    const may = mayCompress(request, reply) && isLongEnough(reply, payload);
    if (may) addVary(reply);
    const isLeft = typeof payload === 'string' && isPressed();
    const encoding = may && !isLeft ? encodingFor(request.headers['accept-encoding']) : undefined;
    if (!encoding) {
      done(null, payload);
      return;
    }
    compressed(request, reply, payload, encoding).then(
      (sent) => {
        void reply.header('content-encoding', encoding).removeHeader('content-length');
        const tag = reply.getHeader('etag');
        // The same answer in other bytes.
        if (typeof tag === 'string' && !tag.startsWith('W/')) void reply.header('etag', `W/${tag}`);
        done(null, sent);
      },
      (reason: unknown) => {
        done(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
  });
}

/** A long answer is compressed while it is written; when its reader leaves, its source ends too. */
function compressStream(source: Readable, encoding: Encoding): Readable {
  const through =
    encoding === 'br'
      ? createBrotliCompress(brotliOptions(levels.once.br))
      : createGzip({ level: levels.once.gzip });
  // The reader of the compressed stream gets the error.
  return pipeline(source, through, () => undefined);
}

function mayCompress({ method, headers }: FastifyRequest, reply: FastifyReply): boolean {
  if (method === 'HEAD' || reply.statusCode !== 200) return false;
  if (reply.hasHeader('content-encoding') || reply.hasHeader('content-range')) return false;
  if (!compressible.test(String(reply.getHeader('content-type') ?? ''))) return false;
  const isForAll = String(reply.getHeader('cache-control') ?? '').startsWith('public');
  return (
    isForAll || fixed.has(reply) || (headers.cookie === undefined && headers.authorization === undefined)
  );
}

function isLongEnough(reply: FastifyReply, payload: unknown): boolean {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return payload.length >= minBytes;
  if (typeof payload !== 'object' || payload === null || !('pipe' in payload)) return false;
  return Number(reply.getHeader('content-length') ?? Infinity) >= minBytes;
}

/** Proxies keep an answer for each encoding. */
function addVary(reply: FastifyReply): void {
  const vary = reply.getHeader('vary');
  void reply.header('vary', vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`);
}

/** The best encoding that a client takes, by its Accept-Encoding header; undefined: none of ours. */
export function encodingFor(header: string | string[] | undefined): Encoding | undefined {
  const taken = new Map(
    [header ?? []]
      .flat()
      .join()
      .split(',')
      .map((one) => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
        const weight = parameters.find((part) => part.startsWith('q='))?.slice(2);
        return [name, weight === undefined || Number(weight) > 0] as const;
      }),
  );
  return encodings.find((encoding) => taken.get(encoding));
}
