select json_build_object('regions',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'organisations', json_build_object('aggregate',
              (select coalesce(json_agg(json_build_object('count', "t5"."m0", 'key', json_build_object('country',
                        (select json_build_object('iso2', "t6"."iso2", 'organisations', json_build_object('aggregate',
                              (select coalesce(json_agg(json_build_object('count', "t10"."m0", 'min', json_build_object('foundedYear', "t10"."m1"))), '[]'::json)
                                from
                                (select "t9".*
                                  from
                                  (select count(*) as "m0", min("t8"."founded_year") as "m1", count(*) as "m2", 1 as one
                                    from
                                    (select "t11".*
                                      from "organisation" "t11"
                                      where ("t11"."country_id" = "t6"."id") and ("t11"."is_member" = $1::boolean)) "t8") "t9"
                                  order by "t9"."m2" desc nulls last
                                  limit 100) "t10")))
                          from "country" "t6"
                          where "t6"."id" = "t5"."k0")))), '[]'::json)
                from
                (select "t4".*
                  from
                  (select "t3"."k0", count(*) as "m0", count(*) as "m1", 1 as one
                    from
                    (select "t13".*, "t13"."country_id" as "k0"
                      from "organisation" "t13"
                      where ("t13"."region_id" = "t1"."id") and ("t13"."is_member" = $2::boolean)) "t3" group by "t3"."k0") "t4"
                  left
                  join "country" "t12" on "t12"."id" = "t4"."k0"
                  order by "t4"."m1" desc nulls last, "t12"."name_en" nulls last, "t4"."k0" nulls last
                  limit 2) "t5")))), '[]'::json))
    from
    (select "t14".*
      from "region" "t14"
      where ("t14"."scheme" = $3::text)
      order by "t14"."slug", "t14"."id"
      limit 20) "t1"))::text as data
-- $1 value false
-- $2 value true
-- $3 value "OMCT"
