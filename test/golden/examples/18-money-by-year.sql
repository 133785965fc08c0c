select json_build_object('contributionsAggregate',
  (select coalesce(json_agg(json_build_object('key', json_build_object('year', "t3"."k0"), 'count', "t3"."m0", 'countDistinct', json_build_object('donor', "t3"."m1"), 'sum', json_build_object('amount', "t3"."m2", 'amountIn', json_build_object('amount', ext.money("t3"."m3", $1::text), 'currency', $2::text, 'unconverted', "t3"."m4")))), '[]'::json)
    from
    (select "t2".*
      from
      (select "t7"."k0", (array_agg("t7"."m0")
          filter (where "t7"."apart" = 1))[1] as "m0", (array_agg("t7"."m1")
          filter (where "t7"."apart" = 1))[1] as "m1", coalesce(json_agg(json_build_object('amount', ext.money("t7"."m2", "t7"."c0"), 'currency', "t7"."c0")
            order by "t7"."c0")
          filter (where "t7"."apart" = 0 and "t7"."c0" is not null), '[]'::json) as "m2", (array_agg("t7"."m3")
          filter (where "t7"."apart" = 1))[1] as "m3", (array_agg("t7"."m4")
          filter (where "t7"."apart" = 1))[1] as "m4"
        from
        (select "t1"."k0", count(*) as "m0", count(distinct "t1"."donor_id") as "m1", sum("t1"."amount_amount") as "m2", sum("t1"."amount_amount" * "t1"."t4") as "m3", count(*)
          filter (where "t1"."amount_amount" is not null and "t1"."t4" is null) as "m4", "t1"."amount_currency" as "c0", grouping("t1"."amount_currency") as apart
          from
          (select "t6".*, "t6"."year" as "k0", "t4"."rate" as "t4"
            from "contribution" "t6"
            left
            join lateral
            (select case when "t6"."amount_currency" = $3::text then 1 else
              (select case when count(distinct "t5"."rate") = 1 then min("t5"."rate") end
                from "exchange_rate" "t5"
                where "t5"."base" = "t6"."amount_currency" and "t5"."quote" = $4::text and "t5"."year" = $5::int) end as rate) "t4" on true
            where true) "t1" group by grouping sets (("t1"."k0"), ("t1"."k0", "t1"."amount_currency"))) "t7" group by "t7"."k0") "t2"
      order by "t2"."k0" desc nulls last
      limit 3) "t3"))::text as data
-- $1 currency "CHF"
-- $2 currency "CHF"
-- $3 currency "CHF"
-- $4 currency "CHF"
-- $5 value 2024
