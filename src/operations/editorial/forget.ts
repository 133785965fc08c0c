import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

const days = { deliveries: 30, answers: 1 } as const;

/**
 * Forgets what nobody can need any more: deliveries of long ago, and answers to writes that are not sent
 * again.
 */
export function forget(desk: Desk): Promise<void> {
  return inTransaction(desk, { verb: 'forget', needs: 'ADMINISTER', windows: false }, async ({ run }) => {
    await run(
      `delete from desk.delivery where state <> 'WAITING' and created_at < now() - make_interval(days => $1)`,
      [days.deliveries],
    );
    await run(`delete from desk.idempotency where done_at < now() - make_interval(days => $1)`, [
      days.answers,
    ]);
  });
}
