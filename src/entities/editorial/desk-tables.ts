import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text, uuids } from './table.js';

/**
 * Every save of an item, as it stood afterwards: for comparing, restoring and history. Never a source of
 * reads.
 */
const Revision = table(
  'Revision',
  'revision',
  {
    itemId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    item: text,
    content: { type: 'json', columnType: 'jsonb' },
    /** Per track of the item, a language or `shared`, the newest revision up to this one that changed it. */
    tracks: { type: 'json', columnType: 'jsonb' },
    savedAt: moment,
    savedBy: text,
    /** Why it was saved, in the words of who saved it. */
    note: nullable(text),
  },
  {
    // An import that is taken back is looked up by its hand.
    indexes: [
      { name: 'revision_saved_by_index', properties: ['savedBy'] },
      // What was saved last is read from the end.
      { name: 'revision_saved_at_index', properties: ['savedAt'] },
    ],
  },
);

/** Every publication, withdrawal and change of exposure. */
const Publication = table(
  'Publication',
  'publication',
  {
    id: { type: 'uuid', primary: true },
    item: text,
    itemId: { type: 'uuid' },
    act: text,
    /** The revision that readers have seen since; none: they see nothing. */
    revision: nullable({ type: 'integer' }),
    /**
     * Per language the revision of its text, where languages were published alone; none: all are of that one.
     */
    textRevisions: nullable({ type: 'json', columnType: 'jsonb' }),
    locales: { type: 'array', columnType: 'text[]' },
    doneAt: moment,
    doneBy: text,
  },
  {
    indexes: [{ name: 'publication_item_id_index', properties: ['itemId', 'doneAt'] }],
    checks: [
      {
        name: 'publication_act_check',
        expression: `act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN', 'DISCARD')`,
      },
    ],
  },
);

/** Items that were taken from readers, and how many rows of them from which window. */
const Purge = table('Purge', 'purge', {
  id: { type: 'uuid', primary: true },
  act: text,
  kinds: { type: 'array', columnType: 'text[]' },
  items: uuids,
  windows: { type: 'json', columnType: 'jsonb' },
  doneAt: { ...moment, index: 'purge_done_at_index' },
  doneBy: text,
});

/** When a process had forgotten them. */
const PurgeReceipt = table('PurgeReceipt', 'purge_receipt', {
  purge: { ...belongsTo('Purge', 'purge_id'), primary: true },
  process: { ...text, primary: true },
  emptiedAt: moment,
});

/**
 * What reviewers said of revisions of items. A save makes a revision of which nobody has said anything yet.
 */
const Review = table(
  'Review',
  'review',
  {
    itemId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    item: text,
    revision: { type: 'integer' },
    act: text,
    /** The tracks that it concerns: languages, or `shared`; none: all that the revision has. */
    tracks: nullable({ type: 'array', columnType: 'text[]' }),
    note: nullable(text),
    doneAt: moment,
    doneBy: text,
  },
  { checks: [{ name: 'review_act_check', expression: `act in ('SUBMIT', 'APPROVE', 'SEND_BACK')` }] },
);

/** That somebody wants more of an item to be known; done once a second person wants it too. */
const ExposureRequest = table('ExposureRequest', 'exposure_request', {
  itemId: { type: 'uuid', primary: true },
  exposure: { ...text, primary: true },
  askedBy: { ...text, primary: true },
  askedAt: moment,
});

/** Withdrawn items. They return only after approval by two people. */
const Withdrawal = table('Withdrawal', 'withdrawal', {
  itemId: { type: 'uuid', primary: true },
  item: text,
  doneAt: moment,
  doneBy: text,
  /** Who wants it back, and since when; none: nobody does. */
  wantedAt: nullable(moment),
  wantedBy: nullable(text),
});

/**
 * Two items that somebody wants to be one, or that are one: what the merge moved and took away, so that it
 * can be undone.
 */
const Merger = table('Merger', 'merger', {
  id: { type: 'uuid', primary: true },
  item: text,
  keptId: { type: 'uuid' },
  mergedId: { type: 'uuid', index: 'merger_merged_id_index' },
  /** The revisions that were read before it was asked for. */
  keptRevision: { type: 'integer' },
  mergedRevision: { type: 'integer' },
  askedAt: moment,
  askedBy: text,
  /** None: it waits for a second person. */
  doneAt: nullable(moment),
  doneBy: nullable(text),
  before: nullable({ type: 'json', columnType: 'jsonb' }),
  undoAskedAt: nullable(moment),
  undoAskedBy: nullable(text),
  undoneAt: nullable(moment),
  undoneBy: nullable(text),
});

/** What readers think is wrong; nothing is kept of who they are. */
const Correction = table('Correction', 'correction', {
  id: { type: 'uuid', primary: true },
  item: nullable(text),
  text,
  createdAt: { ...moment, index: 'correction_created_at_index' },
  closedAt: nullable(moment),
  closedBy: nullable(text),
});

/**
 * Every write, in one chain: ids and hashes, never a value. Each entry's hash is made over its content and
 * the hash before it.
 */
