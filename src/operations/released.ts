import { ReseauError } from '../base/errors.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Work } from './transaction.js';

/** Refuses items that a release names which is still to be done: it would fail. Throws STAGE_INVALID. */
export async function refuseReleased(
  { run }: Work,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<void> {
  const [row] = await run(
    `select e.item_id as id from desk.release_entry e join desk.release r on r.id = e.release_id where e.item_id = any ($1::uuid[]) and r.state in ('OPEN', 'SCHEDULED') limit 1`,
    [ids],
  );
  if (row)
    throw new ReseauError(
      'STAGE_INVALID',
      `${item.name}: a release that is not done yet names one of these items: take it out first.`,
      { extensions: { item: item.name } },
    );
}
