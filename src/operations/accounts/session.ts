import { sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { locales } from '../../base/locale.js';
import { openSessionSql, sessionHours } from '../../entities/editorial/session-record.js';
import { Capability } from '../../entities/house/capability.js';
import { profileOf } from '../../windows/profile.js';
import type { Run } from '../../windows/run.js';
import { hashOf } from '../audit.js';
import type { Desk } from '../desk.js';
import type { Right } from '../rights.js';
import { newToken } from './token.js';

/** Somebody who is signed in. */
export interface Person {
  readonly account: string;
  readonly session: string;
  readonly email: string;
  readonly name: string;
  readonly audience: 'partner' | 'desk';
  /** Of a delegate: the organisation that speaks through them. */
  readonly organisation?: string;
  /** False until the second factor has been shown; until then they may only do that. */
  readonly verified: boolean;
  readonly rights: readonly Right[];
}

/** The rights of the account `a`, as JSON. */
const rightsSql = sql`coalesce((select json_agg(json_strip_nulls(json_build_object('capability', r.capability, 'kind', r.kind, 'programme', r.programme_id, 'locale', r.locale)) order by r.id)
    from desk.account_right r where r.account_id = a.id), '[]')`;

const rightsColumn = decode.list(
  decode.shape({
    capability: decode.keyOf(Capability.values),
    kind: decode.optional(decode.text),
    programme: decode.optional(decode.text),
    locale: decode.optional(decode.oneOf(locales)),
  }),
);
const personColumns = decode.shape({
  session: decode.text,
  account: decode.text,
  email: decode.text,
  name: decode.text,
  audience: decode.oneOf(['partner', 'desk']),
  organisation: decode.optional(decode.text),
  verified: decode.flag,
  rights: rightsColumn,
});

/** Ends every preview that an account has made. */
export async function endPreviews(run: Run, account: string): Promise<void> {
  await run('update desk.preview set ended_at = now() where made_by = $1 and ended_at is null', [
    `account ${account}`,
  ]);
}

/** Begins a session: what the cookie holds. */
export async function beginSession(
  run: Run,
  account: string,
  { verified, device }: { readonly verified: boolean; readonly device?: string | undefined },
): Promise<string> {
  const token = newToken();
  await run('delete from desk.session where expires_at < now()');
  await run(
    `insert into desk.session (id, hash, account_id, verified, device, created_at, seen_at, expires_at)
values (gen_random_uuid(), $1, $2, $3, $4, now(), now(), now() + make_interval(hours => $5))`,
    [hashOf(token), account, verified, device ?? null, sessionHours.longest],
  );
  return token;
}

/**
 * Begins a session with the second factor shown in the place of one, or of all of the account: knowledge of the
 * old token is worthless then.
 */
export async function replaceSession(
  run: Run,
  { account, session }: Pick<Person, 'account' | 'session'>,
  ends: 'this' | 'all',
): Promise<string> {
  const [known] = await run('select device from desk.session where id = $1', [session]);
  await endSessions(run, account, ends === 'this' ? session : undefined);
  return beginSession(run, account, { verified: true, device: decode.optional(decode.text)(known?.device) });
}

/** Refuses somebody who has not shown their second factor. Throws SIGN_IN_REQUIRED. */
export function requireVerified({ verified }: Person): void {
  if (!verified) throw new ReseauError('SIGN_IN_REQUIRED', 'Show the second factor first.');
}

/** A session in force. */
export interface OpenSession {
  readonly id: string;
  readonly device?: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly verified: boolean;
}

const openColumns = {
  id: decode.text,
  device: decode.optional(decode.text),
  createdAt: decode.moment,
  seenAt: decode.moment,
  expiresAt: decode.moment,
  verified: decode.flag,
};

/** The sessions of an account that are in force, the newest first. */
export const openSessions = async (run: Run, account: string): Promise<readonly OpenSession[]> =>
  decode.rows(
    await run(
      sql`select s.id, s.device, s.created_at as "createdAt", s.seen_at as "seenAt", s.expires_at as "expiresAt", s.verified
from desk.session s where s.account_id = $1 and ${openSessionSql} order by s.created_at desc, s.id`,
      [account],
    ),
    openColumns,
  );

/** Ends sessions of an account: that one, or all. */
export async function endSessions(run: Run, account: string, session?: string): Promise<void> {
  await run('delete from desk.session where account_id = $1 and ($2::uuid is null or id = $2)', [
    account,
    session ?? null,
  ]);
}

/**
 * Whose session a cookie names; undefined: nobody's that is in force. Asked for every request, so that what
 * has ended is over at once.
 */
export async function personOf(run: Run, token: string): Promise<Person | undefined> {
  const [row] = await run(
    sql`with seen as (update desk.session set seen_at = now() where hash = $1 and seen_at < now() - interval '1 minute' and seen_at > now() - make_interval(hours => $2))
select s.id as session, a.id as account, a.email, a.name, a.audience, a.organisation_id as organisation, s.verified,
  ${rightsSql} as rights
from desk.session s join desk.account a on a.id = s.account_id
where s.hash = $1 and s.expires_at > now() and s.seen_at > now() - make_interval(hours => $2) and a.suspended_at is null`,
    [hashOf(token), sessionHours.idle],
  );
  if (!row) return undefined;
  const { organisation, ...person } = personColumns(row);
  return organisation === undefined
    ? person
    : { ...person, organisation, rights: [{ capability: 'PROPOSE', organisation }] };
}

const activeColumns = { id: decode.text, name: decode.text, rights: rightsColumn };

/** Everybody who works at the desk now, with what they may do; no delegates. */
export const activeRights = async (
  run: Run,
): Promise<readonly { readonly id: string; readonly name: string; readonly rights: readonly Right[] }[]> =>
  decode.rows(
    await run(
      sql`select a.id, a.name, ${rightsSql} as rights from desk.account a
where a.audience = 'desk' and a.suspended_at is null and a.password_hash is not null order by a.name, a.id`,
    ),
    activeColumns,
  );

/** What somebody may do now; undefined: they are suspended, or there is nobody. */
export async function rightsOf(run: Run, account: string): Promise<readonly Right[] | undefined> {
  const [row] = await run(
    sql`select ${rightsSql} as rights from desk.account a where a.id = $1 and a.suspended_at is null`,
    [account],
  );
  return row && rightsColumn(row.rights);
}

/**
 * The desk as somebody stands at it: what they may is what they have been given, and nothing before the
 * second factor has been shown.
 */
export function deskOf(orm: Desk['orm'], person: Person): Desk {
  const may = person.verified ? person.rights : [];
  const reads = profileOf(may);
  return {
    orm,
    by: `account ${person.account}`,
    may,
    ...(person.audience === 'desk' && !reads.isFull && { reads }),
  };
}
