import { randomBytes } from 'node:crypto';
import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { transaction } from './lock.js';
import { revokePublicPrivileges } from './revoke-defaults.js';
import { retryOnConflict } from './retry-on-conflict.js';
import { windowOf } from './projection.js';
import type { Run } from './run.js';
import { bareName, literal, name, sql, type SqlText } from '../base/sql.js';
import { keepSecret, prepareSecrets, readSecret } from './secrets.js';

export interface LoginSettings {
  /** Longest statement of a reader, in milliseconds. */
  readonly statementTimeout: number;
  /** Most connections of one audience. */
  readonly connections: number;
}

/**
 * Max connections of one login, in all processes together: two fifths of what the server allows. It hangs on the
 * server alone, so that each process and command sets the same.
 */
export async function loginConnections(run: Run): Promise<number> {
  const [row] = await run(
    `select greatest(current_setting('max_connections')::int * 2 / 5, 4) as connections`,
  );
  return Number(row?.connections);
}

/**
 * A role for each audience that may read its window and nothing else, with a password nobody chose; and the
 * keys that sign cursors and devices. Idempotent.
 */
export async function createLogins(
  run: Run,
  settings: LoginSettings,
  say?: (line: string) => void,
): Promise<void> {
  await prepareSecrets(run, say);
  for (const key of ['cursor_key', 'caller_key']) await remember(run, key, randomBytes(32).toString('hex'));
  for (const audience of audiences)
    await createLogin(run, { login: audience, schema: windowOf(audience) }, settings);
  await retryOnConflict(() => revokePublicPrivileges(run));
}

/** The connection URL of the login of an audience, or of a profile of the desk by its name. */
export async function loginUrl(run: Run, ownerUrl: string, login: string): Promise<string> {
  const { role, password } = await recorded(run, login);
  return ownerUrl.replace(
    /^(postgres(?:ql)?:\/\/)(?:[^@/?#]*@)?/,
    `$1${encodeURIComponent(role)}:${password}@`,
  );
}

/** The role of a login. Once recorded, its name stays: a database copied from another shares its roles. */
export const roleOf = async (run: Run, login: string): Promise<string> => (await recorded(run, login)).role;

/** A role that reads one schema, where it may. Idempotent. */
export async function createLogin(
  run: Run,
  { login, schema }: { readonly login: string; readonly schema: string },
  { statementTimeout, connections }: LoginSettings,
): Promise<void> {
  await remember(
    run,
    `login_${login}`,
    `${await roleFor(run, login)}:${randomBytes(24).toString('base64url')}`,
  );
  const { role, password } = await recorded(run, login);
  await retryOnConflict(() =>
    transaction(run, 'read committed', () =>
      makeReader(run, { role, password, schema }, { statementTimeout, connections }),
    ),
  );
}

/**
 * A role that may connect, with the settings of a reader whose window is a schema. Without a password the one that it
 * has stays. Throws DATABASE_RIGHTS for a role that may more. Idempotent; inside a transaction.
 */
export async function makeReader(
  run: Run,
  {
    role,
    password,
    schema,
  }: { readonly role: string; readonly password: string | undefined; readonly schema: string },
  { statementTimeout, connections }: LoginSettings,
): Promise<void> {
  const [found] = await run(
    'select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or exists (select from pg_auth_members where member = r.oid) as strong from pg_roles r where rolname = $1',
    [role],
  );
  if (found?.strong)
    throw new ReseauError(
      'DATABASE_RIGHTS',
      `The role ${name(role)} has rights that a reader must not have; drop it, or rename it, and start again`,
    );
  const [here] = await run('select current_database()::text as database');
  const set = (setting: SqlText, value: SqlText): SqlText =>
    sql`alter role ${name(role)} in database ${name(String(here?.database))} set ${setting} = ${value}`;
  const kept = password === undefined ? sql`` : sql` password ${literal(password)}`;
  if (!found) await run(sql`create role ${name(role)}`);
  await run(sql`alter role ${name(role)} login noinherit connection limit ${connections}${kept}`);
  await run(sql`grant connect on database ${name(String(here?.database))} to ${name(role)}`);
  await run(sql`grant usage on schema ext to ${name(role)}`);
  await run(set(sql`search_path`, sql`${bareName(schema)}, ext`));
  await run(set(sql`statement_timeout`, sql`${statementTimeout}`));
  await run(set(sql`idle_in_transaction_session_timeout`, sql`${statementTimeout}`));
  await run(set(sql`default_transaction_read_only`, sql`on`));
  // Windows lie in memory: an index is the way to nearly everything, and compiling a plan takes longer
  // than running it.
  await run(set(sql`random_page_cost`, sql`1.1`));
  await run(set(sql`jit`, sql`off`));
  // Cursors write files, and are read to their end.
  await run(set(sql`cursor_tuple_fraction`, sql`1`));
}

/** The name of a new role; a database's name may fill all that a name of PostgreSQL can hold. */
async function roleFor(run: Run, login: string): Promise<string> {
  const [row] = await run(
    `select case when length(name) <= 48 then name else left(name, 36) || '_' || left(md5(name), 11) end as stem from (select current_database()::text as name) d`,
  );
  return `${String(row?.stem)}_${login}`;
}

async function recorded(run: Run, login: string): Promise<{ role: string; password: string }> {
  const value = await readSecret(run, `login_${login}`);
  if (value === undefined) throw new ReseauError('INTERNAL_ERROR', `No login has been made for ${login}`);
  const colon = value.lastIndexOf(':');
  return { role: value.slice(0, colon), password: value.slice(colon + 1) };
}

/** Takes a login away, and what it may read; one that another database shares stays there. */
export async function dropLogin(run: Run, login: string): Promise<void> {
  const role = name(await roleOf(run, login));
  const [here] = await run('select current_database()::text as database');
  await run('delete from desk.secret where name = $1', [`login_${login}`]);
  await run(sql`revoke all on database ${name(String(here?.database))} from ${role}`);
  await run(sql`revoke all on schema ext from ${role}`);
  await run(sql`drop role ${role}`).catch((reason: unknown) => {
    if ((reason as { code?: string }).code !== '2BP01') throw reason;
  });
}

const remember = (run: Run, secret: string, value: string): Promise<void> =>
  transaction(run, 'read committed', () => keepSecret(run, secret, value));
