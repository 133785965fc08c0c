import { name, sql } from '../base/sql.js';
import type { Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { idsOf } from '../windows/run.js';
import { checkAll } from './check-all.js';
import type { Desk } from './desk.js';
import { languageChanges, languagesSeen, type LanguageChange } from './languages-seen.js';
import { reportPurge, visibleRows } from './purge.js';
import { refuse } from './refuse.js';
import { note, onDesk, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';

/** Items that are taken down together: these languages of them, or all. */
export type Unpublishable = Targets & { readonly locales?: readonly Locale[] };

/** What was taken from readers, item by item. */
export interface Unpublished {
  readonly item: string;
  readonly id: string;
  readonly changes: readonly LanguageChange[];
}

/**
 * Takes items out of every window but the desk's, and with them what requires them; they can be published
 * again. Named languages are taken alone; an item of which no language is left is taken down. The old
 * addresses of an item stay its own.
 */
export const unpublish = (desk: Desk, targets: readonly Unpublishable[]): Promise<Unpublished[]> =>
  inTransaction(desk, { verb: 'unpublish', needs: 'PUBLISH' }, (work) => unpublishItems(work, targets));

/** The same within a transaction that does more. */
export async function unpublishItems(work: Work, targets: readonly Unpublishable[]): Promise<Unpublished[]> {
  const before = await visibleRows(work.run, targets);
  const gone: Unpublished[] = [];
  const checked = await checkAll(targets, async (target, index) => {
    const item = await onDesk(work, target, index, target.locales);
    if (target.locales && !item.localised)
      refuse({ item: item.name, index }, 'items of this kind have no languages');
    return { target, item };
  });
  for (const { target, item } of checked) {
    const { locales } = target;
    const seen = await languagesSeen(work.run, item, target.ids);
    if (locales) await takeLanguages(work, item, target.ids, locales);
    else await takeDown(work, item, target.ids, 'keep');
    await note(work, 'UNPUBLISH', { item, ids: target.ids });
    const left = await languagesSeen(work.run, item, target.ids);
    for (const id of target.ids)
      gone.push({
        item: item.name,
        id,
        changes: item.localised ? languageChanges(seen.get(id), left.get(id)) : [],
      });
  }
  await work.project(targets);
  await reportPurge(work, 'UNPUBLISH', targets, before);
  return gone;
}

/** Takes languages of items from readers; an item that has none left is taken down. */
async function takeLanguages(
  work: Work,
  item: ItemMetadata,
  ids: readonly string[],
  locales: readonly Locale[],
): Promise<void> {
  const left = sql`array(select one from unnest(locales) one where one <> all ($2::text[]))`;
  const table = name(tableOf(item));
  const none = idsOf(
    await work.run(
      sql`select id from published.${table} where id = any ($1::uuid[]) and live and cardinality(${left}) = 0`,
      [ids, locales],
    ),
  );
  await takeDown(work, item, none, 'keep');
  await work.run(
    sql`update published.${table} set locales = ${left}, xid = pg_current_xact_id() where id = any ($1::uuid[]) and live and locales && $2::text[]`,
    [ids, locales],
  );
}

/**
 * Marks what is published of items as no longer so. Their addresses are kept for when they come back, or
 * forgotten: one may have said too much.
 */
export async function takeDown(
  { run }: Work,
  item: ItemMetadata,
  ids: readonly string[],
  addresses: 'keep' | 'forget',
): Promise<void> {
  const former = addresses === 'keep' ? sql`coalesce(former_names, '{}')` : sql`null`;
  await run(
    sql`update published.${name(tableOf(item))} set live = false, coarse = false, former_names = ${former}, xid = pg_current_xact_id()
where id = any ($1::uuid[]) and (live${addresses === 'forget' ? sql` or former_names is not null` : sql``})`,
    [ids],
  );
}
