import pg from 'pg';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { sql, type SqlText } from '../base/sql.js';
import { cancelStatement } from '../database/cancel-request.js';
import { checkout, type HeldConnection } from '../database/checkout.js';
import { AnswerTimeout, Deadlines } from '../database/deadlines.js';
import { endPool } from '../database/end-pool.js';
import { StatementNames } from '../database/statement-names.js';
import type { TextStatement } from '../database/text-query.js';
import { mostPeriods, tooManyPeriods } from '../windows/extensions.js';

/** Settings of the connections of one audience. */
export interface AudiencePoolOptions {
  readonly url: string;
  readonly connections: number;
  /** Named prepared statements; no behind a pooler that cannot keep them. */
  readonly names: boolean;
  /** Milliseconds after which a silent line is given up: a little more than a statement may take. */
  readonly deadline: number;
  /**
   * Max reads that wait for a connection. Further reads are refused at once instead of queueing until they
   * time out.
   */
  readonly queue: number;
  readonly log: Log;
}

/** What one connection keeps prepared: 250 MB at most in its process, by the longest statements there are. */
const named = { names: 500, characters: 500_000 };
/** Then a new connection takes the place of one, with names for what is asked by then. */
const maxLifetimeSeconds = 3600;
const connectionTimeoutMs = 1000;
/** Most answers of an audience that are streamed at the same time: each keeps a connection. */
const maxStreams = 2;

/** A statement with the values of its parameters. */
export interface SqlQuery {
  readonly text: SqlText;
  readonly values: readonly unknown[];
}

interface Answer {
  readonly data: string;
}

/** The database as the login of one audience sees it: its window, read only. */
export class AudiencePool {
  readonly #pool: pg.Pool;
  readonly #names = new WeakMap<pg.PoolClient, StatementNames>();
  readonly #deadlines: Deadlines;
  #streams = 0;

