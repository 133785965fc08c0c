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
          filter (where "t7"."apart" = 1))[1] as "m4", (array_agg("t7"."m5")
          filter (where "t7"."apart" = 1))[1] as "m5"
        from
        (select "t1"."k0", count(*) as "m0", count(distinct "t1"."donor_id") as "m1", sum("t1"."amount_amount") as "m2", sum(("t1"."amount_amount" * "t1"."t4")) as "m3", count(*)
          filter (where "t1"."amount_amount" is not null and "t1"."t4" is null) as "m4", coalesce(to_json(array_agg(distinct "t1"."t4_how")
              filter (where "t1"."amount_amount" is not null and "t1"."t4_how" is not null)), '[]'::json) as "m5", "t1"."amount_currency" as "c0", grouping("t1"."amount_currency") as apart
          from
          (select "t5".*, "t4"."rate" as "t4", "t4"."how" as "t4_how", "t5"."year" as "k0"
            from "contribution" "t5"
            left
            join (with agreed as (
      select "t6"."base" as base, "t6"."quote" as quote, case when count(distinct "t6"."rate") = 1 then min("t6"."rate") end as rate
     
                from "exchange_rate" "t6"
                where "t6"."year" = $3::int group by 1, 2
    ), given as (
      select *, '1 ' || base || ' = ' || trim_scale(rate) || ' ' || quote as how
                from agreed
    ), known as (
      select base, quote, rate, how
                from given
      union all
      select quote, base, 1.000000000000000000000000000000 / nullif(rate, 0), how
                from given
     
                where not exists
                (select 1
                  from given other
                  where other.base = given.quote and other.quote = given.base)
    ), direct as (
      select base as currency, rate, how
                from known
                where quote = $4::text and base <> $5::text
    ), through as (
      select distinct on (first.base) first.base as currency, first.rate * last.rate as rate, first.how || ', ' || last.how as how
     
                from known first
                join known last on last.base = first.quote
     
                where last.quote = $6::text and first.base <> $7::text and first.rate is not null and last.rate is not null
        and not exists
                (select 1
                  from direct
                  where direct.currency = first.base)
     
                order by first.base, first.quote
    )
    select $8::text as currency, 1 as rate, null as how
              union all select *
              from direct
              union all select *
              from through) "t4" on "t4"."currency" = "t5"."amount_currency"
            where true) "t1" group by grouping sets (("t1"."k0"), ("t1"."k0", "t1"."amount_currency"))) "t7" group by "t7"."k0") "t2"
      order by "t2"."k0" desc nulls last
      limit 3) "t3"))::text as data
-- $1 currency "CHF"
-- $2 currency "CHF"
-- $3 value 2024
-- $4 currency "CHF"
-- $5 currency "CHF"
-- $6 currency "CHF"
-- $7 currency "CHF"
-- $8 currency "CHF"
