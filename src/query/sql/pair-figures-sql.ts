import { sql } from 'kysely';
import { snake } from '../../entities/house/columns.js';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import type { GroupPart } from '../plan.js';
import type { MeasuresSql } from './measures-sql.js';
import { column, object, type Sql } from './words.js';

type Days = Extract<GroupPart, { kind: 'days' }>;

/** The days from one date of each row to another, by the member of the answer; of dates that are known to the day. */
export function daysSql({ from, to, select }: Days, rows: string, measures: MeasuresSql, alias: string): Sql {
  const known = [from, to].flatMap((field) =>
    field.kind === 'partialDay' ? [sql`${column(rows, `${snake(field.name)}_precision`)} = 'DAY'`] : [],
  );
  const between = sql`(${dateOf(to, rows)} - ${dateOf(from, rows)})`;
  const days =
    known.length > 0 ? sql`(case when ${sql.join(known, sql` and `)} then ${between} end)` : between;
  const half = (way: Sql): Sql => sql`percentile_disc(0.5) within group (order by ${days}${way})`;
  const figures: Readonly<Record<string, Sql>> = {
    count: sql`count(${days})`,
    sum: sql`sum(${days})::float8`,
    avg: sql`round(avg(${days}), 6)::float8`,
    median: sql`((${half(sql``)} + ${half(sql` desc`)}) / 2.0)::float8`,
    min: sql`min(${days})`,
    max: sql`max(${days})`,
  };
  return object(
    select.map(({ key, of }) => [
      key,
      of.kind === 'typename' ? sql.lit(of.name) : column(alias, measures.figure(figures[of.name] as Sql)),
    ]),
  );
}

const dateOf = ({ name, kind }: FieldMetadata, rows: string): Sql =>
  column(rows, kind === 'partialDay' ? `${snake(name)}_value` : snake(name));

/** The ratio of two totals; of amounts only where both are in one currency, of which each group has one. */
export function ratioSql(
  { of, to, locale }: Extract<GroupPart, { kind: 'ratio' }>,
  rows: string,
  measures: MeasuresSql,
  alias: string,
): Sql {
  const total = (field: FieldMetadata | undefined): Sql => column(alias, measures.total(field, locale));
  // PostgreSQL gives a quotient of many whole digits no decimals, unless the dividend has some.
  const ratio = sql`trim_scale(round(round(${total(of)}::numeric, 30) / nullif(${total(to)}, 0), 6))::text`;
  if (of?.kind !== 'money' || to?.kind !== 'money') return ratio;
  const currency = ({ name }: FieldMetadata): Sql =>
    column(alias, measures.figure(sql`min(${column(rows, `${snake(name)}_currency`)})`));
  return sql`case when ${currency(of)} = ${currency(to)} then ${ratio} end`;
}
