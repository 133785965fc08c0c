import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ReseauError } from '../base/errors.js';
import { decrypting, isEncrypted, type BackupSecret } from './encryption.js';
import {
  backupFormat,
  manifestName,
  readBackupManifest,
  type BackupPart,
  type BackupManifest,
} from './manifest.js';
import { untar } from './tar.js';

const startBytes = 64;
const smallFile = 4 * 1024 * 1024;

/**
 * Writes the files of a backup into a folder, and compares each, as it lies on the disk then, with the manifest.
 * Throws BACKUP_INVALID, BACKUP_KEY_WRONG, FILE_UNREADABLE.
 */
export async function unpack(
  file: string,
  folder: string,
  secret: BackupSecret | undefined,
): Promise<BackupManifest> {
  const decrypt = await openerOf(file, secret);
  const names: string[] = [];
  await pipeline(createReadStream(file), decrypt, createGunzip(), async (source: AsyncIterable<Buffer>) => {
    for await (const { name, bytes } of untar(source)) {
      const place = join(folder, name);
      if (name.endsWith('/')) await mkdir(place, { recursive: true, mode: 0o700 });
      else {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await write(place, bytes, !name.startsWith('postgres/'));
        names.push(name);
      }
    }
  }).catch((reason: unknown) => {
    throw readable(reason, file);
  });
  if (names.at(-1) !== manifestName) throw invalid(file, 'has no manifest at its end');
  const manifest = readBackupManifest(await readFile(join(folder, manifestName), 'utf8'));
  if (manifest.format !== backupFormat)
    throw invalid(file, `has the format ${manifest.format}, and this version reads ${backupFormat}`);
  await compare(manifest, folder, names.slice(0, -1));
  return manifest;
}

/** Writes a new file. PostgreSQL itself brings its files to the disk before it recovers. */
async function write(place: string, bytes: AsyncIterable<Buffer>, flush: boolean): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    for await (const chunk of bytes) await file.writeFile(chunk);
    if (flush) await file.sync();
  } finally {
    await file.close();
  }
}

/** The SHA-256 of a file; one that is small, as nearly all are, is read at once. */
async function hashOf(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  if (size <= smallFile) hash.update(await readFile(path));
  else await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

const invalid = (file: string, what: string): ReseauError =>
  new ReseauError('BACKUP_INVALID', `${file} ${what}.`);

/** How the bytes of a file are opened; what the operator gave must fit what the file is. */
async function openerOf(file: string, secret: BackupSecret | undefined) {
  const start = Buffer.alloc(startBytes);
  try {
    const opened = await open(file, 'r');
    await opened.read(start, 0, startBytes, 0);
    await opened.close();
  } catch (reason: unknown) {
    throw readable(reason, file);
  }
  if (isEncrypted(start)) {
    if (!secret)
      throw new ReseauError(
        'BACKUP_KEY_WRONG',
        `${file} is encrypted: name its key by --key-file or --passphrase-file.`,
      );
    return decrypting(secret);
  }
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw invalid(file, 'is no backup');
  return (source: AsyncIterable<Buffer>) => source;
}

function readable(reason: unknown, file: string): unknown {
  if (reason instanceof ReseauError) return reason;
  const { code = '' } = reason as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return invalid(file, 'ends too early: it was cut off');
  if (code.startsWith('Z_')) return invalid(file, 'was changed: it cannot be decompressed');
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new ReseauError('FILE_UNREADABLE', `${file} cannot be read (${code})`);
  return code === ''
    ? reason
    : new ReseauError('HOME_UNUSABLE', `The files of ${file} cannot be written (${code}).`);
}

/** Throws BACKUP_INVALID with the first file that is missing, is too much, or has other bytes. */
async function compare({ files }: BackupManifest, folder: string, names: readonly string[]): Promise<void> {
  const held = new Set(names);
  for (const name of names)
    if (!Object.hasOwn(files, name)) throw invalid(name, 'is in the backup and not in its manifest');
  for (const [name, { size, sha256 }] of Object.entries(files)) {
    if (!held.has(name)) throw invalid(name, 'is in the manifest and not in the backup');
    if ((await hashOf(join(folder, name), size)) !== sha256)
      throw invalid(name, 'has other bytes than its manifest says');
  }
}

/** Throws BACKUP_INVALID for a backup that holds something else than was wanted. */
export function expectPart({ part }: BackupManifest, wanted: BackupPart, file: string): void {
  if (part !== wanted) throw invalid(file, `holds the ${part}, and the ${wanted} are wanted`);
}
