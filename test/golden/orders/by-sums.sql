select json_build_object('donors',
  (select json_build_object('totalCount',
      (select count(*)
        from "donor" "t2"
        where ((select sum("t3"."amount_amount")
            from "contribution" "t3"
            where ("t3"."donor_id" = "t2"."id") and ((("t3"."amount_currency" is not distinct
                  from $1::text)) and (("t3"."year" = $2::int)))) >= $3::numeric)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'contributions', json_build_object('aggregate',
              (select coalesce(json_agg(json_build_object('sum', json_build_object('amount', "t7"."m0"))), '[]'::json)
                from
                (select "t6".*
                  from
                  (select coalesce(json_agg(json_build_object('amount', ext.money("t9"."m0", "t9"."c0"), 'currency', "t9"."c0")
                        order by "t9"."c0")
                      filter (where "t9"."apart" = 0 and "t9"."c0" is not null), '[]'::json) as "m0", (array_agg("t9"."m1")
                      filter (where "t9"."apart" = 1))[1] as "m1"
                    from
                    (select sum("t5"."amount_amount") as "m0", count(*) as "m1", "t5"."amount_currency" as "c0", grouping("t5"."amount_currency") as apart
                      from
                      (select "t8".*
                        from "contribution" "t8"
                        where ("t8"."donor_id" = "t1"."id") and ("t8"."year" = $4::int)) "t5" group by grouping sets ((), ("t5"."amount_currency"))) "t9") "t6"
                  order by "t6"."m1" desc nulls last
                  limit 100) "t7")))), '[]'::json))
    from
    (select "t10".*, "t11"."total" as "order_0"
      from "donor" "t10"
      left
      join
      (select "t12"."donor_id" as owner, sum("t12"."amount_amount") as total
        from "contribution" "t12"
        where (("t12"."amount_currency" is not distinct
            from $5::text)) and (("t12"."year" = $6::int)) group by "t12"."donor_id") "t11" on "t11"."owner" = "t10"."id"
      where ((select sum("t13"."amount_amount")
          from "contribution" "t13"
          where ("t13"."donor_id" = "t10"."id") and ((("t13"."amount_currency" is not distinct
                from $7::text)) and (("t13"."year" = $8::int)))) >= $9::numeric)
      order by "t11"."total" desc nulls last, "t10"."slug", "t10"."id"
      limit 3) "t1"), 'byGrants',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso2', "t14"."iso2", 'organisations',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t15"."slug", 'grants', json_build_object('aggregate',
                        (select coalesce(json_agg(json_build_object('sum', json_build_object('awarded', "t19"."m0"))), '[]'::json)
                          from
                          (select "t18".*
                            from
                            (select coalesce(json_agg(json_build_object('amount', ext.money("t21"."m0", "t21"."c0"), 'currency', "t21"."c0")
                                  order by "t21"."c0")
                                filter (where "t21"."apart" = 0 and "t21"."c0" is not null), '[]'::json) as "m0", (array_agg("t21"."m1")
                                filter (where "t21"."apart" = 1))[1] as "m1"
                              from
                              (select sum("t17"."awarded_amount") as "m0", count(*) as "m1", "t17"."awarded_currency" as "c0", grouping("t17"."awarded_currency") as apart
                                from
                                (select "t20".*
                                  from "grant" "t20"
                                  where ("t20"."recipient_id" = "t15"."id")) "t17" group by grouping sets ((), ("t17"."awarded_currency"))) "t21") "t18"
                            order by "t18"."m1" desc nulls last
                            limit 100) "t19")))
                    order by "t15"."place" desc)
                  filter (where "t15"."place" <= 2), '[]'::json))
              from
              (select "t25".*, row_number() over (order by "t25"."order_0" desc nulls last, "t25"."slug" desc, "t25"."id" desc) as place
                from
                (select "t22".*
                  from
                  (select "t22".*, "t23"."total" as "order_0"
                    from "organisation" "t22"
                    left
                    join lateral
                    (select sum("t24"."awarded_amount") as total
                      from "grant" "t24"
                      where ("t24"."recipient_id" = "t22"."id") and ((("t24"."awarded_currency" is not distinct
                            from $10::text)))) "t23" on true
                    where ("t22"."country_id" = "t14"."id") offset 0) "t22"
                  order by "t22"."order_0" desc nulls last, "t22"."slug" desc, "t22"."id" desc
                  limit 3) "t25") "t15"))), '[]'::json))
    from
    (select "t26".*, coalesce("t27"."items", 0) as "order_0"
      from "country" "t26"
      left
      join
      (select "country_id" as owner, count(*)::int as items
        from "organisation" group by "country_id") "t27" on "t27"."owner" = "t26"."id"
      where true
      order by coalesce("t27"."items", 0) desc, "t26"."iso2", "t26"."id"
      limit 2) "t14"), 'withoutGrants', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t29"
      where ((select sum("t30"."awarded_amount")
          from "grant" "t30"
          where ("t30"."recipient_id" = "t29"."id") and ((("t30"."awarded_currency" is not distinct
                from $11::text)))) is null))))::text as data
-- $1 currency "CHF"
-- $2 value $year
-- $3 value "10000"
-- $4 value $year
-- $5 currency "CHF"
-- $6 value $year
-- $7 currency "CHF"
-- $8 value $year
-- $9 value "10000"
-- $10 currency "CHF"
-- $11 currency "CHF"
