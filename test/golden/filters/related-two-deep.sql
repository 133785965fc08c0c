select json_build_object('memberships',
  (select json_build_object('totalCount',
      (select count(*)
        from "membership" "t2"
        join "organisation" "t3" on "t3"."id" = "t2"."organisation_id"
        join "country" "t4" on "t4"."id" = "t3"."country_id"
        join "region" "t5" on "t5"."id" = "t4"."region_id"
        join "network" "t6" on "t6"."id" = "t2"."network_id"
        where ("t5"."slug" = ext.fold($1::text)) and ("t3"."slug" = ext.fold($2::text)) and ("t6"."slug" = ext.fold($3::text))), 'nodes', coalesce(json_agg(json_build_object('organisation',
            (select json_build_object('slug', "t7"."slug", 'country',
                (select json_build_object('iso2', "t8"."iso2", 'region',
                    (select json_build_object('slug', "t9"."slug")
                      from "region" "t9"
                      where "t9"."id" = "t8"."region_id"))
                  from "country" "t8"
                  where "t8"."id" = "t7"."country_id"))
              from "organisation" "t7"
              where "t7"."id" = "t1"."organisation_id"))), '[]'::json))
    from
    (select "t10".*
      from "membership" "t10"
      join "organisation" "t11" on "t11"."id" = "t10"."organisation_id"
      join "country" "t12" on "t12"."id" = "t11"."country_id"
      join "region" "t13" on "t13"."id" = "t12"."region_id"
      join "network" "t14" on "t14"."id" = "t10"."network_id"
      where ("t13"."slug" = ext.fold($4::text)) and ("t11"."slug" = ext.fold($5::text)) and ("t14"."slug" = ext.fold($6::text))
      order by "t10"."valid_from_value" desc nulls last, "t10"."id" desc
      limit 1) "t1"), 'european', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t16"
      join "country" "t17" on "t17"."id" = "t16"."country_id"
      join "region" "t18" on "t18"."id" = "t17"."region_id"
      where ("t18"."slug" = ext.fold($7::text)))), 'elsewhere', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t20"
      where (((exists
            (select 1
              from "country" "t21"
              where "t21"."id" = "t20"."country_id" and (exists
                (select 1
                  from "region" "t22"
                  where "t22"."id" = "t21"."region_id" and (("t22"."slug" = ext.fold($8::text)))))))) is not true))))::text as data
-- $1 value "america"
-- $2 value "justica-global"
-- $3 value "sos-torture"
-- $4 value "america"
-- $5 value "justica-global"
-- $6 value "sos-torture"
-- $7 value "europe-central-asia"
-- $8 value "europe-central-asia"
