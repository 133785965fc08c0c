import { sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { openSecret } from '../../windows/secrets.js';
import type { Desk } from '../desk.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

/** Something that a server is to be told: a change, or a test. */
export interface Delivery {
  /** The same however often it is sent. */
  readonly id: string;
  readonly webhook: string;
  readonly url: string;
  /** None: it cannot be read. */
  readonly secret: string | undefined;
  readonly kind: string;
  readonly item: string;
  readonly isGone: boolean;
  /** Whether it is about nothing, and tried once. */
  readonly isTest: boolean;
  /** Data of the message beside the id. */
  readonly facts: Readonly<Record<string, unknown>> | null;
  readonly createdAt: Date;
  readonly attempts: number;
}

/** How an attempt ended: what the server answered, or why it did not. */
export interface DeliveryAttempt {
  readonly ok: boolean;
  /** The server says that it wants no more. */
  readonly isOver?: boolean;
  readonly result: string;
}

// So long a claim holds: longer than an attempt may take, so that nobody sends it meanwhile.
const claimSeconds = 30;
/** Seconds until an attempt that failed is made again; the last for all that follow. */
const pauses = [5, 30, 120, 300, 900, 1800, 3600, 7200] as const;
const hoursToTry = 24;

const act = (verb: string): VerbOptions => ({ verb, needs: 'ADMINISTER', windows: false });

const deliveryColumns = {
  id: decode.text,
  webhook: decode.text,
  url: decode.text,
  secret: decode.any,
  kind: decode.text,
  item: decode.text,
  isGone: decode.flag,
  isTest: decode.flag,
  facts: decode.nullable(decode.object),
  createdAt: decode.moment,
  attempts: decode.integer,
};

/**
 * Takes deliveries whose time has come: of each item to each server the earliest only, so that they arrive in
 * order. Deliveries of a process that dies are taken by another.
 */
export function claimDeliveries(desk: Desk, most: number): Promise<Delivery[]> {
  return inTransaction(desk, act('claim-deliveries'), async ({ run }) => {
    const rows = await run(
      sql`update desk.delivery d set next_at = now() + make_interval(secs => ${claimSeconds}), attempts = d.attempts + 1
from desk.webhook h where h.id = d.webhook_id and d.id in (
  select x.id from desk.delivery x where x.state = 'WAITING' and x.next_at <= now()
  and not exists (select from desk.delivery e where e.webhook_id = x.webhook_id and e.item = x.item and e.number < x.number and e.state = 'WAITING')
  order by x.number limit $1 for update skip locked)
returning d.id, h.id as webhook, h.url, h.secret, d.kind, d.item, d.is_gone as "isGone", d.is_test as "isTest", d.facts, d.created_at as "createdAt", d.attempts`,
      [most],
    );
    return decode.rows(rows, deliveryColumns).map((row) => ({ ...row, secret: secretOf(row) }));
  });
}

/** The secret of a delivery's webhook. One that was tampered with must not keep the others waiting. */
function secretOf({
  webhook,
  secret,
}: {
  readonly webhook: string;
  readonly secret: unknown;
}): string | undefined {
  try {
    return openSecret('webhook', webhook, secret);
  } catch {
    return undefined;
  }
}

/**
 * Notes how attempts ended: what has arrived is done; what has not is tried again, and parked after a day; a
 * test is tried once.
 */
export function recordAttempts(
  desk: Desk,
  attempts: readonly (DeliveryAttempt & { readonly delivery: Delivery })[],
): Promise<void> {
  return inTransaction(desk, act('record-attempts'), async ({ run }) => {
    for (const { delivery, ok, isOver, result } of attempts) {
      const pause = pauses[Math.min(delivery.attempts, pauses.length) - 1] ?? pauses[0];
      await run(
        ok
          ? `update desk.delivery set state = 'DONE', done_at = now(), result = $2 where id = $1`
          : sql`update desk.delivery set state = case when created_at < now() - make_interval(hours => ${hoursToTry}) or $3 or is_test then 'PARKED' else 'WAITING' end,
  next_at = now() + make_interval(secs => ${pause}), result = $2 where id = $1 and state = 'WAITING'`,
        ok ? [delivery.id, result.slice(0, 300)] : [delivery.id, result.slice(0, 300), isOver === true],
      );
      if (isOver)
        await run('update desk.webhook set ended_at = now() where id = $1 and ended_at is null', [
          delivery.webhook,
        ]);
    }
  });
}
