select json_build_object('country', coalesce((select json_build_object('isCanonical', (case "t1"."served_en" when 'fr' then '/fr/pays/' || lower("t1"."iso2") when 'es' then '/es/paises/' || lower("t1"."iso2") else '/en/countries/' || lower("t1"."iso2") end) = $1::text, 'item', json_build_object('__typename', 'Country', 'iso3', "t1"."iso3", 'region',
          (select json_build_object('name', "t2"."name_en")
            from "region" "t2"
            where "t2"."id" = "t1"."region_id")))
      from "country" "t1"
      where "t1"."iso2" = $2::text),
    (select json_build_object('isCanonical', (case "t3"."served_en" when 'fr' then '/fr/pays/' || lower("t3"."iso2") when 'es' then '/es/paises/' || lower("t3"."iso2") else '/en/countries/' || lower("t3"."iso2") end) = $3::text, 'item', json_build_object('__typename', 'Country', 'iso3', "t3"."iso3", 'region',
          (select json_build_object('name', "t4"."name_en")
            from "region" "t4"
            where "t4"."id" = "t3"."region_id")))
      from "country" "t3"
      where "t3"."former_names" @> array[$4::text]
      order by "t3"."id"
      limit 1)), 'appeal', coalesce((select json_build_object('isCanonical', (case "t5"."served_en" when 'fr' then '/fr/appels/' || "t5"."slug" when 'es' then '/es/llamamientos/' || "t5"."slug" else '/en/appeals/' || "t5"."slug" end) = $5::text, 'item', json_build_object('__typename', 'Appeal', 'reference', "t5"."reference", 'documentDate', case when "t5"."document_date_value" is not null then json_build_object('value', "t5"."document_date_value") end, 'programmes',
          (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t6"."slug")), '[]'::json))
            from
            (select "t7".*
              from "appeal_programmes" "t7l"
              join "programme" "t7" on "t7"."id" = "t7l"."target_id"
              where ("t7l"."owner_id" = "t5"."id")
              order by "t7"."programme_kind", "t7"."title_en", "t7"."id"
              limit 5) "t6")))
      from "appeal" "t5"
      where "t5"."slug" = $6::text),
    (select json_build_object('isCanonical', (case "t8"."served_en" when 'fr' then '/fr/appels/' || "t8"."slug" when 'es' then '/es/llamamientos/' || "t8"."slug" else '/en/appeals/' || "t8"."slug" end) = $7::text, 'item', json_build_object('__typename', 'Appeal', 'reference', "t8"."reference", 'documentDate', case when "t8"."document_date_value" is not null then json_build_object('value', "t8"."document_date_value") end, 'programmes',
          (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t9"."slug")), '[]'::json))
            from
            (select "t10".*
              from "appeal_programmes" "t10l"
              join "programme" "t10" on "t10"."id" = "t10l"."target_id"
              where ("t10l"."owner_id" = "t8"."id")
              order by "t10"."programme_kind", "t10"."title_en", "t10"."id"
              limit 5) "t9")))
      from "appeal" "t8"
      where "t8"."former_names" @> array[$8::text]
      order by "t8"."id"
      limit 1)))::text as data
-- $1 path $country
-- $2 path $country
-- $3 path $country
-- $4 path $country
-- $5 path $appeal
-- $6 path $appeal
-- $7 path $appeal
-- $8 path $appeal
