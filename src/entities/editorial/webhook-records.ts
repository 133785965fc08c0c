import { bareName, joinSql, literal, sql } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import { fact, record, whoSql } from './record.js';

export const KeyAudience = enumeration(
  'KeyAudience',
  'Audience whose graph a client may know, by an API key or by a webhook.',
  {
    public: 'Public content, at a rate of its own.',
    partner: 'Content for partners of the network.',
    staff: 'Content for the secretariat.',
  },
);
const DeliveryState = enumeration('DeliveryState', 'State of a delivery.', {
  WAITING: 'Not delivered yet; it is tried again.',
  DONE: 'Delivered.',
  PARKED: 'Given up: not delivered in a day, or refused for good. An administrator can have it tried again.',
});

/** Servers that are notified of changes. */
export const webhook = record({
  name: 'Webhook',
  doc: 'Server that is notified of changes.',
  natural: ['id'],
  called: ['name'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('name', 'text', 'Name of its holder.'),
    fact('url', 'text', 'URL that notifications are sent to.', { max: 2000 }),
    fact('audience', 'choice', 'Window whose changes are sent.', { values: KeyAudience }),
    fact('kinds', 'texts', 'Kinds of items. Null: all kinds.', { optional: true }),
    fact('createdAt', 'time', 'Time at which it was made.'),
    fact('createdBy', 'text', 'Person who did this.'),
    fact(
      'endedAt',
      'time',
      'Time at which it was ended, by somebody or by the server itself. Null: it is in force.',
      { optional: true },
    ),
    fact('waiting', 'int', 'Number of deliveries that are waiting.'),
    fact('parked', 'int', 'Number of deliveries that have failed.'),
  ],
  sql: sql`select h.id, h.name, h.url, h.audience, h.kinds, h.created_at, ${whoSql(sql`h.created_by`)} as created_by, h.ended_at, ${joinSql(
    ['waiting', 'parked'].map(
      (state) =>
        sql`(select count(*)::int from desk.delivery d where d.webhook_id = h.id and not d.is_test and d.state = ${literal(state.toUpperCase())}) as ${bareName(state)}`,
    ),
  )} from desk.webhook h`,
});

/** What they were told. */
export const delivery = record({
  name: 'Delivery',
  plural: 'deliveries',
  doc: 'Notification of a change to a webhook, or a test of it; kept for 30 days.',
  natural: ['id'],
  order: [['createdAt', 'DESC']],
  readBy: 'ADMINISTER',
  fields: [
    fact('webhook', 'text', 'Webhook it belongs to, as node takes it.'),
    fact('kind', 'text', 'Type of the item.'),
    fact('item', 'text', 'Id of the item in that window; of a test, that of the webhook.'),
    fact('isGone', 'flag', 'True if it says that the item no longer exists.'),
    fact('isTest', 'flag', 'True if it was sent by `testWebhook`: it tells of no change, and is tried once.'),
    fact('deliveryState', 'choice', 'State of the delivery.', { values: DeliveryState }),
    fact('attempts', 'int', 'Number of attempts.'),
    fact(
      'response',
      'text',
      'Result of the last attempt: an HTTP status, or the reason why there is none. Null: not tried yet.',
      {
        optional: true,
      },
    ),
    fact('createdAt', 'time', 'Time at which the change was made.'),
    fact('nextAt', 'time', 'Time of the next attempt.'),
    fact('doneAt', 'time', 'Time of arrival. Null: it has not arrived.', { optional: true }),
  ],
  sql: sql`select d.id, 'webhook_' || replace(d.webhook_id::text, '-', '') as webhook, d.kind, d.item, d.is_gone, d.is_test, d.state as delivery_state, d.attempts, d.result as response, d.created_at, d.next_at, d.done_at from desk.delivery d`,
});
