import type { Audience } from '../base/audience.js';
import { bareName, literal, name, sql, type SqlText } from '../base/sql.js';
import { roleOf } from './logins.js';
import { windowOf } from './projection.js';
import type { Run } from './run.js';

/** Audiences whose windows may be read by SQL; the desk is for people who sign in. */
export const sqlAudiences = ['public', 'partner', 'staff'] as const;
export type SqlAudience = (typeof sqlAudiences)[number];

/** A login of one person for SQL. */
interface SqlRole {
  readonly role: string;
  readonly audience: SqlAudience;
  /** The schema whose views it finds first. */
  readonly language: string;
  readonly password: string;
  readonly connections: number;
  readonly timeoutMs: number;
  readonly expiresAt: Date | undefined;
}

/** The role that has the rights of all readers of a window by SQL. Nobody can log in as it. */
export const readersOf = async (run: Run, audience: Audience): Promise<string> =>
  `${(await roleOf(run, audience)).slice(0, 59)}_sql`;

/** Makes these roles. Idempotent. */
export async function createReaders(run: Run): Promise<void> {
  for (const audience of sqlAudiences) {
    const readers = await readersOf(run, audience);
    const [found] = await run('select from pg_roles where rolname = $1', [readers]);
    if (!found) await run(sql`create role ${name(readers)} nologin`);
    const [may] = await run(`select has_schema_privilege($1, 'ext', 'usage') as may`, [readers]);
    if (!may?.may) await run(sql`grant usage on schema ext to ${name(readers)}`);
  }
}

const databaseName = async (run: Run): Promise<SqlText> => {
  const [here] = await run('select current_database()::text as database');
  return name(String(here?.database));
};

/** The name of the role of a person; undefined: longer than PostgreSQL takes. */
export async function sqlRoleName(run: Run, person: string): Promise<string | undefined> {
  const [here] = await run(
    `select case when length(name) <= 36 then name else left(name, 24) || '_' || left(md5(name), 11) end as stem from (select current_database()::text as name) d`,
  );
  const role = `${String(here?.stem)}_sql_${person}`;
  return role.length <= 63 ? role : undefined;
}

/** Makes the role of a person. Inside a transaction. */
export async function createSqlRole(run: Run, wanted: SqlRole): Promise<void> {
  const role = name(wanted.role);
  const database = await databaseName(run);
  const until = wanted.expiresAt ? sql` valid until ${literal(wanted.expiresAt.toISOString())}` : sql``;
  const set = (setting: SqlText, value: SqlText): Promise<unknown> =>
    run(sql`alter role ${role} in database ${database} set ${setting} = ${value}`);
  await run(
    sql`create role ${role} login inherit connection limit ${wanted.connections} password ${literal(wanted.password)}${until}`,
  );
  await run(sql`grant ${name(await readersOf(run, wanted.audience))} to ${role}`);
  await run(sql`grant connect on database ${database} to ${role}`);
  // An owner that is no superuser sees and ends the sessions of roles that it is a member of, and of no other.
  await run(sql`grant ${role} to current_user`);
  await set(sql`search_path`, sql`${name(wanted.language)}, ${bareName(windowOf(wanted.audience))}, ext`);
  await set(sql`statement_timeout`, sql`${wanted.timeoutMs}`);
  await set(sql`idle_in_transaction_session_timeout`, sql`${wanted.timeoutMs}`);
  await set(sql`default_transaction_read_only`, sql`on`);
  await set(sql`jit`, sql`off`);
}

/** Keeps a role from logging in again. */
export const closeSqlRole = (run: Run, role: string): Promise<unknown> =>
  run(sql`alter role ${name(role)} nologin`);

/** Drops the role of a person, whose sessions have ended. */
export async function dropSqlRole(run: Run, role: string): Promise<void> {
  const [found] = await run('select from pg_roles where rolname = $1', [role]);
  if (!found) return;
  await run(sql`revoke all on database ${await databaseName(run)} from ${name(role)}`);
  await run(sql`drop role ${name(role)}`);
}
