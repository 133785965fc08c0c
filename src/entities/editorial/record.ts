import { bareName, joinSql, literal, sql, type SqlText } from '../../base/sql.js';
import type { Column } from '../house/columns.js';
import type { FieldMetadata, FieldKind, ItemMetadata } from '../house/metadata.js';

/**
 * Something that the work at the desk leaves behind: read there by the same queries as items, and written by
 * verbs only.
 */
export interface RecordFacts extends ItemMetadata {
  /** The SELECT of its rows, with a column `id` and those of its fields. */
  readonly sql: SqlText;
  readonly readBy: ReadBy;
}

/**
 * The readers of a record at the desk: administrators, who read all of them, and nobody else, or those for
 * whom the SQL is true of the row `r`. `readable` is the relation of what they read as it is worked on:
 * `item`, an id of the graph, with `id` and `contacts` (whether they read how people are reached);
 * `<table>_*` for a kind of which they read all, `*` if they read all of every kind that needs no capability
 * of its own.
 */
type ReadBy = 'ADMINISTER' | ((readable: SqlText) => SqlText);

/**
 * Those who read every item that is named in these columns, which are lists; where there is none, those who
 * read nearly everything.
 */
export const aboutAll =
  (...columns: readonly Column['name'][]): ReadBy =>
  (readable) => {
    const named = joinSql(
      columns.map((one) => sql`r.${bareName(one)}`),
      ' || ',
    );
    return sql`(cardinality(${named}) > 0 or exists (select from ${readable} e where e.item = '*'))
  and not exists (select from unnest(${named}) one where one not in (select e.item from ${readable} e))`;
  };

/** Those who read the item that is named in this column. */
export const aboutOne =
  (column: Column['name']): ReadBy =>
  (readable) =>
    sql`exists (select from ${readable} e where e.item = r.${bareName(column)})`;

type Said = Pick<ItemMetadata, 'name' | 'doc' | 'natural' | 'order'> & {
  readonly plural?: string;
  readonly called?: readonly string[];
  readonly fields: readonly FieldMetadata[];
  readonly sql: SqlText;
  readonly readBy: RecordFacts['readBy'];
};

/** A field of a record. */
export const fact = (
  name: string,
  kind: Exclude<FieldKind, 'many' | 'localText' | 'localTexts' | 'localParts'>,
  doc: string,
  more: Partial<FieldMetadata> = {},
): FieldMetadata => ({ name, kind, doc, sees: 'desk', optional: false, kept: false, ...more });

export function record({ plural, ...said }: Said): RecordFacts {
  return {
    called: [],
    ...said,
    plural: plural ?? `${said.name.charAt(0).toLowerCase()}${said.name.slice(1)}s`,
    class: { [said.name]: class {} }[said.name] as RecordFacts['class'],
    workflow: [],
    times: [],
    invariants: [],
    subsets: [],
    composed: [],
    computed: [],
    age: 0,
    guarded: false,
    localised: false,
  };
}

export const isRecord = (item: ItemMetadata): item is RecordFacts => 'sql' in item;

/** SQL of the opaque id of an item, of columns that hold its kind and its uuid. */
export const recordIdSql = (kind: SqlText, id: SqlText): SqlText =>
  sql`ltrim(lower(regexp_replace(${kind}, '([A-Z])', '_\\1', 'g')), '_') || '_' || replace(${id}::text, '-', '')`;

const digits = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** SQL of who did something: a person's name, or the process. Looked up by key, as it is asked of every item. */
export const whoSql = (by: SqlText): SqlText =>
  sql`coalesce(case when ${by} ~ ${literal(`^account ${digits}$`)} then (select a.name from desk.account a where a.id = right(${by}, 36)::uuid)
  when ${by} ~ ${literal(`import ${digits}$`)} then (select 'import of ' || i.file from desk.import_run i where i.id = right(${by}, 36)::uuid) end, ${by})`;

/** SQL of the id of the account of who did something; null where it was a process. */
export const accountSql = (by: SqlText): SqlText =>
  sql`case when ${by} ~ ${literal(`^account ${digits}$`)} then 'account_' || replace(right(${by}, 36), '-', '') end`;
