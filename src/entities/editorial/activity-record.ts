import { sql } from '../../base/sql.js';
import { LocaleEnum } from '../house/locale-enum.js';
import { fact, record } from './record.js';

/** What people save. The windows write its SQL: titles are those of all kinds of items, and so are those who read it. */
export const activity = record({
  name: 'Activity',
  plural: 'activity',
  doc: 'Save of an item: who saved which item when. Read by people who read the item as it is worked on.',
  natural: ['id'],
  called: ['title'],
  order: [['savedAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('item', 'text', 'Id of the item, as node takes it.'),
    fact('kind', 'text', 'Kind of the item.'),
    fact(
      'title',
      'text',
      'Title that the item has now, in the first language that it has, French before English and Spanish. Null: it has none, or is no longer on the desk.',
      { optional: true, max: 300 },
    ),
    fact('itemRevision', 'int', 'Number of the revision that the save made.'),
    fact('changedLanguages', 'choices', 'Languages whose texts it changed.', { values: LocaleEnum }),
    fact('isNewest', 'flag', 'True if the item has not been saved since.'),
    fact('savedAt', 'time', 'Time of the save.'),
    fact('savedBy', 'text', 'Person who saved it, or built-in process.'),
    fact('savedByAccount', 'text', 'Id of the account of that person. Null: a built-in process.', {
      optional: true,
    }),
    fact('note', 'text', 'Reason for the save, in the words of that person. Null: none was given.', {
      optional: true,
      max: 500,
    }),
  ],
  sql: sql``,
});
