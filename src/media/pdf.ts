import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { ReseauError } from '../base/errors.js';
import {
  endOfObject,
  findActive,
  findCount,
  findEncryption,
  findFirst,
  findMarkup,
  findPages,
  findParent,
  longestToken,
  objectsIn,
  readObjectStream,
} from './pdf-tokens.js';

/** What is known of a PDF. */
export interface PdfFacts {
  readonly byteSize: number;
  /** Undefined: it cannot be counted. */
  readonly pageCount: number | undefined;
}

/** Bytes that are looked at together. The process answers others between two pieces. */
const pieceSize = 1 << 20;
/** Most bytes between a place in an object and the ends of the object. */
const reach = 1 << 16;
/** Bounds of what is looked into: a report of a thousand pages stays far below. */
const mostPlaces = 5000;
const packedSizes = [1 << 16, 1 << 19, 1 << 22];
const mostInflatedAtOnce = 16 << 20;
const mostInflated = 64 << 20;
const mostPages = 100_000;

const refuse = (why: string): never => {
  throw new ReseauError('MEDIA_INVALID', `This PDF is not taken: ${why}.`);
};

/**
 * Looks at a PDF without showing or running it: whether it begins and ends as one, and holds nothing that
 * could act. It errs on the side of refusing: whatever it cannot read is not taken. Throws MEDIA_INVALID.
 */
export async function inspectPdf(path: string): Promise<PdfFacts> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const pdf = new Pdf(file, size);
    await pdf.requireFrame();
    const places = await pdf.scan();
    const counts = new Set<number>();
    for (const objects of [pdf.objectsAt(places.pages), pdf.packedObjects(places.first)])
      for await (const object of objects) {
        const count = rootCount(object);
        if (count !== undefined) counts.add(count);
      }
    if (!pdf.hasPages) refuse('it has no pages');
    // An earlier state of the file may say another number.
    const [only, ...others] = counts;
    const isKnown = others.length === 0 && only !== undefined && only > 0 && only <= mostPages;
    return { byteSize: size, pageCount: isKnown ? only : undefined };
  } finally {
    await file.close();
  }
}

/** The number of pages, where the object is the root of their tree. */
function rootCount(object: string): number | undefined {
  if (object.search(findPages) < 0 || findParent.test(object)) return undefined;
  const [, count] = findCount.exec(object) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** Places in a file at which there is more to look at. */
interface Places {
  readonly pages: readonly number[];
  readonly first: readonly number[];
}

class Pdf {
  hasPages = false;
  #inflated = 0;

  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {}

  async #read(from: number, length: number): Promise<Buffer> {
    const start = Math.max(0, from);
    const wanted = Math.max(0, Math.min(length, this.size - start));
    if (wanted === 0) return Buffer.alloc(0);
    const { buffer, bytesRead } = await this.file.read(Buffer.alloc(wanted), 0, wanted, start);
    return buffer.subarray(0, bytesRead);
  }

  async #text(from: number, length: number): Promise<string> {
    return (await this.#read(from, length)).toString('latin1');
  }

  /** Throws unless the file begins and ends as a PDF, with nothing before and behind. */
  async requireFrame(): Promise<void> {
    if (!/^%PDF-[12]\.\d/.test(await this.#text(0, 16))) refuse('it does not begin as one');
    const tail = await this.#text(this.size - 2048, 2048);
    const [, offset = ''] = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(tail) ?? [];
    if (offset === '') refuse('it does not end as one, or something stands behind it');
    const table = await this.#text(Number(offset), 64);
    if (Number(offset) >= this.size || !/^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(table))
      refuse('its table of objects is not where it says');
  }

  /** Looks at all bytes, whether they are compressed or not. */
  async scan(): Promise<Places> {
    const [pages, first] = [new Set<number>(), new Set<number>()];
    for (let at = 0; at < this.size; at += pieceSize) {
      const from = Math.max(0, at - longestToken);
      const text = await this.#text(from, at - from + pieceSize);
      requireHarmless(text);
      for (const [expression, places] of [
        [findPages, pages],
        [findFirst, first],
      ] as const)
        for (const { index } of text.matchAll(expression)) places.add(from + index);
      if (pages.size > mostPlaces || first.size > mostPlaces) refuse('it has too many parts');
    }
    this.hasPages = pages.size > 0;
    return { pages: [...pages], first: [...first] };
  }

  /** The objects in which these places are. */
  async *objectsAt(places: readonly number[]): AsyncGenerator<string> {
    for (const place of places) {
      const from = Math.max(0, place - reach);
      const text = await this.#text(from, place - from + reach);
      const start = text.lastIndexOf('obj', place - from);
      const end = endOfObject(text, place - from);
      if (start >= 0 && end) yield text.slice(start, end.at);
    }
  }

  /** The objects that lie compressed in streams, of those whose dictionaries have these places in them. */
  async *packedObjects(places: readonly number[]): AsyncGenerator<string> {
    const done = new Set<number>();
    for (const place of places) {
      const from = Math.max(0, place - reach);
      const text = await this.#text(from, place - from + reach);
      const end = endOfObject(text, place - from) ?? refuse('an object in it has no end');
      if (end.keyword === 'endobj' || done.has(from + end.at)) continue;
      done.add(from + end.at);
      const facts =
        readObjectStream(text.slice(0, end.at)) ?? refuse('a stream of objects in it cannot be read');
      if (!facts.isCompressed) continue;
      const bytes = await this.#inflate(from + end.at + 'stream'.length);
      requireHarmless(bytes);
      for (const object of objectsIn(bytes, facts)) {
        this.hasPages ||= object.search(findPages) >= 0;
        yield object;
      }
    }
  }

  /** Unpacks what begins behind the word `stream`; nobody but its own end says how long it is. */
  async #inflate(from: number): Promise<string> {
    for (const length of packedSizes) {
      const bytes = await this.#read(from, length);
      const start = /^[ \t]*(?:\r\n|\n|\r)/.exec(bytes.subarray(0, 64).toString('latin1'))?.[0].length ?? 0;
      const unpacked = await unpack(bytes.subarray(start)).catch(() => undefined);
      if (!unpacked) continue;
      this.#inflated += unpacked.length;
      if (this.#inflated > mostInflated) refuse('what is packed in it is too large');
      return unpacked.toString('latin1');
    }
    return refuse('a stream of objects in it cannot be unpacked');
  }
}

/** Fails where the bytes are not whole, or unpack to too many. */
const unpack = (bytes: Uint8Array): Promise<Buffer> =>
  promisify(inflate)(bytes, { maxOutputLength: mostInflatedAtOnce });

function requireHarmless(text: string): void {
  if (findEncryption.test(text)) refuse('it is encrypted');
  if (findActive.test(text)) refuse('it holds a script, an action or another file');
  if (findMarkup.test(text)) refuse('it holds a page for browsers');
}
