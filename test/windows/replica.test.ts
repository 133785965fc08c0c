import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareReplica, publishWindow, replicatedTables, subscribeSql } from '../../src/windows/replica.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';
import { openWorld, settings, type World } from '../setup/world.js';

let world: World;
let empty: TestDatabase;
let run: Run;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await openWorld();
  empty = await createTestDatabase({ empty: true });
  ({ run, close } = await openSession(empty.ownerUrl));
});
afterAll(async () => {
  await close();
  await empty.drop();
  await world.close();
});

describe('the database of a desk', () => {
  it('publishes nothing where PostgreSQL writes too little for it, and says what to set', async () => {
    await expect(publishWindow(world.run)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('alter system set wal_level = logical'),
    });
  });

  it('is never made a replica', async () => {
    await expect(prepareReplica(world.run, settings)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('holds a desk'),
    });
  });

  it('ends the publication with the swap of the window, and with no other', async () => {
    await world.run('create publication reseau_public for table window_public.region');
    const there = async (): Promise<number> =>
      (await world.run(`select from pg_publication where pubname = 'reseau_public'`)).length;
    await rebuild(world.run, 'partner', true);
    expect(await there()).toBe(1);
    await rebuild(world.run, 'public', true);
    expect(await there()).toBe(0);
  });
});

describe('a replica', () => {
  it('has the tables of the window and a login that reads them, and nothing else', async () => {
    const { role, password } = await prepareReplica(run, settings);
    expect(password).toMatch(/^[\w-]{32}$/);
    const tables = await run(
      `select table_schema, count(*)::int as n from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema', 'ext') group by 1 order by 1`,
    );
    expect(tables).toEqual([
      { table_schema: 'replica', n: 1 },
      { table_schema: 'window_public', n: replicatedTables() },
    ]);
    const url = new URL(empty.ownerUrl);
    [url.username, url.password] = [role, password ?? ''];
    const reader = new Client({ connectionString: url.href });
    await reader.connect();
    await reader.query('set default_transaction_read_only = off');
    try {
      await expect(reader.query('select * from organisation')).resolves.toMatchObject({ rowCount: 0 });
      await expect(reader.query('select * from replica.state')).resolves.toMatchObject({ rowCount: 0 });
      for (const statement of [
        'create table window_public.other (id int)',
        'create schema other',
        'create temporary table other (id int)',
      ])
        await expect(reader.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await reader.end();
    }
    // Made anew, its servers keep their address.
    await expect(prepareReplica(run, settings)).resolves.toEqual({ role, password: undefined });
  });

  it('tells its servers of each row that comes, also from another database', async () => {
    const heard: string[] = [];
    const client = new Client({ connectionString: empty.superuserUrl });
    await client.connect();
    try {
      client.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await client.query('listen reseau_changes');
      // As the process does that applies what comes.
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into window_public.change (id, number, kind, item, is_gone) values (gen_random_uuid(), 1, 'x', 'x', false)`,
      );
      await client.query('select 1');
      expect(heard).toEqual(['window_public.change']);
    } finally {
      await client.end();
    }
  });

  it('is subscribed by one statement, whatever stands in the connection', () => {
    const word = randomBytes(4).toString('hex');
    expect(subscribeSql(`host=a password='${word}'`)).toBe(
      `create subscription "reseau_public" connection 'host=a password=''${word}''' publication "reseau_public";`,
    );
  });
});
