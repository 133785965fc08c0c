import type { Audience } from '../base/audience.js';
import { locales } from '../base/locale.js';
import { inSchema, joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { items } from '../entities/entities.js';
import { columnsOf, snake, tableOf } from '../entities/house/columns.js';
import { idPrefix } from '../entities/house/identity.js';
import { fieldNamed, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor, seesItem } from './window-columns.js';

/** The fields of rich text that an audience sees of an item. */
export const richFieldsFor = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  fieldsFor(audience, item).filter((field) => field.rich);

/** The kinds of items that a text can link to, as far as the audience sees them. */
export const linkableFor = (audience: Audience): readonly ItemMetadata[] =>
  items.filter((item) => item.path && seesItem(audience, item));

/** The column of a localised value in the table of the desk, and of what is published. */
export const sourceColumn = (field: FieldMetadata): SqlText => name(columnsOf(field)[0]?.name ?? '');

/** SQL of the addresses of the items in `refs`, by id and language, of those that stand in the schema. */
export const presentSql = (
  kinds: readonly ItemMetadata[],
  refs: SqlText,
  stands: (item: ItemMetadata, ids: SqlText) => readonly SqlText[],
): SqlText =>
  sql`(select jsonb_object_agg(f.ref, f.paths) from (${joinSql(
    kinds.flatMap((item) => [...stands(item, sql`ext.rich_ids(${refs}, ${literal(idPrefix(item))})`)]),
    ' union all ',
  )}) f)`;

/** SELECT of the addresses of items of a kind, by their ids, from a table of a window. */
export function addressesSql(
  schema: string,
  item: ItemMetadata,
  ids: SqlText,
  also: SqlText[] = [],
): SqlText {
  const field = fieldNamed(item, item.natural[0] ?? '');
  const column = sql`e.${name(snake(field.name))}`;
  const last = field.format === 'iso2' ? sql`lower(${column})` : sql`${column}::text`;
  const paths = locales.flatMap((locale) => {
    const segment = item.path?.[locale];
    return segment === undefined
      ? []
      : [sql`${literal(locale)}, ${literal(`/${locale}/${segment}/`)} || ${last}`];
  });
  const where = joinSql([sql`e.id = any (${ids})`, ...also], ' and ');
  return sql`select ${literal(idPrefix(item))} || replace(e.id::text, '-', '') as ref, jsonb_build_object(${joinSql(paths)}) as paths from ${inSchema(schema, tableOf(item))} e where ${where}`;
}

/**
 * What the statements of windows and readers call for rich text, in schema `ext`. `src/entities/house/rich-text.ts`
 * does the first two in the same way.
 * - ext.rich_plain(value): the words of a value without its form.
 * - ext.rich_doc(plain): a plain text as a document.
 * - ext.rich_links(value): ids of the items that a value in any language links to.
 * - ext.rich_ids(refs, prefix): the uuids of those of one kind.
 * - ext.rich_shown(node, there, locale): a document in which links to items that are not in `there` leave their words
 *   only, and the others have their addresses.
 * - ext.rich_html(value, prefix): a document as HTML; ids in it begin with the prefix.
 */
export const richTextFunctions: readonly SqlText[] = [
  sql`create or replace function ext.rich_words(node jsonb) returns text language plpgsql immutable strict parallel safe as $$
declare kind text := node ->> 'type'; begin
  return case kind
    when 'text' then node ->> 'text'
    when 'note' then chr(1)
    when 'paragraph' then (select string_agg(ext.rich_words(one), '' order by place) from jsonb_array_elements(node -> 'content') with ordinality c(one, place))
    when 'list_item' then (select string_agg(ext.rich_words(one), chr(10) order by place) from jsonb_array_elements(node -> 'content') with ordinality c(one, place))
    when 'bullet_list' then (select string_agg('- ' || replace(ext.rich_words(one), chr(10), chr(10) || '  '), chr(10) order by place) from jsonb_array_elements(node -> 'content') with ordinality c(one, place))
    when 'ordered_list' then (select string_agg((node #>> '{attrs,order}')::int + place - 1 || '. ' || replace(ext.rich_words(one), chr(10), chr(10) || '  '), chr(10) order by place) from jsonb_array_elements(node -> 'content') with ordinality c(one, place))
    else (select string_agg(ext.rich_words(one), chr(10) || chr(10) order by place) from jsonb_array_elements(node -> 'content') with ordinality c(one, place))
  end; end $$`,
  sql`create or replace function ext.rich_notes(doc jsonb) returns jsonb[] language sql immutable strict parallel safe
    return array(select note from jsonb_path_query(doc, 'strict $.** ? (@.type == "note")') with ordinality c(note, place) order by place)`,
  sql`create or replace function ext.rich_plain(value jsonb) returns text language plpgsql immutable strict parallel safe as $$
declare parts text[]; said text; note jsonb; number int := 0; begin
  if jsonb_typeof(value) <> 'object' then return value #>> '{}'; end if;
  parts := string_to_array(ext.rich_words(value -> 'doc'), chr(1));
  said := parts[1];
  for i in 2 .. cardinality(parts) loop said := said || '[' || i - 1 || ']' || parts[i]; end loop;
  foreach note in array ext.rich_notes(value -> 'doc') loop
    number := number + 1;
    said := said || chr(10) || chr(10) || '[' || number || '] ' || (select string_agg(one ->> 'text', '' order by place) from jsonb_array_elements(note -> 'content') with ordinality c(one, place));
  end loop;
  return said; end $$`,
  sql`create or replace function ext.rich_doc(plain text) returns jsonb language sql immutable strict parallel safe
    return jsonb_build_object('v', 1, 'doc', jsonb_build_object('type', 'doc', 'content', coalesce((select jsonb_agg(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', said))) order by place)
      from (select place, regexp_replace(part, '^[ \\t\\n\\r]+|[ \\t\\n\\r]+$', '', 'g') as said from regexp_split_to_table(plain, '\\n[ \\t]*(?:\\n[ \\t]*)+') with ordinality p(part, place)) parts where said <> ''), '[]')))`,
  sql`create or replace function ext.rich_links(value jsonb) returns text[] language sql immutable parallel safe
    return array(select distinct link #>> '{}' from jsonb_path_query(value, 'strict $.** ? (@.type == "link" && exists (@.attrs.item)).attrs.item') link)`,
  sql`create or replace function ext.rich_ids(refs text[], prefix text) returns uuid[] language sql immutable strict parallel safe
    return array(select substr(ref, length(prefix) + 1)::uuid from unnest(refs) ref where starts_with(ref, prefix) and length(ref) = length(prefix) + 32)`,
  sql`create or replace function ext.rich_shown(node jsonb, there jsonb, locale text) returns jsonb language plpgsql immutable parallel safe as $$
declare marks jsonb; kept jsonb[] := '{}'; one jsonb; last jsonb; begin
  if node ? 'doc' then return jsonb_set(node, '{doc}', ext.rich_shown(node -> 'doc', there, locale)); end if;
  if node ? 'marks' then
    select jsonb_agg(case when mark #> '{attrs,item}' is null then mark else jsonb_build_object('type', 'link', 'attrs', jsonb_strip_nulls(jsonb_build_object('item', mark #> '{attrs,item}', 'href', there #> array[mark #>> '{attrs,item}', locale]))) end order by place) into marks
      from jsonb_array_elements(node -> 'marks') with ordinality m(mark, place) where mark #> '{attrs,item}' is null or coalesce(there ? (mark #>> '{attrs,item}'), false);
    return case when marks is null then node - 'marks' else node || jsonb_build_object('marks', marks) end;
  end if;
  if not node ? 'content' then return node; end if;
  for one in select value from jsonb_array_elements(node -> 'content') with ordinality c(value, place) order by place loop
    one := ext.rich_shown(one, there, locale);
    -- Where a link was must not be seen either.
    if last ->> 'type' = 'text' and one ->> 'type' = 'text' and last -> 'marks' is not distinct from one -> 'marks' then
      last := jsonb_set(last, '{text}', to_jsonb((last ->> 'text') || (one ->> 'text')));
    else
      -- An array grows in place; to write a longer document for each node takes seconds.
      if last is not null then kept := array_append(kept, last); end if;
      last := one;
    end if;
  end loop;
  if last is not null then kept := array_append(kept, last); end if;
  return jsonb_set(node, '{content}', to_jsonb(kept)); end $$`,
  sql`create or replace function ext.rich_escaped(value text) returns text language sql immutable strict parallel safe
    return replace(replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')`,
  sql`create or replace function ext.rich_tags(node jsonb) returns text language plpgsql immutable strict parallel safe as $$
declare kind text := node ->> 'type'; inner_html text; mark jsonb; href text; begin
  if kind = 'text' then
    inner_html := replace(ext.rich_escaped(node ->> 'text'), chr(10), '<br>');
    for mark in select m from jsonb_array_elements(coalesce(node -> 'marks', '[]')) with ordinality c(m, place) order by place desc loop
      href := mark #>> '{attrs,href}';
      inner_html := case mark ->> 'type'
        when 'strong' then '<strong>' || inner_html || '</strong>'
        when 'em' then '<em>' || inner_html || '</em>'
        when 'lang' then '<span lang="' || ext.rich_escaped(mark #>> '{attrs,lang}') || '" dir="' || case when mark #>> '{attrs,dir}' = 'rtl' then 'rtl' else 'ltr' end || '">' || inner_html || '</span>'
        when 'link' then case
          when href ~ '^https?://' then '<a href="' || ext.rich_escaped(href) || '" rel="noopener noreferrer">' || inner_html || '</a>'
          when href ~ '^(/[a-z]|mailto:|tel:)' then '<a href="' || ext.rich_escaped(href) || '">' || inner_html || '</a>'
          else inner_html end
        else inner_html end;
    end loop;
    return inner_html;
  end if;
  if kind = 'note' then return chr(1); end if;
  select coalesce(string_agg(ext.rich_tags(one), '' order by place), '') into inner_html from jsonb_array_elements(node -> 'content') with ordinality c(one, place);
  return case kind
    -- A paragraph all of which is written from right to left stands at the right.
    when 'paragraph' then case when jsonb_path_exists(node, '$.content[*].marks[*] ? (@.type == "lang" && @.attrs.dir == "rtl")')
        and not jsonb_path_exists(node, '$.content[*] ? (@.type == "text" && @.text like_regex "[^ ]" && !exists(@.marks[*] ? (@.type == "lang" && @.attrs.dir == "rtl")))')
      then '<p dir="rtl">' else '<p>' end || inner_html || '</p>'
    when 'blockquote' then '<blockquote>' || inner_html || '</blockquote>'
    when 'bullet_list' then '<ul>' || inner_html || '</ul>'
    when 'ordered_list' then case when node #>> '{attrs,order}' = '1' then '<ol>' else '<ol start="' || (node #>> '{attrs,order}')::int || '">' end || inner_html || '</ol>'
    when 'list_item' then '<li>' || inner_html || '</li>'
    else inner_html end; end $$`,
  sql`create or replace function ext.rich_html(value jsonb, prefix text) returns text language plpgsql immutable strict parallel safe as $$
declare parts text[] := string_to_array(ext.rich_tags(value -> 'doc'), chr(1)); html text := parts[1]; note jsonb; number int := 0; begin
  for i in 2 .. cardinality(parts) loop
    html := html || '<sup><a id="' || prefix || '-ref-' || i - 1 || '" href="#' || prefix || '-note-' || i - 1 || '" role="doc-noteref">' || i - 1 || '</a></sup>' || parts[i];
  end loop;
  if cardinality(parts) > 1 then
    html := html || '<section role="doc-endnotes"><ol>';
    foreach note in array ext.rich_notes(value -> 'doc') loop
      number := number + 1;
      html := html || '<li id="' || prefix || '-note-' || number || '">' || (select string_agg(ext.rich_tags(one), '' order by place) from jsonb_array_elements(note -> 'content') with ordinality c(one, place)) || ' <a href="#' || prefix || '-ref-' || number || '" role="doc-backlink">' || number || '</a></li>';
    end loop;
    html := html || '</ol></section>';
  end if;
  return html; end $$`,
];
