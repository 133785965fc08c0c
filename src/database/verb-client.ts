import { Client, type ClientConfig } from 'pg';
import { CommitUnknown } from '../base/commit-unknown.js';

/** The place in PostgreSQL where a commit waits for a standby: texts of notices are in the server's language. */
const waitForStandby = 'SyncRepWaitForLSN';
/** The session has ended: by the server, its administrator or the line. */
const endOfSession = /^(08|57P)/;
const endOfTransaction = /^(commit|rollback)$/i;
/** How a transaction says how long PostgreSQL works on one of its statements at most. */
const limit = /^set local statement_timeout = '(\d+)(ms|s)'$/;

/**
 * A connection of verbs.
 *
 * - It says when a commit is not known to last. Two answers of PostgreSQL look otherwise: a line that breaks before
 *   the answer, after which the work may be kept all the same; and a commit whose wait for a standby was cut short
 *   by a time limit, which PostgreSQL reports as done, with a warning.
 * - It closes itself where no answer comes, as behind a router that has forgotten the line: a statement that
 *   PostgreSQL would end after some time has twice that. What the transaction has set no time for may take as long as
 *   it takes.
 */
export class VerbClient extends Client {
  /** Commits that no standby has confirmed. */
  #unconfirmed = 0;
  #waiting = 0;
  /** Runs while the transaction has set a time: one for all its statements, begun anew with each. */
  #patience: NodeJS.Timeout | undefined;

  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('notice', ({ routine }) => {
      if (routine === waitForStandby) this.#unconfirmed += 1;
    });
    this.on('end', () => clearTimeout(this.#patience));
    const plain = (...given: unknown[]): unknown =>
      Reflect.apply(Reflect.get(Client.prototype, 'query'), this, given);
    const watched = (...given: unknown[]): unknown => {
      const asked = plain(...given);
      return asked instanceof Promise ? this.#answered(textOf(given[0]), asked) : asked;
    };
    this.query = watched as Client['query'];
  }

  async #answered(text: string, asked: Promise<unknown>): Promise<unknown> {
    this.#waiting += 1;
    this.#patience?.refresh();
    const before = this.#unconfirmed;
    try {
      const answer = await asked;
      if (text === 'commit' && this.#unconfirmed > before)
        throw new CommitUnknown('no standby has confirmed the commit');
      this.#setTime(text);
      return answer;
    } catch (reason: unknown) {
      if (text !== 'commit' || reason instanceof CommitUnknown || isRefusal(reason)) throw reason;
      throw new CommitUnknown('the connection was lost during the commit', { cause: reason });
    } finally {
      this.#waiting -= 1;
      if (endOfTransaction.test(text)) this.#endTime();
    }
  }

  #setTime(text: string): void {
    const [, number, unit] = limit.exec(text) ?? [];
    if (number === undefined) return;
    this.#endTime();
    const time = Number(number) * (unit === 's' ? 1000 : 1);
    this.#patience = setTimeout(() => {
      // With a statement under way, this cuts the line.
      if (this.#waiting > 0) void this.end();
    }, 2 * time).unref();
  }

  #endTime(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: string }).text);

/** Whether a commit has failed for certain: PostgreSQL says why, or it was never sent. */
function isRefusal(reason: unknown): boolean {
  const { code, message = '' } = reason as { code?: string; message?: string };
  return code === undefined ? message.endsWith('is not queryable') : !endOfSession.test(code);
}
