import { Client } from 'pg';
import { literal, sql } from '../base/sql.js';
import type { Passwords } from './passwords.js';

/**
 * Brings the embedded server to the state that Réseau expects: the owner `reseau`, its database, and doors
 * that every login would otherwise have. Runs at every start and changes only what is missing. True when the
 * database holds no table yet.
 */
export async function prepare(port: number, passwords: Passwords): Promise<boolean> {
  await on(port, passwords, 'postgres', async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = 'reseau') as role, exists (select from pg_database where datname = 'reseau') as database`,
    );
    if (!rows[0]?.role) await client.query('create role reseau login createrole');
    await client.query(
      sql`alter role reseau login createrole nosuperuser nocreatedb password ${literal(passwords.reseau)}`,
    );
    if (!rows[0]?.database) await client.query(`create database reseau owner reseau template template0`);
    await client.query('revoke connect on database postgres, template1 from public');
    await client.query('revoke temporary on database reseau from public');
  });
  return on(port, passwords, 'reseau', async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
    await client.query(closeDoors);
    const { rows } = await client.query<{ fresh: boolean }>(
      `select not exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as fresh`,
    );
    return rows[0]?.fresh ?? false;
  });
}

/**
 * A reader's login may SELECT in its window and nothing else. Large objects, advisory locks and pg_notify are
 * open to every login of PostgreSQL: with them a reader could store, block others, or forge the messages by
 * which caches are emptied. The owner keeps pg_notify.
 */
const closeDoors = `
do $$ declare door regprocedure; begin
  for door in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
    and proname ~ '^(lo_|loread$|lowrite$|pg_advisory_|pg_try_advisory_|pg_notify$)' and has_function_privilege('public', oid, 'execute')
  loop execute format('revoke execute on function %s from public', door); end loop;
  grant execute on function pg_notify(text, text) to reseau;
end $$`;

async function on<T>(
  port: number,
  { postgres }: Passwords,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  // The statistics are for Réseau's own statements, and must not keep the password above.
  const options = '-c pg_stat_statements.track=none';
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: postgres,
    database,
    options,
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
