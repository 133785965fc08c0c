import { joinSql, name, sql, type SqlText } from '../base/sql.js';
import { columnsOf, tableOf } from '../entities/house/columns.js';
import {
  fieldNamed,
  itemNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { idsOf, type Run } from '../windows/run.js';

/** What keeps items from standing where they would: one is its own ancestor, or two share a place. */
export interface StructureFault {
  readonly id: string;
  readonly field: string;
  readonly what: string;
}

const columnOf = (field: FieldMetadata): SqlText => name(columnsOf(field)[0]?.name ?? '');

/** More would help nobody who reads a list of them. */
const mostFaults = 100;

/**
 * Returns those of these items that are their own ancestors, or have the place of another, as the desk has them or as
 * readers see them; at most a hundred of each fault.
 */
export async function structureFaults(
  run: Run,
  schema: 'desk' | 'published',
  { item: kind, ids }: { readonly item: string; readonly ids: readonly string[] },
): Promise<readonly StructureFault[]> {
  const item = itemNamed(kind);
  const faults: StructureFault[] = [];
  const from = sql`${name(schema)}.${name(tableOf(item))}`;
  const live = (alias: string): SqlText => (schema === 'published' ? sql` and ${name(alias)}.live` : sql``);
  for (const field of item.fields.filter((one) => one.kind === 'one' && targetOf(one) === item)) {
    const edge = columnOf(field);
    const own = await run(
      sql`with recursive above(start, id) as (
  select t.id, t.${edge} from ${from} t where t.id = any ($1::uuid[]) and t.${edge} is not null${live('t')}
  union select a.start, t.${edge} from above a join ${from} t on t.id = a.id where t.${edge} is not null${live('t')}
) select distinct start as id from above where start = id order by 1 limit $2`,
      [ids, mostFaults],
    );
    for (const id of idsOf(own))
      faults.push({
        id,
        field: field.name,
        what: 'leads back to the item itself: nothing is its own ancestor',
      });
  }
  if (item.place) faults.push(...(await sharedPlaces(run, item, item.place, { from, ids, live })));
  return faults;
}

async function sharedPlaces(
  run: Run,
  item: ItemMetadata,
  { field, among }: NonNullable<ItemMetadata['place']>,
  {
    from,
    ids,
    live,
  }: { readonly from: SqlText; readonly ids: readonly string[]; readonly live: (alias: string) => SqlText },
): Promise<readonly StructureFault[]> {
  const same = [field, ...among]
    .map((one) => columnOf(fieldNamed(item, one)))
    .map((column) => sql`o.${column} is not distinct from t.${column}`);
  // What is removed gives its place up, at the desk at once.
  const removed = item.fields.find((one) => one.name === 'isRemoved');
  const stays = (alias: string): SqlText =>
    removed ? sql`${live(alias)} and not ${name(alias)}.${columnOf(removed)}` : live(alias);
  const rows = await run(
    sql`select distinct t.id from ${from} t join ${from} o on o.id <> t.id and ${joinSql(same, ' and ')}${stays('o')} where t.id = any ($1::uuid[])${stays('t')} order by 1 limit $2`,
    [ids, mostFaults],
  );
  return idsOf(rows).map((id) => ({
    id,
    field,
    what: 'another has this place already: give it a free one first',
  }));
}
