import { lock } from './lock.js';
import type { Run } from './run.js';

/** The application_name of transactions that a withdrawal may end. PostgreSQL forgets it at the end of the transaction. */
const mark = 'reseau yields';
const firstWait = 100;
const maxWait = 1600;

/** Lets a withdrawal end this transaction at any time. The caller begins again, or reports that it was ended. */
export async function yieldToUrgent(run: Run): Promise<void> {
  await run(`set local application_name = '${mark}'`);
}

/**
 * Takes the lock of the windows before previews, rehearsals and releases: ends those that hold it or wait for it. Ending the session and not only
 * its statement, because one that is idle between two statements ignores a cancellation. Other verbs are short and are waited for.
 */
export async function lockFirst(run: Run): Promise<void> {
  const [before] = await run(`select current_setting('lock_timeout') as wait`);
  for (let wait = firstWait; ; wait *= 2) {
    await run(
      `select pg_terminate_backend(pid) from pg_stat_activity
where application_name = $1 and datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
      [mark],
    );
    await run('savepoint urgent');
    try {
      await run(`set local lock_timeout = '${wait}ms'`);
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

const isLockTimeout = (reason: unknown): boolean =>
  reason instanceof Error && ((reason as { code?: string }).code === '55P03' || isLockTimeout(reason.cause));
