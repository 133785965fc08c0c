select json_build_object('appeals',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'reference', "t1"."reference", 'title', "t1"."title_en", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_en"), 'isFallback', "t1"."served_en" <> 'en') end, 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso3', "t2"."iso3", 'name', "t2"."name_en")), '[]'::json))
              from
              (select "t3".*
                from "appeal_countries" "t3l"
                join "country" "t3" on "t3"."id" = "t3l"."target_id"
                where ("t3l"."owner_id" = "t1"."id")
                order by "t3"."name_en", "t3"."id"
                limit 3) "t2"), 'programmes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug", 'title', "t4"."title_en")), '[]'::json))
              from
              (select "t5".*
                from "appeal_programmes" "t5l"
                join "programme" "t5" on "t5"."id" = "t5l"."target_id"
                where ("t5l"."owner_id" = "t1"."id")
                order by "t5"."programme_kind", "t5"."title_en", "t5"."id"
                limit 3) "t4"))), '[]'::json))
    from
    (select "t6".*
      from "appeal" "t6"
      where true
      order by "t6"."document_date_value" desc nulls last, "t6"."slug" nulls last, "t6"."id"
      limit 5) "t1"))::text as data
