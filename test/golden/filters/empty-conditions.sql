select json_build_object('all', json_build_object('totalCount',
    (select count(*)
      from "region" "t2"
      where true)), 'emptyAnd', json_build_object('totalCount',
    (select count(*)
      from "region" "t4"
      where true)), 'emptyOr', json_build_object('totalCount',
    (select count(*)
      from "region" "t6"
      where (false))), 'notEmptyAnd', json_build_object('totalCount',
    (select count(*)
      from "region" "t8"
      where (((true)) is not true))), 'notEmptyOr', json_build_object('totalCount',
    (select count(*)
      from "region" "t10"
      where (((false)) is not true))), 'emptyOperators', json_build_object('totalCount',
    (select count(*)
      from "region" "t12"
      where true)), 'emptyList', json_build_object('totalCount',
    (select count(*)
      from "region" "t14"
      where true)), 'emptySome', json_build_object('totalCount',
    (select count(*)
      from "region" "t16"
      where (exists
        (select 1
          from "country" "t17"
          where ("t17"."region_id" = "t16"."id") and (true))))), 'absentOperator', json_build_object('totalCount',
    (select count(*)
      from "region" "t19"
      where true)), 'absentBesideAnother', json_build_object('totalCount',
    (select count(*)
      from "region" "t21"
      where ("t21"."slug" = ext.fold($1::text)))), 'absentInRelation', json_build_object('totalCount',
    (select count(*)
      from "region" "t23"
      where true)), 'absentNot', json_build_object('totalCount',
    (select count(*)
      from "region" "t25"
      where true)), 'absentAlternatives', json_build_object('totalCount',
    (select count(*)
      from "region" "t27"
      where true)), 'absentAlternative',
  (select json_build_object('totalCount',
      (select count(*)
        from "region" "t29"
        where (((("t29"."slug" = ext.fold($2::text)))))), 'nodes', coalesce(json_agg(json_build_object('countries',
            (select json_build_object('totalCount',
                (select count(*)
                  from "country" "t31"
                  where ("t31"."region_id" = "t28"."id")), 'nodes', coalesce(json_agg(json_build_object('iso2', "t30"."iso2")), '[]'::json))
              from
              (select "t32".*
                from
                (select "t32".*
                  from "country" "t32"
                  where ("t32"."region_id" = "t28"."id") offset 0) "t32"
                order by "t32"."iso2", "t32"."id"
                limit 1) "t30"))), '[]'::json))
    from
    (select "t33".*
      from "region" "t33"
      where (((("t33"."slug" = ext.fold($3::text)))))
      order by "t33"."scheme", "t33"."name_en", "t33"."id"
      limit 20) "t28"), 'absentHaving',
  (select coalesce(json_agg(json_build_object('count', "t36"."m0")), '[]'::json)
    from
    (select "t35".*
      from
      (select "t34"."k0", count(*) as "m0", count(*) as "m1", count(*) as "m2", 1 as one
        from
        (select "t38".*, "t38"."region_id" as "k0"
          from "country" "t38"
          where true) "t34" group by "t34"."k0") "t35"
      left
      join "region" "t37" on "t37"."id" = "t35"."k0"
      where ("t35"."m1" >= $4::int) and (false)
      order by "t35"."m2" desc nulls last, "t37"."scheme" nulls last, "t37"."name_en" nulls last, "t35"."k0" nulls last
      limit 100) "t36"))::text as data
-- $1 value "africa"
-- $2 value "africa"
-- $3 value "africa"
-- $4 value 1
