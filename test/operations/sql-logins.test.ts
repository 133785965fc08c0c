import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import {
  endSqlSessions,
  grantSql,
  revokeSql,
  type SqlGrant,
} from '../../src/operations/editorial/sql-logins.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
const open: Client[] = [];
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, { known: {}, withheld: { exposure: 'WITHHELD', name: 'A hidden name' } });
}, 60_000);
afterAll(async () => {
  for (const client of open) await client.end().catch(() => undefined);
  await world.close();
});

const wanted: Omit<SqlGrant, 'name'> = {
  audience: 'staff',
  language: 'en',
  connections: 2,
  timeoutMs: 1000,
  reserved: 0,
};

/** A login, and how to connect by it. */
async function granted(name: string, more: Partial<SqlGrant> = {}) {
  const { role, password } = await grantSql(world.desk, { ...wanted, name, ...more });
  const url = new URL(world.ownerUrl);
  [url.username, url.password] = [role, password];
  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: url.href });
    client.on('error', () => undefined);
    await client.connect();
    open.push(client);
    return client;
  };
  return { role, connect };
}

/** The code of the refusal of a statement. */
const refusal = async (client: Client, text: string): Promise<unknown> =>
  client.query(text).then(
    () => 'none',
    (reason: unknown) => (reason as { code?: string }).code,
  );

/** How a statement ends that would run for an hour, while the limits are looked at again and again. */
async function ended(client: Client, text: string): Promise<string> {
  const outcome = client.query(text).then(
    () => 'done',
    (reason: unknown) => String((reason as { code?: string }).code ?? reason),
  );
  for (;;) {
    await endSqlSessions(world.desk);
    const over = await Promise.race([outcome, pause(50)]);
    if (over !== undefined) return over;
  }
}

const sessions = async (role: string): Promise<number> =>
  Number(
    (await world.run('select count(*)::int as count from pg_stat_activity where usename = $1', [role]))[0]
      ?.count,
  );

describe('a login for SQL', () => {
  it('reads the window of its audience and its views, and nothing else', async () => {
    const { role, connect } = await granted('analyst');
    const client = await connect();
    expect((await client.query('select name from organisations order by 1')).rows).toEqual([
      { name: 'A hidden name' },
      { name: 'Name of known' },
    ]);
    expect((await client.query('select identifiant from fr.organisations')).rows).toHaveLength(2);
    expect((await client.query('select slug from window_staff.organisation')).rows).toHaveLength(2);
    await client.query('set default_transaction_read_only = off');
    for (const text of [
      'select * from desk.organisation',
      'select * from desk.sql_login',
      'update desk.sql_login set timeout_ms = 0',
      'select * from published.organisation',
      'select * from window_desk.organisation',
      'select * from window_public.organisation',
      'select * from en_public.organisations',
      `update window_staff.organisation set name = 'x'`,
      `update en.regions set slug = 'x'`,
      'create table stolen (a int)',
      'create temporary table stolen (a int)',
      'create view en.stolen as select 1',
      'set role reseau_test',
      `alter role "${role}" connection limit 90`,
      'select * from pg_authid',
    ])
      expect([text, await refusal(client, text)]).toEqual([
        text,
        expect.stringMatching(/^(42501|42P01|3F000|22023|55000)$/),
      ]);
  });

  it('of the public sees no row that is withheld', async () => {
    const client = await (await granted('visitor', { audience: 'public', language: 'fr' })).connect();
    expect((await client.query('select nom from organisations')).rows).toEqual([{ nom: 'Name of known' }]);
    expect(await refusal(client, 'select * from en.organisations')).toBe('42501');
    expect(await refusal(client, 'select * from window_staff.organisation')).toBe('42501');
  });

  it('has as many connections as it was given, and the audience has its own', async () => {
    const { connect } = await granted('pool');
    await connect();
    await connect();
    await expect(connect()).rejects.toMatchObject({ code: '53300' });
  });

  it('gets the error of its own timeout, while it keeps that', async () => {
    const client = await (await granted('slow')).connect();
    expect(await refusal(client, 'select pg_sleep(3600)')).toBe('57014');
    expect(await refusal(client, 'select 1')).toBe('none');
  });

  it.each([
    ['a statement', ['set statement_timeout = 0'], 'select pg_sleep(3600)'],
    [
      'a statement that catches its end',
      ['set statement_timeout = 0'],
      `do $$ begin loop begin perform pg_sleep(3600); exception when query_canceled then null; end; end loop; end $$`,
    ],
    [
      'a procedure that commits again and again',
      ['set statement_timeout = 0'],
      `do $$ begin loop perform pg_sleep(0.1); commit; end loop; end $$`,
    ],
  ])(
    'does not lift its limit: %s',
    async (name, before, text) => {
      const client = await (await granted(`lifts_${name.length}`)).connect();
      for (const one of before) await client.query(one);
      expect(await ended(client, text)).toBe('57P01');
    },
    30_000,
  );

  it('does not keep a transaction open', async () => {
    const { role, connect } = await granted('idle');
    const client = await connect();
    await client.query('set idle_in_transaction_session_timeout = 0');
    await client.query('begin; select 1');
    while ((await sessions(role)) > 0) {
      await endSqlSessions(world.desk);
      await pause(50);
    }
    expect(await sessions(role)).toBe(0);
  }, 30_000);

  it('is left alone within its limits', async () => {
    const { connect } = await granted('patient', { timeoutMs: 600_000 });
    const client = await connect();
    const sleeping = client.query('select pg_sleep(0.3), 1 as done');
    expect(await endSqlSessions(world.desk)).toBe(0);
    expect((await sleeping).rows).toMatchObject([{ done: 1 }]);
    // An idle session holds nothing.
    expect(await endSqlSessions(world.desk)).toBe(0);
    expect(await refusal(client, 'select 1')).toBe('none');
  });
});

