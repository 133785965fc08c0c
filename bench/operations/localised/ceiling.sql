select json_build_object('articles', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', slug, 'title', title_es, 'summary', summary_es,
    'localisation', json_build_object('served', upper(served_es), 'available', (select json_agg(upper(one)) from unnest(available) one)))), '[]'))
  from (select * from article order by slug, id limit 20) a
))::text as data
