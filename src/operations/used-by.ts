import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../entities/house/metadata.js';
import { edgesTo, referringSql, type Edge, type Use } from './edges.js';
import type { Desk } from './desk.js';
import { readableIds } from './reading.js';
import { linkUsesOf } from './rich-text/link-uses.js';
import { inTransaction, type Work } from './transaction.js';

const useColumns = {
  item: decode.text,
  field: decode.text,
  id: decode.text,
  drafted: decode.flag,
  published: decode.flag,
};

const reading = { verb: 'read-uses', needs: 'nothing', windows: false, once: false } as const;

/** Everything that refers to these items, in drafts or in what is published; one statement an item. */
export function usedBy(
  desk: Desk,
  wishes: readonly { readonly item: string; readonly id: string }[],
): Promise<(Use[] | ReseauError)[]> {
  return inTransaction(desk, reading, async (work) => {
    const found: (Use[] | ReseauError)[] = [];
    for (const { item, id } of wishes) found.push(await usesOf(work, itemNamed(item), id));
    return found;
  });
}

async function usesOf(work: Work, item: ItemMetadata, id: string): Promise<Use[] | ReseauError> {
  const there = await work.run(sql`select id from desk.${name(tableOf(item))} where id = any ($1::uuid[])`, [
    [id],
  ]);
  if (there.length === 0 || !(await readableIds(work, item, [id])).has(id))
    return new ReseauError('ITEM_NOT_FOUND', `${item.name} ${id} is not on the desk.`, {
      extensions: { item: item.name },
    });
  const linking = await linkUsesOf(work, item, id);
  const edges = edgesTo(item);
  if (edges.length === 0) return linking;
  const rows = decode.rows(await work.run(joinSql(edges.map(usesSql), ' union all '), [[id]]), useColumns);
  const uses: Use[] = [];
  for (const { owner, field } of edges) {
    const own = rows.filter((row) => row.item === owner.name && row.field === field.name);
    if (own.length === 0) continue;
    const read = await readableIds(
      work,
      owner,
      own.map((row) => row.id),
    );
    const seen = own.filter((row) => read.has(row.id));
    if (seen.length > 0)
      uses.push({
        item: owner,
        field: field.name,
        ids: seen.map((row) => row.id),
        published: seen.filter((row) => row.published).length,
      });
  }
  return [...uses, ...linking];
}

/** SELECT of those that refer to the item in $1 by one relation. */
const usesSql = (edge: Edge): SqlText => {
  const { owner, field } = edge;
  const live = sql`select p.id from published.${name(tableOf(owner))} p where p.live and p.id in (${referringSql(edge, 'published')})`;
  return sql`(select ${literal(owner.name)} as item, ${literal(field.name)} as field, u.id, bool_or(u.drafted) as drafted, bool_or(not u.drafted) as published
from (select r.id, true as drafted from (${referringSql(edge, 'desk')}) r union all select s.id, false from (${live}) s) u group by u.id order by u.id)`;
};
