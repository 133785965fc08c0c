select json_build_object('chapter',
  (select json_build_object('chapterNumber', "t1"."chapter_number", 'title', "t1"."title_fr", 'report',
      (select json_build_object('year', "t2"."year", 'title', "t2"."title_fr")
        from "annual_report" "t2"
        where "t2"."id" = "t1"."report_id"), 'alternates', coalesce((select json_agg(page.value
            order by page.place)
          from unnest(array[case when 'fr' = any ("t1"."available") then json_build_object('locale', 'FR', 'path', '/fr/chapitres/' || "t1"."slug") end, case when 'en' = any ("t1"."available") then json_build_object('locale', 'EN', 'path', '/en/chapters/' || "t1"."slug") end, case when 'es' = any ("t1"."available") then json_build_object('locale', 'ES', 'path', '/es/capitulos/' || "t1"."slug") end]) with ordinality page (value, place)
          where page.value is not null), '[]'::json), 'blocks',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', "t3"."position", 'blockKind', "t3"."block_kind", 'heading', "t3"."heading_fr", 'text', case "t3"."served_fr" when 'fr' then "t3"."text_fr" when 'en' then "t3"."text_en" when 'es' then "t3"."text_es" end, 'testimony',
                (select json_build_object('text', "t4"."text_fr", 'organisation',
                    (select json_build_object('name', "t5"."name", 'country',
                        (select json_build_object('name', "t6"."name_fr")
                          from "country" "t6"
                          where "t6"."id" = "t5"."country_id"))
                      from "organisation" "t5"
                      where "t5"."id" = "t4"."organisation_id"))
                  from "testimony" "t4"
                  where "t4"."id" = "t3"."testimony_id"), 'organisations',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug", 'isMember', "t7"."is_member")), '[]'::json))
                  from
                  (select "t8".*
                    from "block_organisations" "t8l"
                    join "organisation" "t8" on "t8"."id" = "t8l"."target_id"
                    where ("t8l"."owner_id" = "t3"."id")
                    order by "t8"."slug" nulls last, "t8"."id"
                    limit 20) "t7"))), '[]'::json))
        from
        (select "t9".*
          from "block" "t9"
          where ("t9"."chapter_id" = "t1"."id")
          order by "t9"."position", "t9"."slug", "t9"."id"
          limit 50) "t3"))
    from "chapter" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "2024-accompanying-local-partners"
