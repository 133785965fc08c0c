import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive, in pieces. */
export interface ZippedPart {
  readonly name: string;
  readonly data: AsyncIterable<string> | Iterable<string>;
}

/** What the directory at the end says of a file. */
interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const signs = { file: 0x04034b50, sizes: 0x08074b50, directory: 0x02014b50, end: 0x06054b50 };
const version = 20;
/** Names are UTF-8; sizes stand behind the bytes. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980, the first day that an archive can name: the same rows make the same bytes. */
const day = 0x0021;
const maxBytes = 0xffffffff;

/** Writes an archive piece by piece; of each file no more is read than the next piece needs. */
export async function* zipped(entries: Iterable<ZippedPart>): AsyncGenerator<Uint8Array> {
  const directory: Written[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const begin = at;
    const label = Buffer.from(name);
    const head = bytesOf(
      [4, signs.file],
      [2, version],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, day],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, label.length],
      [2, 0],
    );
    yield Buffer.concat([head, label]);
    const measured = { crc: 0, size: 0 };
    let packed = 0;
    for await (const chunk of packedBytes(data, measured)) {
      packed += chunk.length;
      yield chunk;
    }
    const { crc, size } = measured;
    at += head.length + label.length + packed + 16;
    // Larger archives need other records, which old readers do not know.
    if (size > maxBytes || at > maxBytes) throw new Error(`${name} is too large for an archive`);
    yield bytesOf([4, signs.sizes], [4, crc], [4, packed], [4, size]);
    directory.push({ name: label, at: begin, crc, packed, size });
  }
  yield directoryOf(directory, at);
}

async function* packedBytes(
  data: ZippedPart['data'],
  measured: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  const done = pipeline(async function* () {
    for await (const text of data) {
      const bytes = Buffer.from(text);
      measured.crc = crc32(bytes, measured.crc);
      measured.size += bytes.length;
      yield bytes;
    }
  }, deflate);
  // The loop below meets the same error.
  done.catch(() => undefined);
  for await (const chunk of deflate) yield chunk as Buffer;
  await done;
}

function directoryOf(files: readonly Written[], at: number): Buffer {
  const records = files.map(({ name, at: begin, crc, packed, size }) =>
    Buffer.concat([
      bytesOf([4, signs.directory], [2, version], [2, version], [2, flags], [2, deflated], [2, 0], [2, day]),
      bytesOf(
        [4, crc],
        [4, packed],
        [4, size],
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, begin],
      ),
      name,
    ]),
  );
  const directory = Buffer.concat(records);
  const count = files.length;
  return Buffer.concat([
    directory,
    bytesOf([4, signs.end], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]),
  ]);
}

/** Whole numbers of so many bytes each, the lowest byte first. */
function bytesOf(...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
