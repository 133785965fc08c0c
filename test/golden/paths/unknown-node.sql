select json_build_object('node',
  (select json_build_object('__typename', 'Organisation', 'name', "t1"."name", 'country',
      (select json_build_object('region',
          (select json_build_object('name', "t3"."name_en")
            from "region" "t3"
            where "t3"."id" = "t2"."region_id"))
        from "country" "t2"
        where "t2"."id" = "t1"."country_id"))
    from "organisation" "t1"
    where "t1"."id" = $1::uuid), 'literal',
  (select json_build_object('id', 'theme_' || replace("t4"."id"::text, '-', ''))
    from "theme" "t4"
    where "t4"."id" = $2::uuid))::text as data
-- $1 id $id
-- $2 id "theme_00000000000040008000000000000000"
