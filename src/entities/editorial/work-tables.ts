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

/** A letter to a person about a task or a comment, of which one is sent. What it says is found when it is sent. */
const Notice = table(
  'Notice',
  'notice',
  {
    id: { ...uuid, primary: true },
    account: belongsTo('Account', 'account_id'),
    /** The reason of a task, or MENTION. */
    reason: text,
    /** The row of the view of tasks, or of comments. */
    subjectId: uuid,
    /** Since when: the same task may come back. */
    since: moment,
    madeAt: moment,
    /** When it is to be sent, or tried again; none: it was sent, or is not wanted. */
    dueAt: { ...nullable(moment), index: 'notice_due_at_index' },
    attempts: { type: 'integer' },
  },
  { uniques: [{ name: 'notice_event_unique', properties: ['account', 'subjectId', 'since'] }] },
);

/** How a person wants to hear of tasks, where it is not as everybody does. */
const NoticeChoice = table(
  'NoticeChoice',
  'notice_choice',
  {
    account: { ...belongsTo('Account', 'account_id'), primary: true },
    topic: { ...text, primary: true },
    frequency: text,
  },
  {
    checks: [
      { name: 'notice_choice_frequency_check', expression: `frequency in ('AT_ONCE', 'DIGEST', 'NEVER')` },
    ],
  },
);

/** The tables of the desk that hold who sees to what. */
export const workTables: readonly EntitySchema[] = [Assignment, Comment, Notice, NoticeChoice];
