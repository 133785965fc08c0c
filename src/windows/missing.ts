import type { Audience } from '../base/audience.js';
import { decode } from '../base/decode.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from './window-columns.js';
import { itemsFor, windowOf } from './projection.js';
import type { Job } from './project.js';
import { isGuardedFrom, rowId, shown } from './rows.js';
import type { Run } from './run.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';

/** An item that is published but absent from a window, and the relation that keeps it out. */
export interface Missing {
  readonly audience: Audience;
  readonly item: string;
  readonly id: string;
  /** Undefined: it is no relation, which is a fault of the projection. */
  readonly relation: string | undefined;
}

/** More would help nobody who reads a list of them. */
const mostMissing = 100;

/**
 * The items that a window should hold and does not, each with every relation that keeps it out, once for all audiences;
 * at most a hundred of a kind. What is kept from readers on purpose (an exposure, a row rule) is not missing, and neither
 * is what requires it.
 */
export async function missingFrom(
  run: Run,
  jobs: readonly Job[],
  into: readonly Audience[],
): Promise<readonly Missing[]> {
  const all = new Map<string, Missing>();
  for (const audience of into) {
    for (const item of itemsFor(audience)) {
      const ids = jobs.filter((job) => job.item === item.name).flatMap((job) => job.ids);
      const edges = required(audience, item);
      if (ids.length === 0) continue;
      const absent = edges.map(
        (edge) =>
          sql`case when t.${edge.column} is not null and not exists (select from ${inSchema(windowOf(audience), tableOf(edge.target))} w where w.id = t.${edge.column}) then ${literal(edge.field)} end`,
      );
      const rows = await run(
        sql`select t.id, e.relation
from published.${name(tableOf(item))} t cross join lateral unnest(coalesce(nullif(array_remove(array[${joinSql(absent)}]::text[], null), '{}'), '{null}')) e(relation) where t.id = any ($1::uuid[]) and ${joinSql(shown(audience, item, sql`t`), ' and ')}
  and not exists (select from ${inSchema(windowOf(audience), tableOf(item))} w where w.id = ${rowId(audience, item, sql`t`)})
  and not (${joinSql([...edges.map((edge) => excused(audience, edge.target, sql`t.${edge.column}`, 1)), sql`false`], ' or ')}) order by 1, 2 limit $2`,
        [ids, mostMissing],
      );
      for (const { id, relation } of decode.rows(rows, {
        id: decode.text,
        relation: decode.optional(decode.text),
      })) {
        const key = `${item.name} ${id} ${relation ?? ''}`;
        if (!all.has(key)) all.set(key, { audience, item: item.name, id, relation });
      }
    }
  }
  return [...all.values()];
}

/** Whether an item is published and kept from the audience on purpose, or requires one that is. */
function excused(audience: Audience, item: ItemMetadata, id: SqlText, depth: number): SqlText {
  const alias = sql`x${depth}`;
  const reasons = [
    sql`not (${joinSql(shown(audience, item, alias), ' and ')})`,
    // A generalised row stands there, but nothing may lead to it.
    ...(isGuardedFrom(audience, item) ? [sql`${alias}.exposure = 'GENERALISED'`] : []),
    ...required(audience, item).map((edge) =>
      excused(audience, edge.target, sql`${alias}.${edge.column}`, depth + 1),
    ),
  ];
  return sql`exists (select from published.${name(tableOf(item))} ${alias} where ${alias}.id = ${id} and ${alias}.live and (${joinSql(reasons, ' or ')}))`;
}

const required = (audience: Audience, item: ItemMetadata) =>
  fieldsFor(audience, item)
    .filter((field) => field.kind === 'one' && (!field.optional || field.bound))
    .map((field) => ({
      field: field.name,
      column: name(`${snake(field.name)}_id`),
      target: targetOf(field),
    }));
