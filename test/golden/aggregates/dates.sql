select json_build_object('months',
  (select coalesce(json_agg(json_build_object('count', "t3"."m0", 'key', json_build_object('documentDateMonth', "t3"."k0"), 'max', json_build_object('documentDate', case when "t3"."m1" is not null then json_build_object('value', "t3"."m1", 'precision', "t3"."m2") end))), '[]'::json)
    from
    (select "t2".*
      from
      (select "t1"."k0", count(*) as "m0", max("t1"."document_date_value") as "m1", (array_agg("t1"."document_date_precision"
            order by "t1"."document_date_value" desc, "t1"."document_date_precision")
          filter (where "t1"."document_date_value" is not null))[1] as "m2", 1 as one
        from
        (select "t4".*, case when "t4"."document_date_precision" in ('DAY', 'MONTH') then date_trunc('month', "t4"."document_date_value"::timestamp)::date end as "k0"
          from "appeal" "t4"
          where ("t4"."document_date_value" >= $1::date) and ("t4"."document_date_value" < $2::date)) "t1" group by "t1"."k0") "t2"
      order by "t2"."k0" nulls last
      limit 100) "t3"), 'kinds',
  (select coalesce(json_agg(json_build_object('count', "t7"."m0", 'key', json_build_object('appealKind', "t7"."k1", 'documentDateYear', "t7"."k0"), 'countDistinct', json_build_object('parent', "t7"."m1"))), '[]'::json)
    from
    (select "t6".*
      from
      (select "t5"."k0", "t5"."k1", count(*) as "m0", count(distinct "t5"."parent_id") as "m1", 1 as one
        from
        (select "t8".*, extract(year
            from "t8"."document_date_value")::int as "k0", "t8"."appeal_kind" as "k1"
          from "appeal" "t8"
          where true) "t5" group by "t5"."k0", "t5"."k1") "t6"
      order by "t6"."k0" desc nulls last, "t6"."k1" nulls last
      limit 3) "t7"))::text as data
-- $1 value "2024-01-01"
-- $2 value "2024-07-01"
