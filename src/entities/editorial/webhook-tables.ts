import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text, uuid } from './table.js';

/** Servers that are notified of changes in a window. */
const Webhook = table(
  'Webhook',
  'webhook',
  {
    id: { ...uuid, primary: true },
    name: text,
    url: text,
    /** Secret that signs deliveries; the maker of the webhook has it too. */
    secret: text,
    audience: text,
    kinds: nullable({ type: 'array', columnType: 'text[]' }),
    createdAt: moment,
    createdBy: text,
    endedAt: nullable(moment),
  },
  { checks: [{ name: 'webhook_audience_check', expression: `audience in ('public', 'partner', 'staff')` }] },
);

/** Notifications of each of them: written in the transaction of the change, and kept until it has arrived. */
const Delivery = table(
  'Delivery',
  'delivery',
  {
    id: { ...uuid, primary: true },
    number: { type: 'bigint', columnType: 'bigint', autoincrement: true },
    webhook: { ...belongsTo('Webhook', 'webhook_id') },
    kind: text,
    item: text,
    isGone: { type: 'boolean' },
    /** Sent because somebody wanted to see whether it arrives; about no item. */
    isTest: { type: 'boolean', default: false },
    /** Data of the message beside the id, as they were when the change was made. */
    facts: nullable({ type: 'json', columnType: 'jsonb' }),
    createdAt: moment,
    state: text,
    attempts: { type: 'integer' },
    nextAt: moment,
    doneAt: nullable(moment),
    /** How the last attempt ended. */
    result: nullable(text),
  },
  {
    indexes: [
      { name: 'delivery_due_index', properties: ['state', 'nextAt'] },
      { name: 'delivery_order_index', properties: ['webhook', 'item', 'number'] },
    ],
    checks: [{ name: 'delivery_state_check', expression: `state in ('WAITING', 'DONE', 'PARKED')` }],
  },
);

/** The tables of notifications to other servers. */
export const webhookTables: readonly EntitySchema[] = [Webhook, Delivery];
