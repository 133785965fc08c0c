import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { CommitUnknown } from '../../src/base/commit-unknown.js';
import { VerbClient } from '../../src/database/verb-client.js';
import { NamingClient } from '../../src/database/naming-client.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';
import { openSession } from '../../src/windows/run.js';

let database: TestDatabase;
let superuser: Awaited<ReturnType<typeof openSession>>;
beforeAll(async () => {
  database = await createTestDatabase();
  superuser = await openSession(database.superuserUrl);
  await superuser.run(`create table public.kept (n integer)`);
  await superuser.run(`create function public.late() returns trigger language plpgsql as $$ begin
    if new.n = 0 then perform pg_sleep(600); end if;
    if new.n < 0 then raise exception 'below nothing' using errcode = '23514'; end if;
    return null; end $$`);
  await superuser.run(
    `create constraint trigger late after insert on public.kept deferrable initially deferred for each row execute function public.late()`,
  );
}, 200_000);
afterAll(async () => {
  await superuser.close();
  await database.drop();
});

describe.each([
  ['without names', VerbClient],
  ['with names', NamingClient],
])('a connection %s', (_, Connection) => {
  async function committed(n: number): Promise<unknown> {
    const client = new Connection({ connectionString: database.superuserUrl });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('begin', []);
    await client.query('insert into public.kept values ($1)', [n]);
    const asked: Promise<unknown> = client.query('commit', []).then(
      ({ command }) => command,
      (reason: unknown) => reason,
    );
    if (n === 0) await endTheOneThatCommits();
    const answer = await asked;
    await client.end();
    return answer;
  }

  async function endTheOneThatCommits(): Promise<void> {
    for (;;) {
      const rows = await superuser.run(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and query = 'commit' and datname = current_database()`,
      );
      if (rows.length > 0) return;
      await pause(20);
    }
  }

  it('says that a commit is done, and what PostgreSQL has against one', async () => {
    expect(await committed(1)).toBe('COMMIT');
    const refused = await committed(-1);
    expect(refused).not.toBeInstanceOf(CommitUnknown);
    expect(refused).toMatchObject({ code: '23514' });
  });

  it('says that nothing is known of one whose session ends meanwhile', async () => {
    expect(await committed(0)).toBeInstanceOf(CommitUnknown);
  });

  it('says nothing of the kind of one that was never sent, since the session had ended before', async () => {
    const client = new Connection({ connectionString: database.superuserUrl });
    const gone = new Promise((resolve) =>
      client.on('error', () => undefined).on('end', () => resolve(undefined)),
    );
    await client.connect();
    await client.query('begin', []);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid', []);
    await superuser.run('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await gone;
    const refused: unknown = await client.query('commit', []).catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(Error);
    expect(refused).not.toBeInstanceOf(CommitUnknown);
  });
});
