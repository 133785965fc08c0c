import { Extensions, ID, Int } from 'type-graphql';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { KeyAudience } from '../../entities/editorial/webhook-records.js';
import type { Desk } from '../../operations/desk.js';
import { createKey } from '../../operations/editorial/create-key.js';
import { revokeKey } from '../../operations/editorial/revoke-key.js';
import { createWebhook, type WebhookRequest } from '../../operations/webhooks/create-webhook.js';
import { endWebhook, retryParked } from '../../operations/webhooks/end-webhook.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { declareField, declareObject, type ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { oneOf, verbsResolver, type VerbSpec } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';

import { Done } from '../graph/done.js';

const text = (name: string, doc: string): ArgumentSpec => ({ name, type: () => String, required: true, doc });

/** Other servers: clients with a key, and receivers of webhooks. */
export function webhooksResolver(graph: Graph): new () => object {
  const record = (name: string): ItemMetadata => graph.readable.find((one) => one.name === name) as ItemMetadata;
  const made = declareObject('WebhookCreated', 'Server that is notified of changes from now on.');
  Extensions({ plain: true })(made);
  declareField(made, 'webhook', () => ID, 'Webhook.', false);
  declareField(made, 'secret', () => String, 'Secret with which deliveries are signed, by Standard Webhooks. Shown only once.', false);
  const key = declareObject('KeyCreated', 'Key that is in force from now on.');
  Extensions({ plain: true })(key);
  declareField(key, 'key', () => String, 'Secret key, to be sent as `Authorization: Bearer <key>`. Shown only once.', false);
  const created = oneOf('CreateWebhookResult', 'Result of making a webhook.', () => [made, Refusal]);
  const keyed = oneOf('CreateKeyResult', 'Result of making a key.', () => [key, Refusal]);
  const simple = oneOf('ServerResult', 'Result: done or refused.', () => [Done, Refusal]);
  const audience: ArgumentSpec = { name: 'audience', type: () => enumOf(KeyAudience), required: true, doc: 'Audience of the graph.' };
  const ends = (name: string, kind: string, doc: string, end: (desk: Desk, id: string) => Promise<unknown>): VerbSpec => ({
    name,
    doc,
    type: () => simple,
    args: [{ name: 'id', type: () => ID, required: true, doc: `Id of the ${kind}.` }],
    act: ({ acting }, given, info) =>
      outcome('Done', async () => {
        await end(acting.desk(info), readId(given.id, [record(kind)]).uuid);
        return { at: new Date() };
      }),
  });
  return verbsResolver([
    {
      name: 'createWebhook',
      doc: 'Makes a webhook: notifies a server of every change of a window by the id of the changed or removed item, and nothing else. Takes ADMINISTER.',
      type: () => created,
      args: [
        text('name', 'Name of its holder.'),
        text('url', 'URL that notifications are sent to; not within the network of this server.'),
        audience,
        { name: 'kinds', type: () => [String], doc: 'Types of the items, such as Organisation. Optional; default: all.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('WebhookCreated', async () => {
          const { kinds, ...wanted } = given as unknown as WebhookRequest;
          const { id, secret } = await createWebhook(acting.desk(info), { ...wanted, ...(kinds && { kinds }) });
          return { webhook: writeId(record('Webhook'), id), secret };
        }),
    },
    ends('endWebhook', 'Webhook', 'Ends a webhook. Takes ADMINISTER.', endWebhook),
    ends('retryDeliveries', 'Webhook', 'Retries the failed deliveries of a webhook. Takes ADMINISTER.', retryParked),
    {
      name: 'createKey',
      doc: 'Makes a key of the API. Takes ADMINISTER.',
      type: () => keyed,
      args: [
        text('name', 'Name of its holder.'),
        audience,
        { name: 'rate', type: () => Int, doc: 'Points a minute. Optional; default: the rate of its audience.' },
        { name: 'expiresAt', type: () => DateTimeScalar, doc: 'Time at which it ends by itself.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('KeyCreated', async () => ({
          key: await createKey(acting.desk(info), {
            name: given.name as string,
            audience: given.audience as 'partner',
            ...(typeof given.rate === 'number' && { rate: given.rate }),
            ...(given.expiresAt instanceof Date && { expiresAt: given.expiresAt }),
          }),
        })),
    },
    ends('revokeKey', 'ApiKey', 'Ends a key, everywhere within a second. Takes ADMINISTER.', revokeKey),
  ]);
}
