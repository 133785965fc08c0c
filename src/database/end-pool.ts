import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

const patience = 2000;

/**
 * Ends a pool and waits until its connections are closed: pg's own end() only asks for it, and a server
 * stopped meanwhile would break them.
 */
export async function endPool(pool: Pool): Promise<void> {
  let left = pool.totalCount;
  const closed = new Promise<void>((resolve) => {
    if (left === 0) resolve();
    pool.on('remove', () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  await pool.end();
  await Promise.race([closed, pause(patience, undefined, { ref: false })]);
}
