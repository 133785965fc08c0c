select json_build_object('organisations', (
  select json_build_object(
    'totalCount', (
      select count(*) from organisation o join country c on c.id = o.country_id join region r on r.id = c.region_id where r.slug = $1),
    'nodes', coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'country', json_build_object('name', name_en))), '[]'))
  from (
    select o.slug, o.name, c.name_en
    from organisation o join country c on c.id = o.country_id join region r on r.id = c.region_id
    where r.slug = $1 order by o.name nulls last, o.id limit 20) o
))::text as data
