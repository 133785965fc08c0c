select json_build_object('appealsAggregate',
  (select coalesce(json_agg(json_build_object('count', "t3"."m0", 'key', json_build_object('appealKind', "t3"."k1", 'documentDateMonth', "t3"."k0"), 'countDistinct', json_build_object('parent', "t3"."m1"), 'running', json_build_object('count', trim_scale("t3"."across0")::text))), '[]'::json)
    from
    (select "t2".*, sum("t2"."m2") over (order by "t2"."k1" nulls last, "t2"."k0" nulls last rows unbounded preceding) as "across0"
      from
      (select "t1"."k0", "t1"."k1", count("t1"."id") as "m0", count(distinct "t1"."parent_id") as "m1", count("t1"."id") as "m2", 1 as one
        from (with "t5" as
          (select "t4".*, case when "t4"."document_date_precision" in ('DAY', 'MONTH') then date_trunc('month', "t4"."document_date_value"::timestamp)::date end as "k0", "t4"."appeal_kind" as "k1"
            from "appeal" "t4"
            where ("t4"."document_date_value" >= $1::date) and ("t4"."document_date_value" < $2::date)) select *
          from "t5"
          union all select "t8".*, "t7"."period", "t6"."k1"
          from
          (select "period"
            from
            (select min("k0") as first, max("k0") as last,
              (select count(*)
                from
                (select distinct "k1", true as one
                  from "t5") "t6") as others
              from "t5") "t7", ext.periods("t7"."first", "t7"."last", 'month', "t7"."others") period) "t7" cross
          join
          (select distinct "k1", true as one
            from "t5") "t6"
          left
          join "appeal" "t8" on false) "t1" group by "t1"."k0", "t1"."k1") "t2"
      order by "t2"."k1" nulls last, "t2"."k0" nulls last
      limit 8) "t3"))::text as data
-- $1 value "2024-01-01"
-- $2 value "2025-01-01"
