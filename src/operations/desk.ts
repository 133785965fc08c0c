import { IsolationLevel, type MikroORM } from '@mikro-orm/core';
import type { PostgreSqlDriver, SqlEntityManager } from '@mikro-orm/postgresql';
import type { Once } from './once.js';
import type { Rights } from './rights.js';

/** Where verbs work, who acts, and what they may. */
export interface Desk {
  readonly orm: MikroORM<PostgreSqlDriver>;
  /** An account, as `account <id>`, or a process such as `import`. */
  readonly by: string;
  readonly may: Rights;
  /** Set for a write that may come again. */
  readonly once?: Once;
  /** A transaction that all of it happens in; without it each verb has one of its own. */
  readonly within?: SqlEntityManager;
  readonly isRehearsal?: boolean;
  /** Set while many items are loaded that nobody reads yet: windows are built once at the end, by whoever loads them. */
  readonly windows?: 'later';
}

/** The desk of a process of the house, which may do everything. */
export const houseDesk = (orm: Desk['orm'], by: string): Desk => ({ orm, by, may: 'everything' });

/** The entities of a verb that begins now. */
export const entitiesOf = ({ orm, within }: Desk): SqlEntityManager =>
  within ? within.fork({ keepTransactionContext: true }) : orm.em.fork();

/** Lets verbs work and takes all of it back: what they would do is known, and nothing has changed. Other verbs wait until it ends. */
export async function rehearse<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  const done: T[] = [];
  const takenBack = new Error('taken back');
  try {
    await desk.orm.em.fork().transactional(
      async (within) => {
        done.push(await work({ ...desk, within, isRehearsal: true }));
        throw takenBack;
      },
      { isolationLevel: IsolationLevel.READ_COMMITTED },
    );
  } catch (reason) {
    if (reason !== takenBack) throw reason;
  }
  return done[0] as T;
}
