select json_build_object('appeals',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t2"
        where ("t2"."document_date_value" >= $1::date) and ("t2"."document_date_value" < $2::date)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'documentDate', case when "t1"."document_date_value" is not null then json_build_object('value', "t1"."document_date_value", 'precision', "t1"."document_date_precision") end, 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso2', "t3"."iso2", 'region',
                      (select json_build_object('slug', "t4"."slug")
                        from "region" "t4"
                        where "t4"."id" = "t3"."region_id"))), '[]'::json))
              from
              (select "t5".*
                from "appeal_countries" "t5l"
                join "country" "t5" on "t5"."id" = "t5l"."target_id"
                where ("t5l"."owner_id" = "t1"."id")
                order by "t5"."name_en", "t5"."id"
                limit 20) "t3"))), '[]'::json))
    from
    (select "t6".*
      from "appeal" "t6"
      where ("t6"."document_date_value" >= $3::date) and ("t6"."document_date_value" < $4::date)
      order by "t6"."document_date_value" nulls last, "t6"."slug" nulls last, "t6"."id"
      limit 3) "t1"), 'that', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t8"
      where ("t8"."document_date_value" = $5::date))), 'online', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t10"
      where ("t10"."published_on" is not null))))::text as data
-- $1 value $from
-- $2 value $to
-- $3 value $from
-- $4 value $to
-- $5 value "2002-03-15"
