import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text, uuid, uuids } from './table.js';

/** The person who is asked to see to an item. */
const Assignment = table('Assignment', 'assignment', {
  itemId: { ...uuid, primary: true },
  item: text,
  account: { ...belongsTo('Account', 'account_id'), index: 'assignment_account_id_index' },
  dueOn: nullable({ type: 'date', columnType: 'date' }),
  assignedAt: moment,
  assignedBy: text,
});

/** What people at the desk say to each other of an item. */
const Comment = table(
  'Comment',
  'comment',
  {
    id: { ...uuid, primary: true },
    itemId: uuid,
    item: text,
    text,
    /** Accounts. */
    mentions: uuids,
    madeAt: moment,
    madeBy: text,
    resolvedAt: nullable(moment),
    resolvedBy: nullable(text),
  },
  { indexes: [{ name: 'comment_item_id_index', properties: ['itemId', 'madeAt'] }] },
);

/** The tables of the desk that hold who sees to what. */
export const workTables: readonly EntitySchema[] = [Assignment, Comment];
