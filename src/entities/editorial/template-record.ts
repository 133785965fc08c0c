import { sql } from '../../base/sql.js';
import { fact, record, whoSql } from './record.js';

/** What new drafts are made from. */
export const template = record({
  name: 'Template',
  doc: 'Item that is kept under a name, with its parts, for `createFromTemplate`. It is no draft, and is never published.',
  natural: ['id'],
  called: ['name'],
  order: [
    ['kind', 'ASC'],
    ['name', 'ASC'],
  ],
  // It stands nowhere: nobody can say how far its programme or its language reaches.
  readBy: (readable) =>
    sql`exists (select from ${readable} e where e.item = ltrim(lower(regexp_replace(r.kind, '([A-Z])', '_\\1', 'g')), '_') || '_*')`,
  fields: [
    fact('name', 'text', 'Name; no two templates of a kind have the same.'),
    fact('kind', 'text', 'Kind of the items that are made from it.'),
    fact('partCount', 'int', 'Number of its parts, such as blocks.'),
    fact('savedAt', 'time', 'Time at which it was saved.'),
    fact('savedBy', 'text', 'Person who saved it.'),
  ],
  sql: sql`select t.id, t.name, t.kind, t.part_count, t.saved_at, ${whoSql(sql`t.saved_by`)} as saved_by from desk.template t`,
});
