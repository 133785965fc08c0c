import { sql } from 'kysely';
import type { Locale } from '../../base/locale.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import { columnFor, plainColumn, isFolded, isFoldedAlready } from '../../windows/window-columns.js';
import type { Comparison } from '../comparison.js';
import type { Condition } from '../condition.js';
import type { Slot } from '../slot.js';
import { localisationHas, localisationValue } from './localisation.js';
import { summed, typeOfSum } from './list-sums.js';
import { belongsSql, sourceSql } from './source.js';
import { all, any, column, parameter, typeOf, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

const valueOf = (alias: string, field: FieldMetadata | 'id', locale: Locale): Sql =>
  column(alias, field === 'id' ? 'id' : columnFor(field, locale));

/**
 * A condition on the row that `alias` names. A comparison with nothing is false, never unknown, whatever
 * stands around it.
 */
export function conditionSql(condition: Condition, alias: string, writer: SqlWriter): Sql {
  switch (condition.kind) {
    case 'and':
      return all(condition.of.map((one) => conditionSql(one, alias, writer)));
    case 'or':
      return any(condition.of.map((one) => conditionSql(one, alias, writer)));
    case 'not':
      return sql`(${conditionSql(condition.of, alias, writer)}) is not true`;
    case 'null':
      return condition.is
        ? sql`${valueOf(alias, condition.field, condition.locale)} is null`
        : sql`${valueOf(alias, condition.field, condition.locale)} is not null`;
    case 'localisation': {
      const { fact, locale, test } = condition;
      const value = sql`(${localisationValue(fact.name, locale, alias)})`;
      if ('is' in test) return test.is ? sql`${value} is null` : sql`${value} is not null`;
      const { operator, slot } = test;
      if (operator === 'has')
        return localisationHas(fact.name as 'available' | 'missing', parameter(slot, typeOf(fact)), alias);
      if (operator === 'currency') throw new Error('no language has a currency');
      return compared(value, typeOf(fact), { operator, slot });
    }
    case 'fixed':
      return Array.isArray(condition.value)
        ? sql`${column(alias, plainColumn(condition.field))} in (${sql.join(condition.value.map((one) => sql.lit(one)))})`
        : sql`${column(alias, plainColumn(condition.field))} = ${sql.lit(condition.value)}`;
    case 'related': {
      const row = writer.alias();
      return sql`exists (select 1 from ${writer.table(tableOf(condition.item))} ${sql.ref(row)} where ${column(row, 'id')} = ${column(alias, plainColumn(condition.field))} and ${conditionSql(condition.of, row, writer)})`;
    }
    case 'linked': {
      const row = writer.alias();
      const held = conditionSql(condition.of, row, writer);
      const wanted = condition.how === 'every' ? sql`(${held}) is not true` : held;
      const found = sql`exists (select 1 from ${sourceSql(condition.rows, condition.item, row, writer)} where ${all([...belongsSql(condition.rows, row, alias), wanted])})`;
      return condition.how === 'some' ? found : sql`not ${found}`;
    }
    case 'counted': {
      const { item, rows, test } = condition;
      // Of nothing there are none: a count is never null.
      if ('is' in test) return sql.lit(!test.is);
      if (test.operator === 'currency') throw new Error('a count has no currency');
      const row = writer.alias();
      const count = sql`(select count(*) from ${sourceSql(rows, item, row, writer)} where ${all(belongsSql(rows, row, alias))})`;
      return compared(count, 'int', { operator: test.operator, slot: test.slot });
    }
    case 'summed': {
      const { sum, test } = condition;
      const row = writer.alias();
      const met = [...belongsSql(sum.rows, row, alias), conditionSql(sum.where, row, writer)];
      const total = sql`(select ${summed(sum, row)} from ${sourceSql(sum.rows, sum.item, row, writer)} where ${all(met)})`;
      if ('is' in test) return test.is ? sql`${total} is null` : sql`${total} is not null`;
      if (test.operator === 'currency') throw new Error('the currency of a sum is said by its filter');
      return compared(total, typeOfSum(sum), { operator: test.operator, slot: test.slot });
    }
    case 'fields':
      return comparedFields(condition, alias);
    case 'compare':
      return comparison(condition, alias);
  }
}

function comparison(
  { field, locale, operator, slot }: Extract<Condition, { kind: 'compare' }>,
  alias: string,
): Sql {
  if (operator === 'currency')
    return sql`${column(alias, `${snake((field as FieldMetadata).name)}_currency`)} is not distinct from ${parameter(slot, 'text')}`;
  const value = valueOf(alias, field, locale);
  const test = { operator, slot };
  if (field === 'id') return compared(value, typeOf(field), test);
  return compared(value, typeOf(field), test, isFolded(field) && { asItIs: isFoldedAlready(field) });
}

/** Amounts are equal, less or greater in one currency only. */
function comparedFields(
  { field, other, locale, later, operator }: Extract<Condition, { kind: 'fields' }>,
  alias: string,
): Sql {
  const compare = (one: Sql, another: Sql, how: typeof operator): Sql =>
    sql`${one} ${sql.raw({ eq: '=', ne: 'is distinct from', ...symbols }[how])} ${another}`;
  const to = valueOf(alias, other, locale);
  const values = compare(
    valueOf(alias, field, locale),
    later ? sql`(${to} + ${parameter(later, 'int')})` : to,
    operator,
  );
  if (field.kind !== 'money') return values;
  const currency = ({ name }: FieldMetadata): Sql => column(alias, `${snake(name)}_currency`);
  return operator === 'ne'
    ? sql`(${values} or ${compare(currency(field), currency(other), 'ne')})`
    : sql`(${values} and ${compare(currency(field), currency(other), 'eq')})`;
}

const symbols = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** What an operator asks of a value of a type. Words are compared folded; some are folded as they stand. */
export function compared(
  value: Sql,
  type: string,
  { operator, slot }: { readonly operator: Exclude<Comparison, 'currency'>; readonly slot: Slot },
  words: { readonly asItIs: boolean } | false = false,
): Sql {
  const one = (): Sql => parameter(slot, type);
  const many = (): Sql => parameter(slot, `${type}[]`);
  const plain = (text: Sql): Sql => (words ? sql`ext.fold(${text})` : text);
  const listed = (values: Sql): Sql => (words ? sql`ext.folds(${values})` : values);
  const whole = words && words.asItIs ? value : plain(value);
  switch (operator) {
    case 'eq':
      return sql`${whole} = ${plain(one())}`;
    case 'ne':
      return sql`${whole} is distinct from ${plain(one())}`;
    case 'in':
      return sql`${whole} = any (${listed(many())})`;
    case 'notIn':
      return sql`(${whole} = any (${listed(many())})) is not true`;
    case 'contains':
      return sql`${plain(value)} like ext.containing(${plain(one())})`;
    case 'startsWith':
      return sql`${plain(value)} like ext.starting(${plain(one())})`;
    case 'endsWith':
      return sql`right(${plain(value)}, length(${plain(one())})) = ${plain(one())}`;
    case 'matches':
      return sql`${whole} ~ ${plain(one())}`;
    case 'has':
      return sql`${listed(value)} @> array[${plain(one())}]`;
    case 'hasAny':
      return sql`${listed(value)} && ${listed(many())}`;
    case 'hasAll':
      return sql`${listed(value)} @> ${listed(many())}`;
    default:
      return sql`${value} ${sql.raw(symbols[operator])} ${one()}`;
  }
}
