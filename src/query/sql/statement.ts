import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import type { SqlText } from '../../base/sql.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import type { PlaceOfPage, Plan, RootPart } from '../plan.js';
import type { Slot } from '../slot.js';
import { groupsSql } from './groups-sql.js';
import { itemIdSql } from './related.js';
import { canonicalPathSql, pathSql } from './row.js';
import { searchSql } from './search-sql.js';
import { StatementWriter } from './statement-writer.js';
import { nameField } from '../path.js';
import { column, object, parameter, typeOf, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** A statement and what fills its parameters. */
export interface Statement {
  readonly text: SqlText;
  readonly slots: readonly Slot[];
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
  const writer = new StatementWriter();
  const data = object(plan.roots.map(({ key, of }) => [key, rootSql(of, writer)]));
  return compiled(sql`select ${data}::text as data`, writer);
}

/** A statement as PostgreSQL takes it, with what fills its parameters. */
export function compiled(statement: Sql, { tables }: StatementWriter): Statement {
  const { sql: text, parameters } = statement.compile(compiler);
  // Kysely's tag quotes as ours does.
  return { text: text as SqlText, slots: parameters as readonly Slot[], tables };
}

function rootSql(part: RootPart, writer: SqlWriter): Sql {
  switch (part.kind) {
    case 'typename':
      return sql.lit(part.name);
    case 'nothing':
      return sql`null::json`;
    case 'constant':
      return sql`${sql.lit(JSON.stringify(part.value))}::json`;
    case 'list':
      return writer.list(part, undefined);
    case 'groups':
      return groupsSql(part, undefined, writer);
    case 'search':
      return searchSql(part, writer);
    case 'row': {
      const row = writer.alias();
      return sql`(select ${writer.row(part.select, row)} from ${writer.table(tableOf(part.item))} ${sql.ref(row)} where ${column(row, part.by === 'id' ? 'id' : snake(part.by.name))} = ${parameter(part.slot, typeOf(part.by))})`;
    }
    case 'rows': {
      const row = writer.alias();
      return sql`(select json_object_agg(${itemIdSql(part.item, column(row, 'id'), part.language)}, ${writer.row(part.select, row)}) from ${writer.table(tableOf(part.item))} ${sql.ref(row)} where ${column(row, 'id')} = any (${parameter(part.slot, 'uuid[]')}))`;
    }
    case 'page':
      return sql`coalesce(${sql.join(part.places.map((place) => placeSql(part, place, writer)))})`;
  }
}

/** The facts of a page whose item stands in one place, or nothing. */
function placeSql(
  page: Extract<RootPart, { kind: 'page' }>,
  { item, found, select }: PlaceOfPage,
  writer: SqlWriter,
): Sql {
  const row = writer.alias();
  const canonical = canonicalPathSql(item, page.locale, row);
  const facts = select.map(({ key, of }): [string, Sql] => {
    if (of.kind === 'typename') return [key, sql.lit(of.name)];
    if (of.kind === 'item') return [key, writer.row(of.select, row)];
    if (of.kind === 'locale') return [key, sql.lit(page.locale.toUpperCase())];
    if (of.kind === 'path') return [key, pathSql(item, page.locale, row)];
    return [
      key,
      of.kind === 'canonicalPath' ? canonical : sql`(${canonical}) = ${parameter(page.asked, 'text')}`,
    ];
  });
  const from = sql`(select ${object(facts)} from ${writer.table(tableOf(item))} ${sql.ref(row)}`;
  const name = parameter(page.name, 'text');
  if (found === 'name') {
    const field = nameField(item);
    const value = column(row, snake(field.name));
    // A name that is no number names no year; it must not become an error of PostgreSQL.
    return sql`${from} where ${field.kind === 'int' ? sql`${value}::text` : value} = ${name})`;
  }
  if (found === 'formerName')
    return sql`${from} where ${column(row, 'former_names')} @> array[${name}] order by ${column(row, 'id')} limit 1)`;
  const through = writer.alias();
  return sql`${from} join ${writer.table(tableOf(found.through))} ${sql.ref(through)} on ${column(through, `${snake(found.edge.name)}_id`)} = ${column(row, 'id')} where ${column(through, snake(found.through.redirects ?? ''))} = ${parameter(page.bare, 'text')})`;
}
