import { sql } from 'kysely';
import { fieldNamed } from '../../entities/house/metadata.js';
import type { ListPlan, Selection } from '../plan.js';
import { filteredSource, type FilteredSource } from './filtered-source.js';
import { sizeKeys, sizesOf } from '../whole.js';
import { valuesBeside } from './beside.js';
import { orderKeys } from './order-keys.js';
import { orderSql } from './seek.js';
import { compiled, type Statement } from './statement.js';
import { JoiningWriter, StatementWriter } from './statement-writer.js';
import { all, type Sql } from './words.js';

/** What is read of each row: where it comes from first, then what was selected. */
export function wholeSelection({ item, locale, select }: ListPlan): Selection {
  const nodes = select.flatMap(({ of }): Selection => {
    if (of.kind === 'nodes') return of.select;
    return of.kind === 'edges'
      ? of.select.flatMap((edge) => (edge.of.kind === 'node' ? edge.of.select : []))
      : [];
  });
  const provenance = {
    key: 'provenance',
    of: { kind: 'field', field: fieldNamed(item, 'provenance'), locale },
  } as const;
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
 * Every row of a list, each as the text of a JSON object, or of an array of its values where that is as good,
 * whatever page was asked for; and how many there are, counted to just beyond a limit, with what is inside of them.
 */
export function rowsStatements(plan: ListPlan, limit: number, asArrays: boolean): RowsStatements {
  const values = asArrays ? arraysStatement(plan) : undefined;
  return {
    rows: values?.rows ?? objectsStatement(plan),
    count: countStatement(plan, limit),
    values: values?.values,
  };
}

/** Every row as an array; undefined where it has no values, or too many. */
function arraysStatement(
  plan: ListPlan,
): { rows: Statement; values: readonly (readonly string[])[] } | undefined {
  const { statement, row, read } = begun(plan);
  const joining = new JoiningWriter(statement);
  const values = valuesBeside(wholeSelection(plan), row, joining);
  if (values.length === 0 || values.length > mostValues) return undefined;
  const data = sql`json_build_array(${sql.join(values.map(({ value }) => value))})`;
  return {
    rows: compiled(rowsOf(plan, { row, read }, data, joining), statement),
    values: values.map(({ keys }) => keys),
  };
}

function objectsStatement(plan: ListPlan): Statement {
  const { statement, row, read } = begun(plan);
  const joining = new JoiningWriter(statement);
  return compiled(rowsOf(plan, { row, read }, joining.row(wholeSelection(plan), row), joining), statement);
}

/** How many rows there are, and how many items stand in the lists inside of them: in all, and most in one row. */
function countStatement(plan: ListPlan, limit: number): Statement {
  const { statement, row, read } = begun(plan);
  const joining = new JoiningWriter(statement);
  const sizes = sizesOf(wholeSelection(plan));
  const inside = sizes.length === 0 ? sql`0` : itemsInside(joining.row(sizes, row));
  return compiled(
    sql`select json_build_object('rows', count(*), 'inside', coalesce(sum(inside), 0), 'most', coalesce(max(inside), 0))::text as data from (select ${inside} as inside from ${read.from}${joining.joins} where ${all(read.conditions)} limit ${sql.lit(limit + 1)}) counted`,
    statement,
  );
}

const everyItem = `strict $.**.${sizeKeys.items}`;
const everyGroup = `strict $.**.${sizeKeys.group}`;

/** How many items and groups the lists inside of a row hold together, by their lengths. */
const itemsInside = (sizes: Sql): Sql =>
  sql`(select coalesce((select sum(n::text::int) from jsonb_path_query(s.sizes, ${sql.lit(everyItem)}) n), 0) + (select count(*) from jsonb_path_query(s.sizes, ${sql.lit(everyGroup)})) from (select ${sizes}::jsonb as sizes) s)`;

/** A statement that reads the rows of the list. */
function begun(plan: ListPlan): { statement: StatementWriter; row: string; read: FilteredSource } {
  const statement = new StatementWriter();
  const row = statement.alias();
  return { statement, row, read: filteredSource(plan, row, undefined, statement) };
}

function rowsOf(
  plan: ListPlan,
  { row, read }: { readonly row: string; readonly read: FilteredSource },
  data: Sql,
  joining: JoiningWriter,
): Sql {
  const keys = orderKeys(plan, row, joining);
  return sql`select ${data}::text as data from ${read.from}${keys.joins}${joining.joins} where ${all(read.conditions)} order by ${orderSql(plan.order, keys.values, row, false)}`;
}
