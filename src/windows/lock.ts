import { sql } from '../base/sql.js';
import type { Run } from './run.js';

/**
 * Makes the transaction the only one that changes windows until it ends. A row lock and no advisory one,
 * which any login could hold for ever; READ COMMITTED, because an older snapshot would project what others
 * have changed since.
 */
export async function lock(run: Run): Promise<void> {
  const [now] = await run(`select current_setting('transaction_isolation') as level`);
  if (now?.level !== 'read committed')
    throw new Error(`windows are changed at READ COMMITTED only, not at ${String(now?.level)}`);
  const rows = await run('select id from desk.publishing where id = 1 for update');
  if (rows.length === 0) throw new Error('desk.publishing has lost its row');
  const [inside] = await run('select pg_current_xact_id_if_assigned() is not null as inside');
  if (!inside?.inside) throw new Error('windows are changed inside a transaction only');
}

/** Runs `work` in a transaction that holds the lock; `run` is a session outside any transaction. */
export const withLock = <T>(run: Run, work: () => Promise<T>): Promise<T> =>
  transaction(run, 'read committed', async () => {
    await lock(run);
    return work();
  });

const levels = {
  'read committed': sql`read committed`,
  'repeatable read': sql`repeatable read`,
  serializable: sql`serializable`,
  'repeatable read, read only': sql`repeatable read, read only`,
};

/** Runs `work` in a transaction of the isolation level; it is rolled back when `work` throws. */
export async function transaction<T>(
  run: Run,
  level: keyof typeof levels,
  work: () => Promise<T>,
): Promise<T> {
  await run(sql`begin isolation level ${levels[level]}`);
  try {
    const result = await work();
    await run('commit');
    return result;
  } catch (reason) {
    // The first failure is the one to tell; a connection that is gone cannot roll back, and need not.
    await run('rollback').catch(() => undefined);
    throw reason;
  }
}
