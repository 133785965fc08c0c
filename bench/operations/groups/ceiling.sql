select json_build_object('appealsAggregate', (
  select json_agg(json_build_object('count', count, 'key', json_build_object('kind', kind)) order by count desc, kind)
  from (select kind, count(*) from appeal group by kind) g
))::text as data
