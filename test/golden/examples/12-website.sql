select json_build_object('menu',
  (select json_build_object('title', "t1"."title_es", 'entries',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t2"."label_es", 'target', case when "t2"."page_id" is not null then
                (select json_build_object('label', "t3"."title_es", 'path', case "t3"."served_es" when 'en' then '/en/pages/' || "t3"."slug" when 'fr' then '/fr/pages/' || "t3"."slug" else '/es/paginas/' || "t3"."slug" end, 'alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t3"."available") then json_build_object('locale', 'FR', 'path', '/fr/pages/' || "t3"."slug") end, case when 'en' = any ("t3"."available") then json_build_object('locale', 'EN', 'path', '/en/pages/' || "t3"."slug") end, case when 'es' = any ("t3"."available") then json_build_object('locale', 'ES', 'path', '/es/paginas/' || "t3"."slug") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "page" "t3"
                  where "t3"."id" = "t2"."page_id") when "t2"."programme_id" is not null then
                (select json_build_object('label', "t4"."title_es", 'path', case "t4"."served_es" when 'en' then '/en/programmes/' || "t4"."slug" when 'fr' then '/fr/programmes/' || "t4"."slug" else '/es/programas/' || "t4"."slug" end, 'alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t4"."available") then json_build_object('locale', 'FR', 'path', '/fr/programmes/' || "t4"."slug") end, case when 'en' = any ("t4"."available") then json_build_object('locale', 'EN', 'path', '/en/programmes/' || "t4"."slug") end, case when 'es' = any ("t4"."available") then json_build_object('locale', 'ES', 'path', '/es/programas/' || "t4"."slug") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "programme" "t4"
                  where "t4"."id" = "t2"."programme_id") when "t2"."article_id" is not null then
                (select json_build_object('label', "t5"."title_es", 'path', case "t5"."served_es" when 'en' then '/en/articles/' || "t5"."slug" when 'fr' then '/fr/articles/' || "t5"."slug" else '/es/articulos/' || "t5"."slug" end, 'alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t5"."available") then json_build_object('locale', 'FR', 'path', '/fr/articles/' || "t5"."slug") end, case when 'en' = any ("t5"."available") then json_build_object('locale', 'EN', 'path', '/en/articles/' || "t5"."slug") end, case when 'es' = any ("t5"."available") then json_build_object('locale', 'ES', 'path', '/es/articulos/' || "t5"."slug") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "article" "t5"
                  where "t5"."id" = "t2"."article_id") when "t2"."annual_report_id" is not null then
                (select json_build_object('label', "t6"."title_es", 'path', case "t6"."served_es" when 'en' then '/en/annual-reports/' || "t6"."year" when 'fr' then '/fr/rapports-annuels/' || "t6"."year" else '/es/informes-anuales/' || "t6"."year" end, 'alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t6"."available") then json_build_object('locale', 'FR', 'path', '/fr/rapports-annuels/' || "t6"."year") end, case when 'en' = any ("t6"."available") then json_build_object('locale', 'EN', 'path', '/en/annual-reports/' || "t6"."year") end, case when 'es' = any ("t6"."available") then json_build_object('locale', 'ES', 'path', '/es/informes-anuales/' || "t6"."year") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "annual_report" "t6"
                  where "t6"."id" = "t2"."annual_report_id") end)), '[]'::json))
        from
        (select "t7".*
          from "menu_entry" "t7"
          where ("t7"."menu_id" = "t1"."id")
          order by "t7"."position", "t7"."slug", "t7"."id"
          limit 20) "t2"))
    from "menu" "t1"
    where "t1"."slug" = $1::text), 'page',
  (select json_build_object('title', "t8"."title_fr", 'summary', "t8"."summary_fr", 'blocks',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('blockKind', "t9"."block_kind", 'heading', "t9"."heading_fr", 'text', case "t9"."served_fr" when 'fr' then "t9"."text_fr" when 'en' then "t9"."text_en" when 'es' then "t9"."text_es" end)), '[]'::json))
        from
        (select "t10".*
          from "block" "t10"
          where ("t10"."page_id" = "t8"."id")
          order by "t10"."position", "t10"."slug", "t10"."id"
          limit 20) "t9"))
    from "page" "t8"
    where "t8"."slug" = $2::text), 'resolvePath', coalesce((select json_build_object('path', '/fr/pages/' || "t11"."slug", 'isCanonical', (case "t11"."served_fr" when 'en' then '/en/pages/' || "t11"."slug" when 'es' then '/es/paginas/' || "t11"."slug" else '/fr/pages/' || "t11"."slug" end) = $3::text, 'item', json_build_object())
      from "page" "t11"
      join "redirect" "t12" on "t12"."page_id" = "t11"."id"
      where "t12"."path" = $4::text),
    (select json_build_object('path', '/fr/programmes/' || "t13"."slug", 'isCanonical', (case "t13"."served_fr" when 'en' then '/en/programmes/' || "t13"."slug" when 'es' then '/es/programas/' || "t13"."slug" else '/fr/programmes/' || "t13"."slug" end) = $5::text, 'item', json_build_object())
      from "programme" "t13"
      join "redirect" "t14" on "t14"."programme_id" = "t13"."id"
      where "t14"."path" = $6::text),
    (select json_build_object('path', '/fr/articles/' || "t15"."slug", 'isCanonical', (case "t15"."served_fr" when 'en' then '/en/articles/' || "t15"."slug" when 'es' then '/es/articulos/' || "t15"."slug" else '/fr/articles/' || "t15"."slug" end) = $7::text, 'item', json_build_object())
      from "article" "t15"
      join "redirect" "t16" on "t16"."article_id" = "t15"."id"
      where "t16"."path" = $8::text),
    (select json_build_object('path', '/fr/rapports-annuels/' || "t17"."year", 'isCanonical', (case "t17"."served_fr" when 'en' then '/en/annual-reports/' || "t17"."year" when 'es' then '/es/informes-anuales/' || "t17"."year" else '/fr/rapports-annuels/' || "t17"."year" end) = $9::text, 'item', json_build_object())
      from "annual_report" "t17"
      join "redirect" "t18" on "t18"."annual_report_id" = "t17"."id"
      where "t18"."path" = $10::text),
    (select json_build_object('path', '/fr/chapitres/' || "t19"."slug", 'isCanonical', (case "t19"."served_fr" when 'en' then '/en/chapters/' || "t19"."slug" when 'es' then '/es/capitulos/' || "t19"."slug" else '/fr/chapitres/' || "t19"."slug" end) = $11::text, 'item', json_build_object('title', "t19"."title_fr", 'report',
          (select json_build_object('year', "t20"."year")
            from "annual_report" "t20"
            where "t20"."id" = "t19"."report_id")))
      from "chapter" "t19"
      join "redirect" "t21" on "t21"."chapter_id" = "t19"."id"
      where "t21"."path" = $12::text),
    (select json_build_object('path', '/fr/organisations/' || "t22"."slug", 'isCanonical', (case "t22"."served_fr" when 'en' then '/en/organisations/' || "t22"."slug" when 'es' then '/es/organizaciones/' || "t22"."slug" else '/fr/organisations/' || "t22"."slug" end) = $13::text, 'item', json_build_object())
      from "organisation" "t22"
      join "redirect" "t23" on "t23"."organisation_id" = "t22"."id"
      where "t23"."path" = $14::text),
    (select json_build_object('path', '/fr/appels/' || "t24"."slug", 'isCanonical', (case "t24"."served_fr" when 'en' then '/en/appeals/' || "t24"."slug" when 'es' then '/es/llamamientos/' || "t24"."slug" else '/fr/appels/' || "t24"."slug" end) = $15::text, 'item', json_build_object())
      from "appeal" "t24"
      join "redirect" "t25" on "t25"."appeal_id" = "t24"."id"
      where "t25"."path" = $16::text)))::text as data
-- $1 value "main"
-- $2 value "mission"
-- $3 path "/fr/annual-report-2024/sub-page-test-5"
-- $4 path "/fr/annual-report-2024/sub-page-test-5"
-- $5 path "/fr/annual-report-2024/sub-page-test-5"
-- $6 path "/fr/annual-report-2024/sub-page-test-5"
-- $7 path "/fr/annual-report-2024/sub-page-test-5"
-- $8 path "/fr/annual-report-2024/sub-page-test-5"
-- $9 path "/fr/annual-report-2024/sub-page-test-5"
-- $10 path "/fr/annual-report-2024/sub-page-test-5"
-- $11 path "/fr/annual-report-2024/sub-page-test-5"
-- $12 path "/fr/annual-report-2024/sub-page-test-5"
-- $13 path "/fr/annual-report-2024/sub-page-test-5"
-- $14 path "/fr/annual-report-2024/sub-page-test-5"
-- $15 path "/fr/annual-report-2024/sub-page-test-5"
-- $16 path "/fr/annual-report-2024/sub-page-test-5"
