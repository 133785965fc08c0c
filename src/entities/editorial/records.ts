import { bareName, joinSql, literal, sql, type SqlText } from '../../base/sql.js';
import { Capability } from '../house/capability.js';
import { enumeration } from '../house/enumeration.js';
import { LocaleEnum } from '../house/locale-enum.js';
import { Organisation } from '../network/organisation.entity.js';
import { comment } from './comment-record.js';
import { correction } from './correction-record.js';
import { importMapping } from './import-mapping-record.js';
import { preview } from './preview-record.js';
import { proposal } from './proposal-record.js';
import { purge } from './purge-record.js';
import { aboutOne, fact, recordIdSql, record, type RecordFacts, whoSql } from './record.js';
import { release } from './release-records.js';
import { releaseEntry } from './release-entry-record.js';
import { template } from './template-record.js';
import { session } from './session-record.js';
import { trashedItem } from './trash-record.js';
import { delivery, KeyAudience, webhook } from './webhook-records.js';

const AccountState = enumeration('AccountState', 'State of an account: if the person can sign in.', {
  INVITED: 'Invited; the invitation has not been accepted yet.',
  ACTIVE: 'Active: the person can sign in.',
  SUSPENDED: 'Suspended: the person cannot sign in until an administrator allows it.',
});
const PublicationAct = enumeration('PublicationAct', "Change to the readers' view of an item.", {
  PUBLISH: 'Published.',
  UNPUBLISH: 'Unpublished, as a whole or in a language.',
  WITHDRAW: 'Withdrawn: removed for good.',
  EXPOSE: 'Exposure was changed.',
  COARSEN: 'Publication of the generalised item.',
  DISCARD: 'Removed from the desk too.',
});
const ReviewAct = enumeration('ReviewAct', 'Step of the review of a revision.', {
  SUBMIT: 'Submitted for review.',
  APPROVE: 'Approved by a reviewer.',
  SEND_BACK: 'Sent back by a reviewer.',
});
const upper = (kind: SqlText): SqlText => sql`upper(${kind})`;

