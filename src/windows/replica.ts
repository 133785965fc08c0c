import { randomBytes } from 'node:crypto';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { feed } from '../entities/editorial/records.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { channel } from './changes.js';
import { createExtensions } from './extensions.js';
import { feedDdl } from './feed.js';
import { builtFingerprint, fingerprintOf } from './fingerprint.js';
import { transaction, withLock } from './lock.js';
import { makeReader, type LoginSettings } from './logins.js';
import { itemsFor, linksFor, windowOf } from './projection.js';
import { revokePublicPrivileges } from './revoke-defaults.js';
import type { Run } from './run.js';
import { keysDdl, tablesDdl } from './window-tables.js';

/** What the window of the public is published as, and the role by which a replica takes it. */
export const publication = 'reseau_public';
export const replicaRole = 'reseau_replica';

const window = windowOf('public');
const state = inSchema('replica', 'state');
/** One row: the shape of the window, whether it holds evaluation data, and a number that goes on while all is well. */
const stateDdl = [
  sql`create schema if not exists replica`,
  sql`create table if not exists ${state} (id int primary key check (id = 1), shape text not null, evaluation boolean not null, beat bigint not null)`,
];

const tables = (): readonly SqlText[] => [
  ...itemsFor('public').map((item) => inSchema(window, tableOf(item))),
  ...linksFor('public').map(({ table }) => inSchema(window, table)),
  inSchema(window, tableOf(feed)),
];

/** How many tables the window of the public has. */
export const replicatedTables = (): number => tables().length;

/**
 * Publishes the window of the public, and nothing else, for replicas of it: the tables are named one by one.
 * Idempotent; false while the role is missing by which replicas take it. Throws SETTING_INVALID.
 */
export async function publishWindow(run: Run): Promise<boolean> {
  const [server] = await run(`select current_setting('wal_level') as level`);
  if (server?.level !== 'logical')
    throw new ReseauError(
      'SETTING_INVALID',
      `The PostgreSQL of DATABASE_URL writes too little for replicas (wal_level = ${String(server?.level)}); an administrator has to run \`alter system set wal_level = logical\` and to restart it`,
    );
  if ((await builtFingerprint(run, 'public')) !== fingerprintOf('public'))
    throw new ReseauError(
      'DATABASE_UNAVAILABLE',
      'The window of the public was built by another version; start this version first',
    );
  return withLock(run, async () => {
    for (const statement of stateDdl) await run(statement);
    await run(
      sql`insert into ${state} values (1, $1, exists (select from desk.secret where name = 'evaluation'), 0) on conflict (id) do update set shape = excluded.shape, evaluation = excluded.evaluation`,
      [fingerprintOf('public')],
    );
    const [known] = await run('select from pg_publication where pubname = $1', [publication]);
    if (!known)
      await run(sql`create publication ${name(publication)} for table ${joinSql([...tables(), state])}`);
    const [role] = await run('select from pg_roles where rolname = $1', [replicaRole]);
    if (!role) return false;
    const [here] = await run('select current_database()::text as database');
    await run(sql`grant connect on database ${name(String(here?.database))} to ${name(replicaRole)}`);
    for (const schema of [window, 'replica']) {
      await run(sql`grant usage on schema ${name(schema)} to ${name(replicaRole)}`);
      await run(sql`grant select on all tables in schema ${name(schema)} to ${name(replicaRole)}`);
    }
    return true;
  });
}

/**
 * Ends the publication, inside the transaction that puts another window in the place of the old one. What is in the
 * new one was not sent, so that a replica that went on would never know of rows that are gone: without a publication
 * it hears nothing more, and answers nothing until it is made anew.
 */
export async function endPublication(run: Run): Promise<void> {
  await run(sql`drop publication if exists ${name(publication)}`);
}

/** Lets replicas know that they hear: what was changed before this was sent before it. */
export async function beat(run: Run): Promise<void> {
  const [known] = await run('select from pg_publication where pubname = $1', [publication]);
  if (known) await run(sql`update ${state} set beat = beat + 1`);
}

/** Tells the servers of a replica which table has changed: row by row, as it comes from the other database. */
const tellDdl = [
  sql`create or replace function replica.tell() returns trigger language plpgsql as ${literal(`begin perform pg_notify('${channel}', tg_table_schema || '.' || tg_table_name); return null; end`)}`,
  ...tables().flatMap((table) => [
    sql`create trigger tell after insert or update or delete on ${table} for each row execute function replica.tell()`,
    sql`create trigger tell_truncate after truncate on ${table} for each statement execute function replica.tell()`,
    sql`alter table ${table} enable always trigger tell`,
    sql`alter table ${table} enable always trigger tell_truncate`,
  ]),
];

/** The login that servers of a replica read with; its password is known only when it is made. */
interface ReplicaReader {
  readonly role: string;
  readonly password: string | undefined;
}

/**
 * Makes in an empty database, or anew in a replica, the tables of the window of the public, empty, and the login that
 * reads them. Nothing else is there, and nothing else comes. Throws SETTING_INVALID for the database of a desk.
 */
export async function prepareReplica(run: Run, settings: LoginSettings): Promise<ReplicaReader> {
  const [here] = await run(
    `select to_regnamespace('desk') is not null as desk, exists (select from pg_subscription_rel r join pg_class c on c.oid = r.srrelid where c.relnamespace = to_regnamespace($1)) as subscribed, current_database()::text as database`,
    [window],
  );
  if (here?.desk)
    throw new ReseauError(
      'SETTING_INVALID',
      'The database of DATABASE_URL holds a desk; a replica of the window of the public needs a database of its own, on another PostgreSQL',
    );
  if (here?.subscribed)
    throw new ReseauError(
      'SETTING_INVALID',
      `This replica is subscribed; an administrator first has to run there: drop subscription ${publication};`,
    );
  const role = `${String(here?.database).slice(0, 48)}_public`;
  return transaction(run, 'read committed', async () => {
    await createExtensions(run);
    for (const schema of [window, 'replica']) await run(sql`drop schema if exists ${name(schema)} cascade`);
    await run(sql`create schema ${name(window)}`);
    for (const statement of [
      ...tablesDdl('public', window),
      ...feedDdl(window),
      ...keysDdl('public', window),
      ...stateDdl,
      ...tellDdl,
    ])
      await run(statement);
    const [found] = await run('select from pg_roles where rolname = $1', [role]);
    const password = found ? undefined : randomBytes(24).toString('base64url');
    await makeReader(run, { role, password, schema: window }, settings);
    for (const schema of [window, 'replica']) {
      await run(sql`grant usage on schema ${name(schema)} to ${name(role)}`);
      await run(sql`grant select on all tables in schema ${name(schema)} to ${name(role)}`);
    }
    await revokePublicPrivileges(run);
    return { role, password };
  });
}

/** The statement by which an administrator at the desk makes the role, with a password of their own. */
export const roleSql = sql`create role ${name(replicaRole)} login replication password '...';`;

/** The statement by which an administrator of the replica has it filled from the other database. */
export const subscribeSql = (connection: string): SqlText =>
  sql`create subscription ${name(publication)} connection ${literal(connection)} publication ${name(publication)};`;

/** SELECT of what the login of a replica's server has to know of it; `tables`: those that are filled and go on. */
export const replicaState = sql`select shape, evaluation, beat::text as beat, (select count(*) from pg_subscription_rel r join pg_class c on c.oid = r.srrelid
  where c.relnamespace = ${literal(window)}::regnamespace and r.srsubstate = 'r')::int as tables from ${state}`;
