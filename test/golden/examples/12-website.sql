select json_build_object('menu',
  (select json_build_object('title', "t1"."title_es", 'entries',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t2"."label_es", 'page',
                (select json_build_object('slug', "t3"."slug", 'alternates', coalesce((select json_agg(page.value
                          order by page.place)
                        from unnest(array[case when 'fr' = any ("t3"."available") then json_build_object('locale', 'FR', 'path', '/fr/pages/' || "t3"."slug") end, case when 'en' = any ("t3"."available") then json_build_object('locale', 'EN', 'path', '/en/pages/' || "t3"."slug") end, case when 'es' = any ("t3"."available") then json_build_object('locale', 'ES', 'path', '/es/paginas/' || "t3"."slug") end]) with ordinality page (value, place)
                        where page.value is not null), '[]'::json))
                  from "page" "t3"
                  where "t3"."id" = "t2"."page_id"), 'programme',
                (select json_build_object('title', "t4"."title_es")
                  from "programme" "t4"
                  where "t4"."id" = "t2"."programme_id"))), '[]'::json))
        from
        (select "t5".*
          from "menu_entry" "t5"
          where ("t5"."menu_id" = "t1"."id")
          order by "t5"."position", "t5"."slug", "t5"."id"
          limit 20) "t2"))
    from "menu" "t1"
    where "t1"."slug" = $1::text), 'page',
  (select json_build_object('title', "t6"."title_fr", 'summary', "t6"."summary_fr", 'blocks',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('kind', "t7"."kind", 'heading', "t7"."heading_fr", 'text', case "t7"."served_fr" when 'fr' then "t7"."text_fr" when 'en' then "t7"."text_en" when 'es' then "t7"."text_es" end)), '[]'::json))
        from
        (select "t8".*
          from "block" "t8"
          where ("t8"."page_id" = "t6"."id")
          order by "t8"."position", "t8"."slug", "t8"."id"
          limit 20) "t7"))
    from "page" "t6"
    where "t6"."slug" = $2::text), 'resolvePath', coalesce((select json_build_object('path', '/fr/pages/' || "t9"."slug", 'isCanonical', (case "t9"."served_fr" when 'en' then '/en/pages/' || "t9"."slug" when 'es' then '/es/paginas/' || "t9"."slug" else '/fr/pages/' || "t9"."slug" end) = $3::text, 'item', json_build_object())
      from "page" "t9"
      join "redirect" "t10" on "t10"."page_id" = "t9"."id"
      where "t10"."path" = $4::text),
    (select json_build_object('path', '/fr/programmes/' || "t11"."slug", 'isCanonical', (case "t11"."served_fr" when 'en' then '/en/programmes/' || "t11"."slug" when 'es' then '/es/programas/' || "t11"."slug" else '/fr/programmes/' || "t11"."slug" end) = $5::text, 'item', json_build_object())
      from "programme" "t11"
      join "redirect" "t12" on "t12"."programme_id" = "t11"."id"
      where "t12"."path" = $6::text),
    (select json_build_object('path', '/fr/articles/' || "t13"."slug", 'isCanonical', (case "t13"."served_fr" when 'en' then '/en/articles/' || "t13"."slug" when 'es' then '/es/articulos/' || "t13"."slug" else '/fr/articles/' || "t13"."slug" end) = $7::text, 'item', json_build_object())
      from "article" "t13"
      join "redirect" "t14" on "t14"."article_id" = "t13"."id"
      where "t14"."path" = $8::text),
    (select json_build_object('path', '/fr/rapports-annuels/' || "t15"."year", 'isCanonical', (case "t15"."served_fr" when 'en' then '/en/annual-reports/' || "t15"."year" when 'es' then '/es/informes-anuales/' || "t15"."year" else '/fr/rapports-annuels/' || "t15"."year" end) = $9::text, 'item', json_build_object())
      from "annual_report" "t15"
      join "redirect" "t16" on "t16"."annual_report_id" = "t15"."id"
      where "t16"."path" = $10::text),
    (select json_build_object('path', '/fr/chapitres/' || "t17"."slug", 'isCanonical', (case "t17"."served_fr" when 'en' then '/en/chapters/' || "t17"."slug" when 'es' then '/es/capitulos/' || "t17"."slug" else '/fr/chapitres/' || "t17"."slug" end) = $11::text, 'item', json_build_object('title', "t17"."title_fr", 'report',
          (select json_build_object('year', "t18"."year")
            from "annual_report" "t18"
            where "t18"."id" = "t17"."report_id")))
      from "chapter" "t17"
      join "redirect" "t19" on "t19"."chapter_id" = "t17"."id"
      where "t19"."path" = $12::text),
    (select json_build_object('path', '/fr/organisations/' || "t20"."slug", 'isCanonical', (case "t20"."served_fr" when 'en' then '/en/organisations/' || "t20"."slug" when 'es' then '/es/organizaciones/' || "t20"."slug" else '/fr/organisations/' || "t20"."slug" end) = $13::text, 'item', json_build_object())
      from "organisation" "t20"
      join "redirect" "t21" on "t21"."organisation_id" = "t20"."id"
      where "t21"."path" = $14::text),
    (select json_build_object('path', '/fr/appels/' || "t22"."slug", 'isCanonical', (case "t22"."served_fr" when 'en' then '/en/appeals/' || "t22"."slug" when 'es' then '/es/llamamientos/' || "t22"."slug" else '/fr/appels/' || "t22"."slug" end) = $15::text, 'item', json_build_object())
      from "appeal" "t22"
      join "redirect" "t23" on "t23"."appeal_id" = "t22"."id"
      where "t23"."path" = $16::text)))::text as data
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
