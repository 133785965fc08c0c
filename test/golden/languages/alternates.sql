select json_build_object('appeal',
  (select json_build_object('alternates', coalesce((select json_agg(page.value
            order by page.place)
          from unnest(array[case when 'fr' = any ("t1"."available") then json_build_object('locale', 'FR', 'path', '/fr/appels/' || "t1"."slug") end, case when 'en' = any ("t1"."available") then json_build_object('locale', 'EN', 'path', '/en/appeals/' || "t1"."slug") end, case when 'es' = any ("t1"."available") then json_build_object('locale', 'ES', 'path', '/es/llamamientos/' || "t1"."slug") end]) with ordinality page (value, place)
          where page.value is not null), '[]'::json), 'countries',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('alternates', coalesce((select json_agg(page.value
                      order by page.place)
                    from unnest(array[case when 'fr' = any ("t2"."available") then json_build_object('path', '/fr/pays/' || lower("t2"."iso2"), 'locale', 'FR') end, case when 'en' = any ("t2"."available") then json_build_object('path', '/en/countries/' || lower("t2"."iso2"), 'locale', 'EN') end, case when 'es' = any ("t2"."available") then json_build_object('path', '/es/paises/' || lower("t2"."iso2"), 'locale', 'ES') end]) with ordinality page (value, place)
                    where page.value is not null), '[]'::json), 'region',
                (select json_build_object('alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t3"."available") then json_build_object('path', '/fr/regions/' || "t3"."slug") end, case when 'en' = any ("t3"."available") then json_build_object('path', '/en/regions/' || "t3"."slug") end, case when 'es' = any ("t3"."available") then json_build_object('path', '/es/regiones/' || "t3"."slug") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "region" "t3"
                  where "t3"."id" = "t2"."region_id"))), '[]'::json))
        from
        (select "t4".*
          from "appeal_countries" "t4l"
          join "country" "t4" on "t4"."id" = "t4l"."target_id"
          where ("t4l"."owner_id" = "t1"."id")
          order by "t4"."name_en", "t4"."id"
          limit 1) "t2"))
    from "appeal" "t1"
    where "t1"."slug" = $1::text), 'programme',
  (select json_build_object('alternates', coalesce((select json_agg(page.value
            order by page.place)
          from unnest(array[case when 'fr' = any ("t5"."available") then json_build_object('locale', 'FR', 'path', '/fr/programmes/' || "t5"."slug") end, case when 'en' = any ("t5"."available") then json_build_object('locale', 'EN', 'path', '/en/programmes/' || "t5"."slug") end, case when 'es' = any ("t5"."available") then json_build_object('locale', 'ES', 'path', '/es/programas/' || "t5"."slug") end]) with ordinality page (value, place)
          where page.value is not null), '[]'::json))
    from "programme" "t5"
    where "t5"."slug" = $2::text))::text as data
-- $1 value "dza-001-0302-obs-018"
-- $2 value "observatory"
