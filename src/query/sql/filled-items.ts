import { sql } from 'kysely';
import { tableOf } from '../../entities/house/columns.js';
import type { GroupKey } from '../measures.js';
import type { GroupsPlan } from '../plan.js';
import type { MeasuresSql } from './measures-sql.js';
import { column, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

/**
 * The items of groups, and for every period from the first to the last one row that is no item, with each
 * combination of the other keys: groups without items come from these. All columns of such a row but its keys
 * are null, so no figure counts it.
 */
export function filledItems(
  { item, keys, filled }: Pick<GroupsPlan, 'item' | 'keys'> & { readonly filled: number },
  items: Sql,
  { rates }: Pick<MeasuresSql, 'rates'>,
  writer: SqlWriter,
): Sql {
  const [all, others, periods, nothing] = [writer.alias(), writer.alias(), writer.alias(), writer.alias()];
  const { of } = keys[filled] as GroupKey;
  const period = sql.ref(`k${filled}`);
  const rest = keys.flatMap((_, place) => (place === filled ? [] : [`k${place}`]));
  const combinations = sql`select distinct ${sql.join([...rest.map((name) => sql.ref(name)), sql`true as one`])} from ${sql.ref(all)}`;
  const range = sql`select min(${period}) as first, max(${period}) as last, (select count(*) from (${combinations}) ${sql.ref(others)}) as others from ${sql.ref(all)}`;
  const [made, first, last] = [column(periods, 'period'), column(periods, 'first'), column(periods, 'last')];
  const day = (value: Sql): Sql => (of === 'year' ? sql`make_date(${value}, 1, 1)` : value);
  const keysOfPeriod = keys.map((_, place) => {
    if (place !== filled) return column(others, `k${place}`);
    return of === 'year' ? sql`extract(year from ${made})::int` : made;
  });
  const empty = [
    sql`${sql.ref(nothing)}.*`,
    ...rates.flatMap(() => [sql`null::numeric`, sql`null::text`]),
    ...keysOfPeriod,
  ];
  const every = sql`select ${sql.ref('period')} from (${range}) ${sql.ref(periods)}, ext.periods(${day(first)}, ${day(last)}, ${sql.lit(of)}, ${column(periods, 'others')}) period`;
  return sql`with ${sql.ref(all)} as (${items}) select * from ${sql.ref(all)} union all select ${sql.join(empty)} from (${every}) ${sql.ref(periods)} cross join (${combinations}) ${sql.ref(others)} left join ${writer.table(tableOf(item))} ${sql.ref(nothing)} on false`;
}
