import { fact, record, whoSql } from './record.js';

/** What readers think is wrong. */
export const correction = record({
  name: 'Correction',
  doc: 'Something that a reader thinks is wrong. Nobody knows who it was.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  // Its item may stand under another id here, or not at all.
  readBy: (readable) => `exists (select from ${readable} e where e.item = coalesce(left(r.item, -33) || '_*', '*'))`,
  fields: [
    fact('item', 'text', 'The id of the item as the reader saw it.', { optional: true }),
    fact('text', 'text', 'What is wrong, in their words.', { max: 2000 }),
    fact('createdAt', 'time', 'When it was suggested.'),
    fact('closedAt', 'time', 'When somebody had dealt with it.', { optional: true }),
    fact('closedBy', 'text', 'Who.', { optional: true }),
  ],
  sql: `select c.id, c.item, c.text, c.created_at, c.closed_at, ${whoSql('c.closed_by')} as closed_by from desk.correction c`,
});
