import { locales } from '../base/locale.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { correction } from '../entities/editorial/correction-record.js';
import { proposal } from '../entities/editorial/proposal-record.js';
import { recordIdSql, whoSql, type RecordFacts } from '../entities/editorial/record.js';
import { importRun } from '../entities/editorial/records.js';
import { release } from '../entities/editorial/release-records.js';
import { idPrefix } from '../entities/house/identity.js';
import { linkTableOf, snake, tableOf } from '../entities/house/columns.js';
import {
  isLocalised,
  namesOf,
  relationsOf,
  targetOf,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { daysOfWarning, today } from './file-days.js';
import { decidedOf } from './tracks.js';
import { awaitsSql } from './work-rights.js';
import { reachIn, type Profile } from './profile.js';
import { scopeSql } from './profile-reach.js';
import { itemsFor } from './projection.js';
import { columnFor, plainColumn } from './window-columns.js';

/** Where tasks are read from: the desk's window, or the views of a profile. */
interface Ground {
  readonly schema: string;
  /** What is read; undefined: everything. */
  readonly reads: Profile | undefined;
}

/** The drafts that the profile reads: read once, for to plan it takes as long as to plan all else. */
const reading = sql`reading`;

/** The rows of a record, as far as they are read. */
function rowsOf({ schema, reads }: Ground, record: RecordFacts): SqlText {
  if (!reads) return inSchema(schema, tableOf(record));
  const { readBy } = record;
  const isRead = reads.administers ? sql`true` : readBy === 'ADMINISTER' ? sql`false` : readBy(reading);
  return sql`(select r.* from (${record.sql}) r where ${isRead})`;
}

/** Whether anything of the work on a kind is read. What is read as everybody does is nobody's task. */
function readsWork({ reads }: Ground, item: ItemMetadata): boolean {
  if (!reads) return true;
  const { whole, texts } = reachIn(reads, item);
  return [whole, ...Object.values(texts)].some((scope) => scope.length > 0);
}

/** Days within which a second person has to request the same. */
const daysToAgree = 7;
const lately = (at: SqlText): SqlText => sql`${at} > now() - make_interval(days => ${daysToAgree})`;
const pendingMerge = sql`(m.done_at is null and ${lately(sql`m.asked_at`)} or m.done_at is not null and m.undone_at is null and ${lately(sql`m.undo_asked_at`)})`;
const noTexts = sql`'{}'::text[]`;

/** The uuid in the id of an item that a reader named, whatever stands around it. */
const named = (id: SqlText): SqlText => sql`substring(${id} from '_([0-9a-f]{32})')::uuid`;

/** Ids of items about which something waits that does not stand in their own rows. */
const pendingSql = sql`select a.item_id as id from desk.assignment a
union select e.item_id from desk.exposure_request e where ${lately(sql`e.asked_at`)}
union select w.item_id from desk.withdrawal w where ${lately(sql`w.wanted_at`)}
union select unnest(array[m.kept_id, m.merged_id]) from desk.merger m where ${pendingMerge}
union select p.organisation_id from desk.proposal p where p.state = 'OPEN'
union select ${named(sql`c.item`)} from desk.correction c where c.closed_at is null and c.item is not null`;

const list = (texts: readonly string[]): SqlText =>
  texts.length > 0 ? sql`array[${joinSql(texts.map(literal))}]` : noTexts;

/** The programmes that an item of the desk belongs to. */
function programmesSql(item: ItemMetadata): SqlText {
  if (item.scope === 'programme') return sql`array[v.id]`;
  const parts = relationsOf(item)
    .filter((field) => targetOf(field).scope === 'programme')
    .map((field) =>
      field.kind === 'many'
        ? sql`select m.target_id from desk.${name(linkTableOf(item, field))} m where m.owner_id = v.id`
        : sql`select m.${name(`${snake(field.name)}_id`)} from desk.${name(tableOf(item))} m where m.id = v.id and m.${name(`${snake(field.name)}_id`)} is not null`,
    );
  return parts.length > 0 ? sql`array(${joinSql(parts, ' union ')})` : sql`'{}'::uuid[]`;
}

/** The first name that an item has, in the first language that has it. */
function titleSql(item: ItemMetadata): SqlText {
  const columns = namesOf(item).flatMap((field) =>
    isLocalised(field) ? locales.map((locale) => columnFor(field, locale)) : [plainColumn(field)],
  );
  return columns.length > 0
    ? sql`left(coalesce(${joinSql(columns.map((column) => sql`v.${name(column)}`))}), 300) collate "und-x-icu"`
    : sql`null::text collate "und-x-icu"`;
}

/** SELECT of the items of a kind about which anything waits, with what tasks are made of. */
function itemSql({ schema, reads }: Ground, item: ItemMetadata): SqlText {
  const [missing, stale, since] = item.localised
    ? [sql`coalesce(v.missing_in, '{}')`, sql`coalesce(v.stale_in, '{}')`, sql`v.stale_since`]
    : [noTexts, noTexts, sql`null::timestamptz(3)`];
  const published = (condition: SqlText): SqlText =>
    sql`case when v.editorial_stage in ('DRAFT', 'IN_REVIEW', 'APPROVED') then (select p.revision from published.${name(tableOf(item))} p where p.id = v.id${condition}) end`;
  const last = item.file?.until;
  const [ends, isEnding] =
    last === undefined
      ? [sql`null::date`, sql``]
      : [
          sql`v.${name(snake(last))}`,
          sql` or v.published_revision is not null and v.${name(snake(last))} < ${today} + ${daysOfWarning}`,
        ];
  const [common, draft, review, approved] = item.localised
    ? [sql`v.shared_stage`, sql`v.draft_in`, sql`v.in_review_in`, sql`v.approved_in`]
    : [sql`v.editorial_stage`, noTexts, noTexts, noTexts];
  const isReviewed = sql`exists (select from desk.review r where r.item_id = v.id)`;
  const languages = sql`v.editorial_stage <> 'WITHDRAWN' and (cardinality(${missing}) > 0 or cardinality(${stale}) > 0)`;
  return sql`select ${literal(item.name)} as kind, ${literal(idPrefix(item))} as prefix, ${item.needs ? literal(item.needs) : sql`null`}::text as needs,
  v.id, v.revision, v.editorial_stage as stage, ${common} as common, ${draft} as draft, ${review} as review, ${approved} as approved, ${missing} as missing, ${stale} as stale, ${since} as stale_since, v.saved_at, ${titleSql(item)} as title, ${ends} as ends, v.published_revision is not null as seen,
  ${published(sql``)} as decided, case when v.editorial_stage in ('DRAFT', 'IN_REVIEW', 'APPROVED') then (select p.track_revisions from published.${name(tableOf(item))} p where p.id = v.id) end as decided_tracks, ${published(sql` and p.live`)} as shown, ${programmesSql(item)} as programmes, ${reads ? scopeSql(item, reachIn(reads, item).whole, sql`v.id`) : sql`true`} as whole
from ${inSchema(schema, tableOf(item))} v
where v.editorial_stage in ('IN_REVIEW', 'APPROVED') or v.editorial_stage = 'DRAFT' and ${isReviewed}${item.localised ? sql` or ${languages}` : sql``} ${isEnding} or v.id in (select p.id from pending p)`;
}

/**
 * The steps that wait for somebody of the item `i`, one for the item, and one for each language that went its way
 * alone: since when, by whom, and who wrote any of it since it was last decided on. The step of the item takes along
 * all that waits, as the verb does that names no languages.
 */
function waitingSql(stage: 'IN_REVIEW' | 'DRAFT', act: 'SUBMIT' | 'SEND_BACK'): SqlText {
  const waiting = sql`i.${name(stage === 'DRAFT' ? 'draft' : 'review')}`;
  const isShared = sql`i.common = ${literal(stage)}`;
  return sql`item i cross join lateral (
  select g.language, coalesce(array_agg(distinct a.author) filter (where a.author is not null), '{}') as authors, max(k.done_at) filter (where k.language is not distinct from g.language) as done_at,
    (array_agg(k.done_by order by k.done_at desc) filter (where k.language is not distinct from g.language))[1] as done_by
  from (select e.key as track, base.number, r.done_at, r.done_by,
      case when e.key = 'shared' or ${isShared} and (r.tracks is null or 'shared' = any (r.tracks)) then null else upper(e.key) end as language
    from (select i.id) d cross join (select i.decided as revision, i.decided_tracks as track_revisions) p
    join desk.revision v on v.item_id = i.id and v.number = i.revision cross join lateral jsonb_each_text(v.tracks) e cross join lateral (${decidedOf}) base
    cross join lateral (select l.act, l.tracks, l.done_at, l.done_by from desk.review l where l.item_id = i.id and (l.tracks is null or e.key = any (l.tracks)) order by l.number desc limit 1) r
    where r.act = ${literal(act)} and (e.key = 'shared' and ${isShared} or upper(e.key) = any (${waiting}))) k
  cross join lateral (select k.language union select null) g
  left join lateral (select coalesce(f.started_by, s.saved_by) as author from desk.revision s left join desk.import_run f on s.saved_by = 'import ' || f.id
    where s.item_id = i.id and s.number > k.number and (s.tracks ->> k.track)::int = s.number) a on true
  group by g.language having g.language is not null or bool_or(k.language is null)) u`;
}

/** The language of a task as rights are limited to it; null: more than texts. */
const alone = sql`case when u.language is not null then array[lower(u.language)] end`;

/** The columns of a task before its rights are looked at, and what they are of a task about an item `i`. */
const columns = {
  verb: sql`null::text`,
  item_id: sql`i.id`,
  item: sql`i.prefix || replace(i.id::text, '-', '')`,
  kind: sql`i.kind`,
  title: sql`i.title`,
  revision: sql`i.revision`,
  language: sql`null::text`,
  source: sql`null::text`,
  since: sql`null::timestamptz(3)`,
  who: sql`null::text`,
  /** Capabilities of which one is needed, and the one that the kind needs besides. */
  capabilities: noTexts,
  needs: sql`i.needs`,
  /** What the rights have to reach to; no kind: to all. */
  reached: sql`i.kind`,
  programmes: sql`i.programmes`,
  locales: sql`null::text[]`,
  /** True: a right that reaches to anything is enough. */
  anywhere: sql`false`,
  /** Who has to leave it to somebody else, as `account <id>`. */
  authors: noTexts,
  whole: sql`i.whole`,
  /** Tells tasks apart that are the same otherwise. */
  key: sql`''::text`,
} as const satisfies Readonly<Record<string, SqlText>>;
type Said = Partial<Record<keyof typeof columns, SqlText>>;

function branch(reason: string, said: Said, from: SqlText): SqlText {
  const all: Readonly<Record<string, SqlText>> = { ...columns, ...said };
  const selected = Object.entries(all).map(([column, value]) => sql`${value} as ${name(column)}`);
  return sql`select ${literal(reason)}::text as reason, ${joinSql(selected)} from ${from}`;
}

const texted = (text: string): SqlText => sql`${literal(text)}::text`;
const writers = list(['DRAFT', 'TRANSLATE']);

/** Steps from a draft to its readers. */
const steps: readonly SqlText[] = [
  ...(['TO_REVIEW', 'SENT_BACK'] as const).map((reason) =>
    branch(
      reason,
      {
        verb: texted(reason === 'TO_REVIEW' ? 'approve' : 'submit'),
        capabilities: reason === 'TO_REVIEW' ? list(['REVIEW']) : writers,
        language: sql`u.language`,
        since: sql`u.done_at`,
        who: sql`case when i.whole then ${whoSql(sql`u.done_by`)} end`,
        locales: alone,
        ...(reason === 'TO_REVIEW' && { authors: sql`u.authors` }),
      },
      reason === 'TO_REVIEW'
        ? sql`${waitingSql('IN_REVIEW', 'SUBMIT')} where i.stage <> 'WITHDRAWN'`
        : sql`${waitingSql('DRAFT', 'SEND_BACK')} where i.stage = 'DRAFT'`,
    ),
  ),
  branch(
    'TO_PUBLISH',
    {
      verb: texted('publish'),
      capabilities: list(['PUBLISH']),
      language: sql`u.language`,
      since: sql`r.done_at`,
      who: sql`case when i.whole then ${whoSql(sql`r.done_by`)} end`,
      locales: alone,
    },
    // A language comes by itself where readers have the rest already.
    sql`item i cross join lateral (select null::text as language where i.common = 'APPROVED'
  union all select one from unnest(i.approved) one where i.common <> 'APPROVED' and i.shown is not null) u
left join lateral (select r.done_at, r.done_by from desk.review r where r.item_id = i.id order by r.number desc limit 1) r on true where i.stage <> 'WITHDRAWN' and (i.ends is null or i.ends >= ${today})`,
  ),
  ...(['missing', 'stale'] as const).map((what) =>
    branch(
      what === 'missing' ? 'TO_TRANSLATE' : 'STALE',
      {
        verb: sql`'save' || i.kind`,
        capabilities: writers,
        language: sql`l.one`,
        locales: sql`array[lower(l.one)]`,
        since: what === 'missing' ? sql`i.saved_at` : sql`i.stale_since`,
      },
      sql`item i cross join lateral unnest(i.${name(what)}) l(one) where i.stage <> 'WITHDRAWN'`,
    ),
  ),
  branch(
    'FILE_ENDS',
    {
      verb: sql`'save' || i.kind`,
      capabilities: list(['DRAFT']),
      since: sql`((i.ends - ${daysOfWarning})::timestamp at time zone 'Europe/Zurich')::timestamptz(3)`,
    },
    sql`item i where i.seen and i.ends < ${today} + ${daysOfWarning}`,
  ),
  branch(
    'ASSIGNED',
    // Under another alias than those that `whoSql` has.
    { verb: texted('assign'), since: sql`s.assigned_at`, who: whoSql(sql`s.assigned_by`) },
    sql`item i join desk.assignment s on s.item_id = i.id where i.whole`,
  ),
];

/** What takes two people. */
const seconds: readonly SqlText[] = [
  branch(
    'EXPOSURE',
    {
      verb: texted('expose'),
      capabilities: list(['WITHDRAW']),
      needs: sql`null::text`,
      since: sql`q.since`,
      who: whoSql(sql`q.askers[1]`),
      authors: sql`q.askers`,
      key: sql`q.exposure`,
    },
    sql`item i join (select e.item_id, e.exposure, min(e.asked_at) as since, array_agg(e.asked_by order by e.asked_at) as askers from desk.exposure_request e
  where ${lately(sql`e.asked_at`)} group by e.item_id, e.exposure) q on q.item_id = i.id where i.whole`,
  ),
  branch(
    'WITHDRAWAL',
    {
      verb: texted('endWithdrawal'),
      capabilities: list(['WITHDRAW']),
      needs: sql`null::text`,
      since: sql`w.wanted_at`,
      who: whoSql(sql`w.wanted_by`),
      authors: sql`array[w.wanted_by]`,
    },
    sql`item i join desk.withdrawal w on w.item_id = i.id where i.whole and ${lately(sql`w.wanted_at`)}`,
  ),
  branch(
    'MERGE',
    {
      verb: sql`case when m.done_at is null then 'mergeOrganisations' else 'unmergeOrganisations' end`,
      capabilities: list(['WITHDRAW']),
      needs: texted('PUBLISH'),
      since: sql`coalesce(m.undo_asked_at, m.asked_at)`,
      who: whoSql(sql`coalesce(m.undo_asked_by, m.asked_by)`),
      authors: sql`array[coalesce(m.undo_asked_by, m.asked_by)]`,
      key: sql`m.id::text`,
    },
    sql`item i join desk.merger m on m.kept_id = i.id where i.whole and ${pendingMerge}
and (m.done_at is not null or exists (select from item o where o.id = m.merged_id and o.whole))`,
  ),
];

/** What came from elsewhere; each as far as its own records are read. */
const arrivals = (ground: Ground): readonly SqlText[] => [
  branch(
    'PROPOSAL',
    {
      verb: texted('acceptProposal'),
      capabilities: list(['DRAFT']),
      since: sql`p.made_at`,
      who: sql`p.made_by`,
      source: recordIdSql(sql`'Proposal'`, sql`p.id`),
    },
    sql`item i join ${rowsOf(ground, proposal)} p on p.organisation_id = i.id where p.proposal_state = 'OPEN'`,
  ),
  branch(
    'CORRECTION',
    {
      verb: texted('closeCorrection'),
      capabilities: list(['DRAFT']),
      since: sql`c.created_at`,
      source: recordIdSql(sql`'Correction'`, sql`c.id`),
      item: sql`c.item`,
      programmes: sql`coalesce(i.programmes, '{}')`,
      anywhere: sql`i.id is null`,
      whole: sql`coalesce(i.whole, false)`,
    },
    sql`${rowsOf(ground, correction)} c left join item i on i.id = ${named(sql`c.item`)} where c.closed_at is null`,
  ),
  branch(
    'RELEASE_FAILED',
    {
      ...ofRecord('Release', sql`n`),
      verb: texted('publishRelease'),
      capabilities: list(['PUBLISH']),
      title: sql`n.title`,
      since: sql`coalesce(n.done_at, n.created_at)`,
      who: sql`n.created_by`,
      reached: sql`(select case when count(distinct e.item) = 1 then min(e.item) end from desk.release_entry e where e.release_id = n.id)`,
    },
    sql`${rowsOf(ground, release)} n where n.release_state = 'FAILED'`,
  ),
  branch(
    'IMPORT',
    {
      ...ofRecord('ImportRun', sql`n`),
      verb: texted('approveImport'),
      capabilities: list(['REVIEW']),
      title: sql`left(n.file, 300)`,
      since: sql`n.started_at`,
      who: sql`n.started_by`,
      needs: sql`w.needs`,
      reached: sql`w.kind`,
      authors: sql`array[f.started_by]`,
    },
    sql`${rowsOf(ground, importRun)} n join desk.import_run f on f.id = n.id
join (select r.saved_by, case when count(distinct i.kind) = 1 then min(i.kind) end as kind, max(i.needs) as needs from item i
  join desk.revision r on r.item_id = i.id and r.number = i.revision and starts_with(r.saved_by, 'import ') where i.stage = 'IN_REVIEW' group by r.saved_by) w
  on w.saved_by = 'import ' || n.id::text where n.undone_at is null`,
  ),
];

/** The columns of a task that is about a record and no item. */
function ofRecord(kind: string, alias: SqlText): Said {
  return {
    item_id: sql`null::uuid`,
    item: recordIdSql(literal(kind), sql`${alias}.id`),
    kind: texted(kind),
    revision: sql`null::int`,
    needs: sql`null::text`,
    programmes: sql`'{}'::uuid[]`,
    whole: sql`false`,
  };
}

/** SELECT of all tasks, of the desk's window or of a profile. */
export function tasksSql(ground: Ground): SqlText {
  const { schema, reads } = ground;
  const parts = [...steps, ...seconds, ...arrivals(ground)];
  const known = itemsFor('desk').filter((item) => readsWork(ground, item));
  const none = sql`select * from (${itemSql(ground, itemsFor('desk')[0] as ItemMetadata)}) v where false`;
  return sql`with pending as materialized (${pendingSql}),${reads ? sql`\n${reading} as materialized (select e.* from ${inSchema(schema, 'readable')} e),` : sql``}
item as materialized (${
    known.length > 0
      ? joinSql(
          known.map((item) => itemSql(ground, item)),
          '\nunion all\n',
        )
      : none
  })
select md5(concat_ws('|', t.reason, t.item, t.language, t.source, t.key))::uuid as id, t.reason, t.verb, t.kind, t.item, t.title collate "und-x-icu" as title, t.revision as item_revision, t.language as task_language, t.source as source_record,
  t.since, t.who as requester, ${recordIdSql(sql`'Account'`, sql`a.account_id`)} as assignee, n.name as assignee_name, a.due_on,
  case when t.whole then (select count(*)::int from desk.comment c where c.item_id = t.item_id and c.resolved_at is null) else 0 end as comment_count,
  case when t.reason = 'ASSIGNED' then array[${recordIdSql(sql`'Account'`, sql`a.account_id`)}] else ${awaitsSql} end as awaits
from (${joinSql(parts, '\nunion all\n')}) t
left join desk.assignment a on a.item_id = t.item_id and t.whole left join desk.account n on n.id = a.account_id`;
}
