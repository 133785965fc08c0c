import { EntitySchema } from '@mikro-orm/core';

const table = (name: string, tableName: string, properties: Record<string, object>, more: object = {}): EntitySchema =>
  new EntitySchema({ name, schema: 'desk', tableName, properties, ...more } as never);

const text = { type: 'text', columnType: 'text' };
const moment = { type: 'datetime', columnType: 'timestamptz(3)' };

/** Every save of an item, as it stood afterwards: for comparing, restoring and history. Never a source of reads. */
const Revision = table('Revision', 'revision', {
  itemId: { type: 'uuid', primary: true },
  number: { type: 'integer', primary: true },
  item: text,
  content: { type: 'json', columnType: 'jsonb' },
  savedAt: moment,
  savedBy: text,
});

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
    checks: [{ name: 'publication_act_check', expression: `act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN')` }],
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

/** What the server must remember and nobody may read: the passwords of the window logins, the key that signs cursors. */
const Secret = table('Secret', 'secret', { name: { ...text, primary: true }, value: text });

/** The tables of the desk that hold no items. */
export const deskTables: readonly EntitySchema[] = [Revision, Publication, Publishing, WindowShape, ApiKey, Secret];
