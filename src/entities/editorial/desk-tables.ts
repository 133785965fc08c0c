import { EntitySchema } from '@mikro-orm/core';

const table = (name: string, tableName: string, properties: Record<string, object>, more: object = {}): EntitySchema =>
  new EntitySchema({ name, schema: 'desk', tableName, properties, ...more } as never);

const text = { type: 'text', columnType: 'text' };
const moment = { type: 'datetime', columnType: 'timestamptz(3)' };

/** Every save of an item, as it stood afterwards: for comparing, restoring and history. Never a source of reads. */
const Revision = table(
  'Revision',
  'revision',
  {
    itemId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    item: text,
    content: { type: 'json', columnType: 'jsonb' },
    savedAt: moment,
    savedBy: text,
  },
  {
    // An import that is taken back is looked up by its hand.
    indexes: [{ name: 'revision_saved_by_index', properties: ['savedBy'] }],
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
    locales: { type: 'array', columnType: 'text[]' },
    doneAt: moment,
    doneBy: text,
  },
  {
    indexes: [{ name: 'publication_item_id_index', properties: ['itemId', 'doneAt'] }],
    checks: [{ name: 'publication_act_check', expression: `act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN', 'DISCARD')` }],
  },
);

/** One row: whoever changes a window holds its lock, so that no projection misses what another is writing. */
const Publishing = table(
  'Publishing',
  'publishing',
  { id: { type: 'integer', primary: true } },
  { checks: [{ name: 'publishing_id_check', expression: 'id = 1' }] },
);

/** Which columns a window was built with. */
const WindowShape = table('WindowShape', 'window_shape', { audience: { ...text, primary: true }, shape: text, builtAt: moment });

/** Keys of the API; only their hashes are kept. */
export const ApiKey = table(
  'ApiKey',
  'api_key',
  {
    id: { type: 'uuid', primary: true },
    hash: text,
    name: text,
    audience: text,
    createdAt: moment,
    revokedAt: { ...moment, nullable: true },
  },
  {
    uniques: [{ name: 'api_key_hash_unique', properties: ['hash'] }],
    checks: [{ name: 'api_key_audience_check', expression: `audience in ('public', 'partner', 'staff')` }],
  },
);

/** Every import of a file, so that it can be looked up and taken back. */
const ImportRun = table(
  'ImportRun',
  'import_run',
  {
    id: { type: 'uuid', primary: true },
    kind: text,
    file: text,
    startedBy: text,
    startedAt: moment,
    endedAt: { ...moment, nullable: true },
    undoneAt: { ...moment, nullable: true },
  },
  { indexes: [{ name: 'import_run_started_at_index', properties: ['startedAt'] }] },
);

/** What a row of an imported file said, letter by letter, and what became of it. */
const ImportRow = table(
  'ImportRow',
  'import_row',
  {
    run: { kind: 'm:1', entity: () => 'ImportRun', primary: true, fieldName: 'run_id', deleteRule: 'cascade', updateRule: 'restrict' },
    line: { type: 'integer', primary: true },
    outcome: text,
    item: { ...text, nullable: true },
    itemId: { type: 'uuid', nullable: true },
    raw: { type: 'json', columnType: 'jsonb' },
    field: { ...text, nullable: true },
    reason: { ...text, nullable: true },
  },
  { checks: [{ name: 'import_row_outcome_check', expression: `outcome in ('created', 'updated', 'unchanged', 'rejected')` }] },
);

/** What the server must remember and nobody may read: the passwords of the window logins, the key that signs cursors. */
const Secret = table('Secret', 'secret', { name: { ...text, primary: true }, value: text });

/** The tables of the desk that hold no items. */
export const deskTables: readonly EntitySchema[] = [Revision, Publication, Publishing, WindowShape, ApiKey, ImportRun, ImportRow, Secret];
