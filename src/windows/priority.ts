import { literal, sql, type SqlText } from '../base/sql.js';
import { lock } from './lock.js';
import type { Run } from './run.js';

/**
 * The application_name of transactions that a withdrawal may end. PostgreSQL forgets it at the end of the
 * transaction.
 */
const yielding = 'reseau yields';
/** The application_name of withdrawals. */
const urgent = 'reseau urgent';
const firstWait = 100;
const maxWait = 1600;

/**
 * Other sessions of this database that are marked so. PostgreSQL keeps what a transaction first saw of the
 * sessions; `fresh` has it look again.
 */
const sessions = (mark: string): SqlText =>
  sql`from pg_stat_activity where application_name = ${literal(mark)} and datname = current_database() and usename = current_user and pid <> pg_backend_pid()`;
const fresh = 'select pg_stat_clear_snapshot()';

/**
 * Lets a withdrawal end this transaction at any time. The caller begins again, or reports that it was ended.
 */
export async function yieldToUrgent(run: Run): Promise<void> {
  await run(sql`set local application_name = ${literal(yielding)}`);
}

/**
 * Whether a withdrawal is at work. A transaction that yields first and asks then never runs beside one
 * without either being known to the other: the withdrawal marks itself first, and then ends those that yield.
 */
export async function isUrgentAtWork(run: Run): Promise<boolean> {
  await run(fresh);
  return (await run(sql`select ${sessions(urgent)} limit 1`)).length > 0;
}

let urgentHere = 0;

/** Runs a withdrawal; what yields in this process learns of it without asking the database. */
export async function urgently<T>(work: () => Promise<T>): Promise<T> {
  urgentHere += 1;
  try {
    return await work();
  } finally {
    urgentHere -= 1;
  }
}

/** Whether a withdrawal of this process is at work. */
export const isUrgentHere = (): boolean => urgentHere > 0;

/**
 * Takes the lock of the windows before previews, rehearsals and releases: ends those that hold it or wait for
 * it. Ending the session and not only its statement, because one that is idle between two statements ignores
 * a cancellation. Other verbs are short and are waited for.
 */
export async function lockFirst(run: Run): Promise<void> {
  const [before] = await run(`select current_setting('lock_timeout') as wait`);
  await run(sql`set local application_name = ${literal(urgent)}`);
  for (let wait = firstWait; ; wait *= 2) {
    await run(fresh);
    await run(sql`select pg_terminate_backend(pid) ${sessions(yielding)}`);
    await run('savepoint urgent');
    try {
      await run(sql`set local lock_timeout = ${literal(`${wait}ms`)}`);
      await lock(run);
      await run(`select set_config('lock_timeout', $1, true)`, [before?.wait]);
      await run('release savepoint urgent');
      return;
    } catch (reason) {
      if (!isLockTimeout(reason) || wait >= maxWait) throw reason;
      await run('rollback to savepoint urgent');
    }
  }
}

/** Whether a statement waited for a lock for as long as it may. */
export const isLockTimeout = (reason: unknown): boolean =>
  reason instanceof Error && ((reason as { code?: string }).code === '55P03' || isLockTimeout(reason.cause));
