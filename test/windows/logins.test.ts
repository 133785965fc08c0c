import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { audiences, type Audience } from '../../src/base/audience.js';
import { createLogins, loginUrl, roleOf } from '../../src/windows/logins.js';
import { readSecret, sealSecret } from '../../src/windows/secrets.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';
import { furnish, openWorld, organisations, settings, type World } from '../setup/world.js';

let world: World;
let neighbour: TestDatabase;
const clients = new Map<Audience, Client>();
beforeAll(async () => {
  neighbour = await createTestDatabase();
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    known: { internalNote: 'a secret note', contactEmail: 'desk@known.example' },
    withheld: { exposure: 'WITHHELD', name: 'A hidden name' },
  });
  for (const audience of audiences) {
    const client = new Client({ connectionString: await loginUrl(world.run, world.ownerUrl, audience) });
    await client.connect();
    clients.set(audience, client);
  }
}, 60_000);
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await world.close();
  await neighbour.drop();
});

/** What the database answers a login: its rows, or the code and words of its refusal. */
async function ask(
  audience: Audience,
  sql: string,
): Promise<{ rows?: unknown[]; code?: string; message?: string }> {
  try {
    return { rows: (await clients.get(audience)?.query(sql))?.rows };
  } catch (reason) {
    const { code, message } = reason as { code: string; message: string };
    return { code, message };
  }
}

