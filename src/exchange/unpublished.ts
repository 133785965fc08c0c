import { sql } from 'kysely';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { importHand } from '../operations/editorial/open-run.js';
import { queryDesk } from './query-desk.js';

/**
 * What this hand saved last and nobody has published since, so that a load that was interrupted is completed
 * by the next one. Left alone: what somebody else has saved on top, and what was withdrawn.
 */
export async function unpublishedIds(desk: Desk, item: string, among?: readonly string[]): Promise<string[]> {
  const table = tableOf(itemNamed(item));
  // The hands of imports are as one: what one has saved and could not publish, the next completes.
  const hand = desk.by.startsWith(importHand)
    ? sql`starts_with(r.saved_by, ${importHand})`
    : sql`r.saved_by = ${desk.by}`;
  const rows = await queryDesk<{ id: string }>(
    desk,
    sql`select d.id from ${sql.id('desk', table)} d
          join desk.revision r on r.item_id = d.id and r.number = d.revision and ${hand}
          left join ${sql.id('published', table)} p on p.id = d.id
         where (p.id is null or (p.live and (p.revision < d.revision or p.track_revisions is not null)))${among ? sql` and d.id = any(${among})` : sql``}`,
  );
  return rows.map((row) => row.id);
}

/** What this hand saved last and has not handed in. */
export async function draftIds(desk: Desk, item: string): Promise<string[]> {
  const table = tableOf(itemNamed(item));
  const rows = await queryDesk<{ id: string }>(
    desk,
    sql`select d.id from ${sql.id('desk', table)} d join desk.revision r on r.item_id = d.id and r.number = d.revision and r.saved_by = ${desk.by}
         join window_desk.${sql.id(table)} w on w.id = d.id and w.editorial_stage = 'DRAFT'`,
  );
  return rows.map((row) => row.id);
}
