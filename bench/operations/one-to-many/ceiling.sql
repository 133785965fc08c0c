select json_build_object('countries', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'iso2', c.iso2, 'name', c.name_en,
    'organisations', (
      select json_build_object(
        'totalCount', (select count(*) from organisation where country_id = c.id),
        'nodes', coalesce(json_agg(json_build_object('slug', slug, 'name', name)), '[]'))
      from (select slug, name from organisation where country_id = c.id order by name nulls last, id limit 3) o))), '[]'))
  from (select * from country order by name_en, id limit 20) c
))::text as data
