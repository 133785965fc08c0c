select json_build_object('spanish',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t1"."name_es", 'region',
            (select json_build_object('name', "t2"."name_es", 'countries',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t3"."name_es")
                        order by "t3"."place" desc)
                      filter (where "t3"."place" <= 1), '[]'::json))
                  from
                  (select "t5".*, row_number() over (order by "t5"."name_es" desc, "t5"."id" desc) as place
                    from
                    (select "t4".*
                      from "country" "t4"
                      where ("t4"."region_id" = "t2"."id")
                      order by "t4"."name_es" desc, "t4"."id" desc
                      limit 2) "t5") "t3"))
              from "region" "t2"
              where "t2"."id" = "t1"."region_id"))), '[]'::json))
    from
    (select "t6".*
      from "country" "t6"
      where (ext.fold("t6"."name_es") like ext.starting(ext.fold($1::text)))
      order by "t6"."name_es", "t6"."id"
      limit 4) "t1"), 'french',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t7"."name_fr")), '[]'::json))
    from
    (select "t8".*
      from "country" "t8"
      where (ext.fold("t8"."name_fr") like ext.starting(ext.fold($2::text)))
      order by "t8"."name_fr", "t8"."id"
      limit 4) "t7"))::text as data
-- $1 value "e"
-- $2 value "e"
