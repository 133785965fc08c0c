import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { snake, tableOf } from '../../entities/house/columns.js';
import type { PlaceOfPage, Plan, RootPart, Seek } from '../plan.js';
import type { Slot } from '../slot.js';
import { groupsSql } from './groups-sql.js';
import { listSql } from './list-sql.js';
import { SqlNames } from './names.js';
import { itemIdSql } from './related.js';
import { canonicalPathSql, pathSql, rowSql } from './row.js';
import { searchSql } from './search-sql.js';
import { nameField } from '../path.js';
import { column, object, parameter, typeOf, type Sql } from './words.js';

/** A statement and what fills its parameters. */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Cursors that were given: each is checked, also where what is selected needs none of its keys. */
  readonly cursors: readonly Slot[];
  /** The tables that are read, as the text names them. */
  readonly tables: readonly string[];
}

const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The one statement that answers a plan: a single row with a single text, the data of the answer. */
export function statementOf(plan: Plan): Statement {
  const names = new SqlNames();
  const data = object(plan.map(({ key, of }) => [key, rootSql(of, names)]));
  return { ...compiled(sql`select ${data}::text as data`), cursors: cursorsIn(plan) };
}

/** A statement as PostgreSQL takes it, with what fills its parameters. */
export function compiled(statement: Sql): Statement {
  const { sql: text, parameters } = statement.compile(compiler);
  return { text, slots: parameters as readonly Slot[], cursors: [], tables: tablesIn(text) };
}

/** Taken from the statement itself, so that none can be forgotten: every table stands behind `from` or `join`, in quotes. */
const tablesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\b(?:from|join) "([^"]+)"/g)].map(([, table]) => table ?? ''))].sort();

/** The seeks of all lists of a plan, wherever they stand. */
function cursorsIn(part: unknown): Slot[] {
  if (Array.isArray(part)) return part.flatMap(cursorsIn);
  if (part === null || typeof part !== 'object' || !('kind' in part || 'of' in part || 'found' in part)) return [];
  const { after, before, select, of, places } = part as { after?: Seek; before?: Seek; select?: unknown; of?: unknown; places?: unknown };
  return [...[after, before].flatMap((seek) => seek?.id ?? []), ...cursorsIn(select), ...cursorsIn(of), ...cursorsIn(places)];
}

function rootSql(part: RootPart, names: SqlNames): Sql {
  switch (part.kind) {
    case 'typename':
      return sql.lit(part.name);
    case 'nothing':
      return sql`null::json`;
    case 'list':
      return listSql(part, undefined, names, (select, row) => rowSql(select, row, names));
    case 'groups':
      return groupsSql(part, undefined, names, (select, row) => rowSql(select, row, names));
    case 'search':
      return searchSql(part, names, (select, row) => rowSql(select, row, names));
    case 'row': {
      const row = names.next();
      return sql`(select ${rowSql(part.select, row, names)} from ${sql.table(tableOf(part.item))} ${sql.ref(row)} where ${column(row, part.by === 'id' ? 'id' : snake(part.by.name))} = ${parameter(part.slot, typeOf(part.by))})`;
    }
    case 'rows': {
      const row = names.next();
      return sql`(select json_object_agg(${itemIdSql(part.item, column(row, 'id'), part.language)}, ${rowSql(part.select, row, names)}) from ${sql.table(tableOf(part.item))} ${sql.ref(row)} where ${column(row, 'id')} = any (${parameter(part.slot, 'uuid[]')}))`;
    }
    case 'page':
      return sql`coalesce(${sql.join(part.places.map((place) => placeSql(part, place, names)))})`;
  }
}

/** The facts of a page whose item stands in one place, or nothing. */
function placeSql(page: Extract<RootPart, { kind: 'page' }>, { item, found, select }: PlaceOfPage, names: SqlNames): Sql {
  const row = names.next();
  const canonical = canonicalPathSql(item, page.locale, row);
  const facts = select.map(({ key, of }): [string, Sql] => {
    if (of.kind === 'typename') return [key, sql.lit(of.name)];
    if (of.kind === 'item') return [key, rowSql(of.select, row, names)];
    if (of.kind === 'locale') return [key, sql.lit(page.locale.toUpperCase())];
    if (of.kind === 'path') return [key, pathSql(item, page.locale, row)];
    return [key, of.kind === 'canonicalPath' ? canonical : sql`(${canonical}) = ${parameter(page.asked, 'text')}`];
  });
  const from = sql`(select ${object(facts)} from ${sql.table(tableOf(item))} ${sql.ref(row)}`;
  const name = parameter(page.name, 'text');
  if (found === 'name') {
    const field = nameField(item);
    const value = column(row, snake(field.name));
    // A name that is no number names no year; it must not become an error of PostgreSQL.
    return sql`${from} where ${field.kind === 'int' ? sql`${value}::text` : value} = ${name})`;
  }
  if (found === 'formerName')
    return sql`${from} where ${column(row, 'former_names')} @> array[${name}] order by ${column(row, 'id')} limit 1)`;
  const through = names.next();
  return sql`${from} join ${sql.table(tableOf(found.through))} ${sql.ref(through)} on ${column(through, `${snake(found.edge.name)}_id`)} = ${column(row, 'id')} where ${column(through, snake(found.through.redirects ?? ''))} = ${parameter(page.bare, 'text')})`;
}
