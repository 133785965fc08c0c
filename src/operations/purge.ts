import { name, sql } from '../base/sql.js';
import { randomUUID } from 'node:crypto';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/metadata.js';
import { announcePurge } from '../windows/changes.js';
import { itemsFor, windowOf } from '../windows/projection.js';
import { rowId } from '../windows/rows.js';
import type { Run } from '../windows/run.js';
import { outside } from './outside.js';
import type { Targets } from './targets.js';
import type { Work } from './transaction.js';

/** How many rows of items stand in each window. */
type TrackStages = Readonly<Record<string, number>>;

/** What stands outside of items that are to be taken away. */
export async function visibleRows(run: Run, targets: readonly Targets[]): Promise<TrackStages> {
  const counts: Record<string, number> = {};
  for (const audience of outside) {
    counts[audience] = 0;
    for (const { item: kind, ids } of targets) {
      const item = itemNamed(kind);
      if (!itemsFor(audience).includes(item)) continue;
      const [row] = await run(
        sql`select count(*)::int as count from published.${name(tableOf(item))} p join ${name(windowOf(audience))}.${name(tableOf(item))} w on w.id = ${rowId(audience, item, sql`p`)} where p.id = any ($1::uuid[])`,
        [ids],
      );
      counts[audience] += Number(row?.count);
    }
  }
  return counts;
}

/**
 * Notes what was taken from which window, and has every process say when its memory holds nothing of it any
 * more.
 */
export async function reportPurge(
  { run, by }: Work,
  act: 'UNPUBLISH' | 'WITHDRAW' | 'EXPOSE',
  targets: readonly Targets[],
  before: TrackStages,
): Promise<void> {
  const after = await visibleRows(run, targets);
  const gone = Object.fromEntries(
    Object.entries(before).map(([audience, count]) => [audience, count - (after[audience] ?? 0)]),
  );
  const id = randomUUID();
  await run(
    `insert into desk.purge (id, act, kinds, items, windows, done_at, done_by)
select $1, $2, array_agg(t.kind), array_agg(t.id), $3, now(), $4 from jsonb_to_recordset($5::jsonb) t(kind text, id uuid)`,
    [
      id,
      act,
      JSON.stringify(gone),
      by,
      JSON.stringify(targets.flatMap(({ item, ids }) => ids.map((one) => ({ kind: item, id: one })))),
    ],
  );
  await announcePurge(run, id);
}
