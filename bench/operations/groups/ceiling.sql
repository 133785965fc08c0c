select json_build_object('appealsAggregate', (
  select json_agg(json_build_object('count', count, 'key', json_build_object('appealKind', appeal_kind)) order by count desc, appeal_kind)
  from (select appeal_kind, count(*) from appeal group by appeal_kind) g
))::text as data
