select json_build_object('stale',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_fr"), 'isStale', coalesce("t1"."served_fr" = any ("t1"."stale_locales"), false), 'available', array_remove(array[case when ('fr' = any ("t1"."available")) = true then 'FR' end, case when ('en' = any ("t1"."available")) = true then 'EN' end, case when ('es' = any ("t1"."available")) = true then 'ES' end], null)) end, 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t3"."slug")
                  from "region" "t3"
                  where "t3"."id" = "t2"."region_id"))
              from "country" "t2"
              where "t2"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t4".*
      from "organisation" "t4"
      where ("t4"."description_fr" is not null) and ("t4"."provenance" = $1::text)
      order by "t4"."slug" nulls last, "t4"."id"
      limit 40) "t1"))::text as data
-- $1 value "SAMPLE"
