select json_build_object('generalised', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t2"
      where ("t2"."name" is null))), 'oldest',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t3"."slug", 'name', "t3"."name", 'acronym', "t3"."acronym", 'type', "t3"."type", 'isMember', "t3"."is_member", 'memberSince', "t3"."member_since", 'foundedYear', "t3"."founded_year", 'city', "t3"."city", 'website', "t3"."website", 'country',
            (select json_build_object('iso2', "t4"."iso2")
              from "country" "t4"
              where "t4"."id" = "t3"."country_id"), 'region',
            (select json_build_object('slug', "t5"."slug")
              from "region" "t5"
              where "t5"."id" = "t3"."region_id"), 'description', "t3"."description_en", 'localisation', case when "t3"."available" is not null then json_build_object('served', upper("t3"."served_en")) end, 'alternates', coalesce((select json_agg(page.value
                  order by page.place)
                from unnest(array[case when 'fr' = any ("t3"."available") then json_build_object('path', '/fr/organisations/' || "t3"."slug") end, case when 'en' = any ("t3"."available") then json_build_object('path', '/en/organisations/' || "t3"."slug") end, case when 'es' = any ("t3"."available") then json_build_object('path', '/es/organizaciones/' || "t3"."slug") end]) with ordinality page (value, place)
                where page.value is not null), '[]'::json), 'memberships', json_build_object('totalCount',
              (select count(*)
                from "membership" "t7"
                where ("t7"."organisation_id" = "t3"."id"))), 'sources', json_build_object('totalCount',
              (select count(*)
                from "organisation_sources"
                where "owner_id" = "t3"."id")))), '[]'::json))
    from
    (select "t9".*
      from "organisation" "t9"
      where ("t9"."name" is null) and ("t9"."member_since" is not null)
      order by "t9"."member_since" nulls last, "t9"."type" nulls last, "t9"."id"
      limit 1) "t3"), 'members', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t11"
      where ("t11"."is_member" = true) and ("t11"."name" is null))))::text as data
