import type { Audience } from '../base/audience.js';
import { localeFacts, locales, type Locale } from '../base/locale.js';
import { isLocalised, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { columnFor, fieldsFor } from './window-columns.js';
import { bareName, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';

/** The fields by which an audience can search an item; none: it is not searched. */
export const searchedBy = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  fieldsFor(audience, item).filter((field) => field.search !== undefined);

/** The column that holds the words of a row, in the languages of a chain. */
export const searchColumn = (locale: Locale): string => `search_${locale}`;

/**
 * The columns of a window's table that PostgreSQL keeps by itself: the words of what the row shows, and of
 * nothing else. What the window does not hold cannot be searched.
 */
export function searchColumnsOf(
  audience: Audience,
  item: ItemMetadata,
): readonly { readonly name: string; readonly expression: SqlText }[] {
  const fields = searchedBy(audience, item);
  if (fields.length === 0) return [];
  const weights = [...new Set(fields.map((field) => field.search ?? 'D'))].sort();
  return locales.map((locale) => ({
    name: searchColumn(locale),
    // One text for each weight: to look at two short ones takes nearly twice as long as at one.
    expression: joinSql(
      weights.map((weight) => {
        const texts = fields
          .filter((field) => field.search === weight)
          .map((field) => sql`coalesce(${wordsIn(field, locale)}, '')`);
        return sql`ext.weighed(${joinSql(texts, ` || ' ' || `)}, ${literal(localeFacts[locale].dictionary)}, ${literal(weight)})`;
      }),
      ' || ',
    ),
  }));
}

function wordsIn(field: FieldMetadata, locale: Locale): SqlText {
  const column = (one: Locale): SqlText => name(columnFor(field, one));
  const text =
    field.kind === 'texts' || field.kind === 'localTexts'
      ? (of: SqlText): SqlText => sql`ext.joined(${of})`
      : (of: SqlText): SqlText => of;
  if (!field.long || !isLocalised(field)) return text(column(locale));
  return sql`case ${bareName(`served_${locale}`)} ${joinSql(
    locales.map((one) => sql`when ${literal(one)} then ${text(column(one))}`),
    ' ',
  )} end`;
}

// How women and men are written of in one word, in French: défenseur·e·s, chercheur.se.s, migrant(e)s.
const feminine = sql`e|se|ne|le|te|ve|re|fe|che|rice|trice|euse|ère|ière`;
const inclusive: readonly (readonly [pattern: SqlText, plain: SqlText])[] = [
  [sql`'([[:alpha:]]{2})[·•‧∙./-](?:${feminine})[·•‧∙./-]s\\M'`, sql`'\\1s'`],
  [sql`'([[:alpha:]]{2})[·•‧∙](?:${feminine})(s?)\\M'`, sql`'\\1\\2'`],
  [sql`'([[:alpha:]]{2})\\((?:${feminine})\\)(s?)'`, sql`'\\1\\2'`],
];

// What would join words, as in "001 /0918" or an address, or hide them: «mot» without accents is <<mot>>, a
// tag for PostgreSQL. Whatever else there is, it parts by itself.
const signs = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~§°`;

/**
 * What search calls, in schema `ext`; a change of these is another window.
 * - ext.plain(text): in small letters without accents and signs; inclusive writing as the plain masculine.
 * - ext.joined(texts): several texts as one.
 * - ext.weighed(text, language, weight): the words of a text as they are, and by their stems.
 * - ext.asked(text, language): what somebody types: every word must begin a word of the row, or have its
 *   stem. Words that say nothing are left out, unless there are no others. It never raises.
 * - ext.marked(text, language, query, options): a text as HTML in which the words that were asked for stand
 *   in <mark>.
 */
export const searchFunctions: readonly SqlText[] = [
  // Most texts have nothing of the kind, and to see that costs less than to look for each form.
  sql`create or replace function ext.masculine(value text) returns text language sql immutable strict parallel safe
    return case when value ~ '[[:alpha:]][·•‧∙(./-][[:alpha:]]{1,5}[·•‧∙)./-]|[·•‧∙]' then ${inclusive.reduce(
      (text, [pattern, plain]) => sql`regexp_replace(${text}, ${pattern}, ${plain}, 'gi')`,
      sql`value`,
    )} else value end`,
  sql`create or replace function ext.plain(value text) returns text language sql immutable strict parallel safe
    return translate(lower(ext.unaccent('ext.unaccent'::regdictionary, ext.masculine(normalize(value collate "und-x-icu"))) collate "und-x-icu"), ${literal(signs)}, ${literal(' '.repeat(signs.length))})`,
  sql`create or replace function ext.joined(texts text[]) returns text language sql immutable strict parallel safe
    return (select string_agg(word, ' ') from unnest(texts) word)`,
  sql`create or replace function ext.joined(texts jsonb) returns text language sql immutable strict parallel safe
    return (select string_agg(word, ' ') from jsonb_array_elements_text(texts) word)`,
  sql`create or replace function ext.weighed(value text, language regconfig, weight "char") returns tsvector language sql immutable strict parallel safe
    return (select setweight(to_tsvector('simple', words) || to_tsvector(language, words), weight)
      from (select ext.plain(value) as words offset 0) plain)`,
  sql`create or replace function ext.asked(value text, stems regdictionary) returns tsquery language sql immutable strict parallel safe
    return (select coalesce(string_agg(said, ' & ') filter (where stem is distinct from '{}'), string_agg(said, ' & '))::tsquery
      from (select stem, '(''' || word || ''':*' || coalesce(' | ''' || stem[1] || '''', '') || ')' as said
        from (select word, ts_lexize(stems, word) as stem from regexp_split_to_table(ext.plain(value), '[^[:alnum:]]+') word where word <> '') words) parts)`,
  sql`create or replace function ext.marked(value text, language regconfig, query tsquery, options text) returns text language sql stable strict parallel safe
    return ts_headline(language, replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), query, 'StartSel=<mark>, StopSel=</mark>, ' || options)`,
];

/**
 * What only reads, and makes nothing that a window keeps.
 * - ext.corrected(word): what a word was meant to be if one letter is too few or too many, or two changed places.
 * - ext.mistyped(text, language, wrong): what somebody typed, with these of its words corrected; null: none of them is.
 */
export const correctingFunctions: readonly SqlText[] = [
  sql`create or replace function ext.corrected(word text) returns setof text language sql immutable strict parallel safe rows 300 as $$
    select left(word, at - 1) || substr(word, at + 1) from generate_series(1, length(word)) at where length(word) > 5
    union all
    select left(word, at - 1) || substr(word, at + 1, 1) || substr(word, at, 1) || substr(word, at + 2) from generate_series(1, length(word) - 1) at
    union all
    select left(word, at) || letter || substr(word, at + 1) from generate_series(0, length(word)) at, string_to_table('abcdefghijklmnopqrstuvwxyz', null) letter $$`,
  sql`create or replace function ext.mistyped(value text, stems regdictionary, wrong text[]) returns tsquery language sql immutable strict parallel safe
    return (select string_agg('(''' || word || ''':*' || coalesce(' | ''' || stem[1] || '''', '') || coalesce(other, '') || ')', ' & ')::tsquery
      from (select word, ts_lexize(stems, word) as stem, case when word = any (wrong)
          then (select string_agg(distinct ' | ''' || coalesce((ts_lexize(stems, one))[1], one) || '''', '') from ext.corrected(word) one) end as other
        from regexp_split_to_table(ext.plain(value), '[^[:alnum:]]+') word where word <> '') words
      where stem is distinct from '{}' having bool_or(other is not null))`,
];

/**
 * Text search configurations that take accents off before they look for stems, so that a marked word may have
 * them.
 */
export const configurations = locales.map((locale) => ({
  name: locale,
  create: [
    sql`create text search configuration ext.${bareName(locale)} (copy = pg_catalog.${bareName(localeFacts[locale].dictionary)})`,
    sql`alter text search configuration ext.${bareName(locale)} alter mapping for hword, hword_part, word with ext.unaccent, ${bareName(`${localeFacts[locale].dictionary}_stem`)}`,
  ],
}));
