select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where (((("t2"."is_member" = $1::boolean))))), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'name', "t1"."name")), '[]'::json), 'regions',
      (select coalesce(json_agg(json_build_object('key', json_build_object('region',
                (select json_build_object('name', "t6"."name_en")
                  from "region" "t6"
                  where "t6"."id" = "t5"."k0")), 'count', "t5"."m0")
            order by "t5"."place"), '[]'::json)
        from
        (select "t4".*, row_number() over (order by "t4"."m1" desc nulls last,
            (select "t7"."scheme"
              from "region" "t7"
              where "t7"."id" = "t4"."k0") nulls last,
            (select "t8"."name_en"
              from "region" "t8"
              where "t8"."id" = "t4"."k0") nulls last, "t4"."k0" nulls last) as place
          from
          (select "t3"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t9".*, "t9"."region_id" as "k0"
              from "organisation" "t9"
              where ((((("t9"."is_member" = $2::boolean)))))) "t3" group by "t3"."k0") "t4"
          order by place
          limit 100) "t5"), 'countries',
      (select coalesce(json_agg(json_build_object('key', json_build_object('country',
                (select json_build_object('iso2', "t13"."iso2", 'name', "t13"."name_en")
                  from "country" "t13"
                  where "t13"."id" = "t12"."k0")), 'count', "t12"."m0")
            order by "t12"."place"), '[]'::json)
        from
        (select "t11".*, row_number() over (order by "t11"."m1" desc nulls last,
            (select "t14"."name_en"
              from "country" "t14"
              where "t14"."id" = "t11"."k0") nulls last, "t11"."k0" nulls last) as place
          from
          (select "t10"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t15".*, "t15"."country_id" as "k0"
              from "organisation" "t15"
              where ((((("t15"."is_member" = $3::boolean)))))) "t10" group by "t10"."k0") "t11"
          order by place
          limit 5) "t12"), 'themes',
      (select coalesce(json_agg(json_build_object('key', json_build_object('themes',
                (select json_build_object('label', "t19"."label_en")
                  from "theme" "t19"
                  where "t19"."id" = "t18"."k0")), 'count', "t18"."m0")
            order by "t18"."place"), '[]'::json)
        from
        (select "t17".*, row_number() over (order by "t17"."m1" desc nulls last,
            (select "t20"."kind"
              from "theme" "t20"
              where "t20"."id" = "t17"."k0") nulls last,
            (select "t21"."label_en"
              from "theme" "t21"
              where "t21"."id" = "t17"."k0") nulls last, "t17"."k0" nulls last) as place
          from
          (select "t16"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t22".*, "t23"."target_id" as "k0"
              from "organisation" "t22"
              left
              join "organisation_themes" "t23" on "t23"."owner_id" = "t22"."id"
              where ((((("t22"."is_member" = $4::boolean)))))) "t16" group by "t16"."k0") "t17"
          order by place
          limit 5) "t18"), 'languages',
      (select coalesce(json_agg(json_build_object('key', json_build_object('workingLanguages', "t26"."k0"), 'count', "t26"."m0")
            order by "t26"."place"), '[]'::json)
        from
        (select "t25".*, row_number() over (order by "t25"."m1" desc nulls last, "t25"."k0" nulls last) as place
          from
          (select "t24"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t27".*, "t28"."value" as "k0"
              from "organisation" "t27"
              left
              join lateral
              (select distinct value
                from unnest("t27"."working_languages") value) "t28" on true
              where ((((("t27"."is_member" = $5::boolean)))))) "t24" group by "t24"."k0") "t25"
          order by place
          limit 100) "t26"))
    from
    (select "t29".*
      from "organisation" "t29"
      where (((("t29"."is_member" = $6::boolean))))
      order by "t29"."slug" nulls last, "t29"."id"
      limit 3) "t1"), 'programmes',
  (select coalesce(json_agg(json_build_object('key', json_build_object('programme',
            (select json_build_object('title', "t33"."title_en")
              from "programme" "t33"
              where "t33"."id" = "t32"."k0")), 'countDistinct', json_build_object('organisation', "t32"."m0"))
        order by "t32"."place"), '[]'::json)
    from
    (select "t31".*, row_number() over (order by "t31"."m1" desc nulls last,
        (select "t34"."kind"
          from "programme" "t34"
          where "t34"."id" = "t31"."k0") nulls last,
        (select "t35"."title_en"
          from "programme" "t35"
          where "t35"."id" = "t31"."k0") nulls last, "t31"."k0" nulls last) as place
      from
      (select "t30"."k0", count(distinct "t30"."organisation_id") as "m0", count(*) as "m1", 1 as one
        from
        (select "t36".*, "t36"."programme_id" as "k0"
          from "partnership" "t36"
          where (((exists
                (select 1
                  from "organisation" "t37"
                  where "t37"."id" = "t36"."organisation_id" and (("t37"."is_member" = $7::boolean))))))) "t30" group by "t30"."k0") "t31"
      order by place
      limit 5) "t32"))::text as data
-- $1 value $filter.isMember.eq
-- $2 value $filter.isMember.eq
-- $3 value $filter.isMember.eq
-- $4 value $filter.isMember.eq
-- $5 value $filter.isMember.eq
-- $6 value $filter.isMember.eq
-- $7 value $filter.isMember.eq
