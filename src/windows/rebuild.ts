import { ReseauError } from '../base/errors.js';
import type { Audience } from '../base/audience.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/metadata.js';
import { announce } from './changes.js';
import { continueFeed, feedDdl, noteStanding } from './feed.js';
import { transaction, withLock } from './lock.js';
import { locales } from '../base/locale.js';
import {
  describeWindow,
  isDescribed,
  languageSchema,
  placeViews,
  schemaBeside,
  setAsideViews,
} from './language-schemas.js';
import { roleOf } from './logins.js';
import { remakeProfiles } from './profiles.js';
import { fillAll, projectInto, type Job } from './project.js';
import { itemsFor, windowOf } from './projection.js';
import { endPublication } from './replica.js';
import { idsOf, type Run } from './run.js';
import { inSchema, joinSql, literal, name, sql } from '../base/sql.js';
import { builtFingerprint, recordShape, fingerprintOf } from './fingerprint.js';
import { keysDdl, tablesDdl } from './window-tables.js';
import { viewsDdl } from './views.js';

const attempts = 30;
const buildMemory = '256MB';
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/**
 * Builds a window beside the old one, while readers read and publishers publish, and puts it in its place by
 * name. What was published since the build began is projected under the lock, just before. `again` builds
 * even if the shape is right. `run` is a session outside any transaction.
 */
export async function rebuild(run: Run, audience: Audience, again = false): Promise<void> {
  const [session] = await run('select pg_backend_pid() as pid');
  const next = `next_${audience}_${String(session?.pid)}`;
  const gone = `gone_${audience}_${String(session?.pid)}`;
  for (let attempt = 1; ; attempt += 1) {
    const snapshot = await build(run, audience, next);
    if (await insist(run, () => swap(run, audience, { next, gone, snapshot, again }))) break;
    if (attempt === 3)
      throw new ReseauError(
        'DATABASE_UNAVAILABLE',
        `The window of ${audience} was built three times, and each time another process took it away; start one process at a time`,
      );
  }
  await sweep(run, `gone_${audience}_`);
}

/** Fills new tables from one snapshot, holding no lock; which snapshot it was. */
const build = (run: Run, audience: Audience, next: string): Promise<string> =>
  transaction(run, 'repeatable read', async () => {
    const [row] = await run('select pg_current_snapshot()::text as snapshot');
    const role = name(await roleOf(run, audience));
    // Indexes of words are made in memory and written in turns: the fewer turns, the sooner.
    await run(sql`set local maintenance_work_mem = ${literal(buildMemory)}`);
    await dropNext(run, next);
    await run(sql`create schema ${name(next)}`);
    // Hundreds of short statements: sent as one text, they wait for no answer in between.
    await run(joinSql([...tablesDdl(audience, next), ...feedDdl(next)], ';\n'));
    await fillAll(run, audience, next);
    const rest = [
      ...keysDdl(audience, next),
      ...(audience === 'desk' ? viewsDdl(next) : []),
      ...itemsFor(audience).map((item) => sql`analyze ${inSchema(next, tableOf(item))}`),
      sql`grant usage on schema ${name(next)} to ${role}`,
      sql`grant select on all tables in schema ${name(next)} to ${role}`,
    ];
    await run(joinSql(rest, ';\n'));
    await describeWindow(run, audience, next, (locale) => schemaBeside(next, locale));
    return String(row?.snapshot);
  });

/** Drops a window that was built for nothing, with the views beside it. */
async function dropNext(run: Run, next: string): Promise<void> {
  for (const schema of [next, ...locales.map((locale) => schemaBeside(next, locale))])
    await run(sql`drop schema if exists ${name(schema)} cascade`);
}

interface Swap {
  readonly next: string;
  readonly gone: string;
  readonly snapshot: string;
  readonly again: boolean;
}

/**
 * Puts the new window in place of the old; false when another process has thrown the new one away meanwhile.
 */
