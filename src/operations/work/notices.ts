import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { localeOr, type Locale } from '../../base/locale.js';
import {
  digestHour,
  NoticeFrequency,
  NoticeTopic,
  topicOf,
  usually,
  type NoticeReason,
} from '../../entities/editorial/notice-topic.js';
import { profileOf } from '../../windows/profile.js';
import { isMade } from '../../windows/profiles.js';
import type { Run } from '../../windows/run.js';
import { requireVerified, rightsOf, type Person } from '../accounts/session.js';
import type { Desk } from '../desk.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

const act = (verb: string): VerbOptions => ({ verb, needs: 'ADMINISTER', windows: false });
/** Days after which nobody hears of a task any more. */
const daysToHear = 2;
const daysKept = 30;
/** Notices that are looked at in one go; all of one person are in one letter. */
const atOnce = 500;
// Longer than a letter may take to be handed over, so that nobody sends it meanwhile.
const claimSeconds = 120;
const pauseSeconds = 900;

/** A frequency for a topic. */
export interface NoticeChoice {
  readonly topic: NoticeTopic;
  readonly frequency: NoticeFrequency;
}

/** The letter of a person: how much waits, by reason. It names no item: mail is read by others on its way. */
export interface NoticeLetter {
  readonly account: string;
  readonly email: string;
  readonly locale: Locale;
  readonly counts: readonly { readonly reason: NoticeReason; readonly count: number }[];
  /** The notices that it stands for. */
  readonly notices: readonly string[];
}

const reasons = Object.entries(topicOf);
const topicSql = sql`case n.reason ${joinSql(
  reasons.map(([reason, topic]) => sql`when ${literal(reason)} then ${literal(topic)}`),
  ' ',
)} end`;
const usualSql = sql`case ${topicSql} ${joinSql(
  Object.entries(usually).map(([topic, frequency]) => sql`when ${literal(topic)} then ${literal(frequency)}`),
  ' ',
)} end`;
const nextDigest = sql`date_trunc('day', now() at time zone 'UTC' + make_interval(hours => ${24 - digestHour})) at time zone 'UTC' + make_interval(hours => ${digestHour})`;

/** The uuid of an account in its id in the graph. */
const accountIn = (id: SqlText): SqlText => sql`right(${id}, 32)::uuid`;

/**
 * Notes of whom each task of the last days awaits, and whom each comment mentions, once for each; how many are new.
 * Nobody hears of their own comment, or of a task that they gave themselves.
 */
export function noteNotices(desk: Desk): Promise<number> {
  return inTransaction(desk, act('note-notices'), async ({ run }) => {
    const made = await run(
      sql`insert into desk.notice (id, account_id, reason, subject_id, since, made_at, due_at, attempts)
select gen_random_uuid(), n.account_id, n.reason, n.subject_id, n.since, now(),
  case coalesce(c.frequency, ${usualSql}) when 'AT_ONCE' then now() when 'DIGEST' then ${nextDigest} end, 0
from (
  select ${accountIn(sql`a.id`)} as account_id, t.reason, t.id as subject_id, t.since from window_desk.task t cross join lateral unnest(t.awaits) a(id)
    where t.since > now() - make_interval(days => ${daysToHear})
      and not exists (select from desk.assignment s where t.reason = 'ASSIGNED' and s.assigned_by = 'account ' || s.account_id and 'account_' || replace(s.account_id::text, '-', '') = a.id and t.assignee = a.id and t.since = s.assigned_at)
  union all
  select m.id, 'MENTION', c.id, c.made_at from desk.comment c cross join lateral unnest(c.mentions) m(id)
    where c.made_at > now() - make_interval(days => ${daysToHear}) and c.resolved_at is null and c.made_by <> 'account ' || m.id
) n left join desk.notice_choice c on c.account_id = n.account_id and c.topic = ${topicSql}
on conflict (account_id, subject_id, since) do nothing returning id`,
    );
    await run('delete from desk.notice where made_at < now() - make_interval(days => $1)', [daysKept]);
    return made.length;
  });
}

const dueColumns = {
  id: decode.text,
  account: decode.text,
  email: decode.text,
  locale: decode.any,
  reason: decode.keyOf(topicOf),
  subject: decode.text,
};

/**
 * Takes notices whose time has come, as one letter for each person. Those of a process that dies are taken by
 * another. What a person does not read, or does not await any more, is in no letter.
 */
