select json_build_object('members', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t2"
      join "country" "t3" on "t3"."id" = "t2"."country_id"
      where ("t2"."is_member" = true) and (ext.fold("t3"."iso2") = any (ext.folds($1::text[]))) and (exists
        (select 1
          from "organisation_themes" "t4l"
          join "theme" "t4" on "t4"."id" = "t4l"."target_id"
          where ("t4l"."owner_id" = "t2"."id") and ((("t4"."slug" = any (ext.folds($2::text[])))))))), 'countries',
    (select coalesce(json_agg(json_build_object('key', json_build_object('country',
              (select json_build_object('iso2', "t8"."iso2")
                from "country" "t8"
                where "t8"."id" = "t7"."k0")), 'count', "t7"."m0")), '[]'::json)
      from
      (select "t6".*
        from
        (select "t5"."k0", count(*) as "m0", count(*) as "m1", 1 as one
          from
          (select "t10".*, "t10"."country_id" as "k0"
            from "organisation" "t10"
            where ("t10"."is_member" = true) and (exists
              (select 1
                from "organisation_themes" "t11l"
                join "theme" "t11" on "t11"."id" = "t11l"."target_id"
                where ("t11l"."owner_id" = "t10"."id") and ((("t11"."slug" = any (ext.folds($3::text[])))))))) "t5" group by "t5"."k0") "t6"
        left
        join "country" "t9" on "t9"."id" = "t6"."k0"
        order by "t6"."m1" desc nulls last, "t9"."name_en" nulls last, "t6"."k0" nulls last
        limit 4) "t7"), 'themes',
    (select coalesce(json_agg(json_build_object('key', json_build_object('themes',
              (select json_build_object('slug', "t15"."slug")
                from "theme" "t15"
                where "t15"."id" = "t14"."k0")), 'count', "t14"."m0")), '[]'::json)
      from
      (select "t13".*
        from
        (select "t12"."k0", count(*) as "m0", count(*) as "m1", 1 as one
          from
          (select "t17".*, "t18"."target_id" as "k0"
            from "organisation" "t17"
            join "country" "t19" on "t19"."id" = "t17"."country_id"
            left
            join "organisation_themes" "t18" on "t18"."owner_id" = "t17"."id"
            where ("t17"."is_member" = true) and (ext.fold("t19"."iso2") = any (ext.folds($4::text[])))) "t12" group by "t12"."k0") "t13"
        left
        join "theme" "t16" on "t16"."id" = "t13"."k0"
        order by "t13"."m1" desc nulls last, "t16"."theme_kind" nulls last, "t16"."label_en" nulls last, "t13"."k0" nulls last
        limit 4) "t14"), 'narrowed',
    (select coalesce(json_agg(json_build_object('key', json_build_object('country',
              (select json_build_object('iso2', "t23"."iso2")
                from "country" "t23"
                where "t23"."id" = "t22"."k0")), 'count', "t22"."m0")), '[]'::json)
      from
      (select "t21".*
        from
        (select "t20"."k0", count(*) as "m0", count(*) as "m1", 1 as one
          from
          (select "t25".*, "t25"."country_id" as "k0"
            from "organisation" "t25"
            join "country" "t26" on "t26"."id" = "t25"."country_id"
            where ("t25"."is_member" = true) and (ext.fold("t26"."iso2") = any (ext.folds($5::text[]))) and (exists
              (select 1
                from "organisation_themes" "t27l"
                join "theme" "t27" on "t27"."id" = "t27l"."target_id"
                where ("t27l"."owner_id" = "t25"."id") and ((("t27"."slug" = any (ext.folds($6::text[])))))))) "t20" group by "t20"."k0") "t21"
        left
        join "country" "t24" on "t24"."id" = "t21"."k0"
        order by "t21"."m1" desc nulls last, "t24"."name_en" nulls last, "t21"."k0" nulls last
        limit 100) "t22")))::text as data
-- $1 value $filter.country.iso2.in
-- $2 value $filter.themes.some.slug.in
-- $3 value $filter.themes.some.slug.in
-- $4 value $filter.country.iso2.in
-- $5 value $filter.country.iso2.in
-- $6 value $filter.themes.some.slug.in
