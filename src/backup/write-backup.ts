import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ReseauError } from '../base/errors.js';
import { encrypting, type BackupSecret } from './encryption.js';
import { tarOf, type ArchiveEntry } from './tar.js';

/** A backup that was written. */
export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
  /** Of the file as it lies on the disk. */
  readonly sha256: string;
}

/**
 * Writes an archive, for its owner's eyes only. It appears under its name when it is whole and on the disk; one
 * that is there stays. Throws BACKUP_INVALID, FILE_UNREADABLE, HOME_UNUSABLE.
 */
export async function writeBackup(
  file: string,
  entries: AsyncIterable<ArchiveEntry>,
  secret: BackupSecret | undefined,
): Promise<WrittenBackup> {
  const part = `${file}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(
      Readable.from(tarOf(entries)),
      createGzip({ level: 3 }),
      secret ? encrypting(secret) : (source: AsyncIterable<Buffer>) => source,
      counted,
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(part, file);
    await flush(dirname(file));
  } catch (reason: unknown) {
    const { code } = reason as NodeJS.ErrnoException;
    // Somebody else's file under this name is not ours to remove.
    if (code !== 'EEXIST') await rm(part, { force: true });
    throw reason instanceof ReseauError || code === undefined
      ? reason
      : new ReseauError('HOME_UNUSABLE', `The backup ${file} cannot be written (${code}).`);
  }
  return { file, bytes, sha256: hash.digest('hex') };
}

/** Brings the name of a file to the disk. */
async function flush(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
