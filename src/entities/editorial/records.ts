import { Capability } from '../house/capability.js';
import { enumeration } from '../house/enumeration.js';
import { LocaleEnum } from '../house/locale-enum.js';
import { Organisation } from '../network/organisation.entity.js';
import { correction } from './correction-record.js';
import { preview } from './preview-record.js';
import { proposal } from './proposal-record.js';
import { purge } from './purge-record.js';
import { aboutOne, fact, recordIdSql, record, type RecordFacts, whoSql } from './record.js';
import { release } from './release-records.js';
import { delivery, KeyAudience, webhook } from './webhook-records.js';

const AccountState = enumeration('AccountState', 'Whether somebody can sign in.', {
  INVITED: 'They have not taken up their invitation yet.',
  ACTIVE: 'They can.',
  SUSPENDED: 'They cannot, until an administrator lets them.',
});
const PublicationAct = enumeration('PublicationAct', 'What was done to what readers see of an item.', {
  PUBLISH: 'It was published.',
  UNPUBLISH: 'It, or a language of it, was taken down.',
  WITHDRAW: 'It was taken down for good.',
  EXPOSE: 'How much may be known of it was changed.',
  COARSEN: 'What is left of it appeared.',
  DISCARD: 'It was removed from the desk too.',
});
const ReviewAct = enumeration('ReviewAct', 'What was said of a revision.', {
  SUBMIT: 'It was handed in.',
  APPROVE: 'A reviewer agreed.',
  SEND_BACK: 'A reviewer sent it back.',
});
const upper = (kind: string): string => `upper(${kind})`;

/** Who works at the desk. */
export const account = record({
  name: 'Account',
  doc: 'Somebody who works at the desk, or a delegate of a member.',
  natural: ['email'],
  order: [['email', 'ASC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('email', 'text', 'Where letters reach them, in small letters.'),
    fact('name', 'text', 'How they are called.'),
    fact('state', 'choice', 'Whether they can sign in.', { values: AccountState }),
    fact('organisation', 'one', 'Of a delegate: the member they speak for.', { optional: true, to: () => Organisation }),
    fact('capabilities', 'choices', 'What they may do, if only somewhere.', { values: Capability }),
    fact('hasSecondFactor', 'flag', 'Whether they have set up a second factor.'),
    fact('createdAt', 'time', 'When they were invited first.'),
    fact('seenAt', 'time', 'When a session of theirs was last in use; none is in force now where it is missing.', { optional: true }),
  ],
  sql: `select a.id, a.email, a.name, case when a.suspended_at is not null then 'SUSPENDED' when a.password_hash is null then 'INVITED' else 'ACTIVE' end as state,
  o.id as organisation_id, array(select distinct r.capability from desk.account_right r where r.account_id = a.id order by 1) as capabilities,
  exists (select from desk.second_factor f where f.account_id = a.id and f.confirmed_at is not null) as has_second_factor, a.created_at,
  (select max(s.seen_at) from desk.session s where s.account_id = a.id and s.expires_at > now()) as seen_at
from desk.account a left join desk.organisation o on o.id = a.organisation_id`,
});

const apiKey = record({
  name: 'ApiKey',
  doc: 'A key of the API; what it opens with is kept nowhere.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('name', 'text', 'Whose it is.'),
    fact('audience', 'choice', 'Whose graph it opens.', { values: KeyAudience }),
    fact('rate', 'int', 'Points a minute; none: what its audience has.', { optional: true }),
    fact('createdAt', 'time', 'When it was made.'),
    fact('expiresAt', 'time', 'When it ends by itself.', { optional: true }),
    fact('usedAt', 'time', 'When it was last used, to the hour.', { optional: true }),
    fact('revokedAt', 'time', 'When it was ended.', { optional: true }),
  ],
  sql: 'select id, name, audience, rate, created_at, expires_at, used_at, revoked_at from desk.api_key',
});

const publication = record({
  name: 'Publication',
  doc: 'Something that was done to what readers see of an item.',
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutOne('item'),
  fields: [
    fact('item', 'text', 'The id of the item, as node takes it.'),
    fact('act', 'choice', 'What was done.', { values: PublicationAct }),
    fact('locales', 'choices', 'Languages in which readers saw it afterwards.', { values: LocaleEnum }),
    fact('doneAt', 'time', 'When.'),
    fact('doneBy', 'text', 'By whom: a person, or a process of the house.'),
  ],
  sql: `select p.id, ${recordIdSql('p.item', 'p.item_id')} as item, p.act, array(select ${upper('one')} from unnest(p.locales) one) as locales, p.done_at, ${whoSql('p.done_by')} as done_by
from desk.publication p`,
});

