import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Desk } from '../operations/desk.js';
import { inTransaction } from '../operations/transaction.js';

/** An end that the audit had when it was noted: the number and the hash of its last entry. */
export interface AuditEnd {
  readonly number: string;
  readonly hash: string;
}

const form = /^\S+ (\d{1,18}):([0-9a-f]{64})$/;
const deadlineMs = 10_000;
const intervalMs = 5 * 60_000;

/** The file, outside the database, in which the ends of the audit are noted. */
export const auditFileOf = ({
  RESEAU_AUDIT_FILE: file,
  RESEAU_HOME: home,
}: Pick<Config, 'RESEAU_AUDIT_FILE' | 'RESEAU_HOME'>): string =>
  file === '' ? join(home, 'audit-ends.txt') : file;

/**
 * The ends that were noted, the newest last. A line that was cut off while it was written is none. Throws
 * FILE_UNREADABLE.
 */
export async function readEnds(file: string): Promise<AuditEnd[]> {
  return (await textOf(file)).split('\n').flatMap((line) => {
    const [, number, hash] = form.exec(line) ?? [];
    return number === undefined || hash === undefined ? [] : [{ number, hash }];
  });
}

/**
 * Notes the end of the audit where it has grown. Before that the end that was noted last must still be in it:
 * this finds soon that somebody has cut it off, or written it anew. Throws AUDIT_BROKEN, FILE_UNREADABLE.
 */
export async function noteEnd(desk: Desk, file: string): Promise<void> {
  const last = (await readEnds(file)).at(-1);
  const { now, head, kept } = await inTransaction(
    desk,
    { verb: 'note-audit-end', needs: 'ADMINISTER', windows: false },
    async ({ run }) => {
      const [end] = await run(
        `select number, hash, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now from desk.audit_head where id = 1`,
      );
      const [entry] = await run('select hash from desk.audit_entry where number = $1', [last?.number ?? '0']);
      return {
        now: String(end?.now),
        head: { number: String(end?.number), hash: String(end?.hash) },
        kept: entry?.hash,
      };
    },
  );
  if (last && kept !== last.hash)
    throw new ReseauError(
      'AUDIT_BROKEN',
      `The audit has no entry ${last.number} any more as it was noted in ${file}.`,
    );
  if (head.number === (last?.number ?? '0')) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const text = await textOf(file);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  await writeFile(file, `${gap}${now} ${head.number}:${head.hash}\n`, {
    flag: 'a',
    mode: 0o600,
    signal: AbortSignal.timeout(deadlineMs),
  });
}

/** Notes the end of the audit every five minutes, however often it is asked to. */
export function auditNoter(file: string): (desk: Desk) => Promise<void> {
  let next = 0;
  return async (desk) => {
    if (performance.now() < next) return;
    await noteEnd(desk, file);
    next = performance.now() + intervalMs;
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, { encoding: 'utf8', signal: AbortSignal.timeout(deadlineMs) });
  } catch (reason: unknown) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new ReseauError(
      'FILE_UNREADABLE',
      `${file} with the ends of the audit cannot be read (${String((reason as NodeJS.ErrnoException).code)})`,
    );
  }
}
