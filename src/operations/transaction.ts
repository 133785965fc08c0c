import { FlushMode, IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { ReseauError } from '../base/errors.js';
import type { Capability } from '../entities/house/capability.js';
import { audiences, type Audience } from '../base/audience.js';
import { lock } from '../windows/lock.js';
import { lockFirst, urgently, yieldToUrgent } from '../windows/priority.js';
import type { Profile } from '../windows/profile.js';
import { project, type Job } from '../windows/project.js';
import type { Row, Run } from '../windows/run.js';
import { writeAudit, type AuditedChange } from './audit.js';
import { beginAgain } from './begin-again.js';
import { entitiesOf, type Desk } from './desk.js';
import { toDomainError } from './domain-error.js';
import { runIdempotent } from './idempotency.js';
import { authorise, forbidden, isLimited, type Subject } from './rights.js';
import { tellTitles } from './titles.js';

/** A verb at work: entities by `em`, sets of rows by `run`, both in one transaction. */
export interface Work {
  readonly em: SqlEntityManager;
  readonly run: Run;
  readonly by: string;
  /** Why it is saved: kept with each revision. */
  readonly note: string | undefined;
  /** The reading of the person who acts, where anything is kept back from them. */
  readonly reads: Profile | undefined;
  /** Whether a process of the house works, and no person. */
  readonly isHouse: boolean;
  /**
   * Throws FORBIDDEN unless the caller may do the verb to these; or another thing, where a capability is
   * named.
   */
  readonly allow: (subjects: readonly Subject[], capabilities?: readonly Capability[]) => void;
  /** Shows items, or no longer, in these windows (default: all). */
  readonly project: (jobs: readonly Job[], into?: readonly Audience[]) => Promise<void>;
  /** The windows that a projection of this verb writes to. */
  readonly shownIn: readonly Audience[];
  /** Tells the audit what has been done. */
  readonly did: (deed: AuditedChange) => void;
}

/** What is done, as the audit names it, and the capability that it takes; `nothing`: anybody may. */
export interface VerbOptions {
  readonly verb: string;
  readonly needs: Capability | readonly Capability[] | 'nothing';
  /** False: it concerns no window, and need not wait for those who write there. */
  readonly windows?: false;
  /**
   * False: it is done anew whenever it is asked for. What it answers is a secret that is kept nowhere, or it
   * only reads.
   */
  readonly once?: false;
  /** False: it concerns no item, so that it does not matter to which the right of the caller reaches. */
  readonly items?: false;
  /** True: it takes the lock of the windows before what yields. */
  readonly urgent?: boolean;
  /**
   * Set where a withdrawal may end the transaction: the verb then begins `again`, some times, or `ends` at
   * once with DATABASE_UNAVAILABLE. Its function may run more than once.
   */
  readonly yields?: 'again' | 'ends';
}

// What a person waits for ends in time; a process of the house may work for hours.
const patience = `set local lock_timeout = '5s'; set local statement_timeout = '30s'`;

/**
 * Runs a verb: all of it or nothing, one at a time where it concerns windows; refusals of the database are
 * reported in the product's own words.
 */
export function inTransaction<T>(desk: Desk, act: VerbOptions, verb: (work: Work) => Promise<T>): Promise<T> {
  const one = (): Promise<T> => attempted(desk, act, verb);
  const once = act.urgent && !desk.within ? (): Promise<T> => urgently(one) : one;
  return act.yields === 'again' && !desk.within ? beginAgain(once) : once();
}

const runIn =
  (em: SqlEntityManager): Run =>
  async (sql, parameters = []) =>
    (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))).rows;

const windowsOf: Readonly<Record<NonNullable<Desk['windows']>, readonly Audience[]>> = {
  later: [],
  preview: ['public'],
};

async function attempted<T>(desk: Desk, act: VerbOptions, verb: (work: Work) => Promise<T>): Promise<T> {
  const capabilities = act.needs === 'nothing' ? [] : [act.needs].flat();
  if (act.needs !== 'nothing') authorise(desk.may, capabilities);
  try {
    return await entitiesOf(desk).transactional(
      async (em) => {
        const run = runIn(em);
        const deeds: AuditedChange[] = [];
        let isAllowed = act.items === false || !isLimited(desk.may, capabilities);
        const shownIn = desk.windows ? windowsOf[desk.windows] : audiences;
        const work: Work = {
          em,
          run,
          by: desk.by,
          note: desk.note,
          reads: desk.reads,
          isHouse: desk.may === 'everything',
          allow: (subjects, others = capabilities) => {
            authorise(desk.may, others, subjects);
            isAllowed = true;
          },
          shownIn,
          project: (jobs, into = shownIn) =>
            project(
              run,
              jobs,
              into.filter((audience) => shownIn.includes(audience)),
              desk.windows !== 'preview',
            ),
          did: (deed) => void deeds.push(deed),
        };
        if (!work.isHouse) for (const setting of patience.split('; ')) await run(setting);
        if (act.yields && !desk.within) await yieldToUrgent(run);
        const whole = async (): Promise<T> => {
          if (act.windows !== false) await (act.urgent && !desk.within ? lockFirst : lock)(run);
          const result = await verb(work);
          // A right that reaches to some items is none for a verb that has not asked to which.
          if (deeds.length > 0 && !isAllowed) throw forbidden(capabilities);
          // What is only rehearsed leaves no trace, and must not keep others from writing theirs.
          if (!desk.isRehearsal) await writeAudit(run, { by: desk.by, verb: act.verb, deeds });
          return result;
        };
        return desk.once && act.once !== false ? runIdempotent(run, desk.by, desk.once, whole) : whole();
      },
      // A verb says itself when its entities are whole: a question must not write half of one.
      { isolationLevel: IsolationLevel.READ_COMMITTED, flushMode: FlushMode.COMMIT },
    );
  } catch (reason) {
    const refusal = toDomainError(reason);
    if (refusal instanceof ReseauError && refusal.code !== 'DATABASE_UNAVAILABLE')
      await tellTitles({ run: runIn(entitiesOf(desk)), reads: desk.reads }, refusal);
    throw refusal;
  }
}