const review = record({
  name: 'Review',
  doc: 'Something that was said of a revision of an item.',
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutOne('item'),
  fields: [
    fact('item', 'text', 'The id of the item, as node takes it.'),
    fact('itemRevision', 'int', 'The revision that was meant.'),
    fact('act', 'choice', 'What was said.', { values: ReviewAct }),
    fact('note', 'text', 'In words.', { optional: true, max: 2000 }),
    fact('doneAt', 'time', 'When.'),
    fact('doneBy', 'text', 'By whom.'),
  ],
  sql: `select md5(r.item_id::text || r.number)::uuid as id, ${recordIdSql('r.item', 'r.item_id')} as item, r.revision as item_revision, r.act, r.note, r.done_at, ${whoSql('r.done_by')} as done_by
from desk.review r`,
});

const auditEntry = record({
  name: 'AuditEntry',
  plural: 'auditEntries',
  doc: 'A write, whatever it was about: ids and hashes, never what was written.',
  natural: ['number'],
  order: [['number', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('number', 'int', 'Its place in the chain.'),
    fact('verb', 'text', 'What was done.'),
    fact('kind', 'text', 'The kind of what it was done to.'),
    fact('items', 'texts', 'Ids of what it was done to, as node takes them.'),
    fact('contentHash', 'text', 'SHA-256 of what was saved.', { optional: true }),
    fact('hash', 'text', 'SHA-256 of this entry and the hash before it.'),
    fact('doneAt', 'time', 'When.'),
    fact('doneBy', 'text', 'By whom.'),
  ],
  sql: `select lpad(to_hex(e.number), 32, '0')::uuid as id, e.number::int as number, e.verb, e.item as kind, array(select ${recordIdSql('e.item', 'one')} from unnest(e.ids) one) as items, e.content as content_hash, e.hash, e.done_at, ${whoSql('e.done_by')} as done_by
from desk.audit_entry e`,
});

const importRun = record({
  name: 'ImportRun',
  doc: 'A file that was imported.',
  natural: ['id'],
  order: [['startedAt', 'DESC']],
  readBy: (
    readable,
  ) => `(exists (select from ${readable} e where e.item = '*') or exists (select from desk.import_row i where i.run_id = r.id and i.item_id is not null))
  and not exists (select from desk.import_row i where i.run_id = r.id and i.item_id is not null and not exists (select from ${readable} e where e.id = i.item_id))`,
  fields: [
    fact('kind', 'text', 'What the file holds.'),
    fact('file', 'text', 'Its name.'),
    fact('startedBy', 'text', 'By whom.'),
    fact('startedAt', 'time', 'When it began.'),
    fact('endedAt', 'time', 'When it had come to its end.', { optional: true }),
    fact('undoneAt', 'time', 'When it was taken back.', { optional: true }),
    fact('created', 'int', 'Rows that made an item.'),
    fact('updated', 'int', 'Rows that changed one.'),
    fact('rejected', 'int', 'Rows that were refused.'),
  ],
  sql: `select i.id, i.kind, i.file, ${whoSql('i.started_by')} as started_by, i.started_at, i.ended_at, i.undone_at, ${[
    'created',
    'updated',
    'rejected',
  ]
    .map((outcome) => `(select count(*)::int from desk.import_row r where r.run_id = i.id and r.outcome = '${outcome}') as ${outcome}`)
    .join(', ')} from desk.import_run i`,
});

/** What changed in a window: not of the desk, but in each; kept by the windows themselves. */
export const feed = record({
  name: 'Change',
  doc: 'An item that has come, changed or gone, for those who keep a copy: one row an item, numbered anew with each change. Ask for those after the cursor that you have.',
  natural: ['number'],
  order: [['number', 'ASC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('number', 'int', 'Its place in the feed; later changes have larger numbers.', { sees: 'public' }),
    fact('kind', 'text', 'The type of the item, such as Organisation.', { sees: 'public' }),
    fact('item', 'text', 'The id of the item, as node takes it.', { sees: 'public' }),
    fact('isGone', 'flag', 'True: it is not there any more, and a copy of it has to go.', { sees: 'public' }),
  ],
  sql: '',
});

/** Every record of the desk. */
export const records: readonly RecordFacts[] = [
  account,
  apiKey,
  publication,
  review,
  auditEntry,
  importRun,
  release,
  webhook,
  delivery,
  correction,
  proposal,
  purge,
  preview,
];