  constructor(private readonly options: AudiencePoolOptions) {
    this.#deadlines = new Deadlines(options.deadline);
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.connections,
      connectionTimeoutMillis: connectionTimeoutMs,
      idleTimeoutMillis: 30_000,
      maxLifetimeSeconds,
      allowExitOnIdle: true,
    });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the
    // process.
    this.#pool.on('error', (error) =>
      options.log.warn({ code: (error as { code?: string }).code }, 'a database connection broke'),
    );
  }

  /**
   * The single text that a statement answers; the signal has PostgreSQL stop. Throws DATABASE_UNAVAILABLE,
   * DATABASE_TIMEOUT, OVERLOADED or CLIENT_GONE.
   */
  async text(statement: string, values: readonly unknown[], signal?: AbortSignal): Promise<string> {
    if (this.isFull) throw new ReseauError('OVERLOADED', 'Too many reads are waiting.');
    const query = { text: statement, values };
    try {
      return await (signal ? this.#until(signal, query) : this.#query(query));
    } catch (error) {
      if (signal?.aborted) throw new ReseauError('CLIENT_GONE', 'Nobody waits for this any more.');
      throw this.#translate(error as Error & { code?: string });
    }
  }

  async #query(query: TextStatement): Promise<string> {
    await using held = await checkout(this.#pool);
    return await this.#on(held, query);
  }

  async #on(held: HeldConnection, query: TextStatement): Promise<string> {
    try {
      const name = this.options.names ? this.#namesOf(held.client).of(query.text) : undefined;
      return await this.#deadlines.text(held.client, { ...query, name });
    } catch (error) {
      // A line that has been given up may still bring an answer, to the next question.
      if ((error as { code?: string }).code === undefined) held.spoil();
      throw error;
    }
  }

  async #until(signal: AbortSignal, query: TextStatement): Promise<string> {
    await using held = await checkout(this.#pool);
    let cancelled: Promise<unknown> | undefined;
    const cancel = (): void => void (cancelled = cancelStatement(held.client));
    try {
      signal.throwIfAborted();
      signal.addEventListener('abort', cancel, { once: true });
      return await this.#on(held, query);
    } finally {
      signal.removeEventListener('abort', cancel);
      // A cancellation that comes late would meet the next statement of this connection.
      await cancelled;
    }
  }

  /**
   * The texts of many rows, read from one snapshot by a cursor; before them the single text of another
   * statement, which says how many are read at a time. Throws as `text` does. However many rows there are, only a few
   * are here at a time.
   */
  async *rows(
    first: SqlQuery,
    rows: SqlQuery,
    signal: AbortSignal,
    atATime: (first: string) => number,
  ): AsyncGenerator<readonly string[]> {
    if (this.#streams >= maxStreams)
      throw new ReseauError('OVERLOADED', 'Too many long answers are being sent.');
    this.#streams += 1;
    try {
      signal.throwIfAborted();
      await using held = await checkout(this.#pool);
      const { client } = held;
      let done = false;
      try {
        const ask = (text: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Answer>> =>
          this.#deadlines.query<Answer>(client, { text, values: [...values] });
        // A client that stops reading does not learn how the next rows ended.
        const fetched = (): Promise<pg.QueryResult<Answer>> => {
          const next = ask(sql`fetch ${some} from answer`);
          next.catch(() => undefined);
          return next;
        };
        await ask('begin isolation level repeatable read read only');
        const { rows: head } = await ask(first.text, first.values);
        const answer = head[0]?.data ?? '';
        const some = atATime(answer);
        yield [answer];
        await ask(sql`declare answer no scroll cursor for ${rows.text}`, rows.values);
        for (let next = fetched(); ;) {
          signal.throwIfAborted();
          const { rows: read } = await next;
          if (read.length === 0) break;
          // PostgreSQL reads on while these are written.
          next = fetched();
          yield read.map(({ data }) => data);
        }
        await ask('commit');
        done = true;
      } finally {
        // A reader that leaves half-way leaves a transaction open: the connection goes with it.
        if (!done) held.spoil();
      }
    } catch (error) {
      if (signal.aborted) throw new ReseauError('CLIENT_GONE', 'Nobody waits for this any more.');
      throw error instanceof ReseauError ? error : this.#translate(error as Error & { code?: string });
    } finally {
      this.#streams -= 1;
    }
  }

  async close(): Promise<void> {
    await endPool(this.#pool);
    this.#deadlines.close();
  }

  /** Whether a read would be refused now: all connections are busy, and enough reads wait. */
  get isFull(): boolean {
    const { idleCount, totalCount, waitingCount } = this.#pool;
    return idleCount === 0 && totalCount >= this.options.connections && waitingCount >= this.options.queue;
  }

  /** Whether more than half of the reads wait that may wait. */
  get isPressed(): boolean {
    return this.#pool.waitingCount > this.options.queue / 2;
  }

  /** What its connections are doing. */
  get use(): {
    readonly open: number;
    readonly idle: number;
    readonly waiting: number;
    readonly streams: number;
  } {
    const { totalCount: open, idleCount: idle, waitingCount: waiting } = this.#pool;
    return { open, idle, waiting, streams: this.#streams };
  }

  #namesOf(client: pg.PoolClient): StatementNames {
    const known = this.#names.get(client);
    if (known) return known;
    const made = new StatementNames(named);
    this.#names.set(client, made);
    return made;
  }

  #translate(error: Error & { code?: string }): Error {
    const { code = '', message } = error;
    if (code === '57014' || error instanceof AnswerTimeout)
      return new ReseauError('DATABASE_TIMEOUT', 'This took too long.');
    // Read patterns are ones that PostgreSQL takes, but for those that it finds too complex.
    if (code === '2201B')
      return new ReseauError('VALUE_INVALID', 'A regular expression is too complex: make it shorter.');
    if (code === tooManyPeriods)
      return new ReseauError(
        'GROUP_INVALID',
        `fill would make more than ${mostPeriods} groups: group by longer periods or fewer keys, or name a range in the filter.`,
      );
    // Without a code it is the driver that speaks: no connection, none free, broken half-way.
    const gone = code === '' || /^(08|53|57P|28|3D)/.test(code) || /^E[A-Z]+$/.test(code);
    if (gone) return new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.');
    this.options.log.error({ code, message }, 'a read failed');
    return new ReseauError('INTERNAL_ERROR', 'Something went wrong.');
  }
}
