import type { Pool, PoolClient } from 'pg';

/** A pooled connection that is held; it goes back when the block that holds it ends. */
export interface HeldConnection extends AsyncDisposable {
  readonly client: PoolClient;
  /**
   * Closes the connection when it is given back: another user of it could meet an open transaction, or a late
   * answer.
   */
  spoil(): void;
}

/**
 * Takes a connection from a pool: `await using held = await checkout(pool)`. The one way to hold a connection
 * (lint forbids `pool.connect()`): pg-pool removes its error listener from a client that is held, and an
 * `error` event without a listener ends the process.
 */
export async function checkout(pool: Pool): Promise<HeldConnection> {
  const client = await pool.connect();
  let spoilt = false;
  const spoil = (): void => void (spoilt = true);
  client.on('error', spoil);
  return {
    client,
    spoil,
    [Symbol.asyncDispose]: () => {
      // pg-pool adds its own listener first, so that no moment is without one.
      client.release(spoilt);
      client.off('error', spoil);
      return Promise.resolve();
    },
  };
}
