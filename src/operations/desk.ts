import { IsolationLevel, type MikroORM } from '@mikro-orm/core';
import type { PostgreSqlDriver, SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Profile } from '../windows/profile.js';
import { yieldToUrgent } from '../windows/priority.js';
import type { Row } from '../windows/run.js';
import { beginAgain } from './begin-again.js';
import { toDomainError } from './domain-error.js';
import type { IdempotencyKey } from './idempotency.js';
import type { Rights } from './rights.js';

/** Where verbs work, who acts, and what they may. */
export interface Desk {
  readonly orm: MikroORM<PostgreSqlDriver>;
  /** An account, as `account <id>`, or a process such as `import`. */
  readonly by: string;
  readonly may: Rights;
  /** Their reading at the desk, where anything is kept back from them. */
  readonly reads?: Profile;
  /** Why they save, in a sentence: kept with the revisions that the verb makes. */
  readonly note?: string;
  /** The idempotency key of the request, if it has one. */
  readonly once?: IdempotencyKey;
  /** A transaction that all of it happens in; without it each verb has one of its own. */
  readonly within?: SqlEntityManager;
  readonly isRehearsal?: boolean;
  /**
   * `later`: many items are loaded that nobody reads yet; the caller builds the windows once, at the end.
   * `preview`: the transaction is rolled back, so that only the window of the public is written to, and the
   * feed not at all.
   */
  readonly windows?: 'later' | 'preview';
}

/** The desk of a process of the house, which may do everything. */
export const houseDesk = (orm: Desk['orm'], by: string): Desk => ({ orm, by, may: 'everything' });

/** The same desk for a verb beside that one, of which nothing is kept for a second attempt. */
export const withoutKey = ({ orm, by, may, reads }: Desk): Desk => ({
  orm,
  by,
  may,
  ...(reads && { reads }),
});

/** The entities of a verb that begins now. */
export const entitiesOf = ({ orm, within }: Desk): SqlEntityManager =>
  within ? within.fork({ keepTransactionContext: true }) : orm.em.fork();

/**
 * Lets verbs work and takes all of it back: what they would do is known, and nothing has changed. Other verbs
 * wait until it ends, but a withdrawal ends it, and it begins again: `work` may run more than once. Throws
 * DATABASE_UNAVAILABLE when it was ended too often.
 */
export function rehearse<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  return beginAgain(async () => {
    const done: T[] = [];
    const takenBack = new Error('taken back');
    try {
      await desk.orm.em.fork().transactional(
        async (within) => {
          await yieldToUrgent(
            async (sql) => (await within.getKysely().executeQuery<Row>(CompiledQuery.raw(sql))).rows,
          );
          done.push(await work({ ...desk, within, isRehearsal: true }));
          throw takenBack;
        },
        { isolationLevel: IsolationLevel.READ_COMMITTED },
      );
    } catch (thrown: unknown) {
      if (thrown !== takenBack) throw toDomainError(thrown);
    }
    return done[0] as T;
  });
}
