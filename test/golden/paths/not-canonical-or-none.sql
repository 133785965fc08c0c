select json_build_object('segment', coalesce((select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t1"."iso2"), 'isCanonical', (case "t1"."served_fr" when 'en' then '/en/countries/' || lower("t1"."iso2") when 'es' then '/es/paises/' || lower("t1"."iso2") else '/fr/pays/' || lower("t1"."iso2") end) = $1::text, 'item', json_build_object('name', "t1"."name_fr", 'region',
          (select json_build_object('name', "t2"."name_fr")
            from "region" "t2"
            where "t2"."id" = "t1"."region_id")))
      from "country" "t1"
      where "t1"."iso2" = $2::text),
    (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t3"."iso2"), 'isCanonical', (case "t3"."served_fr" when 'en' then '/en/countries/' || lower("t3"."iso2") when 'es' then '/es/paises/' || lower("t3"."iso2") else '/fr/pays/' || lower("t3"."iso2") end) = $3::text, 'item', json_build_object('name', "t3"."name_fr", 'region',
          (select json_build_object('name', "t4"."name_fr")
            from "region" "t4"
            where "t4"."id" = "t3"."region_id")))
      from "country" "t3"
      where "t3"."former_names" @> array[$4::text]
      order by "t3"."id"
      limit 1)), 'capitals', coalesce((select json_build_object('path', '/en/countries/' || lower("t5"."iso2"), 'isCanonical', (case "t5"."served_en" when 'fr' then '/fr/pays/' || lower("t5"."iso2") when 'es' then '/es/paises/' || lower("t5"."iso2") else '/en/countries/' || lower("t5"."iso2") end) = $5::text)
      from "country" "t5"
      where "t5"."iso2" = $6::text),
    (select json_build_object('path', '/en/countries/' || lower("t6"."iso2"), 'isCanonical', (case "t6"."served_en" when 'fr' then '/fr/pays/' || lower("t6"."iso2") when 'es' then '/es/paises/' || lower("t6"."iso2") else '/en/countries/' || lower("t6"."iso2") end) = $7::text)
      from "country" "t6"
      where "t6"."former_names" @> array[$8::text]
      order by "t6"."id"
      limit 1)), 'slash', coalesce((select json_build_object('path', '/es/paises/' || lower("t7"."iso2"), 'isCanonical', (case "t7"."served_es" when 'en' then '/en/countries/' || lower("t7"."iso2") when 'fr' then '/fr/pays/' || lower("t7"."iso2") else '/es/paises/' || lower("t7"."iso2") end) = $9::text)
      from "country" "t7"
      where "t7"."iso2" = $10::text),
    (select json_build_object('path', '/es/paises/' || lower("t8"."iso2"), 'isCanonical', (case "t8"."served_es" when 'en' then '/en/countries/' || lower("t8"."iso2") when 'fr' then '/fr/pays/' || lower("t8"."iso2") else '/es/paises/' || lower("t8"."iso2") end) = $11::text)
      from "country" "t8"
      where "t8"."former_names" @> array[$12::text]
      order by "t8"."id"
      limit 1)), 'language', coalesce((select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t9"."iso2"), 'isCanonical', (case "t9"."served_fr" when 'en' then '/en/countries/' || lower("t9"."iso2") when 'es' then '/es/paises/' || lower("t9"."iso2") else '/fr/pays/' || lower("t9"."iso2") end) = $13::text)
      from "country" "t9"
      where "t9"."iso2" = $14::text),
    (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t10"."iso2"), 'isCanonical', (case "t10"."served_fr" when 'en' then '/en/countries/' || lower("t10"."iso2") when 'es' then '/es/paises/' || lower("t10"."iso2") else '/fr/pays/' || lower("t10"."iso2") end) = $15::text)
      from "country" "t10"
      where "t10"."former_names" @> array[$16::text]
      order by "t10"."id"
      limit 1)), 'noKind', coalesce((select json_build_object('path', '/en/pages/' || "t11"."slug")
      from "page" "t11"
      join "redirect" "t12" on "t12"."page_id" = "t11"."id"
      where "t12"."path" = $17::text),
    (select json_build_object('path', '/en/programmes/' || "t13"."slug")
      from "programme" "t13"
      join "redirect" "t14" on "t14"."programme_id" = "t13"."id"
      where "t14"."path" = $18::text),
    (select json_build_object('path', '/en/articles/' || "t15"."slug")
      from "article" "t15"
      join "redirect" "t16" on "t16"."article_id" = "t15"."id"
      where "t16"."path" = $19::text),
    (select json_build_object('path', '/en/annual-reports/' || "t17"."year")
      from "annual_report" "t17"
      join "redirect" "t18" on "t18"."annual_report_id" = "t17"."id"
      where "t18"."path" = $20::text),
    (select json_build_object('path', '/en/chapters/' || "t19"."slug")
      from "chapter" "t19"
      join "redirect" "t20" on "t20"."chapter_id" = "t19"."id"
      where "t20"."path" = $21::text),
    (select json_build_object('path', '/en/organisations/' || "t21"."slug")
      from "organisation" "t21"
      join "redirect" "t22" on "t22"."organisation_id" = "t21"."id"
      where "t22"."path" = $22::text),
    (select json_build_object('path', '/en/appeals/' || "t23"."slug")
      from "appeal" "t23"
      join "redirect" "t24" on "t24"."appeal_id" = "t23"."id"
      where "t24"."path" = $23::text)), 'noItem', coalesce((select json_build_object('path', '/en/countries/' || lower("t25"."iso2"))
      from "country" "t25"
      where "t25"."iso2" = $24::text),
    (select json_build_object('path', '/en/countries/' || lower("t26"."iso2"))
      from "country" "t26"
      where "t26"."former_names" @> array[$25::text]
      order by "t26"."id"
      limit 1)), 'deeper', coalesce((select json_build_object('path', '/en/pages/' || "t27"."slug")
      from "page" "t27"
      join "redirect" "t28" on "t28"."page_id" = "t27"."id"
      where "t28"."path" = $26::text),
    (select json_build_object('path', '/en/programmes/' || "t29"."slug")
      from "programme" "t29"
      join "redirect" "t30" on "t30"."programme_id" = "t29"."id"
      where "t30"."path" = $27::text),
    (select json_build_object('path', '/en/articles/' || "t31"."slug")
      from "article" "t31"
      join "redirect" "t32" on "t32"."article_id" = "t31"."id"
      where "t32"."path" = $28::text),
    (select json_build_object('path', '/en/annual-reports/' || "t33"."year")
      from "annual_report" "t33"
      join "redirect" "t34" on "t34"."annual_report_id" = "t33"."id"
      where "t34"."path" = $29::text),
    (select json_build_object('path', '/en/chapters/' || "t35"."slug")
      from "chapter" "t35"
      join "redirect" "t36" on "t36"."chapter_id" = "t35"."id"
      where "t36"."path" = $30::text),
    (select json_build_object('path', '/en/organisations/' || "t37"."slug")
      from "organisation" "t37"
      join "redirect" "t38" on "t38"."organisation_id" = "t37"."id"
      where "t38"."path" = $31::text),
    (select json_build_object('path', '/en/appeals/' || "t39"."slug")
      from "appeal" "t39"
      join "redirect" "t40" on "t40"."appeal_id" = "t39"."id"
      where "t40"."path" = $32::text)), 'empty', coalesce((select json_build_object('path', '/en/pages/' || "t41"."slug")
      from "page" "t41"
      join "redirect" "t42" on "t42"."page_id" = "t41"."id"
      where "t42"."path" = $33::text),
    (select json_build_object('path', '/en/programmes/' || "t43"."slug")
      from "programme" "t43"
      join "redirect" "t44" on "t44"."programme_id" = "t43"."id"
      where "t44"."path" = $34::text),
    (select json_build_object('path', '/en/articles/' || "t45"."slug")
      from "article" "t45"
      join "redirect" "t46" on "t46"."article_id" = "t45"."id"
      where "t46"."path" = $35::text),
    (select json_build_object('path', '/en/annual-reports/' || "t47"."year")
      from "annual_report" "t47"
      join "redirect" "t48" on "t48"."annual_report_id" = "t47"."id"
      where "t48"."path" = $36::text),
    (select json_build_object('path', '/en/chapters/' || "t49"."slug")
      from "chapter" "t49"
      join "redirect" "t50" on "t50"."chapter_id" = "t49"."id"
      where "t50"."path" = $37::text),
    (select json_build_object('path', '/en/organisations/' || "t51"."slug")
      from "organisation" "t51"
      join "redirect" "t52" on "t52"."organisation_id" = "t51"."id"
      where "t52"."path" = $38::text),
    (select json_build_object('path', '/en/appeals/' || "t53"."slug")
      from "appeal" "t53"
      join "redirect" "t54" on "t54"."appeal_id" = "t53"."id"
      where "t54"."path" = $39::text)), 'asked', coalesce((select json_build_object('path', '/fr/organisations/' || "t55"."slug", 'isCanonical', (case "t55"."served_fr" when 'en' then '/en/organisations/' || "t55"."slug" when 'es' then '/es/organizaciones/' || "t55"."slug" else '/fr/organisations/' || "t55"."slug" end) = $40::text, 'item', json_build_object('country',
          (select json_build_object('region',
              (select json_build_object('slug', "t57"."slug")
                from "region" "t57"
                where "t57"."id" = "t56"."region_id"))
            from "country" "t56"
            where "t56"."id" = "t55"."country_id")))
      from "organisation" "t55"
      where "t55"."slug" = $41::text),
    (select json_build_object('path', '/fr/organisations/' || "t58"."slug", 'isCanonical', (case "t58"."served_fr" when 'en' then '/en/organisations/' || "t58"."slug" when 'es' then '/es/organizaciones/' || "t58"."slug" else '/fr/organisations/' || "t58"."slug" end) = $42::text, 'item', json_build_object('country',
          (select json_build_object('region',
              (select json_build_object('slug', "t60"."slug")
                from "region" "t60"
                where "t60"."id" = "t59"."region_id"))
            from "country" "t59"
            where "t59"."id" = "t58"."country_id")))
      from "organisation" "t58"
      where "t58"."former_names" @> array[$43::text]
      order by "t58"."id"
      limit 1)))::text as data
