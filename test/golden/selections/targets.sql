select json_build_object('menu',
  (select json_build_object('entries',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t2"."label_en", 'path', "t2"."path", 'target', case when "t2"."page_id" is not null then
                (select json_build_object('__typename', 'Page', 'label', "t3"."title_en", 'path', case "t3"."served_en" when 'fr' then '/fr/pages/' || "t3"."slug" when 'es' then '/es/paginas/' || "t3"."slug" else '/en/pages/' || "t3"."slug" end, 'english', case "t3"."served_en" when 'fr' then '/fr/pages/' || "t3"."slug" when 'es' then '/es/paginas/' || "t3"."slug" else '/en/pages/' || "t3"."slug" end, 'slug', "t3"."slug", 'parent',
                    (select json_build_object('slug', "t4"."slug")
                      from "page" "t4"
                      where "t4"."id" = "t3"."parent_id"))
                  from "page" "t3"
                  where "t3"."id" = "t2"."page_id") when "t2"."programme_id" is not null then
                (select json_build_object('__typename', 'Programme', 'label', "t5"."title_en", 'path', case "t5"."served_en" when 'fr' then '/fr/programmes/' || "t5"."slug" when 'es' then '/es/programas/' || "t5"."slug" else '/en/programmes/' || "t5"."slug" end, 'english', case "t5"."served_en" when 'fr' then '/fr/programmes/' || "t5"."slug" when 'es' then '/es/programas/' || "t5"."slug" else '/en/programmes/' || "t5"."slug" end)
                  from "programme" "t5"
                  where "t5"."id" = "t2"."programme_id") when "t2"."article_id" is not null then
                (select json_build_object('__typename', 'Article', 'label', "t6"."title_en", 'path', case "t6"."served_en" when 'fr' then '/fr/articles/' || "t6"."slug" when 'es' then '/es/articulos/' || "t6"."slug" else '/en/articles/' || "t6"."slug" end, 'english', case "t6"."served_en" when 'fr' then '/fr/articles/' || "t6"."slug" when 'es' then '/es/articulos/' || "t6"."slug" else '/en/articles/' || "t6"."slug" end)
                  from "article" "t6"
                  where "t6"."id" = "t2"."article_id") when "t2"."annual_report_id" is not null then
                (select json_build_object('__typename', 'AnnualReport', 'label', "t7"."title_en", 'path', case "t7"."served_en" when 'fr' then '/fr/rapports-annuels/' || "t7"."year" when 'es' then '/es/informes-anuales/' || "t7"."year" else '/en/annual-reports/' || "t7"."year" end, 'english', case "t7"."served_en" when 'fr' then '/fr/rapports-annuels/' || "t7"."year" when 'es' then '/es/informes-anuales/' || "t7"."year" else '/en/annual-reports/' || "t7"."year" end, 'year', "t7"."year")
                  from "annual_report" "t7"
                  where "t7"."id" = "t2"."annual_report_id") end)), '[]'::json))
        from
        (select "t8".*
          from
          (select "t8".*
            from "menu_entry" "t8"
            where ("t8"."menu_id" = "t1"."id") offset 0) "t8"
          order by "t8"."slug", "t8"."id"
          limit 10) "t2"))
    from "menu" "t1"
    where "t1"."slug" = $1::text), 'redirects',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('path', "t9"."path", 'target', case when "t9"."page_id" is not null then
            (select json_build_object('label', "t10"."title_en", 'path', case "t10"."served_en" when 'fr' then '/fr/pages/' || "t10"."slug" when 'es' then '/es/paginas/' || "t10"."slug" else '/en/pages/' || "t10"."slug" end)
              from "page" "t10"
              where "t10"."id" = "t9"."page_id") when "t9"."programme_id" is not null then
            (select json_build_object('label', "t11"."title_en", 'path', case "t11"."served_en" when 'fr' then '/fr/programmes/' || "t11"."slug" when 'es' then '/es/programas/' || "t11"."slug" else '/en/programmes/' || "t11"."slug" end)
              from "programme" "t11"
              where "t11"."id" = "t9"."programme_id") when "t9"."article_id" is not null then
            (select json_build_object('label', "t12"."title_en", 'path', case "t12"."served_en" when 'fr' then '/fr/articles/' || "t12"."slug" when 'es' then '/es/articulos/' || "t12"."slug" else '/en/articles/' || "t12"."slug" end)
              from "article" "t12"
              where "t12"."id" = "t9"."article_id") when "t9"."annual_report_id" is not null then
            (select json_build_object('label', "t13"."title_en", 'path', case "t13"."served_en" when 'fr' then '/fr/rapports-annuels/' || "t13"."year" when 'es' then '/es/informes-anuales/' || "t13"."year" else '/en/annual-reports/' || "t13"."year" end)
              from "annual_report" "t13"
              where "t13"."id" = "t9"."annual_report_id") when "t9"."chapter_id" is not null then
            (select json_build_object('label', "t14"."title_en", 'path', case "t14"."served_en" when 'fr' then '/fr/chapitres/' || "t14"."slug" when 'es' then '/es/capitulos/' || "t14"."slug" else '/en/chapters/' || "t14"."slug" end, 'chapterNumber', "t14"."chapter_number", 'report',
                (select json_build_object('label', "t15"."title_en")
                  from "annual_report" "t15"
                  where "t15"."id" = "t14"."report_id"))
              from "chapter" "t14"
              where "t14"."id" = "t9"."chapter_id") when "t9"."organisation_id" is not null then
            (select json_build_object('label', "t16"."name", 'path', case "t16"."served_en" when 'fr' then '/fr/organisations/' || "t16"."slug" when 'es' then '/es/organizaciones/' || "t16"."slug" else '/en/organisations/' || "t16"."slug" end)
              from "organisation" "t16"
              where "t16"."id" = "t9"."organisation_id") when "t9"."appeal_id" is not null then
            (select json_build_object('label', coalesce("t17"."title_en" collate "C", "t17"."reference" collate "C"), 'path', case "t17"."served_en" when 'fr' then '/fr/appels/' || "t17"."slug" when 'es' then '/es/llamamientos/' || "t17"."slug" else '/en/appeals/' || "t17"."slug" end)
              from "appeal" "t17"
              where "t17"."id" = "t9"."appeal_id") end)), '[]'::json))
    from
    (select "t18".*
      from "redirect" "t18"
      where true
      order by "t18"."path", "t18"."id"
      limit 4) "t9"))::text as data
-- $1 value "main"
