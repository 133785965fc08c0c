import { randomBytes, randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { itemsFor } from '../../windows/projection.js';
import { sealSecret } from '../../windows/secrets.js';
import type { Desk } from '../desk.js';
import { authorise } from '../rights.js';
import { required } from '../text.js';
import { inTransaction } from '../transaction.js';
import { checkAddress } from './address.js';

/** A server that is to be told what changes. */
export interface WebhookRequest {
  readonly name: string;
  readonly url: string;
  /** Of which window. */
  readonly audience: 'public' | 'partner' | 'staff';
  /** Only items of these kinds; all where nothing is said. */
  readonly kinds?: readonly string[];
}

/**
 * Notifies a server of changes from now on; the secret that deliveries are signed with is shown only once.
 * Throws ITEM_INVALID, FORBIDDEN.
 */
export async function createWebhook(
  desk: Desk,
  { name, url, audience, kinds }: WebhookRequest,
  check: (url: string) => Promise<string> = checkAddress,
): Promise<{ id: string; secret: string }> {
  // First of all: the answer about an address tells which names there are, and what lies within this network.
  authorise(desk.may, ['ADMINISTER']);
  const refuse = (field: string, what: string): never => {
    throw new ReseauError('ITEM_INVALID', `Webhook.${field}: ${what}`, {
      extensions: { item: 'Webhook', field },
    });
  };
  const called = required({ item: 'Webhook', field: 'name', index: 0 }, name, 200);
  const odd = kinds?.find((kind) => !itemsFor(audience).some((item) => item.name === kind));
  if (odd !== undefined) refuse('kinds', `${odd.slice(0, 60)} is no kind of item of that window`);
  const address = await check(url);
  return inTransaction(
    desk,
    { verb: 'create-webhook', needs: 'ADMINISTER', windows: false, once: false },
    async ({ run, by, did }) => {
      const [id, secret] = [randomUUID(), `whsec_${randomBytes(32).toString('base64')}`];
      await run(
        'insert into desk.webhook (id, name, url, secret, audience, kinds, created_at, created_by) values ($1, $2, $3, $4, $5, $6, now(), $7)',
        [
          id,
          called,
          address,
          await sealSecret(run, 'webhook', id, secret),
          audience,
          kinds?.length ? kinds : null,
          by,
        ],
      );
      did({ item: 'Webhook', ids: [id] });
      return { id, secret };
    },
  );
}
