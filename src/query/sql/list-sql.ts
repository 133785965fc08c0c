import { sql } from 'kysely';
import { contextWith } from '../cursor.js';
import { stepName } from '../order.js';
import type { ListPart, ListPlan, Selected, Seek } from '../plan.js';
import { groupsSql } from './groups-sql.js';
import { filteredSource } from './filtered-source.js';
import { carriedKeys, orderKeys, type OrderKeys } from './order-keys.js';
import { keysetConditions, keysSql, orderSql } from './seek.js';
import { all, any, column, object, parameter, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** A list as one JSON object; `outer` names the row that it belongs to. */
export function listSql(plan: ListPlan, outer: string | undefined, writer: SqlWriter): Sql {
  return new ListSql(plan, outer, writer).write();
}

/** Writes the rows of a page that also meet `more`, in their order. */
type Branch = (alias: string, keys: OrderKeys, more: readonly Sql[]) => Sql;

class ListSql {
  readonly #page: string;
  readonly #numbered: boolean;

  constructor(
    private readonly plan: ListPlan,
    private readonly outer: string | undefined,
    private readonly writer: SqlWriter,
  ) {
    this.#page = writer.alias();
    // One row more than asked tells whether there are more; a query that does not select it does not pay.
    this.#numbered = plan.backward || plan.select.some(({ of }) => of.kind === 'pageInfo');
  }

  write(): Sql {
    const { plan } = this;
    const parts = object(plan.select.map((part) => [part.key, this.#part(part)]));
    // Without an aggregate over the page there would be one object for each of its rows.
    if (!plan.select.some(({ of }) => this.#looksAtRows(of))) return parts;
    return sql`(select ${parts} from (${this.#rows()}) ${sql.ref(this.#page)})`;
  }

  #looksAtRows(part: ListPart): boolean {
    if (part.kind === 'nodes' || part.kind === 'edges') return true;
    const beyond = this.plan.backward ? 'hasPreviousPage' : 'hasNextPage';
    return (
      part.kind === 'pageInfo' &&
      part.select.some(({ of }) => of.kind === 'startCursor' || of.kind === 'endCursor' || of.kind === beyond)
    );
  }

  #part({ of }: Selected<ListPart>): Sql {
    switch (of.kind) {
      case 'typename':
        return sql.lit(of.name);
      case 'totalCount':
        return this.#count();
      case 'groups':
        return groupsSql(of, this.outer, this.writer);
      case 'nodes':
        return this.#collected(this.writer.row(of.select, this.#page));
      case 'edges':
        return this.#collected(
          object(
            of.select.map(({ key, of: part }) => {
              if (part.kind === 'typename') return [key, sql.lit(part.name)];
              return [
                key,
                part.kind === 'cursor'
                  ? this.#cursor(this.#keys())
                  : this.writer.row(part.select, this.#page),
              ];
            }),
          ),
        );
      case 'pageInfo':
        return object(
          of.select.map(({ key, of: part }) => [
            key,
            part.kind === 'typename' ? sql.lit(part.name) : this.#info(part.kind),
          ]),
        );
    }
  }

  #collected(each: Sql): Sql {
    const within = this.#numbered
      ? sql` filter (where ${column(this.#page, 'place')} <= ${sql.lit(this.plan.size)})`
      : sql``;
    const order = this.plan.backward ? sql` order by ${column(this.#page, 'place')} desc` : sql``;
    return sql`coalesce(json_agg(${each}${order})${within}, '[]'::json)`;
  }

  #info(part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'): Sql {
    const { plan } = this;
    if (part === 'startCursor' || part === 'endCursor') {
      // Places count from the end when the page is taken from the end.
      const descending = (part === 'endCursor') !== plan.backward;
      const place = column(this.#page, 'place');
      const keys = sql`array_agg(${this.#keys()} order by ${place}${sql.raw(descending ? ' desc' : '')}) filter (where ${place} <= ${sql.lit(plan.size)})`;
      return this.#cursor(sql`(${keys})[1]`);
    }
    const forwards = part === 'hasNextPage';
    if (forwards !== plan.backward)
      return this.#orBeyond(
        sql`count(*) > ${sql.lit(plan.size)}`,
        forwards ? plan.before : plan.after,
        forwards,
      );
    return this.#orBeyond(sql`false`, forwards ? plan.before : plan.after, forwards);
  }

  /** Also true when the row that the cursor stands for, or one beyond it, is still there. */
  #orBeyond(more: Sql, seek: Seek | undefined, forwards: boolean): Sql {
    if (!seek) return more;
    const alias = this.writer.alias();
    const { order } = this.plan;
    const keys = orderKeys(this.plan, alias, this.writer);
    const within = any(keysetConditions({ order, keys: keys.values, alias }, seek, forwards));
    const { from, conditions } = this.#narrowed(alias);
    return sql`(${more} or exists (select 1 from ${from}${keys.joins} where ${all([...conditions, sql`(${within}) is not true`])}))`;
  }

  #cursor(keys: Sql): Sql {
    const { context, signed } = this.plan;
    const signedFor = signed
      ? sql`${sql.lit(contextWith(context, ''))} || ${parameter(signed, 'text')}`
      : sql.lit(context);
    return sql`ext.cursor(${keys}, ${signedFor}, ${parameter({ kind: 'cursorKey' }, 'text')})`;
  }

  #count(): Sql {
    const { rows, where } = this.plan;
    // A link leads to a row of this window, so without a filter the links alone are counted.
    if (rows.kind === 'linked' && !where)
      return sql`(select count(*) from ${this.writer.table(rows.table)} where ${sql.ref(rows.from)} = ${column(this.outer ?? '', 'id')})`;
    const { from, conditions } = this.#narrowed(this.writer.alias());
    return sql`(select count(*) from ${from} where ${all(conditions)})`;
  }

  /** The rows of the page, numbered in the order in which they are read. */
  #rows(): Sql {
    const { plan } = this;
    const limit = sql.lit(plan.size + (this.#numbered ? 1 : 0));
    const [seek, other] = plan.backward ? [plan.before, plan.after] : [plan.after, plan.before];
    const branch: Branch = (alias, keys, more) => {
      const fence = other
        ? [any(keysetConditions({ order: plan.order, keys: keys.values, alias }, other, !plan.backward))]
        : [];
      const { from, conditions } = this.#narrowed(alias);
      const rows = sql`select ${sql.ref(alias)}.*${keys.columns} from ${from}${keys.joins} where ${all([...conditions, ...fence, ...more])}`;
      const ordered = (values: readonly Sql[]): Sql =>
        sql`order by ${orderSql(plan.order, values, alias, plan.backward)} limit ${limit}`;
      return this.#isSorted()
        ? sql`select ${sql.ref(alias)}.* from (${rows} offset 0) ${sql.ref(alias)} ${ordered(carriedKeys(plan.order, alias))}`
        : sql`${rows} ${ordered(keys.values)}`;
    };
    const alias = this.writer.alias();
    const keys = orderKeys(plan, alias, this.writer);
    const read = seek ? this.#branches(seek, branch, { alias, keys, limit }) : branch(alias, keys, []);
    if (!this.#numbered) return read;
    const ordered = this.writer.alias();
    return sql`select ${sql.ref(ordered)}.*, row_number() over (order by ${orderSql(plan.order, carriedKeys(plan.order, ordered), ordered, plan.backward)}) as place from (${read}) ${sql.ref(ordered)}`;
  }

  /**
   * True for rows that refer to one row, in an order that no index of theirs has: they are read first and
   * sorted then. Left alone PostgreSQL walks the index of the order over all rows, and throws away those of
   * the others.
   */
  #isSorted(): boolean {
    const { rows, order, item } = this.plan;
    const said = order.map(
      (step) => `${stepName(step)} ${step.descending ? 'DESC' : 'ASC'}${step.nullsFirst ? ' first' : ''}`,
    );
    return rows.kind === 'referring' && said.join() !== item.order.map((step) => step.join(' ')).join();
  }

  #branches(
    seek: Seek,
    branch: Branch,
    { alias, keys, limit }: { readonly alias: string; readonly keys: OrderKeys; readonly limit: Sql },
  ): Sql {
    const { plan } = this;
    const ordered = { order: plan.order, keys: keys.values, alias };
    const branches = keysetConditions(ordered, seek, plan.backward).map(
      (place) => sql`(${branch(alias, keys, [place])})`,
    );
    const union = this.writer.alias();
    return sql`select ${sql.ref(union)}.* from (${sql.join(branches, sql` union all `)}) ${sql.ref(union)} order by ${orderSql(plan.order, carriedKeys(plan.order, union), union, plan.backward)} limit ${limit}`;
  }

  /** What the cursor of a row of the page holds. */
  #keys(): Sql {
    const { order } = this.plan;
    return keysSql(order, carriedKeys(order, this.#page), this.#page);
  }

  #narrowed(alias: string): ReturnType<typeof filteredSource> {
    return filteredSource(this.plan, alias, this.outer, this.writer);
  }
}