/** Who works at the desk. */
export const account = record({
  name: 'Account',
  doc: 'Person who works at the desk, or a delegate of a member.',
  natural: ['email'],
  called: ['name'],
  order: [['email', 'ASC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('email', 'text', 'E-mail address, in small letters.'),
    fact('name', 'text', 'Name of the person.'),
    fact('accountState', 'choice', 'State of the account: if the person can sign in.', {
      values: AccountState,
    }),
    fact('organisation', 'one', 'Member that a delegate speaks for. Null: the person is no delegate.', {
      optional: true,
      to: () => Organisation,
    }),
    fact('capabilities', 'choices', 'Capabilities, including those restricted to some items.', {
      values: Capability,
    }),
    fact('hasSecondFactor', 'flag', 'True if a second factor is set up.'),
    fact('createdAt', 'time', 'Time of the first invitation.'),
    fact(
      'seenAt',
      'time',
      'Time at which a session of this account was last in use. Null: no session is in force now.',
      {
        optional: true,
      },
    ),
  ],
  sql: sql`select a.id, a.email, a.name, case when a.suspended_at is not null then 'SUSPENDED' when a.password_hash is null then 'INVITED' else 'ACTIVE' end as account_state,
  o.id as organisation_id, array(select distinct r.capability from desk.account_right r where r.account_id = a.id order by 1) as capabilities,
  exists (select from desk.second_factor f where f.account_id = a.id and f.confirmed_at is not null) as has_second_factor, a.created_at,
  (select max(s.seen_at) from desk.session s where s.account_id = a.id and s.expires_at > now()) as seen_at
from desk.account a left join desk.organisation o on o.id = a.organisation_id`,
});

const apiKey = record({
  name: 'ApiKey',
  doc: 'Key of the API; the secret itself is not stored.',
  natural: ['id'],
  called: ['name'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('name', 'text', 'Name of its holder.'),
    fact('audience', 'choice', 'Audience whose graph it opens.', { values: KeyAudience }),
    fact('pointsPerMinute', 'int', 'Points a minute. Null: the rate of its audience applies.', {
      optional: true,
    }),
    fact('createdAt', 'time', 'Time at which it was made.'),
    fact('expiresAt', 'time', 'Time at which it ends by itself. Null: it has no end.', { optional: true }),
    fact('usedAt', 'time', 'Time of its last use, to the hour. Null: never used.', { optional: true }),
    fact('revokedAt', 'time', 'Time at which it was ended. Null: it is in force.', { optional: true }),
  ],
  sql: sql`select id, name, audience, rate as points_per_minute, created_at, expires_at, used_at, revoked_at from desk.api_key`,
});

const publication = record({
  name: 'Publication',
  doc: "Change to the readers' view of an item.",
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutOne('item'),
  fields: [
    fact('item', 'text', 'Id of the item, as node takes it.'),
    fact('publicationAct', 'choice', 'Act.', { values: PublicationAct }),
    fact('locales', 'choices', 'Languages in which readers saw it afterwards.', { values: LocaleEnum }),
    fact('doneAt', 'time', 'Time at which this was done.'),
    fact('doneBy', 'text', 'Person who did this, or built-in process.'),
  ],
  sql: sql`select p.id, ${recordIdSql(sql`p.item`, sql`p.item_id`)} as item, p.act as publication_act, array(select ${upper(sql`one`)} from unnest(p.locales) one) as locales, p.done_at, ${whoSql(sql`p.done_by`)} as done_by
from desk.publication p`,
});

const review = record({
  name: 'Review',
  doc: 'Step of the review of a revision of an item.',
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutOne('item'),
  fields: [
    fact('item', 'text', 'Id of the item, as node takes it.'),
    fact('itemRevision', 'int', 'Revision that was reviewed.'),
    fact('reviewAct', 'choice', 'Step of the review.', { values: ReviewAct }),
    fact('note', 'text', 'Message in plain text.', { optional: true, max: 2000 }),
    fact('doneAt', 'time', 'Time at which this was done.'),
    fact('doneBy', 'text', 'Person who did this.'),
  ],
  sql: sql`select md5(r.item_id::text || r.number)::uuid as id, ${recordIdSql(sql`r.item`, sql`r.item_id`)} as item, r.revision as item_revision, r.act as review_act, r.note, r.done_at, ${whoSql(sql`r.done_by`)} as done_by
from desk.review r`,
});

const auditEntry = record({
  name: 'AuditEntry',
  plural: 'auditEntries',
  doc: 'Audit entry of a write: ids and hashes, never the content.',
  natural: ['number'],
  called: ['verb'],
  order: [['number', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('number', 'int', 'Position in the chain.'),
    fact('verb', 'text', 'Name of the act.'),
    fact('kind', 'text', 'Kind of the items concerned.'),
    fact('items', 'texts', 'Ids of the items concerned, as node takes them.'),
    fact('contentHash', 'text', 'SHA-256 of the saved content.', { optional: true }),
    fact('hash', 'text', 'SHA-256 of this entry and the hash before it.'),
    fact('doneAt', 'time', 'Time at which this was done.'),
    fact('doneBy', 'text', 'Person who did this.'),
  ],
  sql: sql`select lpad(to_hex(e.number), 32, '0')::uuid as id, e.number::int as number, e.verb, e.item as kind, array(select ${recordIdSql(sql`e.item`, sql`one`)} from unnest(e.ids) one) as items, e.content as content_hash, e.hash, e.done_at, ${whoSql(sql`e.done_by`)} as done_by
from desk.audit_entry e`,
});

export const importRun = record({
  name: 'ImportRun',
  doc: 'File that was imported.',
  natural: ['id'],
  called: ['file'],
  order: [['startedAt', 'DESC']],
  readBy: (
    readable,
  ) => sql`(exists (select from ${readable} e where e.item = '*') or exists (select from desk.import_row i where i.run_id = r.id and i.item_id is not null))
  and not exists (select from desk.import_row i where i.run_id = r.id and i.item_id is not null and not exists (select from ${readable} e where e.id = i.item_id))`,
  fields: [
    fact('kind', 'text', 'Kind of data in the file.'),
    fact('file', 'text', 'Name of the file.'),
    fact('startedBy', 'text', 'Person who did this.'),
    fact('startedAt', 'time', 'Time at which it began.'),
    fact('endedAt', 'time', 'Time at which it ended. Null: it has not ended.', { optional: true }),
    fact('undoneAt', 'time', 'Time at which it was undone. Null: it is in force.', { optional: true }),
    fact('created', 'int', 'Number of rows that made an item.'),
    fact('updated', 'int', 'Number of rows that changed an item.'),
    fact('rejected', 'int', 'Number of rows that were refused.'),
  ],
  sql: sql`select i.id, i.kind, i.file, ${whoSql(sql`i.started_by`)} as started_by, i.started_at, i.ended_at, i.undone_at, ${joinSql(
    ['created', 'updated', 'rejected'].map(
      (outcome) =>
        sql`(select count(*)::int from desk.import_row r where r.run_id = i.id and r.outcome = ${literal(outcome)}) as ${bareName(outcome)}`,
    ),
  )} from desk.import_run i`,
});

/** What changed in a window: not of the desk, but in each; kept by the windows themselves. */
export const feed = record({
  name: 'Change',
  doc: 'Item that was added, changed or removed, for clients that keep a copy: one row an item, numbered anew with each change. Clients read the changes after their last cursor.',
  natural: ['number'],
  order: [['number', 'ASC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('number', 'int', 'Position in the feed; later changes have larger numbers.', { sees: 'public' }),
    fact('kind', 'text', 'Type of the item, such as Organisation.', { sees: 'public' }),
    fact('item', 'text', 'Id of the item, as node takes it.', { sees: 'public' }),
    fact('isGone', 'flag', 'True if the item no longer exists; copies of it must be deleted.', {
      sees: 'public',
    }),
  ],
  sql: sql``,
});

/** Every record of the desk that is made of its own tables alone; tasks stand in a view over all of them. */
export const records: readonly RecordFacts[] = [
  account,
  apiKey,
  publication,
  review,
  auditEntry,
  importRun,
  importMapping,
  release,
  releaseEntry,
  webhook,
  delivery,
  correction,
  proposal,
  purge,
  preview,
  trashedItem,
  template,
  session,
  comment,
];