describe.each(audiences)('the login of %s', (audience) => {
  it('reads its window without saying where, by statements as short as its settings allow', async () => {
    expect((await ask(audience, `select slug from organisation where slug = 'known'`)).rows).toEqual([
      { slug: 'known' },
    ]);
    const show = async (setting: string) =>
      (await ask(audience, `select current_setting('${setting}') as value`)).rows;
    expect(await show('search_path')).toEqual([{ value: `window_${audience}, ext` }]);
    expect(await show('statement_timeout')).toEqual([{ value: '2s' }]);
    expect(await show('default_transaction_read_only')).toEqual([{ value: 'on' }]);
    expect(await show('jit')).toEqual([{ value: 'off' }]);
    expect(await show('random_page_cost')).toEqual([{ value: '1.1' }]);
    expect((await ask(audience, `select ext.fold('É') as value`)).rows).toEqual([{ value: 'e' }]);
  });

  const others = audiences
    .filter((other) => other !== audience)
    .map((other) => `select * from window_${other}.organisation`);
  it.each([
    ...others,
    'select * from desk.organisation',
    'select * from published.organisation',
    'select * from desk.secret',
    'select * from desk.revision',
    `select 1 from desk.organisation where slug::int = 1`,
    `select 1 from published.organisation where 1 / (length(internal_note) - 13) = 1`,
    'create table stolen (a int)',
    'create temporary table stolen (a int)',
    'create schema stolen',
    'create table public.stolen (a int)',
    `create function window_${audience}.f() returns int language sql return 1`,
    `update organisation set name = 'x'`,
    'delete from organisation',
    'select * from organisation for update',
    'do $$ begin lock table organisation in access exclusive mode; end $$',
    'set role reseau_test',
    'set session authorization reseau_test',
    'alter role current_user superuser',
    'select * from pg_authid',
    'select pg_read_file($$/etc/passwd$$)',
    `copy organisation to program 'cat'`,
    `copy (select 1) to '/tmp/stolen'`,
    'select * from pg_statistic',
    'create extension dblink',
  ])('is refused: %s', async (sql) => {
    // Read-only is a setting that a login may change for itself: the rights must refuse without it.
    await ask(audience, 'set default_transaction_read_only = off');
    const { rows, code, message } = await ask(audience, sql);
    await ask(audience, 'reset default_transaction_read_only');
    expect(rows).toBeUndefined();
    expect(code).toMatch(/^(42501|42P01|3F000|22023)$/);
    expect(message).not.toMatch(/secret note|hidden name/);
  });

  it('opens no other database of its owner', async () => {
    await createLogins(world.run, settings);
    const url = new URL(await loginUrl(world.run, neighbour.ownerUrl, audience));
    await expect(new Client({ connectionString: url.href }).connect()).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('a hidden column or row', () => {
  it('is no oracle for those below: it is not there to divide by, to cast or to order by', async () => {
    for (const sql of [
      `select 1 from organisation where 1 / (length(internal_note) - 13) = 1`,
      'select internal_note::int from organisation',
      'select 1 from organisation order by exposure',
    ]) {
      for (const audience of ['public', 'partner'] as const)
        expect(await ask(audience, sql)).toMatchObject({ code: '42703' });
    }
    expect(await ask('public', 'select contact_email from organisation')).toMatchObject({ code: '42703' });
    expect((await ask('public', `select name from organisation where name ~ 'hidden'`)).rows).toEqual([]);
    // A withheld row is not there to make a cast fail either.
    expect(
      (await ask('public', `select case when name = 'A hidden name' then name::int end from organisation`))
        .rows,
    ).toHaveLength(1);
    expect((await ask('staff', `select name from organisation where name ~ 'hidden'`)).rows).toHaveLength(1);
  });
});

describe('where the owner is a superuser', () => {
  it('large objects, advisory locks, messages and sizes are closed too', async () => {
    const client = new Client({ connectionString: world.superuserUrl });
    await client.connect();
    await createLogins(
      async (sql, parameters) => (await client.query(sql, parameters && [...parameters])).rows as never,
      settings,
    );
    await client.end();
    for (const sql of [
      'select lo_create(0)',
      'select pg_advisory_lock(1)',
      `select pg_notify('a', 'b')`,
      `select pg_relation_size('organisation')`,
      'select pg_database_size(current_database())',
    ]) {
      for (const audience of audiences) {
        await ask(audience, 'set default_transaction_read_only = off');
        expect(await ask(audience, sql)).toMatchObject({ code: '42501' });
      }
    }
  });
});

describe('logins', () => {
  const record = async (secret: string, value: string): Promise<unknown> =>
    world.run('update desk.secret set value = $2 where name = $1', [
      secret,
      await sealSecret(world.run, 'secret', secret, value),
    ]);

  it('are named by the database and recorded; a recorded name wins, and is made again where it is missing', async () => {
    const [{ database } = {}] = await world.run('select current_database()::text as database');
    await world.run(`delete from desk.secret where name = 'login_public'`);
    await createLogins(world.run, settings);
    expect(await roleOf(world.run, 'public')).toBe(`${String(database)}_public`);
    const renamed = `${String(database)}_renamed`;
    await record('login_public', `${renamed}:a-password`);
    await createLogins(world.run, settings);
    expect(await roleOf(world.run, 'public')).toBe(renamed);
    expect(
      await world.run(
        'select rolconnlimit, rolcanlogin, rolsuper, rolinherit from pg_roles where rolname = $1',
        [renamed],
      ),
    ).toEqual([
      { rolconnlimit: settings.connections, rolcanlogin: true, rolsuper: false, rolinherit: false },
    ]);
  });

  it('are not taken from a role with rights that a reader must not have', async () => {
    const [{ database } = {}] = await world.run('select current_database()::text as database');
    const strong = `${String(database)}_strong`;
    await world.run(`create role "${strong}" createrole`);
    await record('login_staff', `${strong}:a-password`);
    await expect(createLogins(world.run, settings)).rejects.toMatchObject({ code: 'DATABASE_RIGHTS' });
  });

  it('keep one key for cursors', async () => {
    const key = () => readSecret(world.run, 'cursor_key');
    const first = await key();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    await world.run('delete from desk.secret where starts_with(name, $1)', ['login_']);
    await createLogins(world.run, settings);
    expect(await key()).toBe(first);
  });

  it("put their name and password into the owner's URL, whatever its form", async () => {
    const user = `${encodeURIComponent(await roleOf(world.run, 'desk'))}:[\\w-]+`;
    expect(
      await loginUrl(world.run, 'postgres://owner:p%40ss@db.example:5433/reseau?sslmode=require', 'desk'),
    ).toMatch(new RegExp(`^postgres://${user}@db\\.example:5433/reseau\\?sslmode=require$`));
    expect(await loginUrl(world.run, 'postgresql:///reseau?host=/run/postgresql', 'desk')).toMatch(
      new RegExp(`^postgresql://${user}@/reseau\\?host=/run/postgresql$`),
    );
  });
});
