select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."is_member" = $1::boolean)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'name', "t1"."name")), '[]'::json), 'regions',
      (select coalesce(json_agg(json_build_object('key', json_build_object('region',
                (select json_build_object('name', "t6"."name_en")
                  from "region" "t6"
                  where "t6"."id" = "t5"."k0")), 'count', "t5"."m0")), '[]'::json)
        from
        (select "t4".*
          from
          (select "t3"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t8".*, "t8"."region_id" as "k0"
              from "organisation" "t8"
              where ("t8"."is_member" = $2::boolean)) "t3" group by "t3"."k0") "t4"
          left
          join "region" "t7" on "t7"."id" = "t4"."k0"
          order by "t4"."m1" desc nulls last, "t7"."scheme" nulls last, "t7"."name_en" nulls last, "t4"."k0" nulls last
          limit 100) "t5"), 'countries',
      (select coalesce(json_agg(json_build_object('key', json_build_object('country',
                (select json_build_object('iso2', "t12"."iso2", 'name', "t12"."name_en")
                  from "country" "t12"
                  where "t12"."id" = "t11"."k0")), 'count', "t11"."m0")), '[]'::json)
        from
        (select "t10".*
          from
          (select "t9"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t14".*, "t14"."country_id" as "k0"
              from "organisation" "t14"
              where ("t14"."is_member" = $3::boolean)) "t9" group by "t9"."k0") "t10"
          left
          join "country" "t13" on "t13"."id" = "t10"."k0"
          order by "t10"."m1" desc nulls last, "t13"."name_en" nulls last, "t10"."k0" nulls last
          limit 5) "t11"), 'themes',
      (select coalesce(json_agg(json_build_object('key', json_build_object('themes',
                (select json_build_object('label', "t18"."label_en")
                  from "theme" "t18"
                  where "t18"."id" = "t17"."k0")), 'count', "t17"."m0")), '[]'::json)
        from
        (select "t16".*
          from
          (select "t15"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t20".*, "t21"."target_id" as "k0"
              from "organisation" "t20"
              left
              join "organisation_themes" "t21" on "t21"."owner_id" = "t20"."id"
              where ("t20"."is_member" = $4::boolean)) "t15" group by "t15"."k0") "t16"
          left
          join "theme" "t19" on "t19"."id" = "t16"."k0"
          order by "t16"."m1" desc nulls last, "t19"."theme_kind" nulls last, "t19"."label_en" nulls last, "t16"."k0" nulls last
          limit 5) "t17"), 'languages',
      (select coalesce(json_agg(json_build_object('key', json_build_object('workingLanguages', "t24"."k0"), 'count', "t24"."m0")), '[]'::json)
        from
        (select "t23".*
          from
          (select "t22"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t25".*, "t26"."value" as "k0"
              from "organisation" "t25"
              left
              join lateral
              (select distinct value
                from unnest("t25"."working_languages") value) "t26" on true
              where ("t25"."is_member" = $5::boolean)) "t22" group by "t22"."k0") "t23"
          order by "t23"."m1" desc nulls last, "t23"."k0" nulls last
          limit 100) "t24"))
    from
    (select "t27".*
      from "organisation" "t27"
      where ("t27"."is_member" = $6::boolean)
      order by "t27"."slug" nulls last, "t27"."id"
      limit 3) "t1"), 'programmes',
  (select coalesce(json_agg(json_build_object('key', json_build_object('programme',
            (select json_build_object('title', "t31"."title_en")
              from "programme" "t31"
              where "t31"."id" = "t30"."k0")), 'countDistinct', json_build_object('organisation', "t30"."m0"))), '[]'::json)
    from
    (select "t29".*
      from
      (select "t28"."k0", count(distinct "t28"."organisation_id") as "m0", count(*) as "m1", 1 as one
        from
        (select "t33".*, "t33"."programme_id" as "k0"
          from "partnership" "t33"
          join "organisation" "t34" on "t34"."id" = "t33"."organisation_id"
          where ("t34"."is_member" = $7::boolean)) "t28" group by "t28"."k0") "t29"
      left
      join "programme" "t32" on "t32"."id" = "t29"."k0"
      order by "t29"."m1" desc nulls last, "t32"."programme_kind" nulls last, "t32"."title_en" nulls last, "t29"."k0" nulls last
      limit 5) "t30"))::text as data
-- $1 value $filter.isMember.eq
-- $2 value $filter.isMember.eq
-- $3 value $filter.isMember.eq
-- $4 value $filter.isMember.eq
-- $5 value $filter.isMember.eq
-- $6 value $filter.isMember.eq
-- $7 value $filter.isMember.eq
