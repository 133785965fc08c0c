import type { Locale } from '../base/locale.js';
import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemFacts } from '../entities/house/facts.js';
import { idsOf, name } from '../windows/run.js';
import { isId } from './read-value.js';
import { refuse } from './refuse.js';
import type { Work } from './transaction.js';

/** Items that a verb is about. */
export interface Targets {
  readonly item: string;
  readonly ids: readonly string[];
}

/** The facts of a kind of item that a verb names. */
const itemOf = (wanted: string, index = 0): ItemFacts =>
  items.find((one) => one.name === wanted) ?? refuse({ item: wanted.slice(0, 60), index }, 'is no kind of item');

/** Refuses ids that are not on the desk, and those that whoever acts may not touch; the facts of their kind. */
export async function onDesk(
  { run, allow, isHouse }: Work,
  { item: wanted, ids, locales }: Targets & { readonly locales?: readonly Locale[] },
  index: number,
): Promise<ItemFacts> {
  const item = itemOf(wanted, index);
  if (!ids.every(isId)) refuse({ item: item.name, index }, 'an id must be a UUID in small letters');
  const table = name(tableOf(item));
  const rows = isHouse
    ? await run(`select id from desk.${table} where id = any ($1::uuid[])`, [ids])
    : await run(
        `select d.id, r.content from desk.${table} d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = any ($1::uuid[])`,
        [ids],
      );
  const found = new Set(idsOf(rows));
  const absent = ids.find((id) => !found.has(id));
  if (absent !== undefined) refuse({ item: item.name, index }, `${absent} is not on the desk`, 'ITEM_NOT_FOUND');
  allow(rows.map((row) => ({ item, id: String(row.id), contents: [row.content as Record<string, unknown>], locales })));
  return item;
}

export type Act = 'PUBLISH' | 'UNPUBLISH' | 'WITHDRAW' | 'EXPOSE' | 'COARSEN' | 'DISCARD';

/** Notes what was done to items, in which locales they are published now. */
export async function note({ run, by, did }: Work, act: Act, item: ItemFacts, ids: readonly string[]): Promise<void> {
  did({ item: item.name, ids });
  await run(
    `insert into desk.publication (id, item, item_id, act, revision, locales, done_at, done_by)
select gen_random_uuid(), $1, i.id, $2, p.revision, coalesce(p.locales, '{}'), now(), $3
from unnest($4::uuid[]) i(id) left join published.${name(tableOf(item))} p on p.id = i.id and p.live`,
    [item.name, act, by, ids],
  );
}

/** Sets the exposure of items on the desk, each change with its revision, and in what is published of them. Those that changed. */
export async function setExposure({ run, by }: Work, item: ItemFacts, ids: readonly string[], exposure: string): Promise<string[]> {
  const table = name(tableOf(item));
  const changed = idsOf(
    await run(
      `update desk.${table} set exposure = $2, revision = revision + 1, updated_at = now() where id = any ($1::uuid[]) and exposure <> $2 returning id`,
      [ids, exposure],
    ),
  );
  await run(
    `insert into desk.revision (item_id, number, item, content, saved_at, saved_by)
select d.id, d.revision, $2, old.content || jsonb_build_object('exposure', $3::text), now(), $4
from desk.${table} d join desk.revision old on old.item_id = d.id and old.number = d.revision - 1 where d.id = any ($1::uuid[])`,
    [changed, item.name, exposure, by],
  );
  // Whatever an item becomes, it loses its place among the generalised ones, which the nightly verb gives it, and its old addresses: one may have
  // been given up because it said too much.
  await run(
    `update published.${table} p set exposure = $2, coarse = false, former_names = null, xid = pg_current_xact_id(), revision = case when p.revision = d.revision - 1 then d.revision else p.revision end
from desk.${table} d where d.id = p.id and p.id = any ($1::uuid[])`,
    [changed, exposure],
  );
  return changed;
}
