select json_build_object('programmes',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'appeals', json_build_object('aggregate',
              (select coalesce(json_agg(json_build_object('count', "t5"."m0", 'key', json_build_object('appealKind', "t5"."k0", 'documentDateQuarter', "t5"."k1"), 'sum', json_build_object('subjectCount', "t5"."m1"))), '[]'::json)
                from
                (select "t4".*
                  from
                  (select "t3"."k0", "t3"."k1", count("t3"."id") as "m0", sum("t3"."subject_count") as "m1", 1 as one
                    from (with "t7" as
                      (select "t6".*, "t6"."appeal_kind" as "k0", case when "t6"."document_date_precision" in ('DAY', 'MONTH') then date_trunc('quarter', "t6"."document_date_value"::timestamp)::date end as "k1"
                        from "appeal_programmes" "t6l"
                        join "appeal" "t6" on "t6"."id" = "t6l"."owner_id"
                        where ("t6l"."target_id" = "t1"."id") and ("t6"."document_date_value" >= $1::date) and ("t6"."document_date_value" < $2::date) and ("t6"."appeal_kind" = any ($3::text[]))) select *
                      from "t7"
                      union all select "t10".*, "t8"."k0", "t9"."period"
                      from
                      (select "period"
                        from
                        (select min("k1") as first, max("k1") as last,
                          (select count(*)
                            from
                            (select distinct "k0", true as one
                              from "t7") "t8") as others
                          from "t7") "t9", ext.periods("t9"."first", "t9"."last", 'quarter', "t9"."others") period) "t9" cross
                      join
                      (select distinct "k0", true as one
                        from "t7") "t8"
                      left
                      join "appeal" "t10" on false) "t3" group by "t3"."k0", "t3"."k1") "t4"
                  order by "t4"."k1" nulls last, "t4"."k0" nulls last
                  limit 7 offset $4::int) "t5")))), '[]'::json))
    from
    (select "t11".*, coalesce("t12"."items", 0) as "order_0"
      from "programme" "t11"
      left
      join
      (select "target_id" as owner, count(*)::int as items
        from "appeal_programmes" group by "target_id") "t12" on "t12"."owner" = "t11"."id"
      where true
      order by coalesce("t12"."items", 0) desc, "t11"."slug", "t11"."id"
      limit 1) "t1"))::text as data
-- $1 value "2019-01-01"
-- $2 value "2020-01-01"
-- $3 value ["URGENT_APPEAL", "OPEN_LETTER"]
-- $4 ranged 1
