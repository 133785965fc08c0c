import { randomBytes, randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { isLocale } from '../../base/locale.js';
import { sql } from '../../base/sql.js';
import { languageSchema } from '../../windows/language-schemas.js';
import {
  closeSqlRole,
  createSqlRole,
  dropSqlRole,
  sqlRoleName,
  type SqlAudience,
} from '../../windows/sql-logins.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

const options = { needs: 'ADMINISTER', windows: false } as const;
const maxTimeoutMs = 10 * 60_000;
/** How long a revocation waits for each session to end. */
const endsWithinMs = 5000;
/** A statement that reaches its own timeout says so, before its session is ended. */
const graceMs = 1000;

/** Who is to read which window by SQL, and within which limits. */
export interface SqlGrant {
  readonly name: string;
  readonly audience: SqlAudience;
  /** Language whose views are found first. */
  readonly language: string;
  readonly connections: number;
  /** Max time of a statement or transaction. */
  readonly timeoutMs: number;
  readonly expiresAt?: Date;
  /** Connections of the server that these logins must leave free. */
  readonly reserved: number;
}

/** The name and password of a login, which is shown once. */
interface MadeLogin {
  readonly role: string;
  readonly password: string;
}

const invalid = (message: string): ReseauError => new ReseauError('ITEM_INVALID', `SqlLogin: ${message}`);

function checkGrant({ name, language, connections, timeoutMs, expiresAt }: SqlGrant): void {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(name))
    throw invalid('a name has 1 to 31 small letters, digits and underscores, a letter first');
  if (!isLocale(language)) throw invalid('the language is one of the content languages');
  if (!Number.isInteger(connections) || connections < 1 || connections > 50)
    throw invalid('the number of connections is a whole number from 1 to 50');
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1000 || timeoutMs > maxTimeoutMs)
    throw invalid('the timeout is from 1 second to 10 minutes');
  if (expiresAt && !(expiresAt.getTime() > Date.now())) throw invalid('it would have ended already');
}

/**
 * Makes a login that reads the window of an audience by SQL, and nothing else. The password is kept nowhere.
 * Throws ITEM_INVALID, ITEM_TAKEN, FORBIDDEN.
 */
export async function grantSql(desk: Desk, grant: SqlGrant): Promise<MadeLogin> {
  checkGrant(grant);
  return inTransaction(desk, { ...options, verb: 'grant-sql', once: false }, async ({ run, did }) => {
    await checkRoom(run, grant);
    const role = await sqlRoleName(run, grant.name);
    if (role === undefined) throw invalid('the name is too long for this database');
    const [id, password] = [randomUUID(), randomBytes(24).toString('base64url')];
    const added = await run(
      sql`insert into desk.sql_login (id, name, role, audience, connections, timeout_ms, created_at, expires_at)
values ($1, $2, $3, $4, $5, $6, now(), $7) on conflict (name) do nothing returning id`,
      [
        id,
        grant.name,
        role,
        grant.audience,
        grant.connections,
        grant.timeoutMs,
        grant.expiresAt?.toISOString() ?? null,
      ],
    );
    if (added.length === 0)
      throw new ReseauError('ITEM_TAKEN', 'SqlLogin: there is a login of this name; revoke it first');
    const language = languageSchema(grant.audience, isLocale(grant.language) ? grant.language : 'en');
    await createSqlRole(run, { ...grant, role, password, language, expiresAt: grant.expiresAt });
    did({ item: 'SqlLogin', ids: [id] });
    return { role, password };
  });
}

/** All of these logins together must leave the connections that the API needs. */
async function checkRoom(run: Run, { connections, reserved }: SqlGrant): Promise<void> {
  await run(sql`lock table desk.sql_login in share row exclusive mode`);
  const [row] = await run(
    sql`select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int - $1::int
  - (select coalesce(sum(connections), 0)::int from desk.sql_login) as free`,
    [reserved],
  );
  if (Number(row?.free) < connections)
    throw invalid(
      `${connections} connections are too many: the API needs ${reserved} of those that PostgreSQL has, and ${Math.max(0, Number(row?.free))} are free; revoke a login, or raise max_connections`,
    );
}

/**
 * Ends a login: nobody logs in by it any more, its sessions end, and its role is dropped. Throws
 * ITEM_NOT_FOUND, DATABASE_UNAVAILABLE where a session does not end.
 */
export async function revokeSql(desk: Desk, name: string): Promise<void> {
  await inTransaction(desk, { ...options, verb: 'revoke-sql' }, async ({ run, did }) => {
    const [row] = await run(
      sql`update desk.sql_login set revoked_at = coalesce(revoked_at, now()) where name = $1 returning id, role`,
      [name],
    );
    if (!row)
      throw new ReseauError(
        'ITEM_NOT_FOUND',
        'There is no SQL login of this name; see: npm run reseau -- sql list',
      );
    await closeSqlRole(run, String(row.role));
    did({ item: 'SqlLogin', ids: [String(row.id)] });
  });
  // Only now does every new session see that it may not begin.
  await inTransaction(desk, { ...options, verb: 'revoke-sql' }, async ({ run }) => {
    const [row] = await run(sql`select role from desk.sql_login where name = $1 and revoked_at is not null`, [
      name,
    ]);
    if (!row) return;
    const sessions = await run(
      sql`select pg_terminate_backend(pid, $2) as ended from pg_stat_activity where usename = $1`,
      [row.role, endsWithinMs],
    );
    if (sessions.some(({ ended }) => ended !== true))
      throw new ReseauError(
        'DATABASE_UNAVAILABLE',
        'A session of this login has not ended yet; the login is closed: revoke it again to drop it',
      );
    await dropSqlRole(run, String(row.role));
    await run(sql`delete from desk.sql_login where name = $1`, [name]);
  });
}

/**
 * Ends the sessions of SQL logins that are over their limits: a reader can set statement_timeout to 0,
 * and this is the limit that they cannot lift. Also those of logins that were revoked or have expired.
 * Returns how many.
 */
export function endSqlSessions(desk: Desk): Promise<number> {
  return inTransaction(desk, { ...options, verb: 'end-sql-sessions' }, async ({ run }) => {
    // A procedure that commits begins a new transaction each time, but is one statement.
    const ended = await run(
      sql`select pg_terminate_backend(a.pid) from desk.sql_login l join pg_stat_activity a on a.usename = l.role and a.datname = current_database()
where l.revoked_at is not null or l.expires_at < now()
  or least(a.xact_start, case when a.state <> 'idle' then a.query_start end) < clock_timestamp() - make_interval(secs => (l.timeout_ms + ${graceMs}) / 1000.0)`,
    );
    return ended.length;
  });
}
