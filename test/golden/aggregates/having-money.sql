select json_build_object('contributionsAggregate',
  (select coalesce(json_agg(json_build_object('count', "t3"."m0", 'key', json_build_object('year', "t3"."k0", 'amountCurrency', "t3"."k1"), 'sum', json_build_object('amount', "t3"."m1"), 'avg', json_build_object('amount', "t3"."m2"))), '[]'::json)
    from
    (select "t2".*
      from
      (select "t5"."k0", "t5"."k1", (array_agg("t5"."m0")
          filter (where "t5"."apart" = 1))[1] as "m0", coalesce(json_agg(json_build_object('amount', ext.money("t5"."m1", "t5"."c0"), 'currency', "t5"."c0")
            order by "t5"."c0")
          filter (where "t5"."apart" = 0 and "t5"."c0" is not null), '[]'::json) as "m1", coalesce(json_agg(json_build_object('amount', ext.money("t5"."m2", "t5"."c0"))
            order by "t5"."c0")
          filter (where "t5"."apart" = 0 and "t5"."c0" is not null), '[]'::json) as "m2", (array_agg("t5"."m3")
          filter (where "t5"."apart" = 1))[1] as "m3", (array_agg("t5"."m4")
          filter (where "t5"."apart" = 1))[1] as "m4", (array_agg("t5"."m5")
          filter (where "t5"."apart" = 1))[1] as "m5", (array_agg("t5"."m6")
          filter (where "t5"."apart" = 1))[1] as "m6"
        from
        (select "t1"."k0", "t1"."k1", count(*) as "m0", sum("t1"."amount_amount") as "m1", avg("t1"."amount_amount") as "m2", sum("t1"."amount_amount") as "m3", count(*) as "m4", max("t1"."amount_amount") as "m5", sum("t1"."amount_amount") as "m6", "t1"."amount_currency" as "c0", grouping("t1"."amount_currency") as apart
          from
          (select "t4".*, "t4"."year" as "k0", "t4"."amount_currency" as "k1"
            from "contribution" "t4"
            where true) "t1" group by grouping sets (("t1"."k0", "t1"."k1"), ("t1"."k0", "t1"."k1", "t1"."amount_currency"))) "t5" group by "t5"."k0", "t5"."k1") "t2"
      where ((("t2"."m3" > $1::numeric)) and (((("t2"."m4" < $2::int)) is not true))) and ("t2"."m5" is not null)
      order by "t2"."m6" desc nulls last, "t2"."k0" nulls last, "t2"."k1" nulls last
      limit 4) "t3"))::text as data
-- $1 value "3000000"
-- $2 value 100
