import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { ReseauError } from '../../src/base/errors.js';
import { toDomainError } from '../../src/operations/domain-error.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { openSession } from '../../src/windows/run.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';
import { Severable } from '../server/tcp-proxy.js';

let database: TestDatabase;
let superuser: Awaited<ReturnType<typeof openSession>>;
let line: Severable;
let orm: Orm;
beforeAll(async () => {
  database = await createTestDatabase();
  superuser = await openSession(database.superuserUrl);
  await superuser.run('create table public.kept (n integer)');
  await superuser.run('grant all on public.kept to public');
  line = await Severable.to(database.ownerUrl);
}, 200_000);
afterEach(async () => {
  line.cut();
  await orm.close(true);
  line.mend();
});
afterAll(async () => {
  await line.close();
  await superuser.close();
  await database.drop();
});

/** The code of the refusal of a transaction whose line falls silent before this statement; '' for none. */
async function refusedAt(silent: string): Promise<string> {
  try {
    await orm.em.fork().transactional(async (em) => {
      const connection = em.getConnection();
      const ask = async (text: string): Promise<void> => {
        if (text === silent) line.silence();
        await connection.execute(text, [], 'all', em.getTransactionContext());
      };
      await ask(`set local statement_timeout = '300ms'`);
      await ask('insert into public.kept values (1)');
      await ask('select 1');
      if (silent === 'commit') line.silence();
    });
    return '';
  } catch (reason: unknown) {
    const refusal = toDomainError(reason);
    return refusal instanceof ReseauError ? refusal.code : String(refusal);
  }
}

describe.each([true, false])('a verb whose line falls silent (names: %s)', (names) => {
  it.each([
    ['select 1', 'DATABASE_UNAVAILABLE'],
    ['commit', 'OUTCOME_UNKNOWN'],
  ])('at %s is refused with %s, and the next one has a connection', async (silent, code) => {
    orm = await openOrm(line.through(database.ownerUrl), { names, connections: 1 });
    expect(await refusedAt('')).toBe('');
    // The deadline only ends a wait for what does not come.
    const never = pause(20_000, 'no answer', { ref: false });
    expect(await Promise.race([refusedAt(silent), never])).toBe(code);
    expect(await refusedAt('')).toBe('');
    const { totalCount, waitingCount } = await orm.em.getConnection().getNativeClient();
    expect({ totalCount, waitingCount }).toEqual({ totalCount: 1, waitingCount: 0 });
  });
});

it('work that has set no time may take longer than the time of another', async () => {
  orm = await openOrm(line.through(database.ownerUrl), { connections: 1 });
  expect(await refusedAt('')).toBe('');
  await orm.em.fork().transactional(async (em) => {
    await em.getConnection().execute('select pg_sleep(1)', [], 'all', em.getTransactionContext());
  });
});
