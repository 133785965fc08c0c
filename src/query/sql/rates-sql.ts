import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import type { Measure } from '../figures.js';
import { column, parameter, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/**
 * What one unit of each currency is in the currency wanted, and how that is known, at the rates of a year:
 * - a rate as it is given; else the other way round; else through one other currency, the first by its code
 * - null where the sources of a rate disagree: another way is not taken then
 */
export function ratesSql(
  { to, year, source, rates }: Extract<Measure, { kind: 'in' }>,
  writer: SqlWriter,
): Sql {
  const row = writer.alias();
  const given = [
    sql`${column(row, 'year')} = ${parameter(year, 'int')}`,
    ...(source ? [sql`${column(row, 'source_id')} = ${parameter(source, 'uuid')}`] : []),
  ];
  const rate = column(row, 'rate');
  const wanted = sql`${parameter(to, 'text')}`;
  // A division has as many digits as what is divided.
  const one = sql.raw(`1.${'0'.repeat(30)}`);
  return sql`with agreed as (
      select ${column(row, 'base')} as base, ${column(row, 'quote')} as quote, case when count(distinct ${rate}) = 1 then min(${rate}) end as rate
      from ${writer.table(tableOf(rates))} ${sql.ref(row)} where ${sql.join(given, sql` and `)} group by 1, 2
    ), given as (
      select *, '1 ' || base || ' = ' || trim_scale(rate) || ' ' || quote as how from agreed
    ), known as (
      select base, quote, rate, how from given
      union all
      select quote, base, ${one} / nullif(rate, 0), how from given
      where not exists (select 1 from given other where other.base = given.quote and other.quote = given.base)
    ), direct as (
      select base as currency, rate, how from known where quote = ${wanted} and base <> ${wanted}
    ), through as (
      select distinct on (first.base) first.base as currency, first.rate * last.rate as rate, first.how || ', ' || last.how as how
      from known first join known last on last.base = first.quote
      where last.quote = ${wanted} and first.base <> ${wanted} and first.rate is not null and last.rate is not null
        and not exists (select 1 from direct where direct.currency = first.base)
      order by first.base, first.quote
    )
    select ${wanted} as currency, 1 as rate, null as how union all select * from direct union all select * from through`;
}
