import { ReseauError } from '../base/errors.js';

/** An item of an archive; a folder has no bytes. */
export interface ArchiveEntry {
  /** Path with slashes; that of a folder ends in one. */
  readonly name: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Buffer>;
}

const block = 512;
const longestName = 100;
const folderType = '5';
const fileType = '0';
const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block);

/** Throws BACKUP_INVALID for bytes that are no whole archive. */
const damaged = (what: string): ReseauError => new ReseauError('BACKUP_INVALID', `The backup ${what}.`);

function header({ name, size }: ArchiveEntry): Buffer {
  if (Buffer.byteLength(name) > longestName)
    throw new ReseauError(
      'BACKUP_INVALID',
      `The name ${name} is longer than the ${longestName} bytes that a backup can hold; rename the file.`,
    );
  const made = Buffer.alloc(block);
  const isFolder = name.endsWith('/');
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  made.write(name, 0);
  made.write(octal(isFolder ? 0o700 : 0o600, 8), 100);
  made.write(octal(0, 8), 108);
  made.write(octal(0, 8), 116);
  made.write(octal(size, 12), 124);
  made.write(octal(0, 12), 136);
  made.write(isFolder ? folderType : fileType, 156);
  made.write('ustar\0', 257);
  made.write('00', 263);
  made.write(`${checksum(made).toString(8).padStart(6, '0')}\0 `, 148);
  return made;
}

/** The sum of a header, in which its own place counts as spaces. */
function checksum(made: Buffer): number {
  let sum = 8 * 0x20;
  for (const [index, byte] of made.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum;
}

/** Yields the bytes of a tar archive. Throws BACKUP_INVALID where a file has another size than it said. */
export async function* tarOf(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Buffer> {
  for await (const entry of entries) {
    yield header(entry);
    let written = 0;
    for await (const chunk of entry.bytes) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== entry.size) throw damaged(`got ${written} of ${entry.size} bytes of ${entry.name}`);
    yield padding(entry.size);
  }
  yield Buffer.alloc(block * 2);
}

/** Bytes of a stream, as many at a time as are wanted. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** At most this many bytes; none at the end. */
  async some(most: number): Promise<Buffer> {
    while (this.#held.length === 0) {
      const next = await this.#source.next();
      if (next.done) return this.#held;
      this.#held = next.value;
    }
    const taken = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  /** Exactly this many bytes. Throws BACKUP_INVALID. */
  async exactly(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = size; left > 0;) {
      const part = await this.some(left);
      if (part.length === 0) throw damaged('ends too early: it was cut off');
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }
}

/**
 * Yields the items of a tar archive; the bytes of each are read before the next one is asked for. Throws
 * BACKUP_INVALID.
 */
export async function* untar(source: AsyncIterable<Buffer>): AsyncGenerator<ArchiveEntry> {
  const reader = new ByteReader(source);
  for (;;) {
    const made = await reader.exactly(block);
    if (made.every((byte) => byte === 0)) break;
    const field = (from: number, width: number): string =>
      made
        .toString('utf8', from, from + width)
        .replace(/\0.*$/s, '')
        .trim();
    const size = Number.parseInt(field(124, 12), 8);
    if (Number.parseInt(field(148, 8), 8) !== checksum(made) || !Number.isSafeInteger(size))
      throw damaged('is no archive, or has been changed');
    const name = field(0, longestName);
    if (!isPlain(name)) throw damaged(`holds the path ${name}, which leads elsewhere`);
    yield { name, size, bytes: partOf(reader, size) };
    await reader.exactly(padding(size).length);
  }
  // A stream that is read to its end tells whether its last piece was whole.
  while ((await reader.some(block)).length > 0);
}

async function* partOf(reader: ByteReader, size: number): AsyncGenerator<Buffer> {
  for (let left = size; left > 0;) {
    const part = await reader.some(left);
    if (part.length === 0) throw damaged('ends too early: it was cut off');
    left -= part.length;
    yield part;
  }
}

/** Whether a path stays in the folder where it is written. */
const isPlain = (name: string): boolean =>
  !name.startsWith('/') &&
  !name.includes('\\') &&
  name
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');
