import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { endPool } from '../../src/database/end-pool.js';
import { createTestDatabase } from '../setup/database.js';

const database = await createTestDatabase({ empty: true });
afterAll(() => database.drop());

/** A connection that takes its time to say goodbye, as all do on a busy machine. */
class SlowClient extends pg.Client {
  override end(callback?: unknown): Promise<void> {
    setTimeout(() => super.end(callback as () => void), 150);
    return Promise.resolve();
  }
}

it('ends a pool only when PostgreSQL has let go of every connection, so that it can be stopped next', async () => {
  const pool = new pg.Pool({
    connectionString: database.ownerUrl,
    max: 3,
    application_name: 'ending',
    Client: SlowClient,
  });
  await Promise.all([1, 2, 3].map(() => pool.query('select pg_sleep(0.05)')));
  const watcher = new pg.Client({ connectionString: database.superuserUrl });
  await watcher.connect();
  const open = async () =>
    (
      await watcher.query(
        `select from pg_stat_activity where application_name = 'ending' and datname = current_database()`,
      )
    ).rowCount;
  try {
    expect(await open()).toBe(3);
    await endPool(pool);
    expect(await open()).toBe(0);
  } finally {
    await watcher.end();
  }
});

it('ends a pool that was never used', async () => {
  await endPool(new pg.Pool({ connectionString: database.ownerUrl }));
});
