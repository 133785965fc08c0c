import { expect } from '@jest/globals';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { send } from '../server/ask.js';
import type { HttpServer } from '../server/http-server.js';

type AnyPool = Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/**
 * Every pool of connections of this process that has been asked for one since, the server's own among them.
 */
export class Pools {
  readonly #pools = new Set<AnyPool>();
  readonly #restore: (() => void)[] = [];

  private constructor(private readonly server: HttpServer) {}

  static async watch(server: HttpServer): Promise<Pools> {
    const pools = new Pools(server);
    // The ORM may have loaded a copy of its own.
    const other = Object.getPrototypeOf(
      await server.desk.orm.em.getConnection().getNativeClient(),
    ) as pg.Pool;
    for (const prototype of new Set([pg.Pool.prototype, other])) pools.#patch(prototype);
    return pools;
  }

  #patch(prototype: pg.Pool): void {
    const original = Reflect.get(prototype, 'connect') as (this: pg.Pool, ...values: unknown[]) => unknown;
    const seen = this.#pools;
    this.#restore.push(() => void Object.assign(prototype, { connect: original }));
    prototype.connect = function (this: pg.Pool, ...values: unknown[]): unknown {
      seen.add(this);
      return original.apply(this, values);
    } as typeof prototype.connect;
  }

  get size(): number {
    return this.#pools.size;
  }

  /** Connections that are held or waited for. */
  async held(): Promise<number> {
    const own = [...this.#pools].reduce(
      (sum, { totalCount, idleCount, waitingCount }) => sum + totalCount - idleCount + waitingCount,
      0,
    );
    return own + (await this.server.held());
  }

  /**
   * Waits until every connection is given back, and no session is left within a transaction; the process
   * answers.
   */
  async areWhole(): Promise<void> {
    let left = await this.#left();
    for (
      const late = Date.now() + 60_000;
      left.some((count) => count > 0) && Date.now() < late;
      left = await this.#left()
    )
      await pause(20);
    expect(left).toEqual([0, 0]);
    expect((await send(`${this.server.url}/live`)).status).toBe(200);
  }

  /** Connections that are held, and sessions within a transaction. */
  async #left(): Promise<readonly [number, number]> {
    const [row] = await this.server.owner(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    return [await this.held(), Number(row?.count)];
  }

  end(): void {
    for (const restore of this.#restore) restore();
  }
}
