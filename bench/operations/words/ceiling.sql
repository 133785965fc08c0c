select json_build_object('organisations', (
  select json_build_object(
    'totalCount', (select count(*) from organisation where ext.fold(name) like ext.containing(ext.fold($1))),
    'nodes', coalesce(json_agg(json_build_object('slug', slug, 'name', name)), '[]'))
  from (
    select slug, name from organisation where ext.fold(name) like ext.containing(ext.fold($1)) order by name nulls last, id limit 20) o
))::text as data
