import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { defaultLocale } from '../base/locale.js';
import { houseDesk } from '../operations/desk.js';
import { grantSql, revokeSql } from '../operations/editorial/sql-logins.js';
import { sqlAudiences } from '../windows/sql-logins.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

/** Connections of the owner: verbs, jobs and commands. */
const connectionsOfOwner = 20;

/** Logins of people who read a window by SQL. */
export const sqlLogins: Command = {
  usage:
    'sql grant <name> [--audience public|partner|staff] [--connections <number>] [--timeout <seconds>s] [--until <YYYY-MM-DD>] [--language <code>]  |  sql list  |  sql revoke <name>',
  doc: 'Makes a login that reads the window of an audience by SQL, and prints its connection URL once; lists them, or ends one with its sessions.',
  options: {
    audience: { type: 'string' },
    connections: { type: 'string' },
    timeout: { type: 'string' },
    until: { type: 'string' },
    language: { type: 'string' },
  },
  async run(given) {
    const [act, name] = given.words;
    if (act === 'grant' && name) return grant(given, name);
    if (act === 'list') return list(given);
    if (act === 'revoke' && name) return revoke(given, name);
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${sqlLogins.usage}`);
  },
};

async function grant(given: CommandInput, name: string): Promise<number> {
  const { audience = 'staff', connections = '3', timeout = '30s', until, language } = given.options;
  const known = sqlAudiences.find((one) => one === audience);
  const seconds = /^(\d{1,5})s?$/.exec(String(timeout))?.[1];
  if (!known || seconds === undefined)
    throw new ReseauError(
      'COMMAND_INVALID',
      '--audience is public, partner or staff, and --timeout a number of seconds, such as 30s',
    );
  const url = await withDatabase(given, async ({ orm, database: { ownerUrl } }) => {
    const { role, password } = await grantSql(houseDesk(orm, 'operator'), {
      name,
      audience: known,
      language: typeof language === 'string' ? language : defaultLocale,
      connections: Number(connections),
      timeoutMs: Number(seconds) * 1000,
      reserved:
        (given.config.RESEAU_POOL * audiences.length + connectionsOfOwner) * given.config.RESEAU_PROCESSES,
      ...(until !== undefined && { expiresAt: endOf(String(until)) }),
    });
    return ownerUrl.replace(
      /^(postgres(?:ql)?:\/\/)(?:[^@/?#]*@)?/,
      `$1${encodeURIComponent(role)}:${password}@`,
    );
  });
  given.say(`${url}\nThis password is shown once and cannot be shown again.`);
  return 0;
}

/** The end of a day, in UTC. */
function endOf(day: string): Date {
  const end = new Date(`${day}T23:59:59.999Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(end.getTime()))
    throw new ReseauError('COMMAND_INVALID', '--until is a day, such as 2027-06-30');
  return end;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run }) =>
    run(
      `select l.name, l.audience, l.connections, l.timeout_ms / 1000 as seconds, coalesce('until ' || to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD'), 'no end') as end,
  case when l.revoked_at is not null then 'revoked' when l.expires_at < now() then 'expired' else 'in force' end as state,
  (select count(*)::int from pg_stat_activity a where a.usename = l.role) as sessions from desk.sql_login l order by l.name`,
    ),
  );
  for (const row of rows)
    given.say(
      [
        String(row.name).padEnd(16),
        String(row.audience).padEnd(8),
        row.state,
        row.end,
        `${String(row.sessions)} of ${String(row.connections)} connections`,
        `${String(row.seconds)} s`,
      ].join('  '),
    );
  if (rows.length === 0) given.say('no SQL logins');
  return 0;
}

async function revoke(given: CommandInput, name: string): Promise<number> {
  await withDatabase(given, ({ orm }) => revokeSql(houseDesk(orm, 'operator'), name));
  given.say('revoked; its sessions have ended');
  return 0;
}
