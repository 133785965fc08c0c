import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, table, text, uuid } from './table.js';
import { ViewSharing } from './saved-view.js';

const sharings = Object.keys(ViewSharing.values)
  .map((one) => `'${one}'`)
  .join(', ');

/** Lists as people like to see them: what they filter, order and show. */
const SavedView = table(
  'SavedView',
  'saved_view',
  {
    id: { ...uuid, primary: true },
    account: belongsTo('Account', 'account_id'),
    /** Kind of what the list holds. */
    kind: text,
    name: text,
    content: { type: 'json', columnType: 'jsonb' },
    sharing: text,
    savedAt: moment,
  },
  {
    uniques: [{ name: 'saved_view_name_unique', properties: ['account', 'kind', 'name'] }],
    checks: [{ name: 'saved_view_sharing_check', expression: `sharing in (${sharings})` }],
  },
);

/** What the tools of a person keep about how they work. */
const Preference = table('Preference', 'preference', {
  account: { ...belongsTo('Account', 'account_id'), primary: true },
  key: { ...text, primary: true },
  value: { type: 'json', columnType: 'jsonb' },
});

/** The tables of the desk that hold how people like to work. */
export const viewTables: readonly EntitySchema[] = [SavedView, Preference];
