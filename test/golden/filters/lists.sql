select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."services" @> array[$1::text]) and (ext.folds("t2"."working_languages") @> array[ext.fold($2::text)])), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'services', "t1"."services", 'workingLanguages', "t1"."working_languages", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t4"."slug")
                  from "region" "t4"
                  where "t4"."id" = "t3"."region_id"))
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t5".*
      from "organisation" "t5"
      where ("t5"."services" @> array[$3::text]) and (ext.folds("t5"."working_languages") @> array[ext.fold($4::text)])
      order by "t5"."slug" nulls last, "t5"."id"
      limit 2) "t1"), 'without', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t7"
      where ("t7"."services" is null))), 'named',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t9"
        where (ext.folds("t9"."other_names") @> array[ext.fold($5::text)])), 'nodes', coalesce(json_agg(json_build_object('slug', "t8"."slug")), '[]'::json))
    from
    (select "t10".*
      from "organisation" "t10"
      where (ext.folds("t10"."other_names") @> array[ext.fold($6::text)])
      order by "t10"."name" nulls last, "t10"."id"
      limit 20) "t8"))::text as data
-- $1 value "LEGAL"
-- $2 value "FR"
-- $3 value "LEGAL"
-- $4 value "FR"
-- $5 value "ORGANIZACION mundial contra la tortura"
-- $6 value "ORGANIZACION mundial contra la tortura"
