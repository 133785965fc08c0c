select json_build_object('some',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."is_member" = $1::boolean) and (exists
          (select 1
            from "organisation_themes" "t3l"
            join "theme" "t3" on "t3"."id" = "t3l"."target_id"
            where ("t3l"."owner_id" = "t2"."id") and (((ext.fold("t3"."slug") like ext.starting(ext.fold($2::text))))))) and (not exists
          (select 1
            from "membership" "t4"
            where ("t4"."organisation_id" = "t2"."id") and (((("t4"."valid_from_value" >= $3::date))) is not true)))), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'themes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug")), '[]'::json))
              from
              (select "t6".*
                from "organisation_themes" "t6l"
                join "theme" "t6" on "t6"."id" = "t6l"."target_id"
                where ("t6l"."owner_id" = "t1"."id")
                order by "t6"."slug", "t6"."id"
                limit 2) "t5"))), '[]'::json))
    from
    (select "t7".*
      from "organisation" "t7"
      where ("t7"."is_member" = $4::boolean) and (exists
        (select 1
          from "organisation_themes" "t8l"
          join "theme" "t8" on "t8"."id" = "t8l"."target_id"
          where ("t8l"."owner_id" = "t7"."id") and (((ext.fold("t8"."slug") like ext.starting(ext.fold($5::text))))))) and (not exists
        (select 1
          from "membership" "t9"
          where ("t9"."organisation_id" = "t7"."id") and (((("t9"."valid_from_value" >= $6::date))) is not true)))
      order by "t7"."slug" nulls last, "t7"."id"
      limit 3) "t1"), 'none', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t11"
      where (not exists
        (select 1
          from "membership" "t12"
          where ("t12"."organisation_id" = "t11"."id") and (true))))), 'every', json_build_object('totalCount',
    (select count(*)
      from "programme" "t14"
      where (exists
        (select 1
          from "partnership" "t15"
          where ("t15"."programme_id" = "t14"."id") and (true))) and (not exists
        (select 1
          from "partnership" "t16"
          where ("t16"."programme_id" = "t14"."id") and (((exists
                (select 1
                  from "organisation" "t17"
                  where "t17"."id" = "t16"."organisation_id" and (("t17"."is_member" = $7::boolean))))) is not true))))), 'deep',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('iso3', "t18"."iso3")), '[]'::json))
    from
    (select "t19".*
      from "country" "t19"
      where (exists
        (select 1
          from "appeal_countries" "t20l"
          join "appeal" "t20" on "t20"."id" = "t20l"."owner_id"
          where ("t20l"."target_id" = "t19"."id") and (((exists
                (select 1
                  from "appeal" "t21"
                  where ("t21"."parent_id" = "t20"."id") and ((("t21"."action_open" = $8::boolean)))))))))
      order by "t19"."iso3", "t19"."id"
      limit 3) "t18"))::text as data
-- $1 value true
-- $2 value "Tortu"
-- $3 value "1990-01-01"
-- $4 value true
-- $5 value "Tortu"
-- $6 value "1990-01-01"
-- $7 value true
-- $8 value true
