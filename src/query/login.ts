import { createHash } from 'node:crypto';
import pg from 'pg';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { endPool } from '../database/end-pool.js';

/** Settings of the connections of one audience. */
export interface LoginOptions {
  readonly url: string;
  readonly connections: number;
  /** Named prepared statements; no behind a pooler that cannot keep them. */
  readonly names: boolean;
  /** Milliseconds after which a silent line is given up: a little more than a statement may take. */
  readonly deadline: number;
  readonly log: Log;
}

// A connection keeps every named statement, so the number of names is bounded; what comes later runs without one.
const mostNames = 500;
const poolWait = 1000;

/** The database as the login of one audience sees it: its window, read only. */
export class Login {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();

  constructor(private readonly options: LoginOptions) {
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.connections,
      connectionTimeoutMillis: poolWait,
      query_timeout: options.deadline,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
    });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    this.#pool.on('error', (error) => options.log.warn({ code: (error as { code?: string }).code }, 'a database connection broke'));
  }

  /** The single text that a statement answers. Throws DATABASE_UNAVAILABLE or DATABASE_TIMEOUT. */
  async text(statement: string, values: readonly unknown[]): Promise<string> {
    const name = this.options.names ? this.#nameOf(statement) : undefined;
    try {
      const { rows } = await this.#pool.query<{ data: string }>({ text: statement, values: [...values], ...(name && { name }) });
      return rows[0]?.data ?? '{}';
    } catch (error) {
      throw this.#translate(error as Error & { code?: string });
    }
  }

  close(): Promise<void> {
    return endPool(this.#pool);
  }

  #nameOf(statement: string): string | undefined {
    const known = this.#names.get(statement);
    if (known || this.#names.size >= mostNames) return known;
    const name = `r${createHash('sha256').update(statement).digest('hex').slice(0, 24)}`;
    this.#names.set(statement, name);
    return name;
  }

  #translate(error: Error & { code?: string }): Error {
    const { code = '', message } = error;
    if (code === '57014' || message === 'Query read timeout') return new ReseauError('DATABASE_TIMEOUT', 'This took too long.');
    // Without a code it is the driver that speaks: no connection, none free, broken half-way.
    const gone = code === '' || /^(08|53|57P|28|3D)/.test(code) || /^E[A-Z]+$/.test(code);
    if (gone) return new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.');
    this.options.log.error({ code, message }, 'a read failed');
    return new ReseauError('INTERNAL_ERROR', 'Something went wrong.');
  }
}
