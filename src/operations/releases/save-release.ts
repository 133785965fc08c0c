import { randomUUID } from 'node:crypto';
import type { Desk } from '../desk.js';
import { required } from '../text.js';
import { inTransaction } from '../transaction.js';
import { openRelease, replaceEntries, type ReleaseEntry } from './release.js';

/**
 * Makes a release, or puts other items into one that is not done yet, which then waits for a date again; its
 * id. Throws ITEM_INVALID, ITEM_NOT_FOUND, STAGE_INVALID, FORBIDDEN.
 */
export function saveRelease(
  desk: Desk,
  {
    id,
    title,
    entries,
  }: { readonly id?: string; readonly title: string; readonly entries: readonly ReleaseEntry[] },
): Promise<string> {
  const called = required({ item: 'Release', field: 'title', index: 0 }, title, 200);
  return inTransaction(desk, { verb: 'save-release', needs: 'PUBLISH' }, async (work) => {
    if (id !== undefined) await openRelease(work.run, id);
    const saved = id ?? randomUUID();
    await work.run(
      `insert into desk.release (id, title, state, created_at, created_by) values ($1, $2, 'OPEN', now(), $3)
on conflict (id) do update set title = excluded.title, state = 'OPEN', due_at = null, failure = null`,
      [saved, called, work.by],
    );
    await replaceEntries(work, saved, entries);
    work.did({ item: 'Release', ids: [saved] });
    return saved;
  });
}
