select json_build_object('byCountry',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'country',
            (select json_build_object('name', "t2"."name_fr")
              from "country" "t2"
              where "t2"."id" = "t1"."country_id")))
        filter (where "t1"."place" <= 4), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 4))
    from
    (select "t6".*, row_number() over (order by "t6"."order_0" nulls last, "t6"."slug" nulls last, "t6"."id") as place
      from
      (select "t3".*, "t4"."name_fr" as "order_0"
        from "organisation" "t3"
        join "country" "t5" on "t5"."id" = "t3"."country_id"
        left
        join "country" "t4" on "t4"."id" = "t3"."country_id"
        where ("t3"."is_member" = true) and ("t3"."slug" is not null)
        order by "t4"."name_fr" nulls last, "t3"."slug" nulls last, "t3"."id"
        limit 5) "t6") "t1"), 'byRegionOfCountry',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug", 'country',
            (select json_build_object('region',
                (select json_build_object('name', "t9"."name_fr")
                  from "region" "t9"
                  where "t9"."id" = "t8"."region_id"))
              from "country" "t8"
              where "t8"."id" = "t7"."country_id"))
          order by "t7"."place" desc)
        filter (where "t7"."place" <= 2), '[]'::json))
    from
    (select "t13".*, row_number() over (order by "t13"."order_0" nulls last, "t13"."slug" desc nulls first, "t13"."id" desc) as place
      from
      (select "t10".*, "t12"."name_fr" as "order_0"
        from "organisation" "t10"
        left
        join "country" "t11" on "t11"."id" = "t10"."country_id"
        left
        join "region" "t12" on "t12"."id" = "t11"."region_id"
        where ("t10"."is_member" = true) and ("t10"."slug" is not null)
        order by "t12"."name_fr" nulls last, "t10"."slug" desc nulls first, "t10"."id" desc
        limit 3) "t13") "t7"), 'byLength',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t14"."slug", 'countries',
            (select json_build_object('totalCount',
                (select count(*)
                  from "country" "t16"
                  where ("t16"."region_id" = "t14"."id")), 'nodes', coalesce(json_agg(json_build_object('iso2', "t15"."iso2", 'organisations', json_build_object('totalCount',
                        (select count(*)
                          from "organisation" "t18"
                          where ("t18"."country_id" = "t15"."id"))))), '[]'::json))
              from
              (select "t19".*
                from
                (select "t19".*, coalesce("t20"."items", 0) as "order_0"
                  from "country" "t19"
                  left
                  join lateral
                  (select count(*)::int as items
                    from "organisation"
                    where "country_id" = "t19"."id") "t20" on true
                  where ("t19"."region_id" = "t14"."id") offset 0) "t19"
                order by "t19"."order_0" desc, "t19"."iso2", "t19"."id"
                limit 1) "t15"))), '[]'::json))
    from
    (select "t21".*, coalesce("t22"."items", 0) as "order_0"
      from "region" "t21"
      left
      join
      (select "region_id" as owner, count(*)::int as items
        from "country" group by "region_id") "t22" on "t22"."owner" = "t21"."id"
      where true
      order by coalesce("t22"."items", 0) desc, "t21"."slug", "t21"."id"
      limit 3) "t14"))::text as data
