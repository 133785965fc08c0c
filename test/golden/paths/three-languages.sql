select json_build_object('fr',
  (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t1"."iso2"), 'isCanonical', ('/fr/pays/' || lower("t1"."iso2")) = $1::text, 'item', json_build_object('name', "t1"."name_fr", 'region',
        (select json_build_object('name', "t2"."name_fr", 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t3"."name_fr")), '[]'::json))
              from
              (select "t4".*
                from "country" "t4"
                where ("t4"."region_id" = "t2"."id") and ((((ext.fold("t4"."iso2") = ext.fold($2::text)))))
                order by "t4"."name_fr", "t4"."id"
                limit 1) "t3"))
          from "region" "t2"
          where "t2"."id" = "t1"."region_id"), 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_fr")) end))
    from "country" "t1"
    where "t1"."iso2" = $3::text), 'en',
  (select json_build_object('locale', 'EN', 'path', '/en/countries/' || lower("t5"."iso2"), 'isCanonical', ('/en/countries/' || lower("t5"."iso2")) = $4::text, 'item', json_build_object('name', "t5"."name_en", 'region',
        (select json_build_object('name', "t6"."name_en", 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t7"."name_en")), '[]'::json))
              from
              (select "t8".*
                from "country" "t8"
                where ("t8"."region_id" = "t6"."id") and ((((ext.fold("t8"."iso2") = ext.fold($5::text)))))
                order by "t8"."name_en", "t8"."id"
                limit 1) "t7"))
          from "region" "t6"
          where "t6"."id" = "t5"."region_id"), 'localisation', case when "t5"."available" is not null then json_build_object('served', upper("t5"."served_en")) end))
    from "country" "t5"
    where "t5"."iso2" = $6::text), 'es',
  (select json_build_object('locale', 'ES', 'path', '/es/paises/' || lower("t9"."iso2"), 'isCanonical', ('/es/paises/' || lower("t9"."iso2")) = $7::text, 'item', json_build_object('name', "t9"."name_es", 'region',
        (select json_build_object('name', "t10"."name_es", 'countries',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t11"."name_es")), '[]'::json))
              from
              (select "t12".*
                from "country" "t12"
                where ("t12"."region_id" = "t10"."id") and ((((ext.fold("t12"."iso2") = ext.fold($8::text)))))
                order by "t12"."name_es", "t12"."id"
                limit 1) "t11"))
          from "region" "t10"
          where "t10"."id" = "t9"."region_id"), 'localisation', case when "t9"."available" is not null then json_build_object('served', upper("t9"."served_es")) end))
    from "country" "t9"
    where "t9"."iso2" = $9::text))::text as data
-- $1 path "/fr/pays/de"
-- $2 value "DE"
-- $3 path "/fr/pays/de"
-- $4 path "/en/countries/de"
-- $5 value "DE"
-- $6 path "/en/countries/de"
-- $7 path "/es/paises/de"
-- $8 value "DE"
-- $9 path "/es/paises/de"
