import { sql } from 'kysely';
import { localeFacts, locales, type Locale } from '../../base/locale.js';
import { computedFunction, linkTableOf, snake, tableOf } from '../../entities/house/columns.js';
import {
  fieldNamed,
  isLocalised,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { columnFor, documentColumn, plainColumn } from '../../windows/window-columns.js';
import { nameField } from '../path.js';
import type { Part, Selected, Selection, Typename } from '../plan.js';
import { localisationFact, tag } from './localisation.js';
import { itemIdSql, relatedSql } from './related.js';
import { column, object, parameter, type Sql } from './words.js';
import type { SqlWriter } from './writer.js';

type Members = readonly Selected<{ readonly kind: 'member'; readonly name: string } | Typename>[];

/** The selection of the row that `alias` names, as one JSON object. */
export const rowSql = (select: Selection, alias: string, writer: SqlWriter): Sql =>
  object(select.map(({ key, of }) => [key, partSql(of, alias, writer)]));

/** One part of the selection of a row. */
export function partSql(part: Part, alias: string, writer: SqlWriter): Sql {
  switch (part.kind) {
    case 'typename':
      return sql.lit(part.name);
    case 'id':
      return itemIdSql(part.item, column(alias, 'id'), part.language);
    case 'target':
      return targetSql(part.of, alias, writer);
    case 'firstText':
      return firstTextSql(part.fields, part.locale, alias);
    case 'firstOne':
      return firstOneSql(part, alias, writer);
    case 'isTrue':
      return sql`coalesce(${column(alias, plainColumn(part.field))}, false)`;
    case 'object':
      return rowSql(part.select, alias, writer);
    case 'path':
      return canonicalPathSql(part.item, part.locale, alias);
    case 'field':
      return fieldSql(part.field, part.locale, part.select ?? [], alias);
    case 'rich':
      return richSql(part, alias);
    case 'one':
      return relatedSql(part.field, part, column(alias, plainColumn(part.field)), writer);
    case 'localisation':
      return localisationSql(part.locale, part.select, alias);
    case 'composed':
      return composedSql(part, alias, writer);
    case 'computed':
      return computedSql(part, alias);
    case 'alternates':
      return alternatesSql(part.item, part.select, alias);
    case 'list':
      return writer.list(part, alias);
  }
}

function fieldSql(field: FieldMetadata, locale: Locale, select: Members, alias: string): Sql {
  const value = valueSql(field, locale, alias);
  switch (field.kind) {
    case 'decimal':
      return field.trimmed ? sql`trim_scale(${value})::text` : sql`${value}::text`;
    case 'money':
    case 'partialDay': {
      const known = select.map((one): [string, Sql] => [one.key, memberSql(field, one.of, alias)]);
      return sql`case when ${value} is not null then ${object(known)} end`;
    }
    case 'time':
      return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'localParts':
    case 'parts': {
      const each = members(select, (name) => sql`part.value ->> ${sql.lit(name)}`);
      return sql`case when ${value} is not null then coalesce((select json_agg(${each} order by part.place) from jsonb_array_elements(${value}) with ordinality part (value, place)), '[]'::json) end`;
    }
    default:
      return value;
  }
}

/** A rich text in its forms; null where it has no words. */
function richSql({ field, locale, select }: Extract<Part, { kind: 'rich' }>, alias: string): Sql {
  const plain = valueSql(field, locale, alias);
  const document = sql`coalesce(${byServed(field, locale, alias, documentColumn)}, ext.rich_doc(${plain}))`;
  const forms: Readonly<Record<string, () => Sql>> = {
    text: () => plain,
    json: () => document,
    // Several texts may stand on one page.
    html: () =>
      sql`ext.rich_html(${document}, ${sql.lit(`${snake(field.name).replaceAll('_', '-')}-`)} || left(${column(alias, 'id')}::text, 8))`,
  };
  return sql`case when ${plain} is not null then ${members(select, (name) => forms[name]?.() ?? sql`null`)} end`;
}

/** A member of an amount, or of a date that may be known to the year only. */
export function memberSql(field: FieldMetadata, member: Members[number]['of'], alias: string): Sql {
  if (member.kind === 'typename') return sql.lit(member.name);
  const of = (part: string): Sql => column(alias, `${snake(field.name)}_${part}`);
  return member.name === 'amount' ? sql`ext.money(${of('amount')}, ${of('currency')})` : of(member.name);
}

/** The column of a field in a locale; of a long text, that of the locale in which the row is served. */
function valueSql(field: FieldMetadata, locale: Locale, alias: string): Sql {
  return byServed(field, locale, alias, columnFor);
}

function byServed(
  field: FieldMetadata,
  locale: Locale,
  alias: string,
  columnOf: (field: FieldMetadata, locale: Locale) => string,
): Sql {
  if (!field.long || !isLocalised(field)) return column(alias, columnOf(field, locale));
  const each = locales.map((one) => sql`when ${sql.lit(one)} then ${column(alias, columnOf(field, one))}`);
  return sql`case ${column(alias, `served_${locale}`)} ${sql.join(each, sql` `)} end`;
}

/** The first text that a row has in some fields; it says no more than the row's own columns. */
export function firstTextSql(fields: readonly FieldMetadata[], locale: Locale, alias: string): Sql {
  const [first, ...others] = fields.map((field) => valueSql(field, locale, alias));
  if (!first) return sql`null::text`;
  if (others.length === 0) return first;
  // The texts of a row have collations of their own, which do not go together.
  return sql`coalesce(${sql.join([first, ...others].map((one) => sql`${one} collate "C"`))})`;
}

function targetSql(of: Extract<Part, { kind: 'target' }>['of'], alias: string, writer: SqlWriter): Sql {
  const each = of.map(({ field, item, select }) => {
    const uuid = column(alias, plainColumn(field));
    return sql`when ${uuid} is not null then ${relatedSql(field, { item, select }, uuid, writer)}`;
  });
  return sql`case ${sql.join(each, sql` `)} end`;
}

function firstOneSql(
  { fields, item, select }: Extract<Part, { kind: 'firstOne' }>,
  alias: string,
  writer: SqlWriter,
): Sql {
  const [field, ...others] = fields;
  if (!field) return sql`null::json`;
  const uuids = fields.map((one) => column(alias, plainColumn(one)));
  const uuid = others.length > 0 ? sql`coalesce(${sql.join(uuids)})` : column(alias, plainColumn(field));
  return relatedSql(field, { item, select }, uuid, writer);
}

function composedSql(
  { item, composed, locale, slot }: Extract<Part, { kind: 'composed' }>,
  alias: string,
  writer: SqlWriter,
): Sql {
  const [link, row] = [writer.alias(), writer.alias()];
  const relation = fieldNamed(item, composed.to);
  const target = targetOf(relation);
  const values = [
    // The frame of the text speaks the language that the item is served in.
    item.localised ? column(alias, `served_${locale}`) : sql.lit(locale),
    ...composed.mine.map((name) => valueSql(fieldNamed(item, name), locale, alias)),
    ...composed.theirs.map((name) => valueSql(fieldNamed(target, name), locale, row)),
  ];
  return sql`(select ${sql.id('ext', snake(composed.name))}(${sql.join(values)}) from ${writer.table(linkTableOf(item, relation))} ${sql.ref(link)} join ${writer.table(tableOf(target))} ${sql.ref(row)} on ${column(row, 'id')} = ${column(link, 'target_id')} where ${column(link, 'owner_id')} = ${column(alias, 'id')} and ${column(row, 'id')} = ${parameter(slot, 'uuid')})`;
}

function computedSql(
  { item, computed, locale, values }: Extract<Part, { kind: 'computed' }>,
  alias: string,
): Sql {
  const given = computed.arguments.map((one, index): Sql => {
    const value = values[index] ?? null;
    if (typeof value !== 'string' && value !== null) return parameter(value, 'integer');
    return 'values' in one ? sql.lit(value) : sql`null::integer`;
  });
  const own = [
    ...(computed.byId ? [column(alias, 'id')] : []),
    ...computed.mine.map((name) => valueSql(fieldNamed(item, name), locale, alias)),
  ];
  const called = sql.id('ext', computedFunction(item, computed));
  return sql`${called}(${sql.join([parameter({ kind: 'serverUrl' }, 'text'), ...own, ...given])})`;
}

const members = (select: Members, value: (name: string) => Sql): Sql =>
  object(select.map(({ key, of }) => [key, of.kind === 'typename' ? sql.lit(of.name) : value(of.name)]));

function localisationSql(locale: Locale, select: Members, alias: string): Sql {
  const facts = members(select, (name) => localisationFact(name, locale, alias));
  return sql`case when ${column(alias, 'available')} is not null then ${facts} end`;
}

/** The path of a row's page in a language; null: it has none there. */
export function pathSql(item: ItemMetadata, locale: Locale, alias: string): Sql {
  const segment = item.path?.[locale];
  if (segment === undefined) return sql`null`;
  const field = nameField(item);
  const name = column(alias, columnFor(field, locale));
  return sql`${sql.lit(`/${locale}/${segment}/`)} || ${field.format === 'iso2' ? sql`lower(${name})` : name}`;
}

/** The path of a row's page in the language in which the row is served, where one is asked for. */
export function canonicalPathSql(item: ItemMetadata, locale: Locale, alias: string): Sql {
  const asked = pathSql(item, locale, alias);
  if (!item.localised) return asked;
  const others = localeFacts[locale].chain.filter((one) => one !== locale);
  const each = others.map((one) => sql`when ${sql.lit(one)} then ${pathSql(item, one, alias)}`);
  return sql`case ${column(alias, `served_${locale}`)} ${sql.join(each, sql` `)} else ${asked} end`;
}

/** The addresses of the page of a row, as a JSON array: one for each language in which it is published. */
export function alternatesSql(item: ItemMetadata, select: Members, alias: string): Sql {
  const available = item.localised
    ? (one: Locale): Sql => sql`${sql.lit(one)} = any (${column(alias, 'available')})`
    : (): Sql => sql`true`;
  const each = locales
    .filter((one) => item.path?.[one] !== undefined)
    .map((one) => {
      const facts = members(select, (name) => (name === 'locale' ? tag(one) : pathSql(item, one, alias)));
      return sql`case when ${available(one)} then ${facts} end`;
    });
  return sql`coalesce((select json_agg(page.value order by page.place) from unnest(array[${sql.join(each)}]) with ordinality page (value, place) where page.value is not null), '[]'::json)`;
}
