select json_build_object('region',
  (select json_build_object('name', "t1"."name_en", 'countries',
      (select json_build_object('totalCount',
          (select count(*)
            from "country" "t3"
            where ("t3"."region_id" = "t1"."id")), 'nodes', coalesce(json_agg(json_build_object('iso2', "t2"."iso2", 'organisations',
                (select json_build_object('totalCount',
                    (select count(*)
                      from "organisation" "t5"
                      where ("t5"."country_id" = "t2"."id")), 'nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug", 'memberships',
                          (select json_build_object('totalCount',
                              (select count(*)
                                from "membership" "t7"
                                where ("t7"."organisation_id" = "t4"."id")), 'nodes', coalesce(json_agg(json_build_object('status', "t6"."status")), '[]'::json))
                            from
                            (select "t8".*
                              from "membership" "t8"
                              where ("t8"."organisation_id" = "t4"."id")
                              order by "t8"."valid_from_value" desc nulls last, "t8"."id" desc
                              limit 1) "t6"))), '[]'::json))
                  from
                  (select "t9".*
                    from
                    (select "t9".*
                      from "organisation" "t9"
                      where ("t9"."country_id" = "t2"."id") offset 0) "t9"
                    order by "t9"."slug" nulls last, "t9"."id"
                    limit 2) "t4"))), '[]'::json))
        from
        (select "t10".*
          from
          (select "t10".*
            from "country" "t10"
            where ("t10"."region_id" = "t1"."id") offset 0) "t10"
          order by "t10"."iso2", "t10"."id"
          limit 2) "t2"))
    from "region" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "asia"
