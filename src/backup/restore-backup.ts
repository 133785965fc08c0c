import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { keptKeys, keyIdIn } from '../base/secret-keys.js';
import { homeLock } from '../database/home-lock.js';
import { readEnds } from '../jobs/audit-ends.js';
import { dataNames } from './archive.js';
import type { BackupSecret } from './encryption.js';
import type { BackupManifest } from './manifest.js';
import { refuseOtherMachine, startRestored, type RestoredState } from './start-restored.js';
import { expectPart, unpack } from './unpack.js';

/** A backup and what opens it. */
export interface BackupFiles {
  readonly file: string;
  readonly keys?: string;
  readonly secret?: BackupSecret;
}

/** A restore that has ended well. */
export interface Restored extends RestoredState {
  readonly manifest: BackupManifest;
}

const draftName = 'restore.new';
const keysName = 'keys';
const secretKey = 'secret.key';

/**
 * Restores a backup into a home that is empty, or holds nothing but the key of the secrets. All is unpacked,
 * compared and started beside its place first; the database appears last. Throws HOME_TAKEN, HOME_UNUSABLE,
 * BACKUP_INVALID, BACKUP_KEY_WRONG, FILE_UNREADABLE, SECRET_KEY_MISSING.
 */
export async function restoreBackup(files: BackupFiles, home: string, log: Log): Promise<Restored> {
  if ((await mkdir(home, { recursive: true })) !== undefined) await chmod(home, 0o711);
  const release = homeLock(home);
  try {
    await refuseFull(home, files.keys !== undefined);
    const draft = join(home, draftName);
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    try {
      const restored = await unpackAndStart(files, draft, { log, isTrial: false });
      await moveInto(home, draft);
      return restored;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

/** Restores a backup into a folder beside it that is gone afterwards. Throws as `restoreBackup` does. */
export async function tryBackup(files: BackupFiles, beside: string, log: Log): Promise<Restored> {
  const draft = await mkdtemp(join(beside, '.trial-')).catch((reason: unknown) => {
    throw new ReseauError(
      'HOME_UNUSABLE',
      `The folder ${beside} cannot be written (${String((reason as NodeJS.ErrnoException).code)}).`,
    );
  });
  try {
    return await unpackAndStart(files, draft, { log, isTrial: true });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseFull(home: string, bringsKeys: boolean): Promise<void> {
  const allowed = ['lock', draftName, 'lost+found', ...(bringsKeys ? [] : [secretKey])];
  const found = (await readdir(home)).filter((name) => !allowed.includes(name));
  if (found.length > 0)
    throw new ReseauError(
      'HOME_UNUSABLE',
      `${home} is not empty (${found.slice(0, 3).join(', ')}), and a restore overwrites nothing; move it away, or name another RESEAU_HOME`,
    );
}

async function unpackAndStart(
  { file, keys, secret }: BackupFiles,
  draft: string,
  how: { readonly log: Log; readonly isTrial: boolean },
): Promise<Restored> {
  // PostgreSQL, which does not run as root, must be able to enter it.
  await chmod(draft, 0o711);
  if (keys !== undefined) expectPart(await unpack(keys, join(draft, keysName), secret), 'keys', keys);
  const manifest = await unpack(file, draft, secret);
  expectPart(manifest, 'data', file);
  refuseOtherMachine(manifest, file);
  const [number, hash] = manifest.auditEnd?.split(':') ?? [];
  const ends = await readEnds(join(draft, dataNames.ends));
  const state = await startRestored(
    draft,
    [...ends, ...(number !== undefined && hash !== undefined ? [{ number, hash }] : [])],
    how,
  );
  if (keys !== undefined) refuseOtherKey(keys, join(draft, keysName, secretKey), state.keyProof);
  return { ...state, manifest };
}

/** Throws SECRET_KEY_MISSING where the keys open nothing in this database. */
function refuseOtherKey(keys: string, file: string, proof: string | undefined): void {
  const wanted = proof === undefined ? undefined : keyIdIn(proof);
  const held = keptKeys(file, false)
    .keys()
    .map(({ id }) => id);
  if (wanted !== undefined && !held.includes(wanted))
    throw new ReseauError(
      'SECRET_KEY_MISSING',
      `The secrets in this backup are encrypted with the key ${wanted}, and ${keys} holds ${held.join(', ') || 'none'}.`,
    );
}

/** The database comes last: a home without it is none yet, and the restore is begun anew. */
async function moveInto(home: string, draft: string): Promise<void> {
  const moves = [
    [join(keysName, secretKey), secretKey],
    [join(keysName, 'evaluation-keys.json'), 'evaluation-keys.json'],
    [dataNames.ends, dataNames.ends],
    [dataNames.media, dataNames.media],
    ['postgres.json', 'postgres.json'],
    ['postgres', 'postgres'],
  ] as const;
  for (const [from, to] of moves)
    if (existsSync(join(draft, from))) await rename(join(draft, from), join(home, to));
  const opened = await open(home, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
