import { minorDigits } from '../base/money.js';
import { items } from '../entities/entities.js';
import { computedFunction, snake } from '../entities/house/columns.js';
import {
  fieldNamed,
  targetOf,
  type Composed,
  type Computed,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { windowColumnsOf } from './window-columns.js';
import type { Run } from './run.js';
import { bareName, joinSql, literal, name, sql, typeSql, type SqlText } from '../base/sql.js';
import { richTextFunctions } from './rich-text.js';
import { configurations, correctingFunctions, searchFunctions } from './search.js';

/**
 * What the statements of readers may call, in schema `ext`. Idempotent, and needs no superuser: the
 * extensions are trusted.
 * - ext.fold(text): a text as it is compared, without case and accents. The collation is named so that no
 *   column's own can clash.
 * - ext.folds(texts): several texts, each folded.
 * - ext.containing(text), ext.starting(text): the pattern of LIKE for what contains, or begins with, a folded
 *   text.
 * - ext.periods(first, last, part, others): the first days of all weeks, months, quarters or years; refused
 *   where each of so many others would have them and there were too many.
 * - ext.money(amount, currency): an amount with the currency's own number of digits.
 * - ext.<name>(locale, ...): the composed text of that name.
 * - ext.<table>_<name>(origin, ...): the computed text of that name, of items of that table.
 * - ext.cursor(payload, context, key): unpadded base64url of the first 16 bytes of HMAC-SHA-256(context,
 *   newline, payload) and the payload.
 */
export async function createExtensions(run: Run): Promise<void> {
  await run('create schema if not exists ext');
  for (const extension of ['unaccent', 'pgcrypto', 'pg_trgm'])
    await run(sql`create extension if not exists ${bareName(extension)} schema ext`);
  // A replica of a window has no desk.
  const [desk] = await run(`select to_regclass('desk.remembered_sentence') is not null as there`);
  if (desk?.there)
    await run(
      'create index if not exists remembered_sentence_like on desk.remembered_sentence using gin (sentence ext.gin_trgm_ops)',
    );
  // In plpgsql, since PostgreSQL does not put it in place: unaccent is said to be stable, and a function of
  // SQL takes twice as long to call.
  await run(`create or replace function ext.fold(value text) returns text language plpgsql immutable strict parallel safe as $$
    begin return lower(ext.unaccent('ext.unaccent'::regdictionary, value) collate "und-x-icu"); end $$`);
  await run(`create or replace function ext.folds(texts text[]) returns text[] language sql immutable strict parallel safe
    return array(select ext.fold(word) from unnest(texts) with ordinality one (word, place) order by place)`);
  const escaped = sql`regexp_replace(folded, '([\\\\%_])', '\\\\\\1', 'g')`;
  await run(sql`create or replace function ext.containing(folded text) returns text language sql immutable strict parallel safe
    return '%' || ${escaped} || '%'`);
  await run(sql`create or replace function ext.starting(folded text) returns text language sql immutable strict parallel safe
    return ${escaped} || '%'`);
  await run(`create or replace function ext.cursor(payload text, context text, key text) returns text language sql immutable strict parallel safe
    return translate(rtrim(encode(substring(ext.hmac(context || E'\\n' || payload, key, 'sha256') for 16) || convert_to(payload, 'UTF8'), 'base64'), '='), E'+/\\n', '-_')`);
  // Not said to be strict, which `case` is not: so PostgreSQL puts it in place, where a call would take seven
  // times as long.
  await run(sql`create or replace function ext.money(amount numeric, currency text) returns text language sql immutable parallel safe
    return round(amount, ${digitsOf(sql`currency`)})::text`);
  await run(sql`create or replace function ext.periods(first date, last date, part text, others bigint) returns setof date language plpgsql immutable strict parallel safe as $$
    declare
      length int := case part when 'week' then 7 when 'month' then 31 when 'quarter' then 92 else 366 end;
      step interval := case part when 'quarter' then interval '3 months' else ('1 ' || part)::interval end;
    begin
      if ((last - first) / length + 1) * others > ${mostPeriods} then
        raise exception 'too many periods' using errcode = ${literal(tooManyPeriods)};
      end if;
      return query select day::date from generate_series(first::timestamp, last::timestamp, step) day;
    end $$`);
  for (const statement of [...searchFunctions, ...correctingFunctions, ...richTextFunctions])
    await run(statement);
  for (const { name: called, create } of configurations) {
    const [known] = await run(
      `select from pg_ts_config where cfgname = $1 and cfgnamespace = 'ext'::regnamespace`,
      [called],
    );
    if (!known) for (const statement of create) await run(statement);
  }
  for (const item of items) for (const composed of item.composed) await run(functionOf(item, composed));
  for (const item of items)
    for (const computed of item.computed) await run(functionOfComputed(item, computed));
}

/** Most groups of periods that one statement makes. */
export const mostPeriods = 100_000;
/** SQLSTATE of the refusal to make more. */
export const tooManyPeriods = 'RS001';

/** Two digits but for the currencies that have others. */
function digitsOf(currency: SqlText): SqlText {
  const other = [...minorDigits].filter(([, digits]) => digits !== 2);
  const cases = Map.groupBy(other, ([, digits]) => digits);
  return sql`case ${joinSql(
    [...cases].map(
      ([digits, some]) =>
        sql`when ${currency} in (${joinSql(some.map(([code]) => literal(code)))}) then ${digits}`,
    ),
    ' ',
  )} else 2 end`;
}

/**
 * The SQL function that composes a text; its parameters are named after the fields, those of the other item
 * with `their_` before.
 */
function functionOf(item: ItemMetadata, { name: called, to, mine, theirs, sql: body }: Composed): SqlText {
  const target = targetOf(fieldNamed(item, to));
  const parameters = [
    sql`locale text`,
    ...mine.map((one) => parameterOf(item, '', one)),
    ...theirs.map((one) => parameterOf(target, 'their_', one)),
  ];
  return sql`create or replace function ext.${name(snake(called))}(${joinSql(parameters)}) returns text language sql immutable parallel safe return (${body})`;
}

/**
 * The SQL function that computes a text; its parameters are named after the fields, and the arguments with
 * `wanted_` before.
 */
function functionOfComputed(item: ItemMetadata, computed: Computed): SqlText {
  const called = sql`ext.${name(computedFunction(item, computed))}`;
  const parameters = [
    sql`origin text`,
    ...(computed.byId ? [sql`id uuid`] : []),
    ...computed.mine.map((one) => parameterOf(item, '', one)),
    ...computed.arguments.map(
      (one) => sql`${name(`wanted_${snake(one.name)}`)} ${'values' in one ? sql`text` : sql`integer`}`,
    ),
  ];
  return sql`create or replace function ${called}(${joinSql(parameters)}) returns text language sql immutable parallel safe return (${computed.sql})`;
}

/** The parameter for a field: its name and its type. */
function parameterOf(owner: ItemMetadata, prefix: string, wanted: string): SqlText {
  const field: FieldMetadata = fieldNamed(owner, wanted);
  const column = windowColumnsOf('desk', owner).find((one) => one.field === field);
  return sql`${name(`${prefix}${snake(wanted)}`)} ${typeSql(column?.type ?? 'text')}`;
}
