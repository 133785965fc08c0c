import { sql } from '../../base/sql.js';
import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

/** Previews that were made; what opens them is kept nowhere. */
export const preview = record({
  name: 'Preview',
  doc: 'Preview of the public view of drafts or a release, for the holder of its token; listed for 30 days after its end.',
  natural: ['id'],
  order: [['madeAt', 'DESC']],
  readBy: aboutAll('items'),
  fields: [
    fact('items', 'texts', 'Ids of the items that it shows, as node takes them. Null: it shows a release.'),
    fact('release', 'text', 'Id of the release that it shows, as node takes it. Null: it shows items.', {
      optional: true,
    }),
    fact('madeAt', 'time', 'Time at which it was made.'),
    fact(
      'madeBy',
      'text',
      'Person who made it. It ends when this person may no longer change the items that it shows.',
    ),
    fact('expiresAt', 'time', 'Time at which it ends by itself.'),
    fact(
      'endedAt',
      'time',
      'Time at which somebody ended it, suspended the person who made it or gave that person another password. Null: none of these has happened.',
      {
        optional: true,
      },
    ),
  ],
  sql: sql`select p.id, array(select ${recordIdSql(sql`t.item`, sql`one.id`)} from jsonb_to_recordset(p.previewed -> 'items') t(item text, ids uuid[]) cross join lateral unnest(t.ids) one(id)) as items,
  ${recordIdSql(sql`'Release'`, sql`(p.previewed ->> 'release')`)} as release, p.made_at, ${whoSql(sql`p.made_by`)} as made_by, p.expires_at, p.ended_at from desk.preview p`,
});
