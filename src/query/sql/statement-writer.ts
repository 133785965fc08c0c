import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { ListPlan, Selection } from '../plan.js';
import { listSql } from './list-sql.js';
import { rowSql } from './row.js';
import { column, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** Writes one statement; the item that a relation leads to is looked up for each row. */
export class StatementWriter implements SqlWriter {
  #aliases = 0;
  readonly #tables = new Set<string>();

  /** The tables that the statement reads, in alphabetical order. */
  get tables(): readonly string[] {
    return [...this.#tables].sort();
  }

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  table(name: string): Sql {
    this.#tables.add(name);
    return sql.table(name);
  }

  row(select: Selection, alias: string): Sql {
    return rowSql(select, alias, this);
  }

  one(item: ItemMetadata, select: Selection, uuid: Sql): Sql {
    const alias = this.alias();
    return sql`(select ${this.row(select, alias)} from ${this.table(tableOf(item))} ${sql.ref(alias)} where ${column(alias, 'id')} = ${uuid})`;
  }

  list(plan: ListPlan, outer: string | undefined): Sql {
    return listSql(plan, outer, this);
  }
}

/**
 * Writes the rows of a statement that reads many of one kind: the item that a relation leads to is joined
 * once for all of them.
 */
export class JoiningWriter implements SqlWriter {
  readonly #joins: Sql[] = [];

  constructor(private readonly statement: SqlWriter) {}

  /** The joins that the rows written so far need. */
  get joins(): Sql {
    return sql.join(this.#joins, sql``);
  }

  alias(): string {
    return this.statement.alias();
  }

  table(name: string): Sql {
    return this.statement.table(name);
  }

  row(select: Selection, alias: string): Sql {
    return rowSql(select, alias, this);
  }

  one(item: ItemMetadata, select: Selection, uuid: Sql): Sql {
    const joined = this.join(item, uuid);
    return sql`case when ${column(joined, 'id')} is not null then ${this.row(select, joined)} end`;
  }

  /** Rows of a list belong to one row: what they lead to is looked up. */
  list(plan: ListPlan, outer: string | undefined): Sql {
    return this.statement.list(plan, outer);
  }

  /** Joins the one item that has this uuid, if there is one; its name in the statement. */
  join(item: ItemMetadata, uuid: Sql): string {
    const alias = this.alias();
    this.#joins.push(
      sql` left join ${this.table(tableOf(item))} ${sql.ref(alias)} on ${column(alias, 'id')} = ${uuid}`,
    );
    return alias;
  }
}
