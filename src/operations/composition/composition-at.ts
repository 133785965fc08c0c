import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { columnOf } from '../edges.js';
import { refuse } from '../refuse.js';
import type { Work } from '../transaction.js';
import { partListsOf, wholesOf, type PartList } from './part-lists.js';

type Content = Readonly<Record<string, unknown>>;

/** A part as it was at an earlier time. */
export interface EarlierPart {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly whole: string;
  readonly revision: number;
  readonly content: Content;
  /** True: it is in the trash now. */
  readonly isInTrash: boolean;
}

const partColumns = {
  id: decode.text,
  whole: decode.text,
  revision: decode.integer,
  content: decode.object,
  isInTrash: decode.flag,
};

/**
 * The parts of an item as they were when it got its next revision, or as they are where it has none; a part of a
 * part behind it. Parts of which nothing is kept are not among them. Throws ITEM_NOT_FOUND.
 */
export async function partsAt(
  work: Work,
  { item: kind, id, revision }: { readonly item: string; readonly id: string; readonly revision: number },
): Promise<readonly EarlierPart[]> {
  const item = itemNamed(kind);
  const [row] = await work.run(
    `select (select n.saved_at from desk.revision n where n.item_id = $1 and n.number = $2 + 1) as until from desk.revision r where r.item_id = $1 and r.item = $3 and r.number = $2`,
    [id, revision, kind],
  );
  if (!row) return refuse({ item: kind, index: 0 }, `${id} has no revision ${revision}`, 'ITEM_NOT_FOUND');
  const found: EarlierPart[] = [];
  let wholes: readonly { readonly item: ItemMetadata; readonly id: string }[] = [{ item, id }];
  while (wholes.length > 0) {
    const next: EarlierPart[] = [];
    for (const [whole, some] of Map.groupBy(wholes, (one) => one.item))
      for (const list of partListsOf(whole))
        next.push(
          ...(await partsIn(
            work,
            list,
            some.map((one) => one.id),
            row.until,
          )),
        );
    wholes = next.filter((part) => found.every((one) => one.id !== part.id));
    found.push(...(wholes as readonly EarlierPart[]));
  }
  return found;
}

/** The parts that stood in a list of these items until a moment; null: those that stand there now. */
async function partsIn(
  { run }: Work,
  { part: item, relation }: PartList,
  wholes: readonly string[],
  until: unknown,
): Promise<readonly EarlierPart[]> {
  const said = (field: string): SqlText => sql`r.content ->> ${literal(field)}`;
  const nearer = wholesOf(item)
    .slice(wholesOf(item).indexOf(relation) + 1)
    .map(({ name: field }) => sql` and ${said(field)} is null`);
  const order = said(item.place?.field ?? item.natural[0] ?? '');
  const rows = await run(
    sql`select r.item_id as id, r.number as revision, r.content, ${said(relation.name)} as whole, t.item_id is not null as "isInTrash"
from (select distinct on (s.item_id) s.* from desk.revision s where s.item = $3 and ($2::timestamptz is null or s.saved_at < $2)
  and s.item_id in (select id from desk.${name(tableOf(item))} where ${columnOf(relation)} = any ($1::uuid[]) union all select item_id from desk.trash where item = $3)
  order by s.item_id, s.number desc) r left join desk.trash t on t.item_id = r.item_id
where ${said(relation.name)} = any ($1::text[])${joinSql(nearer, '')} and coalesce(${said('isRemoved')}, 'false') = 'false' and (t.item_id is null or t.deleted_at >= $2)
order by length(${order}), ${order}, r.item_id`,
    [wholes, until, item.name],
  );
  return decode.rows(rows, partColumns).map((part) => ({ ...part, item }));
}
