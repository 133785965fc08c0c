import { FlushMode, IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { lock } from '../windows/lock.js';
import type { Row, Run } from '../windows/run.js';
import { entitiesOf, type Desk } from './desk.js';
import { told } from './failures.js';

/** A verb at work: entities by `em`, sets of rows by `run`, both in one transaction that holds the lock of the windows. */
export interface Work {
  readonly em: SqlEntityManager;
  readonly run: Run;
  readonly by: string;
}

/** Runs a verb: all of it or nothing, one at a time; whatever the database refuses is told in the product's own words. */
export async function inTransaction<T>(desk: Desk, verb: (work: Work) => Promise<T>): Promise<T> {
  try {
    return await entitiesOf(desk).transactional(
      async (em) => {
        const run: Run = async (sql, parameters = []) =>
          (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))).rows;
        await lock(run);
        return verb({ em, run, by: desk.by });
      },
      // A verb says itself when its entities are whole: a question must not write half of one.
      { isolationLevel: IsolationLevel.READ_COMMITTED, flushMode: FlushMode.COMMIT },
    );
  } catch (reason) {
    throw told(reason);
  }
}
