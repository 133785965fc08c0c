import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { inTransaction } from '../transaction.js';

/**
 * Sends a server a delivery about nothing, once, by the way that every delivery takes; the id of the delivery,
 * which says how it went. Throws ITEM_NOT_FOUND, FORBIDDEN.
 */
export function testWebhook(desk: Desk, id: string): Promise<string> {
  return inTransaction(
    desk,
    { verb: 'test-webhook', needs: 'ADMINISTER', windows: false },
    async ({ run, did }) => {
      const delivery = randomUUID();
      const made = isId(id)
        ? await run(
            `insert into desk.delivery (id, webhook_id, kind, item, is_gone, is_test, created_at, state, attempts, next_at)
select $2, id, 'Webhook', 'webhook_' || replace(id::text, '-', ''), false, true, now(), 'WAITING', 0, now() from desk.webhook where id = $1 and ended_at is null returning id`,
            [id, delivery],
          )
        : [];
      if (made.length === 0) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such webhook in force.');
      did({ item: 'Webhook', ids: [id] });
      return delivery;
    },
  );
}
