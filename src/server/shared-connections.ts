import { audiences } from '../base/audience.js';
import type { Config } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import type { Run } from '../windows/run.js';

/** Connections of one process to the database. */
interface ConnectionShare {
  /** Max connections of an audience. */
  readonly audience: number;
  /** Max connections of verbs, and as many of work that has its time. */
  readonly verbs: number;
}

/** Kept free for commands, migrations, editors with rights of their own, and the administrator. */
const spare = 10;
/** The owner's pool of two, the listener, and two of previews. */
const fixed = 5;
const mostVerbs = 6;
const fewestVerbs = 2;

/** Max connections that a process with this share takes. */
export const mostConnectionsOf = ({ audience, verbs }: ConnectionShare): number =>
  audiences.length * audience + 2 * verbs + fixed;

/**
 * Divides the connections that a database allows among its processes; undefined: there are too few. No process
 * takes more than its share, whatever is asked of it.
 */
export function connectionShareOf(
  available: number,
  processes: number,
  wanted: number,
): ConnectionShare | undefined {
  const each = Math.floor((available - spare) / processes);
  const verbs = Math.max(fewestVerbs, Math.min(mostVerbs, Math.floor(each / 8)));
  for (let audience = wanted; audience > 0; audience -= 1)
    if (mostConnectionsOf({ audience, verbs }) <= each) return { audience, verbs };
  return undefined;
}

/**
 * The share of this process, by what the database allows now: max_connections without those of superusers and of
 * the logins for SQL. Behind a pooler it is the pooler that divides them. Throws SETTING_INVALID.
 */
export async function shareConnections(
  {
    RESEAU_POOL: wanted,
    RESEAU_PROCESSES: processes,
    RESEAU_DATABASE_DIRECT: direct,
  }: Pick<Config, 'RESEAU_POOL' | 'RESEAU_PROCESSES' | 'RESEAU_DATABASE_DIRECT'>,
  run: Run,
  say: (line: string) => void,
): Promise<ConnectionShare> {
  if (direct !== '') return { audience: wanted, verbs: mostVerbs };
  const [row] = await run(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
  - coalesce(current_setting('reserved_connections', true)::int, 0)
  - coalesce((select sum(connections)::int from desk.sql_login where revoked_at is null and coalesce(expires_at > now(), true)), 0) as available`,
  );
  const available = Number(row?.available);
  const share = connectionShareOf(available, processes, wanted);
  if (!share)
    throw new ReseauError(
      'SETTING_INVALID',
      `RESEAU_PROCESSES=${processes} is too much for this database, which leaves ${available} connections; raise its max_connections to ${processes * mostConnectionsOf({ audience: 1, verbs: fewestVerbs }) + spare + 3} or more, or start fewer processes`,
    );
  if (share.audience < wanted)
    say(
      `RESEAU_POOL=${wanted} is lowered to ${share.audience}: the database leaves ${available} connections to ${processes} ${processes === 1 ? 'process' : 'processes'}`,
    );
  return share;
}
