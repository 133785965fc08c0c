import { announce } from './changes.js';
import { stampSql } from './page-times.js';
import type { Projection } from './projection.js';
import { idsOf, type Run } from './run.js';
import { inSchema, joinSql, name, sql, type SqlText } from '../base/sql.js';

/** Which rows of a table are looked at; all without it. Both conditions use the same parameters. */
export interface SyncScope {
  /** On what the projection reads. */
  readonly source: SqlText;
  /** On the window's own rows, under the alias `w`. */
  readonly window: SqlText;
  readonly parameters: readonly unknown[];
}

/** What was written to a table, by the first column of its key. */
export interface SyncResult {
  /** Rows that appeared or vanished. */
  readonly moved: readonly string[];
  /** These, and those that say something else now. */
  readonly touched: readonly string[];
}

/**
 * Brings rows of a window's table to what its projection says, writing only what differs, in order of the key as
 * `fillTable` does. `isStamped`: the content of rows is compared, and those that differ get new times.
 */
export async function syncTable(
  run: Run,
  schema: string,
  projection: Projection,
  { scope, isStamped = false }: { readonly scope?: SyncScope | undefined; readonly isStamped?: boolean },
): Promise<SyncResult> {
  const { columns, key } = projection;
  const times = isStamped ? projection.times : undefined;
  const table = inSchema(schema, projection.table);
  const select = projection.select(scope?.source);
  const same = joinSql(
    key.map((column) => sql`p.${name(column)} = w.${name(column)}`),
    ' and ',
  );
  const first = name(key[0] ?? '');
  const gone = await run(
    sql`delete from ${table} w where ${scope?.window ?? sql`true`} and not exists (select from (${select}) p where ${same}) returning w.${first} as id`,
    scope?.parameters,
  );

  const listed = joinSql(columns.map(name));
  const rest = columns.filter((column) => !key.includes(column));
  const change = rest.length
    ? sql`update set ${joinSql(rest.map((column) => sql`${name(column)} = excluded.${name(column)}`))}`
    : sql`nothing`;
  const compared = columns.filter((column) => !times?.columns.includes(column));
  const changed = sql`select p.* from (${select}) p left join ${table} w on ${same} where ${differs({ columns: compared })}`;
  const source = times ? sql`changed p left join noted on noted.item_id = p.${first}` : sql`(${changed}) p`;
  const values = columns.map(
    (column) => sql`${times?.columns.includes(column) ? sql`noted` : sql`p`}.${name(column)}`,
  );
  const written = await run(
    sql`${times ? sql`with changed as (${changed}), noted as (${stampSql(times)})\n` : sql``}insert into ${table} (${listed}) select ${joinSql(values)}
from ${source} order by ${joinSql(key.map((column) => sql`p.${name(column)}`))}
on conflict (${joinSql(key.map(name))}) do ${change} returning ${first} as id, xmax = 0 as appeared`,
    scope?.parameters,
  );
  if (gone.length + written.length > 0) await announce(run, schema, projection.table);
  return {
    moved: idsOf([...gone, ...written.filter((row) => row.appeared)]),
    touched: idsOf([...gone, ...written]),
  };
}

/**
 * Writes the rows of a projection into a table that has none of them, in order of the key: of a generalised row that is
 * random, and where it lies in the table tells nothing either.
 */
export async function fillTable(
  run: Run,
  schema: string,
  projection: Projection,
  scope?: SyncScope,
): Promise<void> {
  const { columns, key } = projection;
  const listed = joinSql(columns.map(name));
  await run(
    sql`insert into ${inSchema(schema, projection.table)} (${listed}) select ${listed}
from (${projection.select(scope?.source)}) p order by ${joinSql(key.map((column) => sql`p.${name(column)}`))}`,
    scope?.parameters,
  );
}

/**
 * Whether a row `p` of the projection and the row `w` of the window, joined on their key, say different
 * things; absence on either side counts.
 */
export function differs({ columns }: Pick<Projection, 'columns'>): SqlText {
  const row = (alias: SqlText): SqlText =>
    sql`row(${joinSql(columns.map((column) => sql`${alias}.${name(column)}`))})`;
  return sql`${row(sql`w`)} is distinct from ${row(sql`p`)}`;
}
