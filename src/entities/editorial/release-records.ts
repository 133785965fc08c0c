import { enumeration } from '../house/enumeration.js';
import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

const ReleaseState = enumeration('ReleaseState', 'How far a release has come.', {
  OPEN: 'It is being put together.',
  SCHEDULED: 'It will be done at its date.',
  DONE: 'All of it has been done.',
  FAILED: 'It could not be done when it was due; nothing of it was.',
  CANCELLED: 'It was given up.',
});
/** Items that are shown, or taken down, together. */
export const release = record({
  name: 'Release',
  doc: 'Items that are shown to readers, or taken from them, together: all at once or none.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  readBy: aboutAll('publishes', 'unpublishes'),
  fields: [
    fact('title', 'text', 'What it is called at the desk.'),
    fact('state', 'choice', 'How far it has come.', { values: ReleaseState }),
    fact('publishes', 'texts', 'Ids of the items that are published, as node takes them.'),
    fact('unpublishes', 'texts', 'Ids of the items that are taken down.'),
    fact('dueAt', 'time', 'When it is to be done.', { optional: true }),
    fact('createdAt', 'time', 'When it was made.'),
    fact('createdBy', 'text', 'By whom.'),
    fact('doneAt', 'time', 'When it was done.', { optional: true }),
    fact('doneBy', 'text', 'By whom: a person, or a process of the house.', { optional: true }),
    fact('failure', 'text', 'Why it could not be done.', { optional: true, max: 2000 }),
  ],
  sql: `select r.id, r.title, r.state, ${['PUBLISH', 'UNPUBLISH']
    .map(
      (act) =>
        `array(select ${recordIdSql('e.item', 'e.item_id')} from desk.release_entry e where e.release_id = r.id and e.act = '${act}' order by 1) as ${act.toLowerCase()}es`,
    )
    .join(
      ', ',
    )}, r.due_at, r.created_at, ${whoSql('r.created_by')} as created_by, r.done_at, ${whoSql('r.done_by')} as done_by, r.failure from desk.release r`,
});
