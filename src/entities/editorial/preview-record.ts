import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

/** Previews that were made; what opens them is kept nowhere. */
export const preview = record({
  name: 'Preview',
  doc: 'A preview of how something would look to the public, for whoever has its token; listed for 30 days after its end.',
  natural: ['id'],
  order: [['madeAt', 'DESC']],
  readBy: aboutAll('items'),
  fields: [
    fact('items', 'texts', 'Ids of the items that it shows, as node takes them; none where it shows a release.'),
    fact('release', 'text', 'Id of the release that it shows, as node takes it; null where it shows items.', { optional: true }),
    fact('madeAt', 'time', 'When it was made.'),
    fact('madeBy', 'text', 'By whom. It ends when they may change no more what it shows.'),
    fact('expiresAt', 'time', 'When it ends by itself.'),
    fact('endedAt', 'time', 'When somebody ended it, suspended whoever made it or gave them another password; null: nobody did.', {
      optional: true,
    }),
  ],
  sql: `select p.id, array(select ${recordIdSql('t.item', 'one.id')} from jsonb_to_recordset(p.previewed -> 'items') t(item text, ids uuid[]) cross join lateral unnest(t.ids) one(id)) as items,
  ${recordIdSql(`'Release'`, `(p.previewed ->> 'release')`)} as release, p.made_at, ${whoSql('p.made_by')} as made_by, p.expires_at, p.ended_at from desk.preview p`,
});
