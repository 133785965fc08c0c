select json_build_object('segment',
  (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t1"."iso2"), 'isCanonical', ('/fr/pays/' || lower("t1"."iso2")) = $1::text, 'item', json_build_object('name', "t1"."name_fr", 'region',
        (select json_build_object('name', "t2"."name_fr")
          from "region" "t2"
          where "t2"."id" = "t1"."region_id")))
    from "country" "t1"
    where "t1"."iso2" = $2::text), 'capitals',
  (select json_build_object('path', '/en/countries/' || lower("t3"."iso2"), 'isCanonical', ('/en/countries/' || lower("t3"."iso2")) = $3::text)
    from "country" "t3"
    where "t3"."iso2" = $4::text), 'slash',
  (select json_build_object('path', '/es/paises/' || lower("t4"."iso2"), 'isCanonical', ('/es/paises/' || lower("t4"."iso2")) = $5::text)
    from "country" "t4"
    where "t4"."iso2" = $6::text), 'language',
  (select json_build_object('locale', 'FR', 'path', '/fr/pays/' || lower("t5"."iso2"), 'isCanonical', ('/fr/pays/' || lower("t5"."iso2")) = $7::text)
    from "country" "t5"
    where "t5"."iso2" = $8::text), 'noKind', null::json, 'noItem',
  (select json_build_object('path', '/en/countries/' || lower("t6"."iso2"))
    from "country" "t6"
    where "t6"."iso2" = $9::text), 'deeper', null::json, 'empty', null::json, 'asked',
  (select json_build_object('path', '/fr/organisations/' || "t7"."slug", 'isCanonical', ('/fr/organisations/' || "t7"."slug") = $10::text, 'item', json_build_object('country',
        (select json_build_object('region',
            (select json_build_object('slug', "t9"."slug")
              from "region" "t9"
              where "t9"."id" = "t8"."region_id"))
          from "country" "t8"
          where "t8"."id" = "t7"."country_id")))
    from "organisation" "t7"
    where "t7"."slug" = $11::text))::text as data
-- $1 path "/fr/countries/de"
-- $2 path "/fr/countries/de"
-- $3 path "/en/countries/DE"
-- $4 path "/en/countries/DE"
-- $5 path "/es/paises/de/"
-- $6 path "/es/paises/de/"
-- $7 path "/pays/de"
-- $8 path "/pays/de"
-- $9 path "/en/countries/zz"
-- $10 path $asked
-- $11 path $asked
