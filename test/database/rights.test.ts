import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startEmbedded, type EmbeddedPostgres } from '../../src/database/embedded.js';
import { ask, keptHome } from './temporary-home.js';

let server: EmbeddedPostgres;
beforeAll(async () => {
  server = await startEmbedded({ home: keptHome(), log: pino({ level: 'silent' }) });
  await ask(server.ownerUrl, `create role reader login password 'reader'`);
});
afterAll(() => server.stop());

const asReader = (sql: string, database = 'reseau') => {
  const url = new URL(server.ownerUrl);
  [url.username, url.password, url.pathname] = ['reader', 'reader', database];
  return ask(url.href, sql);
};

describe('a login without rights in the embedded database', () => {
  it('may connect to it', async () => {
    expect(await asReader('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['large objects', 'select lo_create(0)'],
    ['large objects from bytes', `select lo_from_bytea(0, 'a')`],
    ['large objects to write into', `select lowrite(0, 'a')`],
    ['advisory locks', 'select pg_advisory_lock(1)'],
    ['advisory locks of a transaction', 'select pg_try_advisory_xact_lock(1, 2)'],
    ['notifications', `select pg_notify('changed', '')`],
    ['temporary tables', 'create temporary table aside ()'],
    ['tables in public', 'create table public.aside ()'],
    ['server files', `select pg_read_file('PG_VERSION')`],
  ])('is refused %s', async (_, sql) => {
    await expect(asReader(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['postgres', 'template1'])('cannot connect to the database %s', async (database) => {
    await expect(asReader('select 1', database)).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves the owner its notifications, and no more power than it needs', async () => {
    await expect(ask(server.ownerUrl, `select pg_notify('changed', '')`)).resolves.toHaveLength(1);
    expect(
      await ask(
        server.ownerUrl,
        'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
      ),
    ).toEqual([{ rolsuper: false, rolcreaterole: true, rolcreatedb: false }]);
  });
});
