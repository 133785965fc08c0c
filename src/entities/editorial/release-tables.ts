import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text } from './table.js';

/** Items that are shown, or taken down, together: all at once or none. */
const Release = table(
  'Release',
  'release',
  {
    id: { type: 'uuid', primary: true },
    title: text,
    state: text,
    /** When it is to be done; none: when somebody says so. */
    dueAt: { ...nullable(moment), index: 'release_due_at_index' },
    createdAt: moment,
    createdBy: text,
    doneAt: nullable(moment),
    doneBy: nullable(text),
    /** Why it could not be done when it was due. */
    failure: nullable(text),
  },
  {
    checks: [
      {
        name: 'release_state_check',
        expression: `state in ('OPEN', 'SCHEDULED', 'DONE', 'FAILED', 'CANCELLED')`,
      },
    ],
  },
);

const ReleaseEntry = table(
  'ReleaseEntry',
  'release_entry',
  {
    release: { ...belongsTo('Release', 'release_id'), primary: true },
    itemId: { type: 'uuid', primary: true },
    item: text,
    /** The revision that was decided on; none: whatever is newest when the release is done. */
    revision: nullable({ type: 'integer' }),
    act: text,
    locales: nullable({ type: 'array', columnType: 'text[]' }),
    /** With languages: what is shared by all of them too. */
    withShared: { type: 'boolean', default: false },
  },
  {
    indexes: [{ name: 'release_entry_item_id_index', properties: ['itemId'] }],
    checks: [{ name: 'release_entry_act_check', expression: `act in ('PUBLISH', 'UNPUBLISH')` }],
  },
);

/** The tables of the desk that hold releases. */
export const releaseTables: readonly EntitySchema[] = [Release, ReleaseEntry];
