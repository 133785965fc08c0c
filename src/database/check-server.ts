import { Client, DatabaseError } from 'pg';
import { ReseauError } from '../base/errors.js';
import { name, sql } from '../base/sql.js';

export interface ServerFacts {
  readonly version_num: number;
  readonly version: string;
  readonly encoding: string;
  readonly role: string;
  readonly database: string;
  readonly creates_roles: boolean;
  readonly creates_schemas: boolean;
}

const patience = 5_000;
const question = `
select current_setting('server_version_num')::int as version_num, current_setting('server_version') as version,
  current_setting('server_encoding') as encoding, current_user::text as role, current_database()::text as database,
  (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as creates_roles,
  has_database_privilege(current_database(), 'CREATE') as creates_schemas`;

/**
 * Looks whether the server behind DATABASE_URL can carry Réseau. Throws one clear error, which never holds
 * the password.
 */
export async function checkServer(url: string): Promise<void> {
  const client = connector(url);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(question);
    if (rows[0]) judge(rows[0]);
  } catch (reason) {
    throw reason instanceof ReseauError ? reason : refusal(reason, `${client.host}:${client.port}`);
  } finally {
    // A connection that never came about has nobody to say goodbye to, so nothing waits for the answer.
    client.end().catch(() => undefined);
  }
}

/** The statement that makes a database in the right encoding. */
const advice = `create database ... template template0 encoding 'UTF8';`;

/**
 * Throws when the facts say that Réseau cannot run there; one message holds all that an administrator has to
 * do.
 */
export function judge({
  version_num,
  version,
  encoding,
  role,
  database,
  creates_roles,
  creates_schemas,
}: ServerFacts): void {
  if (version_num < 150_000)
    throw new ReseauError(
      'DATABASE_TOO_OLD',
      `The server behind DATABASE_URL is PostgreSQL ${version}; Réseau needs 15 or newer`,
    );
  if (encoding !== 'UTF8') {
    throw new ReseauError(
      'SETTING_INVALID',
      `DATABASE_URL names a database in the encoding ${encoding}; make one with: ${advice}`,
    );
  }
  const todo = [
    ...(creates_roles ? [] : [sql`alter role ${name(role)} createrole;`]),
    ...(creates_schemas ? [] : [sql`alter database ${name(database)} owner to ${name(role)};`]),
  ];
  if (todo.length)
    throw new ReseauError(
      'DATABASE_RIGHTS',
      `The role ${name(role)} lacks rights; an administrator has to run: ${todo.join(' ')}`,
    );
}

function connector(url: string): Client {
  try {
    const { protocol } = new URL(url.replace(/^(postgres(?:ql)?:\/\/[^/]*@)(?=\/)/, '$1localhost'));
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error(protocol);
    // The listener: a connection that breaks after its query is over must not end the process.
    return new Client({
      connectionString: url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    }).on('error', () => undefined);
  } catch {
    throw new ReseauError(
      'SETTING_INVALID',
      'DATABASE_URL must look like postgres://role:password@host:5432/database',
    );
  }
}

function refusal(reason: unknown, where: string): ReseauError {
  const code = reason instanceof DatabaseError ? (reason.code ?? '') : '';
  if (code.startsWith('28'))
    return new ReseauError(
      'SETTING_INVALID',
      `The PostgreSQL at ${where} refuses the role or the password of DATABASE_URL`,
    );
  if (code === '3D000')
    return new ReseauError(
      'SETTING_INVALID',
      `The PostgreSQL at ${where} has no database of the name in DATABASE_URL`,
    );
  if (code === '42501')
    return new ReseauError(
      'DATABASE_RIGHTS',
      `The role of DATABASE_URL may not connect; an administrator has to run: grant connect on database ... to ...;`,
    );
  const { code: word, message } = reason as NodeJS.ErrnoException;
  const cause = /timeout/i.test(message)
    ? 'no answer in 5 seconds'
    : reason instanceof DatabaseError
      ? message
      : (word ?? message);
  return new ReseauError(
    'DATABASE_UNAVAILABLE',
    `The PostgreSQL at ${where} cannot be reached (${cause}); start it, or mend DATABASE_URL`,
  );
}
