select json_build_object('with',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        join "country" "t3" on "t3"."id" = "t2"."country_id"
        where true), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t5"."slug")
                  from "region" "t5"
                  where "t5"."id" = "t4"."region_id"))
              from "country" "t4"
              where "t4"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t6".*
      from "organisation" "t6"
      join "country" "t7" on "t7"."id" = "t6"."country_id"
      where true
      order by "t6"."slug" nulls last, "t6"."id"
      limit 1) "t1"), 'without', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t9"
      where (((exists
            (select 1
              from "country" "t10"
              where "t10"."id" = "t9"."country_id" and true))) is not true))), 'followUps',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t12"
        join "appeal" "t13" on "t13"."id" = "t12"."parent_id"
        where true), 'nodes', coalesce(json_agg(json_build_object('slug', "t11"."slug", 'parent',
            (select json_build_object('slug', "t14"."slug")
              from "appeal" "t14"
              where "t14"."id" = "t11"."parent_id"))), '[]'::json))
    from
    (select "t15".*
      from "appeal" "t15"
      join "appeal" "t16" on "t16"."id" = "t15"."parent_id"
      where true
      order by "t15"."slug" nulls last, "t15"."id"
      limit 2) "t11"), 'founded', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t18"
      where ("t18"."founded_year" is not null))), 'unknown', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t20"
      where ("t20"."founded_year" is null))))::text as data
