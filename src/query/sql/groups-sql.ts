import { sql } from 'kysely';
import { snake, tableOf } from '../../entities/house/columns.js';
import { fieldNamed, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import { columnFor } from '../../windows/window-columns.js';
import { itemOf, type DatePart, type GroupKey } from '../measures.js';
import type { AcrossGroups, GroupCondition, GroupStep } from '../figures.js';
import type { GroupPart, GroupsPlan } from '../plan.js';
import type { Slot } from '../slot.js';
import { compared } from './condition.js';
import { MeasuresSql } from './measures-sql.js';
import { filledItems } from './filled-items.js';
import { filteredSource } from './filtered-source.js';
import { daysSql, ratioSql } from './pair-figures-sql.js';
import { relatedSql } from './related.js';
import { all, any, column, object, parameter, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/** Groups as one JSON array; `outer` names the row that the items belong to. */
export function groupsSql(plan: GroupsPlan, outer: string | undefined, writer: SqlWriter): Sql {
  return new GroupsSql(plan, outer, writer).write();
}

/** Three steps: the items with their keys, the groups with their figures, the page of groups in its order. */
class GroupsSql {
  readonly #rows: string;
  readonly #groups: string;
  readonly #page: string;
  readonly #measures: MeasuresSql;
  /** The items that groups stand for and are ordered by, with the places of their keys. */
  readonly #ordering = new Map<number, string>();
  /** Columns of what groups are among all groups. */
  readonly #across: { readonly name: string; readonly how: AcrossGroups; readonly total: string }[] = [];

  constructor(
    private readonly plan: GroupsPlan,
    private readonly outer: string | undefined,
    private readonly writer: SqlWriter,
  ) {
    [this.#rows, this.#groups, this.#page] = [writer.alias(), writer.alias(), writer.alias()];
    this.#measures = new MeasuresSql(this.#rows, writer, plan.filled !== undefined);
  }

  write(): Sql {
    const { plan } = this;
    // What is measured must be known before the groups are written.
    const group = object(plan.select.map(({ key, of }) => [key, this.#part(of)]));
    const having = plan.having ? sql` where ${this.#condition(plan.having)}` : sql``;
    const order = sql.join(plan.order.map((step) => this.#step(step)));
    const offset = plan.offset ? sql` offset ${parameter(plan.offset, 'int')}` : sql``;
    const grouped = this.#measures.grouped(this.#items(), plan.keys.length);
    const joins = sql.join(
      [...this.#ordering].map(([place, row]) => this.#join(place, row)),
      sql``,
    );
    // The whole is that of all groups, a running total is of those that are shown.
    const groups = this.#withAcross('share', grouped);
    const running = this.#columnsAcross('running', sql`order by ${order} rows unbounded preceding`);
    const page = sql`select ${sql.ref(this.#groups)}.*${running} from (${groups}) ${sql.ref(this.#groups)}${joins}${having} order by ${order} limit ${sql.lit(plan.size)}${offset}`;
    return sql`(select coalesce(json_agg(${group}), '[]'::json) from (${page}) ${sql.ref(this.#page)})`;
  }

  /** Groups with their parts of the whole. */
  #withAcross(how: AcrossGroups, groups: Sql): Sql {
    const columns = this.#columnsAcross(how, sql``);
    return this.#across.some((one) => one.how === how)
      ? sql`select ${sql.ref(this.#groups)}.*${columns} from (${groups}) ${sql.ref(this.#groups)}`
      : groups;
  }

  #columnsAcross(how: AcrossGroups, over: Sql): Sql {
    const columns = this.#across
      .filter((one) => one.how === how)
      .map(({ name, total }) => {
        const own = column(this.#groups, total);
        const sum = sql`sum(${own}) over (${over})`;
        const value = how === 'share' ? sql`round(${own}::numeric / nullif(${sum}, 0), 6)` : sum;
        return sql`, ${value} as ${sql.ref(name)}`;
      });
    return sql.join(columns, sql``);
  }

  /** The items that are grouped, with the keys of each as k0, k1 ... */
  #items(): Sql {
    const { plan } = this;
    const alias = this.writer.alias();
    const keys = plan.keys.map((key, place) => this.#key(key, alias, plan.bands.get(place)));
    const columns = [sql`${sql.ref(alias)}.*`];
    const rates = this.#measures.rates.map((rate) => {
      columns.push(
        sql`${column(rate.name, 'rate')} as ${sql.ref(rate.name)}`,
        sql`${column(rate.name, 'how')} as ${sql.ref(`${rate.name}_how`)}`,
      );
      return rate.join(alias);
    });
    columns.push(...keys.map(({ value }, place) => sql`${value} as ${sql.ref(`k${place}`)}`));
    const joins = [...keys.flatMap(({ join }) => join ?? []), ...rates];
    const { from, conditions } = filteredSource(plan, alias, this.outer, this.writer);
    const items = sql`select ${sql.join(columns)} from ${from}${sql.join(joins, sql``)} where ${all(conditions)}`;
    return plan.filled === undefined
      ? items
      : filledItems({ ...plan, filled: plan.filled }, items, this.#measures, this.writer);
  }

  #key({ field, of }: GroupKey, alias: string, bounds: Slot | undefined): { value: Sql; join?: Sql } {
    const value = (): Sql => column(alias, columnFor(field, this.plan.locale));
    switch (of) {
      case 'value':
      case 'item':
        return { value: value() };
      case 'currency':
        return { value: column(alias, `${snake(field.name)}_currency`) };
      case 'band':
        return { value: sql`width_bucket(${value()}::numeric, ${parameter(bounds as Slot, 'numeric[]')})` };
      case 'each': {
        const each = this.writer.alias();
        return {
          value: column(each, 'value'),
          join: sql` left join lateral (select distinct value from unnest(${value()}) value) ${sql.ref(each)} on true`,
        };
      }
      case 'eachItem': {
        const link = this.writer.alias();
        const table = `${tableOf(this.plan.item)}_${snake(field.name)}`;
        return {
          value: column(link, 'target_id'),
          join: sql` left join ${this.writer.table(table)} ${sql.ref(link)} on ${column(link, 'owner_id')} = ${column(alias, 'id')}`,
        };
      }
      default:
        return { value: cut(field, value(), of, column(alias, `${snake(field.name)}_precision`)) };
    }
  }

  #part(part: GroupPart): Sql {
    if (part.kind === 'typename') return sql.lit(part.name);
    if (part.kind === 'count') return this.#measures.value({ kind: 'count' }, this.#page);
    if (part.kind === 'key') return object(part.select.map((one) => [one.key, this.#keyPart(one.of)]));
    if (part.kind === 'days') return daysSql(part, this.#rows, this.#measures, this.#page);
    if (part.kind === 'ratio') return ratioSql(part, this.#rows, this.#measures, this.#page);
    if (part.kind === 'acrossGroups')
      return object(
        part.select.map(({ key, of }) => [
          key,
          of.kind === 'typename' ? sql.lit(of.name) : this.#acrossOf(part.how, of.field),
        ]),
      );
    return object(
      part.select.map(({ key, of }) => [
        key,
        of.kind === 'typename' ? sql.lit(of.name) : this.#measures.shown(of.measure, of.select, this.#page),
      ]),
    );
  }

  #acrossOf(how: AcrossGroups, field: FieldMetadata | undefined): Sql {
    const name = `across${this.#across.length}`;
    this.#across.push({ name, how, total: this.#measures.total(field, this.plan.locale) });
    return sql`trim_scale(${column(this.#page, name)})::text`;
  }

  #keyPart(part: Extract<GroupPart, { kind: 'key' }>['select'][number]['of']): Sql {
    if (part.kind === 'typename') return sql.lit(part.name);
    const value = column(this.#page, `k${part.place}`);
    const key = this.plan.keys[part.place] as GroupKey;
    const target = itemOf(key);
    const bounds = this.plan.bands.get(part.place);
    if (bounds) return bandSql(part.members, value, bounds);
    return target ? relatedSql(key.field, { item: target, select: part.select }, value, this.writer) : value;
  }

  #step({ by, descending, nullsFirst }: GroupStep): Sql {
    const values = typeof by === 'number' ? this.#keyOrder(by) : [this.#measures.value(by, this.#groups)];
    const way = sql.raw(`${descending ? ' desc' : ''}${nullsFirst ? ' nulls first' : ' nulls last'}`);
    return sql.join(values.map((value) => sql`${value}${way}`));
  }

  /** Keys stand in their own order; items by what their lists are ordered by, then by id. */
  #keyOrder(place: number): readonly Sql[] {
    const value = column(this.#groups, `k${place}`);
    const target = itemOf(this.plan.keys[place] as GroupKey);
    if (!target) return [value];
    const row = this.#ordering.get(place) ?? this.writer.alias();
    this.#ordering.set(place, row);
    return [
      ...target.order.map(([name]) => column(row, columnFor(fieldNamed(target, name), this.plan.locale))),
      value,
    ];
  }

  #join(place: number, row: string): Sql {
    const target = itemOf(this.plan.keys[place] as GroupKey) as ItemMetadata;
    return sql` left join ${this.writer.table(tableOf(target))} ${sql.ref(row)} on ${column(row, 'id')} = ${column(this.#groups, `k${place}`)}`;
  }

  #condition(condition: GroupCondition): Sql {
    switch (condition.kind) {
      case 'and':
        return all(condition.of.map((one) => this.#condition(one)));
      case 'or':
        return any(condition.of.map((one) => this.#condition(one)));
      case 'not':
        return sql`(${this.#condition(condition.of)}) is not true`;
      case 'null':
        return sql`${this.#measures.value(condition.measure, this.#groups)} is ${sql.raw(condition.is ? 'null' : 'not null')}`;
      case 'compare': {
        const { measure, operator, slot } = condition;
        if (operator === 'currency') throw new Error('the currency of a group is one of its keys');
        const value = this.#measures.value(measure, this.#groups);
        return compared(value, MeasuresSql.typeOf(measure), { operator, slot });
      }
    }
  }
}

/** A date cut to its day, week, month, quarter or year; nothing where less of it is known. */
function cut(field: FieldMetadata, value: Sql, of: DatePart, precision: Sql): Sql {
  const day = field.kind === 'time' ? sql`(${value} at time zone 'UTC')::date` : value;
  const cuts = {
    day,
    week: sql`date_trunc('week', ${day}::timestamp)::date`,
    month: sql`date_trunc('month', ${day}::timestamp)::date`,
    quarter: sql`date_trunc('quarter', ${day}::timestamp)::date`,
    year: sql`extract(year from ${day})::int`,
  };
  if (field.kind !== 'partialDay' || of === 'year') return cuts[of];
  const known = of === 'day' || of === 'week' ? sql`('DAY')` : sql`('DAY', 'MONTH')`;
  return sql`case when ${precision} in ${known} then ${cuts[of]} end`;
}

/** A band, by its number: what is below the first bound has no lower one, what is above the last no upper one. */
function bandSql(
  select: Extract<Extract<GroupPart, { kind: 'key' }>['select'][number]['of'], { kind: 'place' }>['members'],
  number: Sql,
  bounds: Slot,
): Sql {
  const bound = (place: Sql): Sql => sql`trim_scale((${parameter(bounds, 'numeric[]')})[${place}])::text`;
  const band = object(
    select.map(({ key, of }) => {
      if (of.kind === 'typename') return [key, sql.lit(of.name)];
      return [key, bound(of.name === 'lower' ? number : sql`${number} + 1`)];
    }),
  );
  return sql`case when ${number} is not null then ${band} end`;
}
