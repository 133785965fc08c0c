import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { whoSql } from '../../entities/editorial/record.js';
import { openSessionSql } from '../../entities/editorial/session-record.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import type { Profile } from '../../windows/profile.js';
import { readsAll } from '../../windows/profile-reach.js';
import { idsOf, type Run } from '../../windows/run.js';
import { readingsOf } from '../reading.js';

/** How far the work on an item has come. */
export interface Standing {
  readonly revision: number;
  readonly stage: string;
}

/** How far the work on items has come; none of those that are not on the desk. */
export async function standingOf(
  run: Run,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = decode.rows(
    await run(
      sql`select w.id, w.revision, w.editorial_stage as stage from window_desk.${name(tableOf(item))} w where w.id = any ($1::uuid[])`,
      [ids],
    ),
    { id: decode.text, revision: decode.integer, stage: decode.text },
  );
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}

/** The name of who did something. */
export async function personNamed(run: Run, by: string): Promise<string> {
  const [row] = decode.rows(await run(sql`select ${whoSql(sql`$1::text`)} as name`, [by]), {
    name: decode.text,
  });
  return row?.name ?? by;
}

/** What somebody may hear of the work on an item: all of it, or only how far it has come; undefined: nothing. */
export type Hearing = 'whole' | 'stage' | undefined;

/**
 * What the readers of a profile may hear of each item: those who read all of a kind hear too that one is gone.
 * `reads` undefined: they read everything.
 */
export async function hearingOf(
  run: Run,
  reads: Profile | undefined,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<(id: string, isGone: boolean) => Hearing> {
  const all = !reads || readsAll(reads, item);
  const readings = await readingsOf({ run, reads }, item, ids);
  return (id, isGone) => {
    if (isGone) return all ? 'whole' : undefined;
    const reading = readings.get(id);
    return reading && (reading.whole ? 'whole' : 'stage');
  };
}

/** The items that comments are about, by kind. */
export async function commentedItems(
  run: Run,
  comments: readonly string[],
): Promise<ReadonlyMap<ItemMetadata, readonly string[]>> {
  const rows = decode.rows(
    await run('select distinct item, item_id as id from desk.comment where id = any ($1::uuid[])', [
      comments,
    ]),
    { item: decode.text, id: decode.text },
  );
  return new Map(
    [...Map.groupBy(rows, ({ item }) => item)].map(([item, some]) => [
      itemNamed(item),
      some.map(({ id }) => id),
    ]),
  );
}

/** Those of the sessions that are in force, of people who have shown their second factor. */
export const sessionsInForce = async (run: Run, sessions: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    idsOf(
      await run(
        sql`select s.id from desk.session s join desk.account a on a.id = s.account_id where s.id = any ($1::uuid[]) and s.verified and a.suspended_at is null and ${openSessionSql}`,
        [sessions],
      ),
    ),
  );
