select json_build_object('fr', coalesce((select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t1"."iso2"), 'isCanonical', (case "t1"."served_fr" when 'en' then '/en/countries/' || lower("t1"."iso2") when 'es' then '/es/paises/' || lower("t1"."iso2") else '/fr/pays/' || lower("t1"."iso2") end) = $1::text, 'item', json_build_object('name', "t1"."name_fr", 'region',
          (select json_build_object('name', "t2"."name_fr", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t3"."name_fr")), '[]'::json))
                from
                (select "t4".*
                  from "country" "t4"
                  where ("t4"."region_id" = "t2"."id") and (ext.fold("t4"."iso2") = ext.fold($2::text))
                  order by "t4"."name_fr", "t4"."id"
                  limit 1) "t3"))
            from "region" "t2"
            where "t2"."id" = "t1"."region_id"), 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_fr")) end))
      from "country" "t1"
      where "t1"."iso2" = $3::text),
    (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t5"."iso2"), 'isCanonical', (case "t5"."served_fr" when 'en' then '/en/countries/' || lower("t5"."iso2") when 'es' then '/es/paises/' || lower("t5"."iso2") else '/fr/pays/' || lower("t5"."iso2") end) = $4::text, 'item', json_build_object('name', "t5"."name_fr", 'region',
          (select json_build_object('name', "t6"."name_fr", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t7"."name_fr")), '[]'::json))
                from
                (select "t8".*
                  from "country" "t8"
                  where ("t8"."region_id" = "t6"."id") and (ext.fold("t8"."iso2") = ext.fold($5::text))
                  order by "t8"."name_fr", "t8"."id"
                  limit 1) "t7"))
            from "region" "t6"
            where "t6"."id" = "t5"."region_id"), 'localisation', case when "t5"."available" is not null then json_build_object('served', upper("t5"."served_fr")) end))
      from "country" "t5"
      where "t5"."former_names" @> array[$6::text]
      order by "t5"."id"
      limit 1)), 'en', coalesce((select json_build_object('locale', 'EN', 'path', '/en/countries/' || lower("t9"."iso2"), 'isCanonical', (case "t9"."served_en" when 'fr' then '/fr/pays/' || lower("t9"."iso2") when 'es' then '/es/paises/' || lower("t9"."iso2") else '/en/countries/' || lower("t9"."iso2") end) = $7::text, 'item', json_build_object('name', "t9"."name_en", 'region',
          (select json_build_object('name', "t10"."name_en", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t11"."name_en")), '[]'::json))
                from
                (select "t12".*
                  from "country" "t12"
                  where ("t12"."region_id" = "t10"."id") and (ext.fold("t12"."iso2") = ext.fold($8::text))
                  order by "t12"."name_en", "t12"."id"
                  limit 1) "t11"))
            from "region" "t10"
            where "t10"."id" = "t9"."region_id"), 'localisation', case when "t9"."available" is not null then json_build_object('served', upper("t9"."served_en")) end))
      from "country" "t9"
      where "t9"."iso2" = $9::text),
    (select json_build_object('locale', 'EN', 'path', '/en/countries/' || lower("t13"."iso2"), 'isCanonical', (case "t13"."served_en" when 'fr' then '/fr/pays/' || lower("t13"."iso2") when 'es' then '/es/paises/' || lower("t13"."iso2") else '/en/countries/' || lower("t13"."iso2") end) = $10::text, 'item', json_build_object('name', "t13"."name_en", 'region',
          (select json_build_object('name', "t14"."name_en", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t15"."name_en")), '[]'::json))
                from
                (select "t16".*
                  from "country" "t16"
                  where ("t16"."region_id" = "t14"."id") and (ext.fold("t16"."iso2") = ext.fold($11::text))
                  order by "t16"."name_en", "t16"."id"
                  limit 1) "t15"))
            from "region" "t14"
            where "t14"."id" = "t13"."region_id"), 'localisation', case when "t13"."available" is not null then json_build_object('served', upper("t13"."served_en")) end))
      from "country" "t13"
      where "t13"."former_names" @> array[$12::text]
      order by "t13"."id"
      limit 1)), 'es', coalesce((select json_build_object('locale', 'ES', 'path', '/es/paises/' || lower("t17"."iso2"), 'isCanonical', (case "t17"."served_es" when 'en' then '/en/countries/' || lower("t17"."iso2") when 'fr' then '/fr/pays/' || lower("t17"."iso2") else '/es/paises/' || lower("t17"."iso2") end) = $13::text, 'item', json_build_object('name', "t17"."name_es", 'region',
          (select json_build_object('name', "t18"."name_es", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t19"."name_es")), '[]'::json))
                from
                (select "t20".*
                  from "country" "t20"
                  where ("t20"."region_id" = "t18"."id") and (ext.fold("t20"."iso2") = ext.fold($14::text))
                  order by "t20"."name_es", "t20"."id"
                  limit 1) "t19"))
            from "region" "t18"
            where "t18"."id" = "t17"."region_id"), 'localisation', case when "t17"."available" is not null then json_build_object('served', upper("t17"."served_es")) end))
      from "country" "t17"
      where "t17"."iso2" = $15::text),
    (select json_build_object('locale', 'ES', 'path', '/es/paises/' || lower("t21"."iso2"), 'isCanonical', (case "t21"."served_es" when 'en' then '/en/countries/' || lower("t21"."iso2") when 'fr' then '/fr/pays/' || lower("t21"."iso2") else '/es/paises/' || lower("t21"."iso2") end) = $16::text, 'item', json_build_object('name', "t21"."name_es", 'region',
          (select json_build_object('name', "t22"."name_es", 'countries',
              (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t23"."name_es")), '[]'::json))
                from
                (select "t24".*
                  from "country" "t24"
                  where ("t24"."region_id" = "t22"."id") and (ext.fold("t24"."iso2") = ext.fold($17::text))
                  order by "t24"."name_es", "t24"."id"
                  limit 1) "t23"))
            from "region" "t22"
            where "t22"."id" = "t21"."region_id"), 'localisation', case when "t21"."available" is not null then json_build_object('served', upper("t21"."served_es")) end))
      from "country" "t21"
      where "t21"."former_names" @> array[$18::text]
      order by "t21"."id"
      limit 1)))::text as data
-- $1 path "/fr/pays/de"
-- $2 value "DE"
-- $3 path "/fr/pays/de"
-- $4 path "/fr/pays/de"
-- $5 value "DE"
-- $6 path "/fr/pays/de"
-- $7 path "/en/countries/de"
-- $8 value "DE"
-- $9 path "/en/countries/de"
-- $10 path "/en/countries/de"
-- $11 value "DE"
-- $12 path "/en/countries/de"
-- $13 path "/es/paises/de"
-- $14 value "DE"
-- $15 path "/es/paises/de"
-- $16 path "/es/paises/de"
-- $17 value "DE"
-- $18 path "/es/paises/de"
