import { sql } from '../base/sql.js';
import type { Audience } from '../base/audience.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor } from './window-columns.js';
import { itemsFor, windowOf } from './projection.js';
import type { Job } from './project.js';
import { isGuardedFrom, rowId, shown } from './rows.js';
import type { Run } from './run.js';
import { name } from '../base/sql.js';

/** An item that is published but absent from a window, and the relation that keeps it out. */
export interface Missing {
  readonly audience: Audience;
  readonly item: string;
  readonly id: string;
  readonly relation: string;
}

/**
 * The first of the items that a window should hold and does not. What is kept from its readers on purpose (an
 * exposure, a row rule) is not missing, and neither is what requires it.
 */
export async function missingFrom(
  run: Run,
  jobs: readonly Job[],
  into: readonly Audience[],
): Promise<Missing | undefined> {
  for (const audience of into) {
    for (const item of itemsFor(audience)) {
      const ids = jobs.filter((job) => job.item === item.name).flatMap((job) => job.ids);
      if (ids.length === 0) continue;
      const edges = required(audience, item);
      const absent = edges.map(
        (edge) =>
          `when t.${edge.column} is not null and not exists (select from ${name(windowOf(audience))}.${name(tableOf(edge.target))} w where w.id = t.${edge.column}) then '${edge.field}'`,
      );
      const [row] = await run(
        `select t.id, ${edges.length ? `case ${absent.join(' ')} end` : 'null'} as relation
from published.${name(tableOf(item))} t where t.id = any ($1::uuid[]) and ${shown(audience, item, 't').join(' and ')}
  and not exists (select from ${name(windowOf(audience))}.${name(tableOf(item))} w where w.id = ${rowId(audience, item, sql`t`)})
  and not (${[...edges.map((edge) => excused(audience, edge.target, `t.${edge.column}`, 1)), 'false'].join(' or ')}) limit 1`,
        [ids],
      );
      if (row) return { audience, item: item.name, id: String(row.id), relation: String(row.relation) };
    }
  }
  return undefined;
}

/** Whether an item is published and kept from the audience on purpose, or requires one that is. */
function excused(audience: Audience, item: ItemMetadata, id: string, depth: number): string {
  const alias = `x${depth}`;
  const reasons = [
    `not (${shown(audience, item, alias).join(' and ')})`,
    // A generalised row stands there, but nothing may lead to it.
    ...(isGuardedFrom(audience, item) ? [`${alias}.exposure = 'GENERALISED'`] : []),
    ...required(audience, item).map((edge) =>
      excused(audience, edge.target, `${alias}.${edge.column}`, depth + 1),
    ),
  ];
  return `exists (select from published.${name(tableOf(item))} ${alias} where ${alias}.id = ${id} and ${alias}.live and (${reasons.join(' or ')}))`;
}

const required = (audience: Audience, item: ItemMetadata) =>
  fieldsFor(audience, item)
    .filter((field) => field.kind === 'one' && (!field.optional || field.bound))
    .map((field) => ({
      field: field.name,
      column: name(`${snake(field.name)}_id`),
      target: targetOf(field),
    }));
