select json_build_object('shares',
  (select coalesce(json_agg(json_build_object('count', "t3"."m0", 'key', json_build_object('year', "t3"."k0"), 'share', json_build_object('count', trim_scale("t3"."across0")::text, 'amount', trim_scale("t3"."across1")::text), 'running', json_build_object('count', trim_scale("t3"."across2")::text, 'amount', trim_scale("t3"."across3")::text))), '[]'::json)
    from
    (select "t2".*, sum("t2"."m3") over (order by "t2"."k0" desc nulls last rows unbounded preceding) as "across2", sum("t2"."m4") over (order by "t2"."k0" desc nulls last rows unbounded preceding) as "across3"
      from
      (select "t2".*, round("t2"."m1"::numeric / nullif(sum("t2"."m1") over (), 0), 6) as "across0", round("t2"."m2"::numeric / nullif(sum("t2"."m2") over (), 0), 6) as "across1"
        from
        (select "t1"."k0", count(*) as "m0", count(*) as "m1", sum("t1"."amount_amount") as "m2", count(*) as "m3", sum("t1"."amount_amount") as "m4", 1 as one
          from
          (select "t4".*, "t4"."year" as "k0"
            from "contribution" "t4"
            where ("t4"."amount_currency" is not distinct
              from $1::text)) "t1" group by "t1"."k0") "t2") "t2"
      order by "t2"."k0" desc nulls last
      limit 2 offset $2::int) "t3"), 'bands',
  (select coalesce(json_agg(json_build_object('count', "t7"."m0", 'key', json_build_object('amountCurrency', "t7"."k1", 'amountBand', case when "t7"."k0" is not null then json_build_object('lower', trim_scale(($3::numeric[])["t7"."k0"])::text, 'upper', trim_scale(($4::numeric[])["t7"."k0" + 1])::text) end))), '[]'::json)
    from
    (select "t6".*
      from
      (select "t5"."k0", "t5"."k1", count(*) as "m0", 1 as one
        from
        (select "t8".*, width_bucket("t8"."amount_amount"::numeric, $5::numeric[]) as "k0", "t8"."amount_currency" as "k1"
          from "contribution" "t8"
          where true) "t5" group by "t5"."k0", "t5"."k1") "t6"
      order by "t6"."k1" nulls last, "t6"."k0" nulls last
      limit 4) "t7"))::text as data
-- $1 currency "CHF"
-- $2 ranged 1
-- $3 bounds ["1000", "100000"]
-- $4 bounds ["1000", "100000"]
-- $5 bounds ["1000", "100000"]
