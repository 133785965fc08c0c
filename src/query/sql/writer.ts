import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { ListPlan, Selection } from '../plan.js';
import type { Sql } from './words.js';

/**
 * One statement while it is written. Each piece takes its names and its tables from here, so the statement
 * knows every table that it reads.
 */
export interface SqlWriter {
  /** A name for rows of the statement; no other rows have it. */
  alias(): string;
  /** A table of the window, which the statement then depends on. */
  table(name: string): Sql;
  /** The selection of the row that `alias` names, as one JSON object. */
  row(select: Selection, alias: string): Sql;
  /** The selection of the one item that has this uuid; null where there is none. */
  one(item: ItemMetadata, select: Selection, uuid: Sql): Sql;
  /** A list as one JSON object; `outer` names the row that it belongs to. */
  list(plan: ListPlan, outer: string | undefined): Sql;
}