export function claimNotices(desk: Desk): Promise<NoticeLetter[]> {
  return inTransaction(desk, act('claim-notices'), async ({ run }) => {
    const rows = await run(
      sql`update desk.notice n set due_at = now() + make_interval(secs => ${claimSeconds}), attempts = n.attempts + 1
from desk.account a where a.id = n.account_id and n.id in (
  select x.id from desk.notice x where x.due_at <= now() order by x.due_at limit ${atOnce} for update skip locked)
returning n.id, a.id as account, a.email, a.locale, n.reason, n.subject_id as subject`,
    );
    const letters: NoticeLetter[] = [];
    for (const [account, due] of Map.groupBy(decode.rows(rows, dueColumns), (row) => row.account)) {
      const subjects = due.map(({ subject }) => subject);
      const awaited = await subjectsFor(run, account, subjects);
      const told = due.filter(({ subject }) => awaited.has(subject));
      await settle(
        run,
        due.filter(({ subject }) => !awaited.has(subject)).map(({ id }) => id),
      );
      const [first] = told;
      if (first)
        letters.push({
          account,
          email: first.email,
          locale: localeOr(first.locale),
          counts: [...Map.groupBy(told, ({ reason }) => reason)].map(([reason, some]) => ({
            reason,
            count: some.length,
          })),
          notices: told.map(({ id }) => id),
        });
    }
    return letters;
  });
}

/** Those of the tasks and comments that a person reads, in the views of their rights, and that still wait for them. */
async function subjectsFor(
  run: Run,
  account: string,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const rights = await rightsOf(run, account);
  if (!rights) return new Set();
  const profile = profileOf(rights);
  if (!profile.isFull && !(await isMade(run, profile))) return new Set();
  const schema = profile.isFull ? sql`window_desk` : name(profile.schema);
  const rows = await run(
    sql`select t.id from ${schema}.task t where t.id = any ($1::uuid[]) and $2 = any (t.awaits)
union select c.id from ${schema}.comment c where c.id = any ($1::uuid[]) and c.resolved_at is null and $2 = any (c.mentioned_accounts)`,
    [subjects, `account_${account.replaceAll('-', '')}`],
  );
  return new Set(decode.rows(rows, { id: decode.text }).map(({ id }) => id));
}

/** Notes which letters were handed over; the others are tried again. */
export function recordNotices(
  desk: Desk,
  letters: readonly { readonly letter: NoticeLetter; readonly isSent: boolean }[],
): Promise<void> {
  return inTransaction(desk, act('record-notices'), async ({ run }) => {
    for (const { letter, isSent } of letters)
      if (isSent) await settle(run, letter.notices);
      else
        await run(
          sql`update desk.notice set due_at = case when made_at > now() - make_interval(days => ${daysToHear}) then now() + make_interval(secs => ${pauseSeconds}) end
where id = any ($1::uuid[]) and due_at is not null`,
          [letter.notices],
        );
  });
}

const settle = (run: Run, notices: readonly string[]): Promise<unknown> =>
  run('update desk.notice set due_at = null where id = any ($1::uuid[])', [notices]);

const topics = Object.keys(NoticeTopic.values) as readonly NoticeTopic[];

/** How one hears of each topic. */
export function readChoices(desk: Desk, person: Person): Promise<readonly NoticeChoice[]> {
  requireVerified(person);
  const reading = { verb: 'read-notifications', needs: 'nothing', windows: false, once: false } as const;
  return inTransaction(desk, reading, async ({ run }) => {
    const rows = decode.rows(
      await run('select topic, frequency from desk.notice_choice where account_id = $1', [person.account]),
      { topic: decode.text, frequency: decode.keyOf(NoticeFrequency.values) },
    );
    const chosen = new Map(rows.map(({ topic, frequency }) => [topic, frequency]));
    return topics.map((topic) => ({ topic, frequency: chosen.get(topic) ?? usually[topic] }));
  });
}

/** Changes how one hears of a topic, from the next event on; what waits for a digest that is not wanted is not sent. */
export function chooseNotices(desk: Desk, person: Person, { topic, frequency }: NoticeChoice): Promise<void> {
  requireVerified(person);
  const act: VerbOptions = { verb: 'choose-notifications', needs: 'nothing', windows: false };
  return inTransaction(desk, act, async ({ run, did }) => {
    await run(
      `insert into desk.notice_choice (account_id, topic, frequency) values ($1, $2, $3)
on conflict (account_id, topic) do update set frequency = excluded.frequency`,
      [person.account, topic, frequency],
    );
    if (frequency === 'NEVER')
      await run(
        'update desk.notice set due_at = null where account_id = $1 and due_at is not null and reason = any ($2::text[])',
        [person.account, reasons.filter(([, of]) => of === topic).map(([reason]) => reason)],
      );
    did({ item: 'Account', ids: [person.account] });
  });
}

/** The number of the last write at the desk: while it stays, no task is new. */
export async function lastWrite(desk: Desk): Promise<number> {
  const reading = { verb: 'read-last-write', needs: 'nothing', windows: false, once: false } as const;
  return inTransaction(desk, reading, async ({ run }) => {
    const [row] = decode.rows(await run(sql`select number from desk.audit_head where id = ${1}`), {
      number: decode.integer,
    });
    return row?.number ?? 0;
  });
}