-- $1 path "/fr/countries/de"
-- $2 path "/fr/countries/de"
-- $3 path "/fr/countries/de"
-- $4 path "/fr/countries/de"
-- $5 path "/en/countries/DE"
-- $6 path "/en/countries/DE"
-- $7 path "/en/countries/DE"
-- $8 path "/en/countries/DE"
-- $9 path "/es/paises/de/"
-- $10 path "/es/paises/de/"
-- $11 path "/es/paises/de/"
-- $12 path "/es/paises/de/"
-- $13 path "/pays/de"
-- $14 path "/pays/de"
-- $15 path "/pays/de"
-- $16 path "/pays/de"
-- $17 path "/en/nothing/de"
-- $18 path "/en/nothing/de"
-- $19 path "/en/nothing/de"
-- $20 path "/en/nothing/de"
-- $21 path "/en/nothing/de"
-- $22 path "/en/nothing/de"
-- $23 path "/en/nothing/de"
-- $24 path "/en/countries/zz"
-- $25 path "/en/countries/zz"
-- $26 path "/en/countries/de/more"
-- $27 path "/en/countries/de/more"
-- $28 path "/en/countries/de/more"
-- $29 path "/en/countries/de/more"
-- $30 path "/en/countries/de/more"
-- $31 path "/en/countries/de/more"
-- $32 path "/en/countries/de/more"
-- $33 path ""
-- $34 path ""
-- $35 path ""
-- $36 path ""
-- $37 path ""
-- $38 path ""
-- $39 path ""
-- $40 path $asked
-- $41 path $asked
-- $42 path $asked
-- $43 path $asked
