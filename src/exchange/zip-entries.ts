import { createInflateRaw } from 'node:zlib';
import { ReseauError } from '../base/errors.js';

/** A file inside of a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Buffer;
  readonly isDeflated: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const most = { entries: 5_000, unpacked: 512 * 1024 * 1024 } as const;

const damaged = (name: string): ReseauError =>
  new ReseauError('FILE_UNREADABLE', `${name} is damaged or cut off; save it again`);

/** Returns the entries that the directory of an archive lists. Throws FILE_UNREADABLE for a damaged one. */
export function zipEntries(name: string, bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) throw damaged(name);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most.entries) throw tooLarge(name);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw damaged(name);
    const size = bytes.readUInt32LE(at + 20);
    const nameSize = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length) throw damaged(name);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + size > bytes.length) throw damaged(name);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameSize),
      packed: bytes.subarray(start, start + size),
      isDeflated: bytes.readUInt16LE(at + 10) === 8,
    });
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

const tooLarge = (name: string, bytes: number = most.unpacked): ReseauError =>
  new ReseauError(
    'FILE_UNREADABLE',
    `${name} unpacks to more than ${bytes / 1024 / 1024} MB; split it, or save the sheet as CSV`,
  );

/**
 * Unpacks all entries piece by piece, keeping none: what an archive says of its sizes may be a lie. Calls `onPiece`
 * with each piece. Throws FILE_UNREADABLE when it is damaged, or too much.
 */
export async function measureEntries(
  name: string,
  entries: readonly ZipEntry[],
  onPiece: (entry: ZipEntry, piece: Buffer) => void,
  mostBytes: number = most.unpacked,
): Promise<void> {
  let unpacked = 0;
  for (const entry of entries) {
    const inflate = entry.isDeflated ? createInflateRaw().end(entry.packed) : undefined;
    const pieces: AsyncIterable<Buffer> | Iterable<Buffer> = inflate ?? [entry.packed];
    try {
      for await (const piece of pieces) {
        unpacked += piece.length;
        if (unpacked > mostBytes) throw tooLarge(name, mostBytes);
        onPiece(entry, piece);
      }
    } catch (reason: unknown) {
      if (reason instanceof ReseauError) throw reason;
      throw damaged(name);
    } finally {
      inflate?.destroy();
    }
  }
}
