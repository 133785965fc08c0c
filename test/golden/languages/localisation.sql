select json_build_object('programmes',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'title', "t1"."title_es", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_es"), 'isFallback', "t1"."served_es" <> 'es', 'isStale', coalesce("t1"."served_es" = any ("t1"."stale_locales"), false), 'available', array_remove(array[case when ('fr' = any ("t1"."available")) = true then 'FR' end, case when ('en' = any ("t1"."available")) = true then 'EN' end, case when ('es' = any ("t1"."available")) = true then 'ES' end], null), 'missing', array_remove(array[case when ('fr' = any ("t1"."available")) = false then 'FR' end, case when ('en' = any ("t1"."available")) = false then 'EN' end, case when ('es' = any ("t1"."available")) = false then 'ES' end], null)) end, 'parent',
            (select json_build_object('title', "t2"."title_es", 'localisation', case when "t2"."available" is not null then json_build_object('served', upper("t2"."served_es")) end)
              from "programme" "t2"
              where "t2"."id" = "t1"."parent_id"))), '[]'::json))
    from
    (select "t3".*
      from "programme" "t3"
      where true
      order by "t3"."slug", "t3"."id"
      limit 3) "t1"), 'whole',
  (select json_build_object('localisation', case when "t4"."available" is not null then json_build_object('served', upper("t4"."served_en"), 'isFallback', "t4"."served_en" <> 'en', 'isStale', coalesce("t4"."served_en" = any ("t4"."stale_locales"), false), 'available', array_remove(array[case when ('fr' = any ("t4"."available")) = true then 'FR' end, case when ('en' = any ("t4"."available")) = true then 'EN' end, case when ('es' = any ("t4"."available")) = true then 'ES' end], null), 'missing', array_remove(array[case when ('fr' = any ("t4"."available")) = false then 'FR' end, case when ('en' = any ("t4"."available")) = false then 'EN' end, case when ('es' = any ("t4"."available")) = false then 'ES' end], null)) end)
    from "country" "t4"
    where "t4"."iso2" = $1::text))::text as data
-- $1 value "FR"
