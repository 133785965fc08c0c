select json_build_object('regions',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'name', "t1"."name_en", 'members', json_build_object('totalCount',
              (select count(*)
                from "organisation" "t3"
                where ("t3"."region_id" = "t1"."id") and ("t3"."is_member" = $1::boolean))), 'organisations',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t4"."name", 'country',
                      (select json_build_object('name', "t5"."name_en")
                        from "country" "t5"
                        where "t5"."id" = "t4"."country_id"), 'partnerships', json_build_object('totalCount',
                        (select count(*)
                          from "partnership" "t7"
                          where ("t7"."organisation_id" = "t4"."id"))), 'projects',
                      (select json_build_object('nodes', coalesce(json_agg(json_build_object('partnershipKind', "t8"."partnership_kind", 'programme',
                                (select json_build_object('title', "t9"."title_en")
                                  from "programme" "t9"
                                  where "t9"."id" = "t8"."programme_id"))), '[]'::json))
                        from
                        (select "t10".*
                          from "partnership" "t10"
                          join "programme" "t11" on "t11"."id" = "t10"."programme_id"
                          where ("t10"."organisation_id" = "t4"."id") and ("t11"."programme_kind" = $2::text)
                          order by "t10"."partnership_kind", "t10"."valid_from_value" desc nulls last, "t10"."id" desc
                          limit 20) "t8"))), '[]'::json))
              from
              (select "t12".*
                from
                (select "t12".*
                  from "organisation" "t12"
                  where ("t12"."region_id" = "t1"."id") and ("t12"."is_member" = $3::boolean) and ("t12"."provenance" = $4::text) offset 0) "t12"
                order by "t12"."name" nulls last, "t12"."slug" nulls last, "t12"."id"
                limit 20) "t4"))), '[]'::json))
    from
    (select "t13".*
      from "region" "t13"
      where ("t13"."scheme" = $5::text)
      order by "t13"."scheme", "t13"."name_en", "t13"."id"
      limit 10) "t1"))::text as data
-- $1 value true
-- $2 value "PROJECT"
-- $3 value true
-- $4 value "PUBLISHED_SOURCE"
-- $5 value "OMCT"
