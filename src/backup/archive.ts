import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { clusterFiles, fileEntry, textEntry } from './cluster-files.js';
import { backupFormat, manifestName, type ArchivedFile, type BackupManifest } from './manifest.js';
import type { ArchiveEntry } from './tar.js';

/** Where the things are that a backup of the data holds. */
export interface BackupSources {
  readonly superuserUrl: string;
  readonly home: string;
  readonly auditFile: string;
}

/** Things known before the first file; the rest is added while they are read. */
type Frame = Pick<BackupManifest, 'part' | 'postgres' | 'platform'>;

/** The names of the parts of a home in a backup. */
export const dataNames = { ends: 'audit-ends.txt', media: 'media' } as const;

const product = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/** The machine that files of PostgreSQL fit. */
export const platform = `${process.platform}-${process.arch}`;

/** Yields the files, and at the end a manifest with the size and the SHA-256 of each. */
async function* withManifest(
  files: AsyncIterable<ArchiveEntry>,
  frame: Frame,
  auditEnd: () => string | null,
): AsyncGenerator<ArchiveEntry> {
  const facts: Record<string, ArchivedFile> = {};
  for await (const entry of files) {
    if (entry.name.endsWith('/')) yield entry;
    else yield { ...entry, bytes: hashed(entry, (found) => (facts[entry.name] = found)) };
  }
  const manifest: BackupManifest = {
    format: backupFormat,
    madeAt: new Date().toISOString(),
    version: product(),
    ...frame,
    auditEnd: auditEnd(),
    files: facts,
  };
  yield textEntry(manifestName, `${JSON.stringify(manifest, null, 1)}\n`);
}

async function* hashed(
  { bytes }: ArchiveEntry,
  found: (facts: ArchivedFile) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    size += chunk.length;
    yield chunk;
  }
  found({ size, sha256: hash.digest('hex') });
}

/**
 * The database, the ends of the audit and the media, in this order: an end that was noted, and a file that a
 * row names, are in the copy.
 */
export function dataArchive(
  { superuserUrl, home, auditFile }: BackupSources,
  postgres: string,
): AsyncGenerator<ArchiveEntry> {
  let auditEnd: string | null = null;
  const atEnd = async function* (client: Client): AsyncGenerator<ArchiveEntry> {
    const ends = await fileEntry(dataNames.ends, auditFile);
    if (ends) yield ends;
    auditEnd = await endOfAudit(client);
  };
  const all = async function* (): AsyncGenerator<ArchiveEntry> {
    yield* clusterFiles(superuserUrl, join(home, 'postgres'), atEnd);
    yield* mediaFiles(join(home, dataNames.media));
  };
  return withManifest(all(), { part: 'data', postgres, platform }, () => auditEnd);
}

async function endOfAudit(client: Client): Promise<string | null> {
  const { rows: tables } = await client.query<{ known: boolean }>(
    `select to_regclass('desk.audit_head') is not null as known`,
  );
  if (!tables[0]?.known) return null;
  const { rows } = await client.query<{ end: string }>(
    `select number || ':' || hash as end from desk.audit_head where id = 1 and number > 0`,
  );
  return rows[0]?.end ?? null;
}

/** Files that are whole: those that are being written begin with a dot. */
async function* mediaFiles(folder: string): AsyncGenerator<ArchiveEntry> {
  const names = await readdir(folder).catch((reason: unknown) => {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw reason;
  });
  for (const name of names.filter((one) => !one.startsWith('.')).sort()) {
    const entry = await fileEntry(`${dataNames.media}/${name}`, join(folder, name));
    if (entry) yield entry;
  }
}

/** The keys: what opens the secrets of a database, and the keys to try evaluation data with. */
export function keysArchive(files: Readonly<Record<string, string>>): AsyncGenerator<ArchiveEntry> {
  const all = async function* (): AsyncGenerator<ArchiveEntry> {
    for (const [name, text] of Object.entries(files)) yield textEntry(name, text);
    await Promise.resolve();
  };
  return withManifest(all(), { part: 'keys', postgres: '', platform: '' }, () => null);
}
