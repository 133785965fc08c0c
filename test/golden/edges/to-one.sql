select json_build_object('organisations',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'foundedYear', "t1"."founded_year", 'country',
            (select json_build_object('iso2', "t2"."iso2", 'region',
                (select json_build_object('slug', "t3"."slug", 'name', "t3"."name_en")
                  from "region" "t3"
                  where "t3"."id" = "t2"."region_id"), 'm49Region',
                (select json_build_object('slug', "t4"."slug", 'm49', "t4"."m49")
                  from "region" "t4"
                  where "t4"."id" = "t2"."m49_region_id"))
              from "country" "t2"
              where "t2"."id" = "t1"."country_id"), 'region',
            (select json_build_object('slug', "t5"."slug")
              from "region" "t5"
              where "t5"."id" = "t1"."region_id"))), '[]'::json))
    from
    (select "t6".*
      from "organisation" "t6"
      where true
      order by "t6"."founded_year" nulls last, "t6"."slug" nulls last, "t6"."id"
      limit 4) "t1"))::text as data
