import { bareName, joinSql, literal, sql } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

export const ReleaseState = enumeration('ReleaseState', 'State of a release.', {
  OPEN: 'In preparation.',
  SCHEDULED: 'Scheduled: it is carried out at its date.',
  DONE: 'Carried out completely.',
  FAILED: 'Failed at its date; nothing was changed.',
  CANCELLED: 'Cancelled.',
});
/** Items that are shown, or taken down, together. */
export const release = record({
  name: 'Release',
  doc: 'Items that are published or unpublished together: all at once or none.',
  natural: ['id'],
  called: ['title'],
  order: [['createdAt', 'DESC']],
  readBy: aboutAll('publishes', 'unpublishes'),
  fields: [
    fact('title', 'text', 'Name of the release at the desk.'),
    fact('releaseState', 'choice', 'State of the release.', { values: ReleaseState }),
    fact('publishes', 'texts', 'Ids of the items that it publishes, as node takes them.'),
    fact('unpublishes', 'texts', 'Ids of the items that it unpublishes, as node takes them.'),
    fact('dueAt', 'time', 'Time for which it is scheduled. Null: it has no date.', { optional: true }),
    fact('createdAt', 'time', 'Time at which it was made.'),
    fact('createdBy', 'text', 'Person who did this.'),
    fact('doneAt', 'time', 'Time at which it was carried out. Null: not yet.', { optional: true }),
    fact('doneBy', 'text', 'Person who did this, or built-in process.', { optional: true }),
    fact('failure', 'text', 'Reason why it failed. Null: it has not failed.', { optional: true, max: 2000 }),
  ],
  sql: sql`select r.id, r.title, r.state as release_state, ${joinSql(
    ['PUBLISH', 'UNPUBLISH'].map(
      (act) =>
        sql`array(select ${recordIdSql(sql`e.item`, sql`e.item_id`)} from desk.release_entry e where e.release_id = r.id and e.act = ${literal(act)} order by 1) as ${bareName(`${act.toLowerCase()}es`)}`,
    ),
  )}, r.due_at, r.created_at, ${whoSql(sql`r.created_by`)} as created_by, r.done_at, ${whoSql(sql`r.done_by`)} as done_by, r.failure from desk.release r`,
});
