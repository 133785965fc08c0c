import { Client, type ClientConfig } from 'pg';
import { CommitUnknown } from '../base/commit-unknown.js';

/** The place in PostgreSQL where a commit waits for a standby: texts of notices are in the server's language. */
const waitForStandby = 'SyncRepWaitForLSN';
/** The session has ended: by the server, its administrator or the line. */
const endOfSession = /^(08|57P)/;

/**
 * A connection that says when a commit is not known to last. Two answers of PostgreSQL look otherwise: a line that
 * breaks before the answer, after which the work may be kept all the same; and a commit whose wait for a standby
 * was cut short by a time limit, which PostgreSQL reports as done, with a warning.
 */
export class CommittingClient extends Client {
  /** Commits that no standby has confirmed. */
  #unconfirmed = 0;

  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('notice', ({ routine }) => {
      if (routine === waitForStandby) this.#unconfirmed += 1;
    });
    const plain = (...given: unknown[]): unknown =>
      Reflect.apply(Reflect.get(Client.prototype, 'query'), this, given);
    const watched = (...given: unknown[]): unknown => {
      const asked = plain(...given);
      return given[0] === 'commit' && asked instanceof Promise ? this.#committed(asked) : asked;
    };
    this.query = watched as Client['query'];
  }

  async #committed(asked: Promise<unknown>): Promise<unknown> {
    const before = this.#unconfirmed;
    try {
      const answer = await asked;
      if (this.#unconfirmed > before) throw new CommitUnknown('no standby has confirmed the commit');
      return answer;
    } catch (reason: unknown) {
      if (reason instanceof CommitUnknown || isRefusal(reason)) throw reason;
      throw new CommitUnknown('the connection was lost during the commit', { cause: reason });
    }
  }
}

/** Whether a commit has failed for certain: PostgreSQL says why, or it was never sent. */
function isRefusal(reason: unknown): boolean {
  const { code, message = '' } = reason as { code?: string; message?: string };
  return code === undefined ? message.endsWith('is not queryable') : !endOfSession.test(code);
}
