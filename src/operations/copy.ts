import { joinSql, name, sql, type SqlText } from '../base/sql.js';
import type { Locale } from '../base/locale.js';
import { columnsOf, deskColumnsOf, linksOf, naturalColumnsOf, tableOf } from '../entities/house/columns.js';
import { isLocalised, type ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/** What of an item is copied: all of it, or the texts of these languages. */
export interface Chosen {
  readonly locales: readonly Locale[];
  readonly whole: boolean;
}

/**
 * Copies items from the desk to what is published: whole ones with their relations to many, of the others the
 * texts of the chosen languages.
 */
export async function copy(run: Run, item: ItemMetadata, chosen: ReadonlyMap<string, Chosen>): Promise<void> {
  const [whole, parts] = [true, false].map((is) => [...chosen].filter(([, one]) => one.whole === is));
  if (whole?.length) await copyWhole(run, item, new Map(whole));
  if (parts?.length) await copyTexts(run, item, new Map(parts));
}

const asked = (chosen: ReadonlyMap<string, Chosen>): [string[], string[]] => [
  [...chosen.keys()],
  [...chosen.values()].map(({ locales }) => locales.join(' ')),
];

async function copyWhole(run: Run, item: ItemMetadata, chosen: ReadonlyMap<string, Chosen>): Promise<void> {
  const ids = [...chosen.keys()];
  const table = name(tableOf(item));
  const columns = deskColumnsOf(item).map((column) => name(column.name));
  const natural = (alias: SqlText): SqlText =>
    sql`row(${joinSql(naturalColumnsOf(item).map((column) => sql`${alias}.${name(column)}`))})`;
  // An address that was in use leads on to the item, also after it was taken down. Withdrawing and
  // withholding leave none: so it can be forgotten.
  const [key = name('')] = naturalColumnsOf(item).map(name);
  const used = sql`(p.live or p.former_names is not null)${item.guarded ? sql` and p.exposure = 'PUBLIC' and d.exposure = 'PUBLIC'` : sql``}`;
  const former = item.path
    ? sql`, former_names = case when ${used} then array_append(array_remove(coalesce(p.former_names, '{}'), d.${key}::text), p.${key}::text) end`
    : sql``;
  // So that two items can exchange their names: each gives up the old one before either takes the new.
  await run(
    sql`update published.${table} p set live = false${former} from desk.${table} d where d.id = p.id and p.id = any ($1::uuid[]) and ${natural(sql`p`)} is distinct from ${natural(sql`d`)}`,
    [ids],
  );
  const fresh = [...columns, sql`locales`, sql`live`, sql`xid`];
  await run(
    sql`insert into published.${table} (${joinSql(fresh)}, cover_id, coarse)
select ${joinSql(columns.map((column) => sql`d.${column}`))}, string_to_array(c.locales, ' '), true, pg_current_xact_id(), gen_random_uuid(), false
from desk.${table} d join unnest($1::uuid[], $2::text[]) c(id, locales) on c.id = d.id
on conflict (id) do update set ${joinSql(fresh.filter((column) => column !== name('id')).map((column) => sql`${column} = excluded.${column}`))}`,
    asked(chosen),
  );
  for (const link of linksOf([item])) {
    const [from, to] = [sql`desk.${name(link.table)}`, sql`published.${name(link.table)}`];
    await run(
      sql`delete from ${to} k where k.owner_id = any ($1::uuid[]) and not exists (select from ${from} d where d.owner_id = k.owner_id and d.target_id = k.target_id)`,
      [ids],
    );
    await run(
      sql`insert into ${to} (owner_id, target_id) select owner_id, target_id from ${from} where owner_id = any ($1::uuid[]) on conflict do nothing`,
      [ids],
    );
  }
}

/** Columns that follow from the texts, or say when and how often something was saved. */
const beside = ['id', 'revision', 'saved_at', 'stale_locales', 'stale_since'];

async function copyTexts(run: Run, item: ItemMetadata, chosen: ReadonlyMap<string, Chosen>): Promise<void> {
  const table = name(tableOf(item));
  const texts = item.fields
    .filter(isLocalised)
    .flatMap((field) => columnsOf(field).map((column) => name(column.name)));
  const merged = (column: SqlText): SqlText =>
    sql`nullif((coalesce(p.${column}, '{}') - c.named) || coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(d.${column}) e where e.key = any (c.named)), '{}'), '{}')`;
  const stale = sql`array(select one from unnest(p.stale_locales) one where one <> all (c.named) union select one from unnest(d.stale_locales) one where one = any (c.named))`;
  await run(
    sql`update published.${table} p set ${joinSql(texts.map((column) => sql`${column} = ${merged(column)}`))},
  locales = array(select unnest(p.locales) union select unnest(c.named)), stale_locales = ${stale}, saved_at = d.saved_at, xid = pg_current_xact_id()
from desk.${table} d join (select id, string_to_array(list, ' ') as named from unnest($1::uuid[], $2::text[]) one(id, list)) c on c.id = d.id where p.id = d.id`,
    asked(chosen),
  );
  // Where readers see all that the newest revision says, they see that revision.
  const same = deskColumnsOf(item)
    .map((column) => column.name)
    .filter((column) => !beside.includes(column))
    .map((column) => sql`p.${name(column)} is not distinct from d.${name(column)}`);
  const links = linksOf([item]).map(
    ({ table: link }) =>
      sql`array(select target_id from desk.${name(link)} where owner_id = d.id order by 1) = array(select target_id from published.${name(link)} where owner_id = d.id order by 1)`,
  );
  await run(
    sql`update published.${table} p set revision = d.revision from desk.${table} d where p.id = d.id and d.id = any ($1::uuid[]) and ${joinSql([...same, ...links], ' and ')}`,
    [[...chosen.keys()]],
  );
}
