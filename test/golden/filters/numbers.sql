select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."founded_year" >= $1::int) and ("t2"."founded_year" <= $2::int) and ("t2"."founded_year" is distinct from $3::int)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'foundedYear', "t1"."founded_year", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t4"."slug")
                  from "region" "t4"
                  where "t4"."id" = "t3"."region_id"))
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t5".*
      from "organisation" "t5"
      where ("t5"."founded_year" >= $4::int) and ("t5"."founded_year" <= $5::int) and ("t5"."founded_year" is distinct from $6::int)
      order by "t5"."founded_year" nulls last, "t5"."slug" nulls last, "t5"."id"
      limit 3) "t1"), 'south',
  (select json_build_object('totalCount',
      (select count(*)
        from "country" "t7"
        where ("t7"."latitude" < $7::float8)), 'nodes', coalesce(json_agg(json_build_object('iso2', "t6"."iso2", 'latitude', "t6"."latitude")), '[]'::json))
    from
    (select "t8".*
      from "country" "t8"
      where ("t8"."latitude" < $8::float8)
      order by "t8"."latitude" nulls last, "t8"."iso2", "t8"."id"
      limit 3) "t6"), 'listed', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t10"
      where ("t10"."founded_year" = any ($9::int[])))), 'empty', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t12"
      where ("t12"."founded_year" = any ($10::int[])))))::text as data
-- $1 value 1985
-- $2 value 1992
-- $3 value 1990
-- $4 value 1985
-- $5 value 1992
-- $6 value 1990
-- $7 value -40.5
-- $8 value -40.5
-- $9 value [1985, 1992]
-- $10 value []