describe('a revocation', () => {
  it('ends the sessions, drops the role, and lets the name be used again', async () => {
    const { role, connect } = await granted('leaver');
    const client = await connect();
    const sleeping = client.query('select pg_sleep(0.9)').catch((reason: unknown) => reason);
    await revokeSql(world.desk, 'leaver');
    expect(await sleeping).toMatchObject({ code: '57P01' });
    expect(await sessions(role)).toBe(0);
    expect(await world.run('select from pg_roles where rolname = $1', [role])).toEqual([]);
    await expect(connect()).rejects.toMatchObject({ code: '28P01' });
    await expect(revokeSql(world.desk, 'leaver')).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await (await granted('leaver')).connect()).toBeDefined();
  });

  it('and a grant are in the audit', async () => {
    expect(
      await world.run(
        `select verb, count(*)::int > 0 as noted from desk.audit_entry where item = 'SqlLogin' group by verb order by verb`,
      ),
    ).toEqual([
      { verb: 'grant-sql', noted: true },
      { verb: 'revoke-sql', noted: true },
    ]);
  });
});

describe('what has expired', () => {
  it('ends where it runs, and is not let in again', async () => {
    const { role, connect } = await granted('guest', { expiresAt: new Date(Date.now() + 3_600_000) });
    await connect();
    expect(await endSqlSessions(world.desk)).toBe(0);
    await world.run(
      `update desk.sql_login set expires_at = now() - interval '1 second' where name = 'guest'`,
    );
    expect(await endSqlSessions(world.desk)).toBe(1);
    while ((await sessions(role)) > 0) await pause(20);
    const [until] = await world.run(
      'select rolvaliduntil is not null as valid from pg_roles where rolname = $1',
      [role],
    );
    expect(until?.valid).toBe(true);
  });
});

describe('a grant is refused', () => {
  it.each([
    ['a name with other signs', { name: 'Ana Lista' }],
    ['no connection', { connections: 0 }],
    ['no end of statements', { timeoutMs: 0 }],
    ['an end that has passed', { expiresAt: new Date(0) }],
    ['a language that is none', { language: 'xx' }],
    ['more connections than the API leaves', { reserved: 1_000_000 }],
  ])('for %s', async (_, more) => {
    await expect(grantSql(world.desk, { ...wanted, name: 'refused', ...more })).rejects.toMatchObject({
      code: 'ITEM_INVALID',
    });
    expect(await world.run(`select from desk.sql_login where name = 'refused'`)).toEqual([]);
  });

  it('for a name that is taken', async () => {
    await granted('twice');
    await expect(granted('twice')).rejects.toMatchObject({ code: 'ITEM_TAKEN' });
  });
});
