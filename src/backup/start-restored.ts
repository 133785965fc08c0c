import { once } from 'node:events';
import { chownSync, closeSync, lchownSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { literal, sql } from '../base/sql.js';
import { binaries, majorVersion } from '../database/binaries.js';
import { startEmbedded } from '../database/embedded.js';
import { lastWords } from '../database/initialise.js';
import { newPasswords } from '../database/passwords.js';
import { launch, runAs } from '../database/run-as.js';
import { verifyAudit, type AuditState } from '../operations/verify-audit.js';
import { openSession, type Run } from '../windows/run.js';
import { platform } from './archive.js';
import type { BackupManifest } from './manifest.js';

/** Recovery reads the WAL of the minutes that the backup took. */
const recoveryMs = 600_000;

/** Brings thousands of small files to the disk at once; one by one, on a busy disk, they take most of a restore. */
const syncing = `recovery_init_sync_method=${process.platform === 'linux' ? 'syncfs' : 'fsync'}`;

/** A database that was restored, looked over while it ran. */
export interface RestoredState {
  /** Undefined where there is no audit yet. */
  readonly audit?: AuditState;
  /** The text of desk.secret that only the right key opens; undefined where nothing is encrypted yet. */
  readonly keyProof?: string;
}

/** Throws BACKUP_INVALID where the files of PostgreSQL fit another machine or version. */
export function refuseOtherMachine({ postgres, platform: made }: BackupManifest, file: string): void {
  const major = majorVersion(binaries());
  if (made === platform && postgres === major) return;
  throw new ReseauError(
    'BACKUP_INVALID',
    `${file} was made by PostgreSQL ${postgres} on ${made}, and this is PostgreSQL ${major} on ${platform}: restore it on such a machine with the version of Réseau that made it.`,
  );
}

/**
 * Recovers the database in a home that was unpacked, gives it new passwords, starts it, looks it over and stops it.
 * Throws BACKUP_INVALID where it does not recover, or where its audit is broken.
 */
export async function startRestored(
  home: string,
  ends: readonly { readonly number: string; readonly hash: string }[],
  { log, isTrial }: { readonly log: Log; readonly isTrial: boolean },
): Promise<RestoredState> {
  await recover(home, isTrial);
  const server = await startEmbedded({ home, log });
  try {
    const session = await openSession(server.ownerUrl);
    try {
      return await look(session.run, ends);
    } finally {
      await session.close();
    }
  } finally {
    await server.stop();
  }
}

async function look(run: Run, ends: Parameters<typeof verifyAudit>[1]): Promise<RestoredState> {
  const [known] = await run(
    `select to_regclass('desk.audit_head') is not null as audit, to_regclass('desk.secret') is not null as secrets`,
  );
  const audit = known?.audit === true ? await verifyAudit(run, ends) : undefined;
  if (audit && audit.faults.length > 0)
    throw new ReseauError('BACKUP_INVALID', `The audit of the backup is broken: ${audit.faults.join('; ')}.`);
  const [proof] =
    known?.secrets === true ? await run(`select value from desk.secret where name = 'key'`) : [];
  return { ...(audit && { audit }), ...(proof && { keyProof: String(proof.value) }) };
}

/**
 * Replays the WAL in the single-user mode, which asks for no password, and sets a new one: those of the server
 * that was copied are in no backup.
 */
async function recover(home: string, isTrial: boolean): Promise<void> {
  const data = join(home, 'postgres');
  const programs = binaries();
  const as = runAs(programs, home);
  if (as.user) giveAll(data, as.user);
  const { postgres } = newPasswords(home);
  const logFile = openSync(join(home, 'postgres.log'), 'a', 0o600);
  try {
    const child = launch(
      as,
      programs.postgres,
      ['--single', '-D', data, '-c', isTrial ? 'fsync=off' : syncing, 'postgres'],
      {
        cwd: data,
        stdio: ['pipe', 'ignore', logFile],
        timeout: recoveryMs,
        killSignal: 'SIGKILL',
      },
    );
    // A program that has ended reads nothing; its exit code says so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${sql`alter role postgres password ${literal(postgres)}`}\n`);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new ReseauError(
        'BACKUP_INVALID',
        `The database of the backup does not start: ${lastWords(home)}`,
      );
  } finally {
    closeSync(logFile);
  }
}

function giveAll(folder: string, user: { readonly uid: number; readonly gid: number }): void {
  chownSync(folder, user.uid, user.gid);
  for (const one of readdirSync(folder, { withFileTypes: true, recursive: true }))
    lchownSync(join(one.parentPath, one.name), user.uid, user.gid);
}
