select json_build_object('appeals',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t2"
        where (((("t2"."appeal_kind" = $1::text))) or ((("t2"."appeal_kind" = $2::text)))) and (((("t2"."document_date_value" < $3::date))) is not true) and (((("t2"."action_open" = $4::boolean))) is not true)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'appealKind', "t1"."appeal_kind", 'documentDate', case when "t1"."document_date_value" is not null then json_build_object('value', "t1"."document_date_value") end, 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('region',
                      (select json_build_object('slug', "t4"."slug")
                        from "region" "t4"
                        where "t4"."id" = "t3"."region_id"))), '[]'::json))
              from
              (select "t5".*
                from "appeal_countries" "t5l"
                join "country" "t5" on "t5"."id" = "t5l"."target_id"
                where ("t5l"."owner_id" = "t1"."id")
                order by "t5"."name_en", "t5"."id"
                limit 1) "t3"))), '[]'::json))
    from
    (select "t6".*
      from "appeal" "t6"
      where (((("t6"."appeal_kind" = $5::text))) or ((("t6"."appeal_kind" = $6::text)))) and (((("t6"."document_date_value" < $7::date))) is not true) and (((("t6"."action_open" = $8::boolean))) is not true)
      order by "t6"."slug" nulls last, "t6"."id"
      limit 3) "t1"), 'all', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t8"
      where true)), 'nothing', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t10"
      where ((true) is not true))))::text as data
-- $1 value "URGENT_APPEAL"
-- $2 value "STATEMENT"
-- $3 value "2005-01-01"
-- $4 value true
-- $5 value "URGENT_APPEAL"
-- $6 value "STATEMENT"
-- $7 value "2005-01-01"
-- $8 value true
