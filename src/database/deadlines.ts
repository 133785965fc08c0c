import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { TextQuery, type TextStatement } from './text-query.js';

/** The answer of PostgreSQL did not come in time. Its connection is of no use any more. */
export class AnswerTimeout extends Error {}

interface Waiting {
  readonly until: number;
  readonly giveUp: (reason: AnswerTimeout) => void;
}

/**
 * Gives up statements whose answer does not come. One timer serves all of them: a timer for each, as `pg` sets it,
 * keeps the rows of each answer in memory until the next full collection of garbage.
 */
export class Deadlines {
  /** In the order in which they end, since all have the same time. */
  readonly #waiting = new Set<Waiting>();
  #sweep: NodeJS.Timeout | undefined;

  /** `patience`: milliseconds that a statement has. It may have a quarter more. */
  constructor(
    private readonly patience: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Runs a statement on a connection that is held. Throws AnswerTimeout, after which the connection is to be closed. */
  query<R extends QueryResultRow>(client: PoolClient, query: string | QueryConfig): Promise<QueryResult<R>> {
    return this.#within((settle) => {
      // By its types there is always an error.
      client.query<R>(query as QueryConfig, (error: Error | null, result) =>
        settle(error ?? undefined, result),
      );
    });
  }

  /** The text that a statement answers; `{}` where it answers no row. Throws as `query` does. */
  text(client: PoolClient, statement: TextStatement): Promise<string> {
    return this.#within((settle) => void client.query(new TextQuery(statement, settle)));
  }

  #within<T>(begin: (settle: (reason: Error | undefined, result: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { until: this.now() + this.patience, giveUp: reject };
      this.#waiting.add(waiting);
      this.#sweep ??= setInterval(() => this.sweep(), this.patience / 4).unref();
      begin((reason, result) => {
        this.#waiting.delete(waiting);
        if (reason) reject(reason);
        else resolve(result);
      });
    });
  }

  /** Gives up what has waited too long. */
  sweep(): void {
    const now = this.now();
    for (const waiting of this.#waiting) {
      if (waiting.until > now) break;

      this.#waiting.delete(waiting);
      waiting.giveUp(new AnswerTimeout('no answer in time'));
    }
  }

  /** Ends the timer. */
  close(): void {
    clearInterval(this.#sweep);
    this.#sweep = undefined;
  }
}
