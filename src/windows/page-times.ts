import type { Audience } from '../base/audience.js';
import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { tableOf } from '../entities/house/columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { announce } from './changes.js';
import { noteChanges } from './feed.js';
import { windowOf, type PageTimes } from './projection.js';
import { idsOf, type Run } from './run.js';
import { fieldsFor, plainColumn } from './window-columns.js';

/** Ids of items whose pages changed, by kind. */
export type ChangedPages = ReadonlyMap<ItemMetadata, ReadonlySet<string>>;

/**
 * SQL that writes the times of the rows in `changed`, whose content is about to be written to a window, and
 * returns them. Each audience has times of its own, taken from what its window shows: a change of what only
 * others see leaves no trace.
 */
export const stampSql = ({ audience, mark }: PageTimes): SqlText =>
  sql`insert into desk.page_time (audience, item_id, published_at, updated_at)
select ${literal(audience)}, c.id, now(), now() from changed c where c.${mark} order by c.id
on conflict (audience, item_id) do update set updated_at = excluded.updated_at returning item_id, published_at, updated_at`;

/** Notes that more than the own rows of these items changed: their relations to many, or parts of the page. */
export async function touchPages(
  run: Run,
  audience: Audience,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (item.times.length === 0 || ids.length === 0) return [];
  const schema = windowOf(audience);
  const touched = idsOf(
    await run(
      sql`with noted as (update desk.page_time s set updated_at = now()
  where s.audience = $2 and s.item_id = any ($1::uuid[]) and s.updated_at is distinct from now()::timestamptz(3) returning s.item_id, s.updated_at)
update ${schema}.${name(tableOf(item))} w set updated_at = noted.updated_at from noted where w.id = noted.item_id returning w.id`,
      [ids, audience],
    ),
  );
  if (touched.length > 0) await announce(run, schema, tableOf(item));
  return touched;
}

/** The relations by which an item is part of a page. */
const partsOf = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  fieldsFor(audience, item).filter(
    (field) => item.place?.among.includes(field.name) === true && targetOf(field).times.length > 0,
  );

/** The pages that these items are parts of in a window, as it is now. */
export async function pagesOf(
  run: Run,
  audience: Audience,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ChangedPages> {
  const parts = partsOf(audience, item);
  if (parts.length === 0 || ids.length === 0) return new Map();
  const columns = parts.map((field) => name(plainColumn(field)));
  const rows = await run(
    sql`select ${joinSql(columns.map((column, index) => sql`array_remove(array_agg(distinct ${column}), null) as part${index}`))} from ${windowOf(audience)}.${name(tableOf(item))} where id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(
    parts.map((field, index) => [
      targetOf(field),
      new Set((rows[0]?.[`part${index}`] as string[] | null) ?? []),
    ]),
  );
}

/** Notes a change of pages whose parts changed, and has those told who follow the window. */
export async function touchPagesOfParts(
  run: Run,
  audience: Audience,
  pages: readonly ChangedPages[],
): Promise<ChangedPages> {
  const all = new Map<ItemMetadata, Set<string>>();
  for (const [item, ids] of pages.flatMap((some) => [...some]))
    all.set(item, new Set([...(all.get(item) ?? []), ...ids]));
  for (const [item, ids] of all) {
    const touched = await touchPages(run, audience, item, [...ids]);
    await noteChanges(run, windowOf(audience), { item, ids: touched });
  }
  return all;
}

/** Shows at the desk the times of the public, where they changed without the draft. */
export async function showTimesAtDesk(run: Run, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  const schema = windowOf('desk');
  const shown = await run(
    sql`update ${schema}.${name(tableOf(item))} w set published_at = s.published_at, updated_at = s.updated_at from desk.page_time s
where s.audience = 'public' and s.item_id = w.id and w.id = any ($1::uuid[]) and (w.published_at, w.updated_at) is distinct from (s.published_at, s.updated_at) returning w.id`,
    [ids],
  );
  if (shown.length > 0) await announce(run, schema, tableOf(item));
}
