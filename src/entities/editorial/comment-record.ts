import { sql } from '../../base/sql.js';
import { aboutOne, fact, record, recordIdSql, whoSql } from './record.js';

/** What people at the desk say to each other of an item. */
export const comment = record({
  name: 'Comment',
  doc: 'Comment of a person at the desk on an item, for others at the desk. Read by people who read the item as it is worked on.',
  natural: ['id'],
  order: [['madeAt', 'ASC']],
  readBy: aboutOne('item'),
  fields: [
    fact('item', 'text', 'Id of the item, as node takes it.'),
    fact('text', 'text', 'Comment in plain text.', { max: 2000 }),
    fact('mentionedAccounts', 'texts', 'Ids of the accounts of the people who are mentioned.'),
    fact('mentionedNames', 'texts', 'Names of the same people.'),
    fact('madeAt', 'time', 'Time at which it was made.'),
    fact('madeBy', 'text', 'Person who did this.'),
    fact('resolvedAt', 'time', 'Time at which it was resolved. Null: it is open.', { optional: true }),
    fact('resolvedBy', 'text', 'Person who did this. Null: it is open.', { optional: true }),
  ],
  // What is away, in the trash or merged into another item, may come back with its comments.
  sql: sql`select c.id, ${recordIdSql(sql`c.item`, sql`c.item_id`)} as item, c.text,
  array(select ${recordIdSql(sql`'Account'`, sql`one`)} from unnest(c.mentions) with ordinality m(one, at) order by m.at) as mentioned_accounts,
  array(select a.name from unnest(c.mentions) with ordinality m(one, at) join desk.account a on a.id = m.one order by m.at) as mentioned_names,
  c.made_at, ${whoSql(sql`c.made_by`)} as made_by, c.resolved_at, ${whoSql(sql`c.resolved_by`)} as resolved_by
from desk.comment c where not exists (select from desk.trash t where t.item_id = c.item_id)
  and not exists (select from desk.merger m where m.merged_id = c.item_id and m.done_at is not null and m.undone_at is null)`,
});
