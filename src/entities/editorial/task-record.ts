import { sql } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import { LocaleEnum } from '../house/locale-enum.js';
import { fact, record } from './record.js';

export const TaskReason = enumeration('TaskReason', 'Reason why something waits for a person.', {
  TO_REVIEW: 'A draft was submitted: it waits for a reviewer.',
  SENT_BACK: 'A draft was sent back: it waits for its writers.',
  TO_PUBLISH: 'A draft was approved: it waits for its publication.',
  TO_TRANSLATE: 'A language lacks a required text, or every text.',
  STALE: 'The texts of a language are older than the last change of the original.',
  ASSIGNED: 'A person was asked to see to the item.',
  EXPOSURE: 'A person wants more of the item to be known: a second person has to request the same.',
  WITHDRAWAL: 'A person wants a withdrawn item back: a second person has to request the same.',
  MERGE:
    'A person wants two items to become one, or a merge to be undone: a second person has to request the same.',
  PROPOSAL: 'A member requests a change of its entry.',
  CORRECTION: 'A reader reports an error.',
  RELEASE_FAILED: 'A release could not be carried out at its date.',
  FILE_ENDS:
    'A published file may be used for less than 30 days more, by its licence or by consent: it then vanishes from readers.',
  IMPORT: 'Drafts of an import wait for a reviewer.',
});

/** What waits for somebody at the desk. The windows write its SQL: it is made of all kinds of items. */
export const task = record({
  name: 'Task',
  plural: 'work',
  doc: 'Task at the desk: something that waits for a person, about an item of any kind. There is one for each item, reason and language, as long as the reason holds.',
  natural: ['id'],
  called: ['title'],
  order: [['since', 'ASC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('reason', 'choice', 'Reason.', { values: TaskReason }),
    fact('verb', 'text', 'Name of the mutation that it waits for, such as `approve`.'),
    fact('kind', 'text', 'Kind of `item`. Null: there is no such item on the desk.', { optional: true }),
    fact(
      'item',
      'text',
      'Id of the item, as node takes it; of a failed release or an import, its own. Null: a reader reports an error that is about no item.',
      { optional: true },
    ),
    fact(
      'title',
      'text',
      'Title of the item in the first language that it has, French before English and Spanish. Null: it has none.',
      { optional: true, max: 300 },
    ),
    fact('itemRevision', 'int', 'Newest revision of the item. Null: there is no such item on the desk.', {
      optional: true,
    }),
    fact(
      'taskLanguage',
      'choice',
      'Language that alone is concerned: it is missing or outdated, or waits apart from the rest. Null: no language alone is concerned.',
      {
        values: LocaleEnum,
        optional: true,
      },
    ),
    fact(
      'sourceRecord',
      'text',
      'Id of the proposal or the correction, as its mutation takes it. Null: the item itself is the subject.',
      { optional: true },
    ),
    fact('since', 'time', 'Time since which it waits. Null: not known to the reader.', { optional: true }),
    fact('requester', 'text', 'Person who caused it. Null: nobody, or a reader of a website.', {
      optional: true,
    }),
    fact(
      'assignee',
      'text',
      'Id of the account of the person who was asked to see to the item. Null: nobody.',
      {
        optional: true,
      },
    ),
    fact('assigneeName', 'text', 'Name of that person. Null: nobody.', { optional: true }),
    fact('dueOn', 'day', 'Last day for that person. Null: there is none.', { optional: true }),
    fact('commentCount', 'int', 'Number of open comments on the item.'),
    fact(
      'awaits',
      'texts',
      'Ids of the accounts of the people whose rights reach to the mutation, except for those who have to leave it to somebody else. `filter: { awaits: { has: "account_..." } }` is the work of one person. The mutation makes its own checks.',
    ),
  ],
  sql: sql``,
});