const AuditEntry = table(
  'AuditEntry',
  'audit_entry',
  {
    number: { type: 'bigint', columnType: 'bigint', primary: true, autoincrement: false },
    doneAt: moment,
    doneBy: text,
    verb: text,
    item: text,
    ids: uuids,
    content: nullable(text),
    hash: text,
  },
  {
    // The chain shows an entry that somebody has removed.
    triggers: [
      {
        name: 'stays',
        timing: 'before',
        events: ['update', 'delete'],
        forEach: 'statement',
        body: `raise exception 'the audit is only ever added to'; return null`,
      },
    ],
  },
);

/** One row: the end of that chain. Its lock gives the numbers. */
const AuditHead = table(
  'AuditHead',
  'audit_head',
  {
    id: { type: 'integer', primary: true, autoincrement: false },
    number: { type: 'bigint', columnType: 'bigint' },
    hash: text,
  },
  { checks: [{ name: 'audit_head_id_check', expression: 'id = 1' }] },
);

/** What writes with an Idempotency-Key answered, so that the same request again does nothing again. */
const Idempotency = table('Idempotency', 'idempotency', {
  doneBy: { ...text, primary: true },
  key: { ...text, primary: true },
  request: text,
  answer: { type: 'json', columnType: 'jsonb' },
  doneAt: { ...moment, index: 'idempotency_done_at_index' },
});

/**
 * One row: a process that changes a window holds its lock, so that no projection misses what another is
 * writing.
 */
const Publishing = table(
  'Publishing',
  'publishing',
  { id: { type: 'integer', primary: true } },
  { checks: [{ name: 'publishing_id_check', expression: 'id = 1' }] },
);

/** Which columns a window was built with. */
const WindowShape = table('WindowShape', 'window_shape', {
  audience: { ...text, primary: true },
  shape: text,
  builtAt: moment,
});

/** Keys of the API; only their hashes are kept. */
const ApiKey = table(
  'ApiKey',
  'api_key',
  {
    id: { type: 'uuid', primary: true },
    hash: text,
    name: text,
    audience: text,
    /** Points a minute; none: what its audience has. */
    rate: nullable({ type: 'integer' }),
    createdAt: moment,
    expiresAt: nullable(moment),
    usedAt: nullable(moment),
    revokedAt: nullable(moment),
  },
  {
    uniques: [{ name: 'api_key_hash_unique', properties: ['hash'] }],
    checks: [{ name: 'api_key_audience_check', expression: `audience in ('public', 'partner', 'staff')` }],
  },
);

/** Logins of people who read a window by SQL, with the limits that they cannot lift. */
const SqlLogin = table(
  'SqlLogin',
  'sql_login',
  {
    id: { type: 'uuid', primary: true },
    name: text,
    role: text,
    audience: text,
    connections: { type: 'integer' },
    timeoutMs: { type: 'integer' },
    createdAt: moment,
    expiresAt: nullable(moment),
    /** Its sessions end, and then its role is dropped. */
    revokedAt: nullable(moment),
  },
  {
    uniques: [{ name: 'sql_login_name_unique', properties: ['name'] }],
    checks: [{ name: 'sql_login_audience_check', expression: `audience in ('public', 'partner', 'staff')` }],
  },
);

/** Operations of websites that the server answers by their hashes. Two websites may bring the same one. */
const TrustedDocument = table(
  'TrustedDocument',
  'trusted_document',
  {
    id: { type: 'uuid', primary: true },
    /** SHA-256 of the text, in hexadecimal. */
    hash: text,
    /** The website that brought it. */
    origin: text,
    name: text,
    body: text,
    addedAt: moment,
    /** When it was last asked for, to the hour; none: never. */
    usedAt: nullable(moment),
  },
  {
    uniques: [{ name: 'trusted_document_hash_origin_unique', properties: ['hash', 'origin'] }],
    checks: [{ name: 'trusted_document_hash_check', expression: `hash ~ '^[0-9a-f]{64}$'` }],
  },
);

/**
 * Since when an audience has seen an item that has a page, and when what it sees of it changed last: it
 * outlives the windows, which are built anew. None: it was before this was kept.
 */
const PageTime = table('PageTime', 'page_time', {
  audience: { ...text, primary: true },
  itemId: { type: 'uuid', primary: true, index: 'page_time_item_id_index' },
  publishedAt: nullable(moment),
  updatedAt: nullable(moment),
});

/**
 * What the server must remember and nobody may read: the passwords of the window logins, the key that signs
 * cursors.
 */
const Secret = table('Secret', 'secret', { name: { ...text, primary: true }, value: text });

/** The tables of the desk that hold no items. */
export const deskTables: readonly EntitySchema[] = [
  Revision,
  Publication,
  Purge,
  PurgeReceipt,
  Review,
  ExposureRequest,
  Withdrawal,
  Merger,
  Correction,
  AuditEntry,
  AuditHead,
  Idempotency,
  Publishing,
  WindowShape,
  ApiKey,
  SqlLogin,
  TrustedDocument,
  PageTime,
  Secret,
];
