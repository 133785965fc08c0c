import { idsOf, type Run } from './run.js';
import { name, sql } from '../base/sql.js';

/**
 * Takes away what PostgreSQL gives to every login: reading or writing anywhere but in its window. What only a
 * superuser can close stays open to others.
 */
export async function revokePublicPrivileges(run: Run): Promise<void> {
  await run('revoke all on schema public from public');
  const [me] = await run('select rolsuper from pg_roles where rolname = current_user');
  // This database, those of the same owner, and the one that every server has; whose the others are we do not
  // know.
  const open = await run(
    `select datname as id from pg_database where datallowconn and not datistemplate and (has_database_privilege('public', oid, 'CONNECT') or has_database_privilege('public', oid, 'TEMP'))
  and (datname = current_database() or case when $1 then datname = 'postgres' else datdba = (select oid from pg_roles where rolname = current_user) end)`,
    [me?.rolsuper],
  );
  for (const database of idsOf(open))
    await run(sql`revoke all on database ${name(database)} from public`).catch(unlessGone);
  if (me?.rolsuper) await run(closeFunctions);
}

const unlessGone = (reason: unknown): void => {
  if ((reason as { code?: string }).code !== '3D000') throw reason;
};

/**
 * With these, a reader could store large objects, hold locks for ever, forge the messages by which caches are
 * emptied, or weigh tables that it may not read.
 */
const closeFunctions = `
do $$ declare door regprocedure; begin
  for door in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
    and proname ~ '^(lo_|loread$|lowrite$|pg_advisory_|pg_try_advisory_|pg_notify$|pg_(relation|total_relation|table|indexes|database|tablespace)_size$)'
    and has_function_privilege('public', oid, 'execute')
  loop execute format('revoke execute on function %s from public', door); end loop;
end $$`;
