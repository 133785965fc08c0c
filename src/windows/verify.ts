import { decode } from '../base/decode.js';
import { audiences, type Audience } from '../base/audience.js';
import { differs } from './sync-table.js';
import { transaction } from './lock.js';
import {
  itemsFor,
  linkProjectionOf,
  linksFor,
  projectionOf,
  windowOf,
  type Projection,
} from './projection.js';
import type { Run } from './run.js';
import { inSchema, joinSql, literal, name, sql } from '../base/sql.js';

/** How a table of a window differs from its projection. */
export interface WindowDifference {
  readonly audience: Audience;
  readonly table: string;
  readonly missing: number;
  readonly extra: number;
  readonly different: number;
  /** Up to five of the rows, by their first key. */
  readonly ids: readonly string[];
}

/**
 * Every difference between windows and projections, all seen at one moment; none is the proof. `run` is a
 * session outside any transaction.
 */
export const verify = (run: Run, of: readonly Audience[] = audiences): Promise<WindowDifference[]> =>
  transaction(run, 'repeatable read, read only', () => windowDifferences(run, of));

/** The same inside a transaction; at READ COMMITTED only under the lock. */
export async function windowDifferences(run: Run, of: readonly Audience[]): Promise<WindowDifference[]> {
  const found: WindowDifference[] = [];
  for (const audience of of) {
    const projections = [
      ...itemsFor(audience).map((item) => projectionOf(audience, item)),
      ...linksFor(audience).map((link) => linkProjectionOf(audience, link)),
    ];
    for (const projection of await filled(run, audience, projections)) {
      const difference = await compare(run, audience, projection);
      if (difference.missing + difference.extra + difference.different) found.push(difference);
    }
  }
  return found;
}

/** The projections that have rows, in the window or where rows come from: the others need no look. */
async function filled(
  run: Run,
  audience: Audience,
  projections: readonly Projection[],
): Promise<readonly Projection[]> {
  const places = projections.map(
    ({ table, origin }, place) =>
      sql`select ${literal(String(place))} as place where exists (select from ${inSchema(windowOf(audience), table)}) or exists (select from ${origin})`,
  );
  const rows = await run(joinSql(places, ' union all '));
  const found = new Set(rows.map(({ place }) => Number(place)));
  return projections.filter((_, place) => found.has(place));
}

async function compare(run: Run, audience: Audience, projection: Projection): Promise<WindowDifference> {
  const key = name(projection.key[0] ?? '');
  const [row] = await run(sql`
select count(*) filter (where w.${key} is null)::int as missing, count(*) filter (where p.${key} is null)::int as extra,
  count(*) filter (where w.${key} is not null and p.${key} is not null)::int as different,
  (array_agg(coalesce(p.${key}, w.${key})::text))[1:5] as ids
from (${projection.select()}) p full join ${inSchema(windowOf(audience), projection.table)} w on ${joinSql(
    projection.key.map((column) => sql`p.${name(column)} = w.${name(column)}`),
    ' and ',
  )}
where ${differs(projection)}`);
  return {
    audience,
    table: projection.table,
    missing: Number(row?.missing),
    extra: Number(row?.extra),
    different: Number(row?.different),
    ids: decode.optional(decode.list(decode.text))(row?.ids) ?? [],
  };
}
