import { sql } from '../../base/sql.js';
import { fact, record, whoSql } from './record.js';

/** What senders of files say of their columns, kept under a name. */
export const importMapping = record({
  name: 'ImportMapping',
  doc: 'Answers about the files of one sender, kept under a name for the next file.',
  natural: ['name'],
  called: ['name'],
  order: [['name', 'ASC']],
  // Those who may import: they read nearly everything.
  readBy: (readable) => sql`exists (select from ${readable} e where e.item = '*')`,
  fields: [
    fact('name', 'text', 'Name.'),
    fact('kind', 'text', 'Kind of data in the files, as `importTable` takes it.'),
    fact('answers', 'text', 'Answers, as JSON: `map`, `set`, `sheet`, `encoding`, `dates`, `decimal`.'),
    fact('savedAt', 'time', 'Time at which it was saved.'),
    fact('savedBy', 'text', 'Person who saved it.'),
  ],
  sql: sql`select md5(m.name)::uuid as id, m.name, m.kind, m.answers::text as answers, m.saved_at, ${whoSql(sql`m.saved_by`)} as saved_by from desk.import_mapping m`,
});
