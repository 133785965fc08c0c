import { name, sql } from '../../base/sql.js';
import { tableOf } from '../../entities/house/columns.js';
import type { Exposure } from '../../entities/house/guarded-item.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { tighterOf } from '../expose.js';
import { note, setExposure } from '../targets.js';
import type { Work } from '../transaction.js';
import type { EdgeSchema } from '../edges.js';
import { moveEdgeBack, reviseOwners, touchedOwners, type MovedFrom } from './moved-edges.js';
import { moveLinksBack, ownersOf } from './moved-links.js';
import {
  deriveFor,
  hideCoarse,
  noteShown,
  showAll,
  renewCovers,
  showKept,
  type MergeRecord,
} from './merge-items.js';
import { halfOf, type Half, type Pair } from './pair.js';
import { putBack } from '../snapshot.js';
import { saveKept } from './united.js';

/**
 * Makes two items of one again: the merged item is as it was, and all that was moved refers to it, unless somebody
 * has had it refer to something else since. Nothing is known more widely than either was before; where the exposure
 * of the item that stayed has been changed since the merge, the tighter one holds. Throws ITEM_TAKEN, ITEM_NOT_FOUND.
 */
export async function undoMerge(work: Work, pair: Pair, record: MergeRecord): Promise<void> {
  const { item, kept, merged } = pair;
  const { run } = work;
  const now = await halfOf(run, item, kept);
  // The merged item first: those that said the same refer to it.
  for (const { rows } of [...record.gone].reverse()) await putBack(run, rows);
  const isShown = record.shown && now.isLive;
  const moved: MovedFrom[] = [];
  const isBack = ({ schema }: { readonly schema: EdgeSchema }): boolean => schema === 'desk' || isShown;
  for (const one of record.moved.filter(isBack))
    moved.push({ ...one, ids: await moveEdgeBack(run, one, [merged, kept]), both: [] });
  moved.push(
    ...ownersOf(await moveLinksBack(run, item, (record.links ?? []).filter(isBack), [merged, kept])),
  );
  const touched = touchedOwners(moved);
  await reviseOwners(work, item, moved);
  await saveKept(work, pair, now, { added: record.added, taken: true });
  await deriveFor(work, item, [kept, merged]);
  const exposure = await exposureBack(work, pair, record, now.exposure);
  if (isShown) await showBoth(work, pair, record, now);
  else await hideMerged(work, pair);
  const hidden = exposure.every((one) => one === 'PUBLIC') ? [] : [kept, merged];
  await hideCoarse(work, item, hidden);
  // No window has the id under which the merged item was generalised, and none may ever have it again.
  await renewCovers(work, item, [merged]);
  const back = record.gone.map(({ item: kind, ids }) => ({ item: itemNamed(kind), ids }));
  for (const one of back) await note(work, isShown ? 'PUBLISH' : 'UNPUBLISH', one);
  await noteShown(work, touched.published, isShown ? { item, ids: [kept] } : undefined);
  await showAll(work, touched, [
    ...back.map(({ item: kind, ids }) => ({ item: kind.name, ids })),
    { item: item.name, ids: [kept] },
  ]);
  await renewCovers(work, item, hidden);
}

/** Gives both their exposures of before, or the tighter one that somebody has set since. */
async function exposureBack(
  work: Work,
  { item, kept, merged }: Pair,
  { exposure: { kept: first, merged: second, after } }: MergeRecord,
  now: Exposure,
): Promise<readonly Exposure[]> {
  if (!item.guarded) return [];
  const then = (before: Exposure): Exposure => (now === after ? before : tighterOf(before, now));
  await setExposure(work, item, [kept], now === after ? first : now);
  await setExposure(work, item, [merged], then(second));
  return [now === after ? first : now, then(second)];
}

/** Shows the one without the addresses and the names of the other, where it has no draft since. */
async function showBoth(
  work: Work,
  pair: Pair,
  { formerNames: { before, added } }: MergeRecord,
  now: Half,
): Promise<void> {
  const { item, kept, merged } = pair;
  const table = name(tableOf(item));
  if (!now.isAhead) await showKept(work, pair, { locales: now.locales, formerNames: { before, added: [] } });
  await work.run(
    sql`update published.${table} set former_names = nullif(array(select one from unnest(former_names) with ordinality o(one, place) where one <> all ($2::text[]) order by place), case when $3 then '{}'::text[] end), xid = pg_current_xact_id()
where id = $1 and former_names is not null`,
    [kept, added, before === null],
  );
  await work.run(sql`update published.${table} set xid = pg_current_xact_id() where id = $1`, [merged]);
}

/** Keeps what is put back from readers: they do not see the item that it was a part of. */
const hideMerged = ({ run }: Work, { item, merged }: Pair): Promise<unknown> =>
  run(sql`update published.${name(tableOf(item))} set live = false where id = $1`, [merged]);
