select json_build_object('america', json_build_object('totalCount',
    (select count(*)
      from "support" "t2"
      join "organisation" "t3" on "t3"."id" = "t2"."organisation_id"
      join "region" "t4" on "t4"."id" = "t3"."region_id"
      where ("t2"."year" = $1::int) and ("t4"."slug" = ext.fold($2::text)))), 'africa', json_build_object('totalCount',
    (select count(*)
      from "support" "t6"
      join "organisation" "t7" on "t7"."id" = "t6"."organisation_id"
      join "region" "t8" on "t8"."id" = "t7"."region_id"
      where ("t6"."year" = $3::int) and ("t8"."slug" = ext.fold($4::text)))), 'organisations',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t9"."name", 'isMember', "t9"."is_member", 'country',
            (select json_build_object('name', "t10"."name_en")
              from "country" "t10"
              where "t10"."id" = "t9"."country_id"), 'supports',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('supportKind', "t11"."support_kind", 'description', "t11"."description_en", 'programme',
                      (select json_build_object('title', "t12"."title_en")
                        from "programme" "t12"
                        where "t12"."id" = "t11"."programme_id"), 'donors',
                      (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t13"."name")), '[]'::json))
                        from
                        (select "t14".*
                          from "support_donors" "t14l"
                          join "donor" "t14" on "t14"."id" = "t14l"."target_id"
                          where ("t14l"."owner_id" = "t11"."id")
                          order by "t14"."category", "t14"."name", "t14"."id"
                          limit 20) "t13"))), '[]'::json))
              from
              (select "t15".*
                from "support" "t15"
                where ("t15"."organisation_id" = "t9"."id") and ("t15"."year" = $5::int)
                order by "t15"."year" desc, "t15"."id" desc
                limit 20) "t11"))), '[]'::json))
    from
    (select "t16".*
      from "organisation" "t16"
      where ("t16"."slug" = any (ext.folds($6::text[])))
      order by "t16"."slug" nulls last, "t16"."id"
      limit 20) "t9"))::text as data
-- $1 value 2024
-- $2 value "america"
-- $3 value 2024
-- $4 value "africa"
-- $5 value 2024
-- $6 value ["ciddh", "justicia-pro-persona", "midh"]
