-- PostGraphile has no search of its own; its users write a function. The server by hand calls the same.
create schema if not exists bench;
create or replace function bench.search(words text) returns table (slug text, headline text) language sql stable as $$
  with asked as materialized (select ext.asked(words, 'english_stem') as query, ext.fold(words) as folded),
  exact as materialized (
    select 0 as kind, o.id, o.slug, concat_ws(' – ', o.name, nullif(o.acronym collate "C", o.name collate "C")) as headline, rank
    from (select o.* from window_public.organisation o where o.search_en @@ (select query from asked) limit 2000) o, asked, lateral (
      select round((1 + (ext.fold(o.name) = folded or coalesce(ext.fold(o.acronym) = folded, false))::int
        + ts_rank('{0.05, 0.2, 0.5, 1}', o.search_en, query, 1))::numeric, 5) as rank) r
    union all
    select 1, a.id, a.slug, concat_ws(' – ', a.title_en, nullif(a.reference collate "C", a.title_en collate "C")), rank
    from (select a.* from window_public.appeal a where a.search_en @@ (select query from asked) limit 2000) a, asked, lateral (
      select round((1 + (coalesce(ext.fold(a.reference) = folded, false) or ext.fold(a.title_en) = folded)::int
        + ts_rank('{0.05, 0.2, 0.5, 1}', a.search_en, query, 1))::numeric, 5) as rank) r),
  found as (
    select * from exact
    union all
    select 0, o.id, o.slug, concat_ws(' – ', o.name, nullif(o.acronym collate "C", o.name collate "C")),
      round(greatest(ext.word_similarity(folded, ext.fold(o.name)), ext.word_similarity(folded, ext.fold(o.acronym)))::numeric * 0.9, 5)
    from window_public.organisation o, asked
    where (select count(*) < 20 from exact) and (folded operator(ext.<%) ext.fold(o.name) or folded operator(ext.<%) ext.fold(o.acronym)) and (o.search_en @@ query) is not true
    union all
    select 1, a.id, a.slug, concat_ws(' – ', a.title_en, nullif(a.reference collate "C", a.title_en collate "C")),
      round(greatest(ext.word_similarity(folded, ext.fold(a.reference)), ext.word_similarity(folded, ext.fold(a.title_en)))::numeric * 0.9, 5)
    from window_public.appeal a, asked
    where (select count(*) < 20 from exact) and (folded operator(ext.<%) ext.fold(a.reference) or folded operator(ext.<%) ext.fold(a.title_en)) and (a.search_en @@ query) is not true),
  page as (select * from found order by rank desc, kind, id limit 10)
  select slug, ext.marked(headline collate "C", 'ext.en', query, 'HighlightAll=true') from page, asked order by rank desc, kind, id
$$;
grant usage on schema bench to public;
