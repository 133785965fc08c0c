import { sql } from 'kysely';
import type { Locale } from '../../base/locale.js';
import { snake } from '../../entities/house/columns.js';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import { columnFor } from '../../windows/window-columns.js';
import type { MeasureName } from '../measures.js';
import type { Measure } from '../figures.js';
import type { Selected, Typename } from '../plan.js';
import { ratesSql } from './rates-sql.js';
import { column, object, parameter, typeOf, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

type Members = readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];
type Converted = Extract<Measure, { kind: 'in' }>;

/** A column of the groups: what is computed of the rows. */
interface Figure {
  readonly name: string;
  readonly value: Sql;
  /** The money field by whose currencies it is split, and how each is shown. */
  readonly each?: { readonly field: FieldMetadata; readonly shown: (currency: Sql, value: Sql) => Sql };
}

/** Rates of exchange, joined to the rows by their currency. */
interface Rate {
  readonly name: string;
  readonly join: (alias: string) => Sql;
}

const isMoney = (measure: Measure): boolean =>
  measure.kind !== 'count' &&
  measure.kind !== 'countDistinct' &&
  measure.kind !== 'in' &&
  measure.field.kind === 'money';

/** The figures of groups. What is asked for twice is computed once: PostgreSQL sees to that. */
export class MeasuresSql {
  readonly #figures: Figure[] = [];
  readonly #rates = new Map<Converted, Rate>();

  /** `rows` names the items that are grouped. */
  constructor(
    private readonly rows: string,
    private readonly writer: SqlWriter,
    /** Whether there are rows that are no items, and have no id. */
    private readonly isFilled = false,
  ) {}

  /** The type that a measure is compared as. */
  static typeOf(measure: Measure): string {
    if (measure.kind === 'count' || measure.kind === 'countDistinct') return 'int';
    const isComputed = measure.kind !== 'min' && measure.kind !== 'max';
    return measure.field.kind === 'int' && isComputed ? 'float8' : typeOf(measure.field);
  }

  /**
   * A measure as a number, date or moment, by which groups are ordered and chosen. Of amounts only where a
   * group has one currency.
   */
  value(measure: Measure, alias: string): Sql {
    return column(alias, this.figure(this.#computed(measure)));
  }

  /** A measure in the form of the answer. */
  shown(measure: Measure, select: Members, alias: string): Sql {
    if (measure.kind === 'in') return this.#converted(measure, select, alias);
    if (measure.kind !== 'count' && isMoney(measure)) return this.#perCurrency(measure, select, alias);
    const value = this.value(measure, alias);
    if (measure.kind === 'count' || measure.kind === 'countDistinct') return value;
    const { field, kind } = measure;
    switch (field.kind) {
      case 'decimal':
        return field.trimmed || !['sum', 'min', 'max'].includes(kind)
          ? sql`trim_scale(${value})::text`
          : sql`${value}::text`;
      case 'time':
        return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
      case 'partialDay': {
        const [date, precision] = [this.#of(field, 'value'), this.#of(field, 'precision')];
        const way = sql.raw(kind === 'max' ? ' desc' : '');
        const known = this.figure(
          sql`(array_agg(${precision} order by ${date}${way}, ${precision}) filter (where ${date} is not null))[1]`,
        );
        return sql`case when ${value} is not null then ${members(select, { value, precision: column(alias, known) })} end`;
      }
      default:
        return value;
    }
  }

  /** The column of the number of items, or of the sum of a field as an exact number. */
  total(field: FieldMetadata | undefined, locale: Locale): string {
    if (!field) return this.figure(this.#computed({ kind: 'count' }));
    const value = column(this.rows, columnFor(field, locale));
    return this.figure(sql`sum(${field.kind === 'float' ? sql`${value}::numeric` : value})`);
  }

  /** The groups of the items: keys as k0, k1 ..., and every figure that was asked for. */
  grouped(items: Sql, keys: number): Sql {
    const names = Array.from({ length: keys }, (_, place) => `k${place}`);
    const own = names.map((name) => column(this.rows, name));
    const figures = this.#figures.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`);
    const currencies = [...new Set(this.#figures.flatMap(({ each }) => each?.field ?? []))];
    if (currencies.length === 0) {
      const by = keys > 0 ? sql` group by ${sql.join(own)}` : sql``;
      // Without keys there is one group, also of nothing.
      return sql`select ${sql.join([...own, ...figures, sql`1 as one`])} from (${items}) ${sql.ref(this.rows)}${by}`;
    }
    return this.#apart(items, names, currencies);
  }

  /** In one walk over the items: each group as a whole, and by each currency of each kind of amount. */
  #apart(items: Sql, names: readonly string[], currencies: readonly FieldMetadata[]): Sql {
    const sets = this.writer.alias();
    const own = names.map((name) => column(this.rows, name));
    const codes = currencies.map((field) => this.#of(field, 'currency'));
    const columns = [
      ...own,
      ...this.#figures.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`),
      ...codes.map((code, place) => sql`${code} as ${sql.ref(`c${place}`)}`),
      sql`grouping(${sql.join(codes)}) as apart`,
    ];
    const by = [[...own], ...codes.map((code) => [...own, code])].map(
      (set) => sql`(${set.length > 0 ? sql.join(set) : sql``})`,
    );
    const inner = sql`select ${sql.join(columns)} from (${items}) ${sql.ref(this.rows)} group by grouping sets (${sql.join(by)})`;
    const whole = 2 ** codes.length - 1;
    const at = (level: number): Sql => sql`filter (where ${column(sets, 'apart')} = ${sql.lit(level)}`;
    const shown = this.#figures.map(({ name, each }) => {
      if (!each) return sql`(array_agg(${column(sets, name)}) ${at(whole)}))[1] as ${sql.ref(name)}`;
      const place = currencies.indexOf(each.field);
      const code = column(sets, `c${place}`);
      // grouping() has a bit for each column, the last the lowest; it is off where the column tells groups
      // apart.
      const level = whole - 2 ** (codes.length - 1 - place);
      return sql`coalesce(json_agg(${each.shown(code, column(sets, name))} order by ${code}) ${at(level)} and ${code} is not null), '[]'::json) as ${sql.ref(name)}`;
    });
    const keys = names.map((name) => column(sets, name));
    const group = keys.length > 0 ? sql` group by ${sql.join(keys)}` : sql``;
    return sql`select ${sql.join([...keys, ...shown])} from (${inner}) ${sql.ref(sets)}${group}`;
  }

  #perCurrency(measure: Exclude<Measure, { kind: 'count' }>, select: Members, alias: string): Sql {
    const shown = (currency: Sql, value: Sql): Sql =>
      members(select, { amount: sql`ext.money(${value}, ${currency})`, currency });
    const name = `m${this.#figures.length}`;
    this.#figures.push({ name, value: this.#computed(measure), each: { field: measure.field, shown } });
    return column(alias, name);
  }

  #converted(measure: Converted, select: Members, alias: string): Sql {
    const value = this.value(measure, alias);
    const amount = this.#of(measure.field, 'amount');
    const left = this.figure(
      sql`count(*) filter (where ${amount} is not null and ${column(this.rows, this.#rate(measure))} is null)`,
    );
    const how = column(this.rows, `${this.#rate(measure)}_how`);
    const used = this.figure(
      sql`coalesce(to_json(array_agg(distinct ${how}) filter (where ${amount} is not null and ${how} is not null)), '[]'::json)`,
    );
    const currency = parameter(measure.to, 'text');
    return members(select, {
      amount: sql`ext.money(${value}, ${currency})`,
      currency,
      unconverted: column(alias, left),
      rates: column(alias, used),
    });
  }

  #computed(measure: Measure): Sql {
    if (measure.kind === 'count')
      return this.isFilled ? sql`count(${column(this.rows, 'id')})` : sql`count(*)`;
    const value = column(this.rows, columnFor(measure.field, measure.locale));
    switch (measure.kind) {
      case 'countDistinct':
      case 'min':
      case 'max':
        return aggregated(measure.kind, value);
      case 'in':
        return aggregated(measure.measure, sql`(${value} * ${column(this.rows, this.#rate(measure))})`);
      default:
        return computed(measure.kind, measure.field, value);
    }
  }

  /** The column of the items that holds the rate for a conversion; none where the rates do not tell it. */
  #rate(measure: Converted): string {
    const known = this.#rates.get(measure);
    if (known) return known.name;
    const name = this.writer.alias();
    const join = (alias: string): Sql =>
      sql` left join (${ratesSql(measure, this.writer)}) ${sql.ref(name)} on ${column(name, 'currency')} = ${column(alias, `${snake(measure.field.name)}_currency`)}`;
    this.#rates.set(measure, { name, join });
    return name;
  }

