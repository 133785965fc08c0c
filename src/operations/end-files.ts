import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { items } from '../entities/entities.js';
import { snake, tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { today } from '../windows/file-days.js';
import { idsOf, type Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import type { Targets } from './targets.js';
import { inTransaction } from './transaction.js';
import { unpublishItems } from './unpublish.js';

/** What is published although its last day has passed. */
async function ended(run: Run): Promise<Targets[]> {
  const targets: Targets[] = [];
  for (const item of items) {
    const { until } = item.file ?? {};
    if (until === undefined) continue;
    const ids = idsOf(
      await run(
        sql`select id from published.${name(tableOf(item))} where live and ${name(snake(until))} < ${today} order by id`,
      ),
    );
    if (ids.length > 0) targets.push({ item: item.name, ids });
  }
  return targets;
}

/**
 * Takes files from readers whose last day has passed, by their licence or the consent of the people who are shown;
 * how many. Whatever shows them stays, without them. Nothing is waited for where there are none.
 */
export async function endFiles(desk: Desk): Promise<number> {
  const looking = { verb: 'find-ended-files', needs: 'PUBLISH', windows: false, once: false } as const;
  if ((await inTransaction(desk, looking, ({ run }) => ended(run))).length === 0) return 0;
  return inTransaction(desk, { verb: 'end-files', needs: 'PUBLISH', yields: 'again' }, async (work) => {
    const targets = await ended(work.run);
    if (targets.length > 0) await unpublishItems(work, targets);
    return targets.reduce((count, { ids }) => count + ids.length, 0);
  });
}

/** Throws PUBLICATION_INCOMPLETE for a file whose last day has passed. */
export async function refuseEnded(run: Run, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  const { until } = item.file ?? {};
  if (until === undefined) return;
  const [over] = await run(
    sql`select id, ${name(snake(until))}::text as day from desk.${name(tableOf(item))} where id = any ($1::uuid[]) and ${name(snake(until))} < ${today} order by id limit 1`,
    [ids],
  );
  if (over)
    throw new ReseauError(
      'PUBLICATION_INCOMPLETE',
      `${item.name} ${String(over.id)}: it might be used until ${String(over.day)}; replace its file, or change ${until}`,
      { extensions: { item: item.name, id: over.id, field: until } },
    );
}
