select json_build_object('appeals',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('appealKind', "t1"."appeal_kind", 'subjectCount', "t1"."subject_count", 'documentDate', case when "t1"."document_date_value" is not null then json_build_object('value', "t1"."document_date_value") end, 'slug', "t1"."slug", 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso2', "t2"."iso2", 'name', "t2"."name_en")), '[]'::json))
              from
              (select "t3".*
                from "appeal_countries" "t3l"
                join "country" "t3" on "t3"."id" = "t3l"."target_id"
                where ("t3l"."owner_id" = "t1"."id")
                order by "t3"."listing", "t3"."name_en" desc, "t3"."id" desc
                limit 2) "t2"))), '[]'::json))
    from
    (select "t4".*
      from "appeal" "t4"
      where true
      order by "t4"."action_open" desc nulls last, "t4"."subject_count" nulls first, "t4"."document_date_value" desc nulls last, "t4"."slug" nulls last, "t4"."id"
      limit 8) "t1"))::text as data
