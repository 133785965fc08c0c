import { sql } from 'kysely';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/facts.js';
import type { Desk } from '../operations/desk.js';
import { publish } from '../operations/publish.js';
import { ask } from './ask.js';
import { faultOfRow, rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';
import type { SavedRows } from './save-rows.js';

/**
 * Publishes what this hand saved last and nobody has published since, so that a load that was interrupted is completed by the next one.
 * Left alone: what somebody else has saved on top, and what was withdrawn. Answers the report of the rows, with those that could not be published.
 */
export async function publishSaved(desk: Desk, { report, lines }: SavedRows, items: readonly string[]): Promise<LoadReport> {
  const rejected: Rejection[] = [];
  for (const item of items) {
    const ids = await idsBehind(desk, item);
    for (const { id, reason } of ids.length > 0 ? await publishEach(desk, item, ids) : []) {
      const rejection = rejectionOf(lines.get(id) ?? 0, reason);
      rejected.push({ ...rejection, reason: `saved, but not published: ${rejection.reason}` });
    }
  }
  return { ...report, rejected: [...report.rejected, ...rejected] };
}

/** All in one go; where that fails one by one, so that one item stops no other. */
async function publishEach(desk: Desk, item: string, ids: readonly string[]): Promise<{ id: string; reason: unknown }[]> {
  try {
    await publish(desk, [{ item, ids }]);
    return [];
  } catch (reason) {
    faultOfRow(reason);
  }
  const failed: { id: string; reason: unknown }[] = [];
  for (const id of ids) await publish(desk, [{ item, ids: [id] }]).catch((reason: unknown) => failed.push({ id, reason }));
  return failed;
}

async function idsBehind(desk: Desk, item: string): Promise<string[]> {
  const table = tableOf(itemNamed(item));
  const rows = await ask<{ id: string }>(
    desk,
    sql`select d.id from ${sql.id('desk', table)} d
          join desk.revision r on r.item_id = d.id and r.number = d.revision and r.saved_by = ${desk.by}
          left join ${sql.id('published', table)} p on p.id = d.id
         where p.id is null or (p.live and p.revision < d.revision)`,
  );
  return rows.map((row) => row.id);
}
