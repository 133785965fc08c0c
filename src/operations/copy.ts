import { joinSql, name, sql, type SqlText } from '../base/sql.js';
import type { Locale } from '../base/locale.js';
import { columnsOf, deskColumnsOf, linksOf, naturalColumnsOf, tableOf } from '../entities/house/columns.js';
import { isLocalised, type ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/** What of an item is copied. */
export interface Chosen {
  readonly locales: readonly Locale[];
  /** All of it: also what stands in the desk's row and is not shown. */
  readonly whole: boolean;
  /** The shared fields and the relations too. */
  readonly shared: boolean;
  /** Other languages that readers see, whose texts stay. */
  readonly kept: readonly Locale[];
}

/**
 * Copies items from the desk to what is published: whole ones, of others the texts of the chosen languages, with
 * or without what is shared.
 */
export async function copy(run: Run, item: ItemMetadata, chosen: ReadonlyMap<string, Chosen>): Promise<void> {
  const [rows, texts] = [true, false].map(
    (is) => new Map([...chosen].filter(([, one]) => one.shared === is)),
  );
  if (rows?.size) await copyRows(run, item, rows);
  if (texts?.size) await copyTexts(run, item, texts);
  const parts = [...chosen].filter(([, one]) => !one.whole).map(([id]) => id);
  if (parts.length > 0) await unite(run, item, parts);
}

const asked = (chosen: ReadonlyMap<string, Chosen>): [string[], string[], string[], boolean[]] => [
  [...chosen.keys()],
  [...chosen.values()].map(({ locales }) => locales.join(' ')),
  [...chosen.values()].map(({ kept }) => kept.join(' ')),
  [...chosen.values()].map(({ whole }) => whole),
];

/** Columns of texts in languages. */
const textColumns = (item: ItemMetadata): readonly SqlText[] =>
  item.fields.filter(isLocalised).flatMap((field) => columnsOf(field).map((column) => name(column.name)));

/** The texts of a column of the row `p` of what is published that stay, with those of the named languages from the desk. */
const merged = (column: SqlText): SqlText =>
  sql`(select jsonb_object_agg(e.key, e.value) from (select k.key, k.value from jsonb_each(p.${column}) k where k.key = any (c.kept) union all select n.key, n.value from jsonb_each(d.${column}) n where n.key = any (c.named)) e)`;

const mergedStale = sql`array(select one from unnest(p.stale_locales) one where one = any (c.kept) union select one from unnest(d.stale_locales) one where one = any (c.named))`;

/**
 * Of which revision each language of a row `p` is, once the named ones are of the newest; of none where it has never
 * been published.
 */
const textRevisions = sql`(select jsonb_object_agg(e.key, case when e.key = any (c.named) then d.revision when e.key = any (c.kept) then coalesce((p.track_revisions ->> e.key)::int, p.revision, 0) else 0 end)
  from desk.revision v cross join lateral jsonb_each(v.tracks) e where v.item_id = d.id and v.number = d.revision and e.key <> 'shared')`;

/** Items that are copied, their languages and those that stay. */
const copied = sql`(select id, string_to_array(list, ' ') as named, string_to_array(stay, ' ') as kept, is_whole from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[]) one(id, list, stay, is_whole)) c`;

async function copyRows(run: Run, item: ItemMetadata, chosen: ReadonlyMap<string, Chosen>): Promise<void> {
  const ids = [...chosen.keys()];
  const table = name(tableOf(item));
  const columns = deskColumnsOf(item).map((column) => name(column.name));
  const texts = textColumns(item);
  const valueOf = (column: SqlText): SqlText => {
    if (texts.includes(column)) return sql`case when c.is_whole then d.${column} else ${merged(column)} end`;
    return column === name('stale_locales')
      ? sql`case when c.is_whole then d.${column} else ${mergedStale} end`
      : sql`d.${column}`;
  };
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
  const fresh = [...columns, sql`locales`, sql`track_revisions`, sql`live`, sql`xid`];
  await run(
    sql`insert into published.${table} (${joinSql(fresh)}, cover_id, coarse)
select ${joinSql(columns.map(valueOf))}, c.named || c.kept,
  case when not c.is_whole then ${textRevisions} end, true, pg_current_xact_id(), gen_random_uuid(), false
from desk.${table} d join ${copied} on c.id = d.id left join published.${table} p on p.id = d.id
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
  const texts = textColumns(item).map((column) => sql`${column} = ${merged(column)}`);
  await run(
    sql`update published.${table} p set ${joinSql(texts)}, locales = array(select unnest(p.locales) union select unnest(c.named)),
  track_revisions = ${textRevisions}, stale_locales = ${mergedStale}, saved_at = d.saved_at, xid = pg_current_xact_id()
from desk.${table} d join ${copied} on c.id = d.id where p.id = d.id`,
    asked(chosen),
  );
}

/** Where readers see all that the newest revision says, they see that revision. */
async function unite(run: Run, item: ItemMetadata, ids: readonly string[]): Promise<void> {
  const table = name(tableOf(item));
  const same = deskColumnsOf(item)
    .map((column) => column.name)
    .filter((column) => !beside.includes(column))
    .map((column) => sql`p.${name(column)} is not distinct from d.${name(column)}`);
  const links = linksOf([item]).map(
    ({ table: link }) =>
      sql`array(select target_id from desk.${name(link)} where owner_id = d.id order by 1) = array(select target_id from published.${name(link)} where owner_id = d.id order by 1)`,
  );
  await run(
    sql`update published.${table} p set revision = d.revision, track_revisions = null from desk.${table} d where p.id = d.id and d.id = any ($1::uuid[]) and ${joinSql([...same, ...links], ' and ')}`,
    [ids],
  );
}