  /** The rates that the figures need. */
  get rates(): readonly Rate[] {
    return [...this.#rates.values()];
  }

  #of(field: FieldMetadata, member: 'value' | 'precision' | 'amount' | 'currency'): Sql {
    return column(this.rows, `${snake(field.name)}_${member}`);
  }

  /** The column in which a figure stands. */
  figure(value: Sql): string {
    const name = `m${this.#figures.length}`;
    this.#figures.push({ name, value });
    return name;
  }
}

/** Figures that are rounded: computed of exact numbers, since a sum of floats depends on their order. */
function computed(
  kind: Exclude<MeasureName, 'countDistinct' | 'min' | 'max'>,
  field: FieldMetadata,
  value: Sql,
): Sql {
  const total = aggregated(kind, field.kind === 'float' ? sql`${value}::numeric` : value);
  if (field.kind === 'float') return sql`round(${total}, 6)::float8`;
  if (kind === 'sum' || field.kind === 'money') return total;
  return field.kind === 'int' ? sql`round(${total}, 6)::float8` : sql`round(${total}, 6)`;
}

const percentiles = { p10: 0.1, p25: 0.25, p75: 0.75, p90: 0.9 } as const;

/** A figure of some values. Percentiles are values that there are: percentile_cont would compute in floats. */
function aggregated(kind: MeasureName, value: Sql): Sql {
  switch (kind) {
    case 'countDistinct':
      return sql`count(distinct ${value})`;
    case 'stddev':
      return sql`stddev_pop(${value})`;
    case 'median':
      return sql`((percentile_disc(0.5) within group (order by ${value}) + percentile_disc(0.5) within group (order by ${value} desc)) / 2.0)`;
    case 'p10':
    case 'p25':
    case 'p75':
    case 'p90':
      return sql`percentile_disc(${sql.lit(percentiles[kind])}) within group (order by ${value})`;
    default:
      return sql`${sql.raw(kind)}(${value})`;
  }
}

const members = (select: Members, values: Readonly<Record<string, Sql>>): Sql =>
  object(
    select.map(({ key, of }) => [
      key,
      of.kind === 'typename' ? sql.lit(of.name) : (values[of.name] ?? sql`null`),
    ]),
  );
