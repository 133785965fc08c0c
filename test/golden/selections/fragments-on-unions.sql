select json_build_object('country',
  (select json_build_object('isCanonical', ('/en/countries/' || lower("t1"."iso2")) = $1::text, 'item', json_build_object('__typename', 'Country', 'iso3', "t1"."iso3", 'region',
        (select json_build_object('name', "t2"."name_en")
          from "region" "t2"
          where "t2"."id" = "t1"."region_id")))
    from "country" "t1"
    where "t1"."iso2" = $2::text), 'appeal',
  (select json_build_object('isCanonical', ('/en/appeals/' || "t3"."slug") = $3::text, 'item', json_build_object('__typename', 'Appeal', 'reference', "t3"."reference", 'documentDate', case when "t3"."document_date_value" is not null then json_build_object('value', "t3"."document_date_value") end, 'programmes',
        (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug")), '[]'::json))
          from
          (select "t5".*
            from "appeal_programmes" "t5l"
            join "programme" "t5" on "t5"."id" = "t5l"."target_id"
            where ("t5l"."owner_id" = "t3"."id")
            order by "t5"."kind", "t5"."title_en", "t5"."id"
            limit 5) "t4")))
    from "appeal" "t3"
    where "t3"."slug" = $4::text))::text as data
-- $1 path $country
-- $2 path $country
-- $3 path $appeal
-- $4 path $appeal
