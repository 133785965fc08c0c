import { sql } from 'kysely';
import { fieldNamed } from '../../entities/house/metadata.js';
import type { ListPlan, Selection } from '../plan.js';
import { SqlNames } from './names.js';
import { filteredSource } from './filtered-source.js';
import { rowSql, valuesBeside } from './row.js';
import { orderSql } from './seek.js';
import { compiled, type Statement } from './statement.js';
import { all, type Sql } from './words.js';

/** What is read of each row: where it comes from first, then what was selected. */
export function wholeSelection({ item, locale, select }: ListPlan): Selection {
  const nodes = select.flatMap(({ of }): Selection => {
    if (of.kind === 'nodes') return of.select;
    return of.kind === 'edges' ? of.select.flatMap((edge) => (edge.of.kind === 'node' ? edge.of.select : [])) : [];
  });
  const provenance = { key: 'provenance', of: { kind: 'field', field: fieldNamed(item, 'provenance'), locale } } as const;
  return [provenance, ...nodes.filter(({ key }) => key !== 'provenance')];
}

// PostgreSQL puts at most a hundred values into one array.
const mostValues = 100;

/** How a list is read as a whole. */
export interface RowsStatements {
  readonly rows: Statement;
  readonly count: Statement;
  /** Of rows that are arrays: the keys that would lead to each value; undefined where they are objects. */
  readonly values: readonly (readonly string[])[] | undefined;
}

/**
 * Every row of a list, each as the text of a JSON object, or of an array of its values where that is as good, whatever page was asked for; and
 * how many there are, counted to just beyond a limit.
 */
export function rowsStatements(plan: ListPlan, limit: number, asArrays: boolean): RowsStatements {
  const names = new SqlNames();
  const row = names.next();
  const [read, counted] = [filteredSource(plan, row, undefined, names), filteredSource(plan, names.next(), undefined, names)];
  const select = wholeSelection(plan);
  const joins: Sql[] = [];
  const values = asArrays ? valuesBeside(select, row, names, joins) : [];
  const isArray = values.length > 0 && values.length <= mostValues;
  if (!isArray) joins.length = 0;
  const data = isArray ? sql`json_build_array(${sql.join(values.map(({ value }) => value))})` : rowSql(select, row, names, joins);
  return {
    rows: compiled(
      sql`select ${data}::text as data from ${read.from}${sql.join(joins, sql``)} where ${all(read.conditions)} order by ${orderSql(plan.order, row, false)}`,
    ),
    count: compiled(
      sql`select count(*)::text as data from (select 1 from ${counted.from} where ${all(counted.conditions)} limit ${sql.lit(limit + 1)}) counted`,
    ),
    values: isArray ? values.map(({ keys }) => keys) : undefined,
  };
}
