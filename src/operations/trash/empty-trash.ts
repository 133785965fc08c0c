import { decode } from '../../base/decode.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';
import { forgetWork } from '../work/comment.js';

/**
 * Removes what has been in the trash for its time. Of items that were never published no revision is left
 * either; how many items these are.
 */
export function emptyTrash(desk: Desk): Promise<number> {
  const act = { verb: 'empty-trash', needs: 'WITHDRAW', windows: false } as const;
  return inTransaction(desk, act, async ({ run, did }) => {
    const gone = decode.rows(
      await run(
        'delete from desk.trash where kept_until <= now() returning item, item_id as id, was_published as "wasPublished"',
      ),
      { item: decode.text, id: decode.text, wasPublished: decode.flag },
    );
    const drafts = gone.filter(({ wasPublished }) => !wasPublished).map(({ id }) => id);
    await run('delete from desk.revision where item_id = any ($1::uuid[])', [drafts]);
    await run('delete from desk.review where item_id = any ($1::uuid[])', [drafts]);
    await forgetWork(
      run,
      gone.map(({ id }) => id),
    );
    for (const [item, some] of Map.groupBy(gone, (one) => one.item))
      did({ item, ids: some.map(({ id }) => id) });
    return gone.length;
  });
}
