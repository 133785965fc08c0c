import { enumeration } from '../house/enumeration.js';
import { fact, record, whoSql } from './record.js';

export const KeyAudience = enumeration('KeyAudience', 'Whose graph a server may know: by a key, or by being told.', {
  public: 'What everybody reads, at a rate of its own.',
  partner: 'What partners of the network read.',
  staff: 'What the secretariat reads.',
});
const DeliveryState = enumeration('DeliveryState', 'Whether a server has been told of a change.', {
  WAITING: 'Not yet; it is tried again.',
  DONE: 'It has.',
  PARKED: 'It has not in a day, or wants no more; an administrator can have it tried again.',
});

/** Servers that are told what has changed. */
export const webhook = record({
  name: 'Webhook',
  doc: 'A server that is told what has changed.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('name', 'text', 'Whose it is.'),
    fact('url', 'text', 'Where it is told.', { max: 2000 }),
    fact('audience', 'choice', 'Which window it is told of.', { values: KeyAudience }),
    fact('kinds', 'texts', 'Only of items of these kinds; none: of all.', { optional: true }),
    fact('createdAt', 'time', 'When it was made.'),
    fact('createdBy', 'text', 'By whom.'),
    fact('endedAt', 'time', 'When it was ended, by somebody or by the server itself.', { optional: true }),
    fact('waiting', 'int', 'How much it has not been told yet.'),
    fact('parked', 'int', 'How much it could not be told.'),
  ],
  sql: `select h.id, h.name, h.url, h.audience, h.kinds, h.created_at, ${whoSql('h.created_by')} as created_by, h.ended_at, ${[
    'waiting',
    'parked',
  ]
    .map(
      (state) => `(select count(*)::int from desk.delivery d where d.webhook_id = h.id and d.state = '${state.toUpperCase()}') as ${state}`,
    )
    .join(', ')} from desk.webhook h`,
});

/** What they were told. */
export const delivery = record({
  name: 'Delivery',
  plural: 'deliveries',
  doc: 'A change that a server is told of; kept for 30 days.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('webhook', 'text', 'The webhook it belongs to, as node takes it.'),
    fact('kind', 'text', 'The type of the item.'),
    fact('item', 'text', 'The id of the item in that window.'),
    fact('isGone', 'flag', 'True: it is told that the item is not there any more.'),
    fact('state', 'choice', 'Whether it has arrived.', { values: DeliveryState }),
    fact('attempts', 'int', 'How often it was tried.'),
    fact('result', 'text', 'How the last attempt ended: an HTTP status, or why there is none.', { optional: true }),
    fact('createdAt', 'time', 'When the change was made.'),
    fact('nextAt', 'time', 'When it is tried next.'),
    fact('doneAt', 'time', 'When it arrived.', { optional: true }),
  ],
  sql: `select d.id, 'webhook_' || replace(d.webhook_id::text, '-', '') as webhook, d.kind, d.item, d.is_gone, d.state, d.attempts, d.result, d.created_at, d.next_at, d.done_at from desk.delivery d`,
});
