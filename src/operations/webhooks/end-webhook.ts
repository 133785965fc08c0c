import { ReseauError } from '../../base/errors.js';
import type { Desk } from '../desk.js';
import { isId } from '../read-value.js';
import { inTransaction } from '../transaction.js';

/** Has a server told nothing any more; what waits for it is parked. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function endWebhook(desk: Desk, id: string): Promise<void> {
  return inTransaction(
    desk,
    { verb: 'end-webhook', needs: 'ADMINISTER', windows: false },
    async ({ run, did }) => {
      const ended = isId(id)
        ? await run(
            'update desk.webhook set ended_at = now() where id = $1 and ended_at is null returning id',
            [id],
          )
        : [];
      if (ended.length === 0) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such webhook.');
      await run(`update desk.delivery set state = 'PARKED' where webhook_id = $1 and state = 'WAITING'`, [
        id,
      ]);
      did({ item: 'Webhook', ids: [id] });
    },
  );
}

/** Tries again what was parked for a server; how many. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function retryParked(desk: Desk, id: string): Promise<number> {
  return inTransaction(
    desk,
    { verb: 'retry-parked', needs: 'ADMINISTER', windows: false },
    async ({ run, did }) => {
      const [known] = isId(id)
        ? await run('select from desk.webhook where id = $1 and ended_at is null', [id])
        : [];
      if (!known) throw new ReseauError('ITEM_NOT_FOUND', 'There is no such webhook in force.');
      const again = await run(
        `update desk.delivery set state = 'WAITING', attempts = 0, next_at = now(), created_at = now() where webhook_id = $1 and state = 'PARKED' and not is_test returning id`,
        [id],
      );
      did({ item: 'Webhook', ids: [id] });
      return again.length;
    },
  );
}
