select json_build_object('french',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso2', "t1"."iso2", 'name', "t1"."name_fr", 'region',
            (select json_build_object('name', "t2"."name_fr", 'countries',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t3"."name_fr")), '[]'::json))
                  from
                  (select "t4".*
                    from "country" "t4"
                    where ("t4"."region_id" = "t2"."id") and (ext.fold("t4"."name_fr") like ext.starting(ext.fold($1::text)))
                    order by "t4"."name_fr", "t4"."id"
                    limit 1) "t3"))
              from "region" "t2"
              where "t2"."id" = "t1"."region_id"))), '[]'::json))
    from
    (select "t5".*
      from "country" "t5"
      where (ext.fold("t5"."name_fr") like ext.starting(ext.fold($2::text)))
      order by "t5"."name_fr", "t5"."id"
      limit 20) "t1"), 'english', json_build_object('totalCount',
    (select count(*)
      from "country" "t7"
      where (ext.fold("t7"."name_en") like ext.starting(ext.fold($3::text))))))::text as data
-- $1 value "E"
-- $2 value $filter.name.startsWith
-- $3 value $filter.name.startsWith
