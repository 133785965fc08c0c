import { createHash } from 'node:crypto';
import { joinSql, name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { tableOf } from '../../entities/house/columns.js';
import type { EditorialStage } from '../../entities/house/workflow.js';
import { fieldNamed, isLocalised, type ItemMetadata } from '../../entities/house/metadata.js';
import { columnOf } from '../edges.js';
import { readingsOf, type ReadingPerson } from '../reading.js';
import { standingColumns, trackStagesOf, standingShape, type TrackStages } from '../stage.js';
import { partListsOf, wholesOf, type PartList } from './part-lists.js';

/** A part of an item, or of one of its parts, as the desk has it. */
export interface PartOnDesk {
  readonly item: ItemMetadata;
  readonly id: string;
  /** The item that it is a part of, and the list of it that it stands in. */
  readonly whole: string;
  readonly list: string;
  readonly revision: number;
  readonly stage: EditorialStage;
  readonly standing: TrackStages;
  readonly isRemoved: boolean;
}

/** An item with its parts; the parts of a part stand behind it, in the order of their lists. */
export interface Composition {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly revision: number;
  readonly stage: EditorialStage;
  readonly standing: TrackStages;
  readonly parts: readonly PartOnDesk[];
  /** Says that these are the items, at these revisions; it differs as soon as one does. */
  readonly token: string;
}

const ownColumns = { revision: decode.integer, ...standingShape };
const partColumns = { ...ownColumns, id: decode.text, whole: decode.text, isRemoved: decode.flag };

/**
 * An item and its parts, as far as the caller reads the work on them; undefined: it is not there for them. One
 * statement for each list of parts at each depth.
 */
export async function compositionOf(
  asking: ReadingPerson,
  item: ItemMetadata,
  id: string,
): Promise<Composition | undefined> {
  const table = name(tableOf(item));
  const [own] = decode.rows(
    await asking.run(
      sql`select d.revision, ${standingColumns(item)} from desk.${table} d join window_desk.${table} w on w.id = d.id where d.id = $1`,
      [id],
    ),
    ownColumns,
  );
  if (!own || !(await readingsOf(asking, item, [id])).has(id)) return undefined;
  // Nothing is its own ancestor; an item that were so would otherwise be followed for ever.
  const known = new Set([id]);
  const children = new Map<string, PartOnDesk[]>();
  let wholes: readonly { readonly item: ItemMetadata; readonly id: string }[] = [{ item, id }];
  while (wholes.length > 0) {
    const found: PartOnDesk[] = [];
    for (const [kind, some] of Map.groupBy(wholes, (one) => one.item))
      for (const list of partListsOf(kind)) {
        const ids = some.map((one) => one.id);
        found.push(...(await partsIn(asking, list, ids)).filter((part) => !known.has(part.id)));
      }
    for (const part of found) {
      known.add(part.id);
      children.set(part.whole, [...(children.get(part.whole) ?? []), part]);
    }
    wholes = found;
  }
  const below = (whole: string): readonly PartOnDesk[] =>
    (children.get(whole) ?? []).flatMap((part) => [part, ...below(part.id)]);
  const parts = below(id);
  const { revision, stage } = own;
  const token = tokenOf([{ id, revision }, ...parts]);
  return { item, id, revision, stage, standing: trackStagesOf(own), parts, token };
}

function tokenOf(all: readonly { readonly id: string; readonly revision: number }[]): string {
  const said = all.map(({ id, revision }) => `${id} ${revision}`).sort();
  return createHash('sha256').update(said.join('\n')).digest('base64url').slice(0, 22);
}

/** The parts that stand in a list of these items, in its order. */
async function partsIn(
  asking: ReadingPerson,
  { part: item, relation, name: list }: PartList,
  wholes: readonly string[],
): Promise<readonly PartOnDesk[]> {
  const table = name(tableOf(item));
  // A part of a part says of both whose it is; it stands in the list of the nearer.
  const nearer = wholesOf(item)
    .slice(wholesOf(item).indexOf(relation) + 1)
    .map((field) => sql` and d.${columnOf(field)} is null`);
  const order = item.order
    .map(([field, direction]) => ({ field: fieldNamed(item, field), direction }))
    .filter(({ field }) => !isLocalised(field))
    .map(
      ({ field, direction }) =>
        sql`d.${columnOf(field)} ${direction === 'DESC' ? sql`desc` : sql`asc`} nulls last, `,
    );
  const rows = decode.rows(
    await asking.run(
      sql`select d.id, d.revision, d.is_removed as "isRemoved", ${standingColumns(item)}, d.${columnOf(relation)} as whole
from desk.${table} d join window_desk.${table} w on w.id = d.id
where d.${columnOf(relation)} = any ($1::uuid[])${joinSql(nearer, '')} order by ${joinSql(order, '')}d.id`,
      [wholes],
    ),
    partColumns,
  );
  const extents = await readingsOf(
    asking,
    item,
    rows.map(({ id }) => id),
  );
  return rows
    .filter(({ id }) => extents.has(id))
    .map(({ id, whole, revision, isRemoved, ...row }) => ({
      ...{ item, list, id, whole, revision, isRemoved },
      stage: row.stage,
      standing: trackStagesOf(row),
    }));
}