const swap = (run: Run, audience: Audience, { next, gone, snapshot, again }: Swap): Promise<boolean> =>
  withLock(run, async () => {
    const built = await builtFingerprint(run, audience);
    if (built === fingerprintOf(audience) && !again) {
      await dropNext(run, next);
      return true;
    }
    if (!(await isThere(run, next))) return false;
    const jobs = await missed(run, audience, snapshot);
    await projectInto(run, audience, jobs, next);
    await continueFeed(run, audience, next, windowOf(audience));
    await setAsideViews(run, audience, gone);
    if (await isThere(run, windowOf(audience)))
      await run(sql`alter schema ${name(windowOf(audience))} rename to ${name(gone)}`);
    await run(sql`alter schema ${name(next)} rename to ${name(windowOf(audience))}`);
    await placeViews(run, audience, next);
    for (const { item, ids } of jobs) await noteStanding(run, windowOf(audience), itemNamed(item), ids);
    await recordShape(run, audience);
    if (audience === 'public') await endPublication(run);
    if (await isLastOfProfiles(run, audience)) await remakeProfiles(run);
    await announce(run, windowOf(audience), '*');
    // Another process that builds this window is too late, and no process needs what a killed build has left.
    for (const other of await schemasLike(run, `next_${audience}_`))
      await run(sql`drop schema ${name(other)} cascade`);
    return true;
  });

/**
 * True where profiles can be made anew: their views read two windows, and both must be as this version wants them.
 */
async function isLastOfProfiles(run: Run, audience: Audience): Promise<boolean> {
  const other = audience === 'desk' ? 'public' : audience === 'public' ? 'desk' : undefined;
  return other !== undefined && (await builtFingerprint(run, other)) === fingerprintOf(other);
}

/**
 * What the snapshot did not see: of the desk, whose rows carry no transaction of their own, at least that.
 */
async function missed(run: Run, audience: Audience, snapshot: string): Promise<Job[]> {
  const young = sql`age(xmin) <= pg_current_xact_id()::text::bigint - pg_snapshot_xmin($1::pg_snapshot)::text::bigint`;
  const jobs: Job[] = [];
  for (const item of itemsFor(audience)) {
    const table = name(tableOf(item));
    const published = sql`select id from published.${table} where not pg_visible_in_snapshot(xid, $1::pg_snapshot)`;
    // The desk also shows what is published of an item, and what reviewers said of it.
    const rows =
      audience === 'desk'
        ? await run(
            sql`select id from desk.${table} where ${young} union ${published} union select item_id from desk.review where item = $2 and ${young}`,
            [snapshot, item.name],
          )
        : await run(published, [snapshot]);
    if (rows.length) jobs.push({ item: item.name, ids: idsOf(rows) });
  }
  return jobs;
}

/**
 * Brings the comments and views of a window that was kept to what the entities say; readers of the old views
 * go on. `run` is a session outside any transaction.
 */
export async function describeAgain(run: Run, audience: Audience): Promise<void> {
  if (await isDescribed(run, audience)) return;
  const [session] = await run('select pg_backend_pid() as pid');
  const window = windowOf(audience);
  await insist(run, () =>
    withLock(run, async () => {
      if (await isDescribed(run, audience)) return;
      await setAsideViews(run, audience, `gone_${audience}_${String(session?.pid)}`);
      await describeWindow(run, audience, window, (locale) => languageSchema(audience, locale));
    }),
  );
  await sweep(run, `gone_${audience}_`);
}

/** Drops what builds and swaps have left behind, as soon as its last reader is done. */
export async function sweep(run: Run, prefix: string): Promise<void> {
  for (const schema of await schemasLike(run, prefix))
    await insist(run, () =>
      transaction(run, 'read committed', () => run(sql`drop schema if exists ${name(schema)} cascade`)),
    );
}

const schemasLike = async (run: Run, prefix: string): Promise<string[]> =>
  idsOf(
    await run(`select nspname as id from pg_namespace where starts_with(nspname, $1) order by nspname`, [
      prefix,
    ]),
  );

const isThere = async (run: Run, schema: string): Promise<boolean> =>
  (await run('select from pg_namespace where nspname = $1', [schema])).length > 0;

/** Waits for locks in short steps, so that nobody queues behind a wait of ours for long. */
async function insist<T>(run: Run, work: () => Promise<T>): Promise<T> {
  await run(`set lock_timeout = '500ms'`);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (reason) {
        const waited = (reason as { code?: string }).code === '55P03';
        if (!waited || attempt === attempts)
          throw waited
            ? new ReseauError(
                'DATABASE_UNAVAILABLE',
                'Another transaction has held the windows for too long; end it and start again',
              )
            : reason;
        await pause();
      }
    }
  } finally {
    await run('reset lock_timeout').catch(() => undefined);
  }
}
