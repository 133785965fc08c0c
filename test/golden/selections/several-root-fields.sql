select json_build_object('members',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."is_member" = true)), 'nodes', coalesce(json_agg(json_build_object('name', "t1"."name", 'country',
            (select json_build_object('iso2', "t3"."iso2")
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t4".*
      from "organisation" "t4"
      where ("t4"."is_member" = true)
      order by "t4"."name" nulls last, "t4"."id"
      limit 1) "t1"), 'organisations', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t6"
      where true)), 'appeals',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t8"
        where true), 'nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug", 'regions',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t9"."slug", 'name', "t9"."name_en")), '[]'::json))
              from
              (select "t10".*
                from "appeal_regions" "t10l"
                join "region" "t10" on "t10"."id" = "t10l"."target_id"
                where ("t10l"."owner_id" = "t7"."id")
                order by "t10"."scheme", "t10"."name_en", "t10"."id"
                limit 20) "t9"))), '[]'::json))
    from
    (select "t11".*
      from "appeal" "t11"
      where true
      order by "t11"."slug" nulls last, "t11"."id"
      limit 1) "t7"), 'region',
  (select json_build_object('name', "t12"."name_en", 'countries', json_build_object('totalCount',
        (select count(*)
          from "country" "t14"
          where ("t14"."region_id" = "t12"."id"))))
    from "region" "t12"
    where "t12"."slug" = $1::text), 'none',
  (select json_build_object('title', "t15"."title_en")
    from "programme" "t15"
    where "t15"."slug" = $2::text))::text as data
-- $1 value "africa"
-- $2 value "there-is-none"
