import { items } from '../../entities/entities.js';
import {
  columnsOf,
  deskColumnsOf,
  linksOf,
  publishedColumns,
  tableOf,
} from '../../entities/house/columns.js';
import {
  fieldNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';
import { joinSql, name, sql, type SqlText } from '../../base/sql.js';

/** The sums of a year are true of all its grants together: more of them would make the accounts wrong. */
const summed: readonly string[] = ['FinancialStatement', 'StatementLine', 'Grant'];
/** A text that can take a suffix: one of no format, or a slug. */
const takesSuffix = (field: FieldMetadata): boolean =>
  field.kind === 'text' && (field.format === undefined || field.format === 'slug');

/**
 * The kinds of which there can be copies: what names one can be made another, by a suffix or because it leads
 * to a copy.
 */
export const copied: readonly ItemMetadata[] = items.reduce<ItemMetadata[]>((before, item) => {
  const another = item.natural
    .map((field) => fieldNamed(item, field))
    .some(
      (field) =>
        takesSuffix(field) || (field.kind === 'one' && !field.optional && before.includes(targetOf(field))),
    );
  return another && !summed.includes(item.name) ? [...before, item] : before;
}, []);

/** The id of a copy: random to look at, and the same at every run. */
export const idOfCopy = (id: SqlText, number: SqlText): SqlText =>
  sql`md5(${id}::text || '-x' || ${number})::uuid`;

/**
 * Notes in a table of the transaction which items are copied and how often. The first samples stand in for
 * the real members, who are not copied: so the public finds so many times the members that it found before.
 */
export async function noteCopied(run: Run, scale: number): Promise<void> {
  await run('create temporary table copied (id uuid primary key, numbers int[] not null) on commit drop');
  for (const item of copied)
    await run(
      sql`insert into copied select id, array(select generate_series(1, $1::int - 1)) from desk.${name(tableOf(item))} where provenance = 'SAMPLE'`,
      [scale],
    );
  await run(
    `with stand_in as (select id from desk.organisation where provenance = 'SAMPLE' and is_member and exposure = 'PUBLIC' order by slug
  limit (select count(*) from desk.organisation where provenance <> 'SAMPLE' and is_member and exposure <> 'WITHHELD'))
update copied c set numbers = array(select generate_series(1, 2 * ($1::int - 1)))
where c.id in (select id from stand_in union all select m.id from desk.membership m join stand_in s on s.id = m.organisation_id)`,
    [scale],
  );
  await run('analyze copied');
}

/** Copies the rows of one kind; how many were made. */
export async function copyItem(run: Run, item: ItemMetadata): Promise<number> {
  const table = name(tableOf(item));
  const columns = deskColumnsOf(item).map((column) => name(column.name));
  const values = joinSql(columns.map((column) => valueOf(item, column)));
  const joins = edgesOf(item).map(
    ({ alias, column }) => sql`left join copied ${alias} on ${alias}.id = t.${column}`,
  );
  const from = (schema: SqlText): SqlText =>
    sql`from ${schema}.${table} t join copied c on c.id = t.id cross join unnest(c.numbers) n ${joinSql(joins, ' ')}`;
  const made = await run(
    sql`with made as (insert into desk.${table} (${joinSql(columns)}) select ${values} ${from(sql`desk`)} returning 1) select count(*)::int as count from made`,
  );
  const house: Readonly<Record<string, SqlText>> = {
    xid: sql`pg_current_xact_id()`,
    cover_id: idOfCopy(sql`t.cover_id`, sql`n`),
    former_names: sql`null`,
  };
  const more = publishedColumns.map((column) => column.name);
  await run(
    sql`insert into published.${table} (${joinSql([...columns, ...more.map(name)])})
select ${values}, ${joinSql(more.map((column) => house[column] ?? sql`t.${name(column)}`))} ${from(sql`published`)}`,
  );
  return Number(made[0]?.count);
}

/** Copies the relations to many of one kind; a relation to a sample leads to the copy of the same number. */
export async function copyLinks(run: Run, item: ItemMetadata): Promise<void> {
  for (const { table } of linksOf([item])) {
    for (const schema of [sql`desk`, sql`published`])
      await run(
        sql`insert into ${schema}.${name(table)} (owner_id, target_id)
select ${idOfCopy(sql`k.owner_id`, sql`n`)}, ${leadsTo(sql`k.target_id`, sql`e`)}
from ${schema}.${name(table)} k join copied c on c.id = k.owner_id cross join unnest(c.numbers) n left join copied e on e.id = k.target_id`,
      );
  }
}

function valueOf(item: ItemMetadata, column: SqlText): SqlText {
  if (column === name('id')) return idOfCopy(sql`t.id`, sql`n`);
  const edge = edgesOf(item).find((one) => one.column === column);
  if (edge) return leadsTo(sql`t.${column}`, edge.alias);
  const suffixed = item.fields.filter(
    (field) => takesSuffix(field) && (item.natural.includes(field.name) || field.unique),
  );
  return suffixed.some((field) => nameOf(field) === column)
    ? sql`t.${column} || '-x' || n`
    : sql`t.${column}`;
}

const leadsTo = (id: SqlText, alias: SqlText): SqlText =>
  sql`case when ${alias}.id is null then ${id} else ${idOfCopy(id, sql`n`)} end`;
const nameOf = (field: FieldMetadata): SqlText => name(columnsOf(field)[0]?.name ?? '');
const edgesOf = (item: ItemMetadata) =>
  item.fields
    .filter((field) => field.kind === 'one')
    .map((field, index) => ({ column: nameOf(field), alias: sql`e${index}` }));
