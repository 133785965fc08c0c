select json_build_object('search', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', headline, 'item', json_build_object('slug', slug))), '[]'))
  from bench.search($1)
))::text as data
