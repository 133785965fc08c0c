import { sql } from '../../base/sql.js';
import { fact, record, whoSql } from './record.js';

/** What readers think is wrong. */
export const correction = record({
  name: 'Correction',
  doc: 'Error that a reader reports. The reader is anonymous.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  // Its item may stand under another id here, or not at all.
  readBy: (readable) =>
    sql`exists (select from ${readable} e where e.item = coalesce(left(r.item, -33) || '_*', '*'))`,
  fields: [
    fact('item', 'text', 'Id of the item as the reader saw it.', { optional: true }),
    fact('text', 'text', 'Description of the error, in the words of the reader.', { max: 2000 }),
    fact('createdAt', 'time', 'Time at which it was suggested.'),
    fact('closedAt', 'time', 'Time at which it was dealt with. Null: not yet.', { optional: true }),
    fact('closedBy', 'text', 'Person who dealt with it. Null: not yet.', { optional: true }),
  ],
  sql: sql`select c.id, c.item, c.text, c.created_at, c.closed_at, ${whoSql(sql`c.closed_by`)} as closed_by from desk.correction c`,
});
