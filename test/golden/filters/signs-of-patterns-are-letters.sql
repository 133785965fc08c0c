select json_build_object('percent', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t2"
      where (ext.fold("t2"."name") like ext.containing(ext.fold($1::text))))), 'underscore',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t4"
        where (ext.fold("t4"."name") like ext.starting(ext.fold($2::text)))), 'nodes', coalesce(json_agg(json_build_object('country',
            (select json_build_object('iso2', "t5"."iso2")
              from "country" "t5"
              where "t5"."id" = "t3"."country_id"))), '[]'::json))
    from
    (select "t6".*
      from "organisation" "t6"
      where (ext.fold("t6"."name") like ext.starting(ext.fold($3::text)))
      order by "t6"."name" nulls last, "t6"."id"
      limit 20) "t3"), 'quote',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t8"
        where (ext.fold("t8"."name") like ext.containing(ext.fold($4::text)))), 'nodes', coalesce(json_agg(json_build_object('name', "t7"."name", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t10"."slug")
                  from "region" "t10"
                  where "t10"."id" = "t9"."region_id"))
              from "country" "t9"
              where "t9"."id" = "t7"."country_id"))), '[]'::json))
    from
    (select "t11".*
      from "organisation" "t11"
      where (ext.fold("t11"."name") like ext.containing(ext.fold($5::text)))
      order by "t11"."slug" nulls last, "t11"."id"
      limit 1) "t7"), 'backslash', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t13"
      where (ext.fold("t13"."name") like ext.containing(ext.fold($6::text))))))::text as data
-- $1 value "%"
-- $2 value $sign
-- $3 value $sign
-- $4 value "'"
-- $5 value "'"
-- $6 value "\\"
