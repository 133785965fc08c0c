select json_build_object('untranslated', coalesce((select json_build_object('path', '/es/programas/' || "t1"."slug", 'canonicalPath', case "t1"."served_es" when 'en' then '/en/programmes/' || "t1"."slug" when 'fr' then '/fr/programmes/' || "t1"."slug" else '/es/programas/' || "t1"."slug" end, 'isCanonical', (case "t1"."served_es" when 'en' then '/en/programmes/' || "t1"."slug" when 'fr' then '/fr/programmes/' || "t1"."slug" else '/es/programas/' || "t1"."slug" end) = $1::text, 'item', json_build_object('path', case "t1"."served_es" when 'en' then '/en/programmes/' || "t1"."slug" when 'fr' then '/fr/programmes/' || "t1"."slug" else '/es/programas/' || "t1"."slug" end, 'french', case "t1"."served_fr" when 'en' then '/en/programmes/' || "t1"."slug" when 'es' then '/es/programas/' || "t1"."slug" else '/fr/programmes/' || "t1"."slug" end, 'alternates', coalesce((select json_agg(page.value
                order by page.place)
              from unnest(array[case when 'fr' = any ("t1"."available") then json_build_object('path', '/fr/programmes/' || "t1"."slug") end, case when 'en' = any ("t1"."available") then json_build_object('path', '/en/programmes/' || "t1"."slug") end, case when 'es' = any ("t1"."available") then json_build_object('path', '/es/programas/' || "t1"."slug") end]) with ordinality page (value, place)
              where page.value is not null), '[]'::json)))
      from "programme" "t1"
      where "t1"."slug" = $2::text),
    (select json_build_object('path', '/es/programas/' || "t2"."slug", 'canonicalPath', case "t2"."served_es" when 'en' then '/en/programmes/' || "t2"."slug" when 'fr' then '/fr/programmes/' || "t2"."slug" else '/es/programas/' || "t2"."slug" end, 'isCanonical', (case "t2"."served_es" when 'en' then '/en/programmes/' || "t2"."slug" when 'fr' then '/fr/programmes/' || "t2"."slug" else '/es/programas/' || "t2"."slug" end) = $3::text, 'item', json_build_object('path', case "t2"."served_es" when 'en' then '/en/programmes/' || "t2"."slug" when 'fr' then '/fr/programmes/' || "t2"."slug" else '/es/programas/' || "t2"."slug" end, 'french', case "t2"."served_fr" when 'en' then '/en/programmes/' || "t2"."slug" when 'es' then '/es/programas/' || "t2"."slug" else '/fr/programmes/' || "t2"."slug" end, 'alternates', coalesce((select json_agg(page.value
                order by page.place)
              from unnest(array[case when 'fr' = any ("t2"."available") then json_build_object('path', '/fr/programmes/' || "t2"."slug") end, case when 'en' = any ("t2"."available") then json_build_object('path', '/en/programmes/' || "t2"."slug") end, case when 'es' = any ("t2"."available") then json_build_object('path', '/es/programas/' || "t2"."slug") end]) with ordinality page (value, place)
              where page.value is not null), '[]'::json)))
      from "programme" "t2"
      where "t2"."former_names" @> array[$4::text]
      order by "t2"."id"
      limit 1)), 'canonical', coalesce((select json_build_object('isCanonical', (case "t3"."served_en" when 'fr' then '/fr/programmes/' || "t3"."slug" when 'es' then '/es/programas/' || "t3"."slug" else '/en/programmes/' || "t3"."slug" end) = $5::text)
      from "programme" "t3"
      where "t3"."slug" = $6::text),
    (select json_build_object('isCanonical', (case "t4"."served_en" when 'fr' then '/fr/programmes/' || "t4"."slug" when 'es' then '/es/programas/' || "t4"."slug" else '/en/programmes/' || "t4"."slug" end) = $7::text)
      from "programme" "t4"
      where "t4"."former_names" @> array[$8::text]
      order by "t4"."id"
      limit 1)), 'programme',
  (select json_build_object('label', "t5"."title_fr", 'path', case "t5"."served_fr" when 'en' then '/en/programmes/' || "t5"."slug" when 'es' then '/es/programas/' || "t5"."slug" else '/fr/programmes/' || "t5"."slug" end, 'seo', json_build_object('title', coalesce(case "t5"."served_fr" when 'fr' then "t5"."seo_title_fr" when 'en' then "t5"."seo_title_en" when 'es' then "t5"."seo_title_es" end collate "C", "t5"."title_fr" collate "C"), 'description', coalesce(case "t5"."served_fr" when 'fr' then "t5"."seo_description_fr" when 'en' then "t5"."seo_description_en" when 'es' then "t5"."seo_description_es" end collate "C", "t5"."description_fr" collate "C"), 'noIndex', coalesce("t5"."no_index", false), 'image',
        (select json_build_object('file', "t6"."file")
          from "media_asset" "t6"
          where "t6"."id" = "t5"."seo_image_id")), 'noIndex', "t5"."no_index", 'seoTitle', case "t5"."served_fr" when 'fr' then "t5"."seo_title_fr" when 'en' then "t5"."seo_title_en" when 'es' then "t5"."seo_title_es" end)
    from "programme" "t5"
    where "t5"."slug" = $9::text), 'organisations',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t7"."name", 'path', case "t7"."served_es" when 'en' then '/en/organisations/' || "t7"."slug" when 'fr' then '/fr/organisations/' || "t7"."slug" else '/es/organizaciones/' || "t7"."slug" end, 'publishedAt', to_char("t7"."published_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'updatedAt', to_char("t7"."updated_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'seo', json_build_object('title', coalesce(case "t7"."served_es" when 'fr' then "t7"."seo_title_fr" when 'en' then "t7"."seo_title_en" when 'es' then "t7"."seo_title_es" end collate "C", "t7"."name" collate "C"), 'description', coalesce(case "t7"."served_es" when 'fr' then "t7"."seo_description_fr" when 'en' then "t7"."seo_description_en" when 'es' then "t7"."seo_description_es" end collate "C", "t7"."description_es" collate "C"), 'noIndex', coalesce("t7"."no_index", false), 'image',
              (select json_build_object('file', "t8"."file")
                from "media_asset" "t8"
                where "t8"."id" = "t7"."seo_image_id")))), '[]'::json))
    from
    (select "t9".*
      from "organisation" "t9"
      where ("t9"."name" is null) and ("t9"."updated_at" is null)
      order by "t9"."member_since" nulls last, "t9"."type" nulls last, "t9"."id"
      limit 1) "t7"), 'articles', json_build_object('totalCount',
    (select count(*)
      from "article" "t11"
      join "media_asset" "t12" on "t12"."id" = "t11"."seo_image_id"
      where true)))::text as data
-- $1 path "/es/programas/observatory"
-- $2 path "/es/programas/observatory"
-- $3 path "/es/programas/observatory"
-- $4 path "/es/programas/observatory"
-- $5 path "/en/programmes/observatory"
-- $6 path "/en/programmes/observatory"
-- $7 path "/en/programmes/observatory"
-- $8 path "/en/programmes/observatory"
-- $9 value "observatory"
