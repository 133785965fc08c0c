select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where (ext.fold("t2"."name") like ext.containing(ext.fold($1::text)))), 'nodes', coalesce(json_agg(json_build_object('name', "t1"."name", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t4"."slug")
                  from "region" "t4"
                  where "t4"."id" = "t3"."region_id"))
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t5".*
      from "organisation" "t5"
      where (ext.fold("t5"."name") like ext.containing(ext.fold($2::text)))
      order by "t5"."slug" nulls last, "t5"."id"
      limit 5) "t1"), 'begins',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t6"."name_fr")), '[]'::json))
    from
    (select "t7".*
      from "country" "t7"
      where (ext.fold("t7"."name_en") like ext.starting(ext.fold($3::text)))
      order by "t7"."name_en", "t7"."id"
      limit 5) "t6"), 'is',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t8"."slug")), '[]'::json))
    from
    (select "t9".*
      from "region" "t9"
      where (ext.fold("t9"."name_en") = ext.fold($4::text))
      order by "t9"."scheme", "t9"."name_en", "t9"."id"
      limit 20) "t8"), 'among',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t10"."slug")), '[]'::json))
    from
    (select "t11".*
      from "theme" "t11"
      where ("t11"."slug" = any (ext.folds($5::text[])))
      order by "t11"."slug", "t11"."id"
      limit 20) "t10"))::text as data
-- $1 value $part
-- $2 value $part
-- $3 value "COTE"
-- $4 value "AFRICA"
-- $5 value ["SLAPP", "ill-treatment"]
