import { sql } from '../../base/sql.js';
import { fact, record, recordIdSql, whoSql } from './record.js';

/** What was put into the trash. */
export const trashedItem = record({
  name: 'TrashedItem',
  plural: 'trash',
  doc: 'Item in the trash. It is on no list of the desk, and can be restored until the end of `keptUntil`.',
  natural: ['item'],
  called: ['title'],
  order: [['deletedAt', 'DESC']],
  // The item stands nowhere: nobody can say how far its programme or its language reaches.
  readBy: (readable) => sql`exists (select from ${readable} e where e.item = left(r.item, -33) || '_*')`,
  fields: [
    fact('item', 'text', 'Id of the item, as `restoreFromTrash` takes it.'),
    fact('kind', 'text', 'Kind of the item.'),
    fact('title', 'text', 'Title of its newest draft, in the first language that it has. Null: none.', {
      optional: true,
    }),
    fact(
      'whole',
      'text',
      'Id of the item that was put into the trash and of which it is a part, or its own.',
    ),
    fact('wasPublished', 'flag', 'True if it had ever been published.'),
    fact('deletedAt', 'time', 'Time at which it was put into the trash.'),
    fact('deletedBy', 'text', 'Person who did this, or built-in process.'),
    fact('keptUntil', 'time', 'Time from which it cannot be restored any more.'),
  ],
  sql: sql`select t.item_id as id, ${recordIdSql(sql`t.item`, sql`t.item_id`)} as item, t.item as kind, t.title, ${recordIdSql(sql`t.whole`, sql`t.whole_id`)} as whole,
  t.was_published, t.deleted_at, ${whoSql(sql`t.deleted_by`)} as deleted_by, t.kept_until from desk.trash t`,
});
