select json_build_object('known', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t2"
      where ((upper("t2"."served_en")) is not null))), 'unknown',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t4"
        where ((upper("t4"."served_en")) is null)), 'nodes', coalesce(json_agg(json_build_object('slug', "t3"."slug", 'localisation', case when "t3"."available" is not null then json_build_object('served', upper("t3"."served_en")) end)), '[]'::json))
    from
    (select "t5".*
      from "organisation" "t5"
      where ((upper("t5"."served_en")) is null)
      order by "t5"."name" nulls last, "t5"."id"
      limit 20) "t3"), 'missing', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t7"
      where ((case when "t7"."available" is not null then array_remove(array[case when ('fr' = any ("t7"."available")) = false then 'FR' end, case when ('en' = any ("t7"."available")) = false then 'EN' end, case when ('es' = any ("t7"."available")) = false then 'ES' end], null) end) is null))), 'stale', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t9"
      where ((case when "t9"."available" is not null then coalesce("t9"."served_en" = any ("t9"."stale_locales"), false) end) is null))), 'found', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t11"
      where ((upper("t11"."served_en")) is null) and ((((lower($1::text) = any ("t11"."available")))) or (((lower($2::text) <> all ("t11"."available")))) or (((("t11"."served_en" <> 'en') = $3::boolean))) or (((("t11"."served_en" <> 'en') = $4::boolean))) or ((((case when "t11"."available" is not null then coalesce("t11"."served_en" = any ("t11"."stale_locales"), false) end) = $5::boolean))) or ((((upper("t11"."served_en")) = any ($6::text[]))))))))::text as data
-- $1 value "FR"
-- $2 value "FR"
-- $3 value true
-- $4 value false
-- $5 value false
-- $6 value ["FR", "EN", "ES"]
