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

/** Other servers: those that ask with a key, and those that are told of changes. */
export function webhooksResolver(graph: Graph): new () => object {
  const record = (name: string): ItemMetadata => graph.readable.find((one) => one.name === name) as ItemMetadata;
  const made = declareObject('WebhookCreated', 'A server that is told what changes from now on.');
  Extensions({ plain: true })(made);
  declareField(made, 'webhook', () => ID, 'The webhook.', false);
  declareField(made, 'secret', () => String, 'What deliveries are signed with, by Standard Webhooks. It is shown this once.', false);
  const key = declareObject('KeyCreated', 'A key that is in force from now on.');
  Extensions({ plain: true })(key);
  declareField(key, 'key', () => String, 'The key, to be sent as `Authorization: Bearer <key>`. It is shown this once.', false);
  const created = oneOf('CreateWebhookResult', 'What a new webhook comes to.', () => [made, Refusal]);
  const keyed = oneOf('CreateKeyResult', 'What a new key comes to.', () => [key, Refusal]);
  const simple = oneOf('ServerResult', 'Done or refused.', () => [Done, Refusal]);
  const audience: ArgumentSpec = { name: 'audience', type: () => enumOf(KeyAudience), required: true, doc: 'Whose graph.' };
  const ends = (name: string, kind: string, doc: string, end: (desk: Desk, id: string) => Promise<unknown>): VerbSpec => ({
    name,
    doc,
    type: () => simple,
    args: [{ name: 'id', type: () => ID, required: true, doc: `The ${kind}.` }],
    act: ({ acting }, given, info) =>
      outcome('Done', async () => {
        await end(acting.desk(info), readId(given.id, [record(kind)]).uuid);
        return { at: new Date() };
      }),
  });
  return verbsResolver([
    {
      name: 'createWebhook',
      doc: 'Has a server told of every change of a window: the id of what has changed or gone, and no more. Takes ADMINISTER.',
      type: () => created,
      args: [
        text('name', 'Whose it is.'),
        text('url', 'Where it is told; not within the network of this server.'),
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
    ends('endWebhook', 'Webhook', 'Has a server told nothing any more. Takes ADMINISTER.', endWebhook),
    ends('retryDeliveries', 'Webhook', 'Tries again what a server could not be told. Takes ADMINISTER.', retryParked),
    {
      name: 'createKey',
      doc: 'Makes a key of the API. Takes ADMINISTER.',
      type: () => keyed,
      args: [
        text('name', 'Whose it is.'),
        audience,
        { name: 'rate', type: () => Int, doc: 'Points a minute. Optional; default: those of its audience.' },
        { name: 'expiresAt', type: () => DateTimeScalar, doc: 'When it ends by itself.' },
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
