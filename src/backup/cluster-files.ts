import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { ReseauError } from '../base/errors.js';
import type { ArchiveEntry } from './tar.js';

const atOnce = 1024 * 1024;
const connectMs = 10_000;
/** A checkpoint comes first; on a busy disk it takes its time. */
const statementMs = 600_000;
/** Files that belong to the running server, and that PostgreSQL makes anew. */
const notCopied = /^(?:postmaster\.(?:pid|opts)|current_logfiles|backup_label.*|backup_manifest)$/;
/** Folders that are copied without their files, as pg_basebackup does. */
const emptied: readonly string[] = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
];
const temporary = /^(?:pgsql_tmp|pg_internal\.init)/;
const control = 'global/pg_control';
const segment = /^[0-9A-F]{24}$/;
const folder = (name: string): ArchiveEntry => ({ name: `${name}/`, size: 0, bytes: none() });

async function* none(): AsyncGenerator<Buffer> {
  // A folder has no bytes.
}

/** A text as a file of an archive. */
export function textEntry(name: string, text: string): ArchiveEntry {
  const bytes = Buffer.from(text);
  return {
    name,
    size: bytes.length,
    bytes: (async function* () {
      yield bytes;
      await Promise.resolve();
    })(),
  };
}

/**
 * A file of the disk as it is now; undefined where there is none. A file that shrinks meanwhile is filled up with
 * zeros: for those of PostgreSQL the WAL has what was there.
 */
export async function fileEntry(name: string, path: string): Promise<ArchiveEntry | undefined> {
  const size = await stat(path).then(
    (found) => found.size,
    (reason: unknown) => {
      if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw unreadable(path, reason);
    },
  );
  return size === undefined ? undefined : { name, size, bytes: bytesOf(path, size) };
}

async function* bytesOf(path: string, size: number): AsyncGenerator<Buffer> {
  let left = size;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r').catch((reason: unknown) => {
      if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw unreadable(path, reason);
    });
    // Thousands of files are smaller than a page: a stream for each takes longer than its bytes.
    while (file && left > 0) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(left, atOnce)));
      if (bytesRead === 0) break;
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file?.close();
  }
  for (const zeros = Buffer.alloc(64 * 1024); left > 0;) {
    const part = zeros.subarray(0, left);
    left -= part.length;
    yield part;
  }
}

const unreadable = (path: string, reason: unknown): ReseauError =>
  new ReseauError(
    'FILE_UNREADABLE',
    `${path} cannot be read (${String((reason as NodeJS.ErrnoException).code)}); run the command as the user who runs the server`,
  );

/** Yields the files under a folder of PostgreSQL's data, without those that a copy must not have. */
async function* walk(data: string, under = ''): AsyncGenerator<string> {
  const names = await readdir(join(data, under), { withFileTypes: true });
  for (const one of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under === '' ? one.name : `${under}/${one.name}`;
    if (temporary.test(one.name) || (under === '' && notCopied.test(one.name)) || path === control) continue;
    if (one.isSymbolicLink())
      throw new ReseauError(
        'BACKUP_INVALID',
        `${path} in the data of PostgreSQL is a link; a backup holds no tablespaces: use pgBackRest.`,
      );
    if (one.isDirectory()) {
      yield `${path}/`;
      if (!emptied.includes(path)) yield* walk(data, path);
    } else if (one.isFile()) yield path;
  }
}

interface Started {
  readonly client: Client;
  /** The data folder. */
  readonly data: string;
}

/**
 * Yields the files of the embedded PostgreSQL under `postgres/`, as one consistent copy: between
 * pg_backup_start and pg_backup_stop the files may change, and the WAL of that time, which comes last, brings
 * them to its end. `atEnd` runs before that end: what it reads in the database is in the copy.
 */
export async function* clusterFiles(
  superuserUrl: string,
  data: string,
  atEnd: (client: Client) => AsyncIterable<ArchiveEntry>,
): AsyncGenerator<ArchiveEntry> {
  const client = new Client({
    connectionString: superuserUrl,
    connectionTimeoutMillis: connectMs,
    query_timeout: statementMs,
  }).on('error', () => undefined);
  await client.connect();
  try {
    yield* copyOf({ client, data }, atEnd);
  } finally {
    // Ends the backup, if it has not ended, and the slot that keeps the WAL.
    await client.end();
  }
}

async function* copyOf(
  { client, data }: Started,
  atEnd: (client: Client) => AsyncIterable<ArchiveEntry>,
): AsyncGenerator<ArchiveEntry> {
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [
    `reseau_backup_${process.pid}`,
  ]);
  await client.query(`select pg_backup_start('reseau', true)`);
  yield folder('postgres');
  for await (const path of walk(data)) {
    if (path.endsWith('/')) yield folder(`postgres/${path.slice(0, -1)}`);
    else yield* present(await fileEntry(`postgres/${path}`, join(data, path)));
  }
  yield* present(await fileEntry(`postgres/${control}`, join(data, control)));
  yield* atEnd(client);
  const { rows } = await client.query<{ label: string; spaces: string; last: string }>(
    'select labelfile as label, spcmapfile as spaces, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  );
  const [{ label, last } = { label: '', last: '' }] = rows;
  yield textEntry('postgres/backup_label', label);
  const first = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '';
  for (const name of await segmentsOf(join(data, 'pg_wal'), first, last))
    yield* present(await fileEntry(`postgres/pg_wal/${name}`, join(data, 'pg_wal', name)));
}

const present = (entry: ArchiveEntry | undefined): ArchiveEntry[] => (entry ? [entry] : []);

/** The segments of the WAL from one to another, all of them. Throws BACKUP_INVALID. */
async function segmentsOf(folderOfWal: string, first: string, last: string): Promise<string[]> {
  const numberOf = (name: string): number =>
    Number.parseInt(name.slice(8, 16), 16) * 256 + Number.parseInt(name.slice(16), 16);
  const found = (await readdir(folderOfWal))
    .filter((name) => segment.test(name) && name >= first && name <= last)
    .sort();
  const isWhole =
    found[0] === first &&
    found.at(-1) === last &&
    found.every((name, index) => numberOf(name) === numberOf(first) + index);
  if (!isWhole)
    throw new ReseauError(
      'BACKUP_INVALID',
      `The WAL from ${first} to ${last} is not whole in ${folderOfWal}; start the backup again.`,
    );
  return found;
}
