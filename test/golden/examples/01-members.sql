select json_build_object('members',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."is_member" = true)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'name', "t1"."name", 'country',
            (select json_build_object('iso2', "t3"."iso2", 'name', "t3"."name_en")
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"), 'region',
            (select json_build_object('name', "t4"."name_en")
              from "region" "t4"
              where "t4"."id" = "t1"."region_id"), 'themes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug", 'label', "t5"."label_en")), '[]'::json))
              from
              (select "t6".*
                from "organisation_themes" "t6l"
                join "theme" "t6" on "t6"."id" = "t6l"."target_id"
                where ("t6l"."owner_id" = "t1"."id")
                order by "t6"."theme_kind", "t6"."label_en", "t6"."id"
                limit 5) "t5"))), '[]'::json))
    from
    (select "t7".*
      from "organisation" "t7"
      where ("t7"."is_member" = true)
      order by "t7"."name" nulls last, "t7"."id"
      limit 10) "t1"))::text as data
