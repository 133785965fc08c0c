import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { tableOf } from '../../entities/house/columns.js';
import { fieldNamed, itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { idsOf, type Run } from '../../windows/run.js';
import { columnOf, edgesTo, linkOf, type Edge, type EdgeSchema } from '../edges.js';
import type { Work } from '../transaction.js';

/** Owners of an edge that refer to another item than before. */
export interface MovedEdge {
  readonly schema: EdgeSchema;
  readonly owner: string;
  readonly field: string;
  readonly ids: readonly string[];
  /** Owners of a list that named both items. */
  readonly both: readonly string[];
}

/** Has all that refers to one item refer to another. */
export async function moveEdge(
  run: Run,
  edge: Edge,
  schema: EdgeSchema,
  [from, to]: readonly [string, string],
): Promise<MovedEdge> {
  const { owner, field } = edge;
  const moved = { schema, owner: owner.name, field: field.name };
  if (field.kind !== 'many') {
    const column = columnOf(field);
    const rows = await run(
      sql`update ${name(schema)}.${name(tableOf(owner))} set ${column} = $2 where ${column} = $1 returning id`,
      [from, to],
    );
    return { ...moved, ids: idsOf(rows), both: [] };
  }
  const link = linkOf(schema, edge);
  const both = await run(
    sql`delete from ${link} k where target_id = $1 and exists (select from ${link} o where o.owner_id = k.owner_id and o.target_id = $2) returning owner_id as id`,
    [from, to],
  );
  const rows = await run(
    sql`update ${link} set target_id = $2 where target_id = $1 returning owner_id as id`,
    [from, to],
  );
  return { ...moved, ids: idsOf(rows), both: idsOf(both) };
}

/** Takes a move back where the owner refers to the second item still; these owners. */
export async function moveEdgeBack(
  run: Run,
  { schema, owner: kind, field: called, ids, both }: MovedEdge,
  [from, to]: readonly [string, string],
): Promise<string[]> {
  const owner = itemNamed(kind);
  const field = fieldNamed(owner, called);
  const table = sql`${name(schema)}.${name(tableOf(owner))}`;
  if (field.kind !== 'many') {
    const column = columnOf(field);
    return idsOf(
      await run(
        sql`update ${table} set ${column} = $1 where ${column} = $2 and id = any ($3::uuid[]) returning id`,
        [from, to, ids],
      ),
    );
  }
  const link = linkOf(schema, { owner, field });
  const back = await run(
    sql`update ${link} set target_id = $1 where target_id = $2 and owner_id = any ($3::uuid[]) returning owner_id as id`,
    [from, to, ids],
  );
  const again = await run(
    sql`insert into ${link} (owner_id, target_id) select owner_id, $1 from ${link} where target_id = $2 and owner_id = any ($3::uuid[]) returning owner_id as id`,
    [from, to, both],
  );
  return [...idsOf(back), ...idsOf(again)];
}

/** Owners of edges that moved, by kind: drafts, and what is published. */
export type TouchedOwners = Readonly<Record<EdgeSchema, ReadonlyMap<ItemMetadata, readonly string[]>>>;

/** Owners of a relation, or of a text, that lead to another item than before. */
export type MovedFrom = Pick<MovedEdge, 'schema' | 'owner' | 'field' | 'ids' | 'both'>;

/** The owners of edges and texts that moved. */
export function touchedOwners(moved: readonly MovedFrom[]): TouchedOwners {
  const of = (schema: EdgeSchema): ReadonlyMap<ItemMetadata, readonly string[]> =>
    new Map(
      [
        ...Map.groupBy(
          moved.filter((one) => one.schema === schema && one.ids.length + one.both.length > 0),
          ({ owner }) => owner,
        ),
      ].map(([owner, some]) => [
        itemNamed(owner),
        [...new Set(some.flatMap(({ ids, both }) => [...ids, ...both]))],
      ]),
    );
  return { desk: of('desk'), published: of('published') };
}

/**
 * Gives owners a revision in which these relations and texts are as the tables have them, on the desk; readers, who
 * see the same, see that revision if they saw the one before. A text that leads elsewhere says what it said: what
 * reviewers said of it holds.
 */
export async function reviseOwners(
  { run, by, did }: Work,
  to: ItemMetadata,
  moved: readonly MovedFrom[],
): Promise<void> {
  const touched = touchedOwners(moved);
  for (const [owner, ids] of touched.published)
    await run(
      sql`update published.${name(tableOf(owner))} set xid = pg_current_xact_id() where id = any ($1::uuid[])`,
      [ids],
    );
  for (const [owner, ids] of touched.desk) {
    const table = name(tableOf(owner));
    await run(
      sql`update desk.${table} set revision = revision + 1, saved_at = now() where id = any ($1::uuid[])`,
      [ids],
    );
    const own = moved.filter((one) => one.schema === 'desk' && one.owner === owner.name);
    const [texts, relations] = [own.filter(isText), own.filter((one) => !isText(one))];
    const fields = [
      ...edgesTo(to)
        .filter((edge) => edge.owner === owner)
        .map((edge) => sql`${literal(edge.field.name)}, ${valueOf(edge)}`),
      ...[...new Set(texts.map(({ field }) => field))].map(
        (field) => sql`${literal(field)}, d.${columnOf(fieldNamed(owner, field))}`,
      ),
    ];
    await run(
      sql`insert into desk.revision (item_id, number, item, content, tracks, saved_at, saved_by)
select d.id, d.revision, $2, old.content || jsonb_build_object(${joinSql(fields)}), case when d.id = any ($4::uuid[]) then old.tracks || jsonb_build_object('shared', d.revision) else old.tracks end, now(), $3
from desk.${table} d join desk.revision old on old.item_id = d.id and old.number = d.revision - 1 where d.id = any ($1::uuid[])`,
      [ids, owner.name, by, relations.flatMap((one) => [...one.ids, ...one.both])],
    );
    await run(
      sql`update published.${table} p set revision = d.revision, saved_at = d.saved_at from desk.${table} d where d.id = p.id and p.id = any ($1::uuid[]) and p.revision = d.revision - 1`,
      [(touched.published.get(owner) ?? []).filter((id) => ids.includes(id))],
    );
    did({ item: owner.name, ids });
  }
}

/** True of what was moved in texts of an item. */
const isText = ({ owner, field }: MovedFrom): boolean => fieldNamed(itemNamed(owner), field).rich === true;

/** A relation of a row `d` of the desk, as a revision has it. */
const valueOf = (edge: Edge): SqlText =>
  edge.field.kind === 'many'
    ? sql`coalesce((select jsonb_agg(k.target_id order by k.target_id::text collate "C") from ${linkOf('desk', edge)} k where k.owner_id = d.id), '[]')`
    : sql`d.${columnOf(edge.field)}`;

/** Items of one kind that refer to both and say the same, or not. */
export interface Twins {
  readonly owner: ItemMetadata;
  /** Those that refer to the item that goes. */
  readonly same: readonly string[];
  /** One that cannot be moved: the other that has its key says something else, or is not shown as it is. */
  readonly other: string | undefined;
}

/** The owners of an edge that would have the natural key of another, if they referred to `to` instead of `from`. */
export async function twinsOf(
  run: Run,
  { owner, field }: Edge,
  [from, to]: readonly [string, string],
): Promise<Twins> {
  if (field.kind === 'many' || !owner.natural.includes(field.name))
    return { owner, same: [], other: undefined };
  const table = name(tableOf(owner));
  const column = columnOf(field);
  const key = owner.natural
    .filter((one) => one !== field.name)
    .map((one) => columnOf(fieldNamed(owner, one)))
    .map((one) => sql`t.${one} is not distinct from r.${one}`);
  const rows = await run(
    sql`select r.id, rc.content - $3::text = tc.content - $3::text and (coalesce(rp.live, false) <= coalesce(tp.live, false)) as same
from desk.${table} r join desk.${table} t on t.${column} = $2${key.length ? sql` and ${joinSql(key, ' and ')}` : sql``}
join desk.revision rc on rc.item_id = r.id and rc.number = r.revision join desk.revision tc on tc.item_id = t.id and tc.number = t.revision
left join published.${table} rp on rp.id = r.id left join published.${table} tp on tp.id = t.id where r.${column} = $1 order by r.id`,
    [from, to, field.name],
  );
  return {
    owner,
    same: idsOf(rows.filter(({ same }) => same === true)),
    other: idsOf(rows.filter(({ same }) => same !== true))[0],
  };
}
