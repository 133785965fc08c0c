select json_build_object('organisationsAggregate',
  (select coalesce(json_agg(json_build_object('count', "t3"."m0", 'countDistinct', json_build_object('country', "t3"."m1"), 'min', json_build_object('foundedYear', "t3"."m2", 'memberSince', "t3"."m3"), 'sum', json_build_object('foundedYear', "t3"."m4"))), '[]'::json)
    from
    (select "t2".*
      from
      (select count(*) as "m0", count(distinct "t1"."country_id") as "m1", min("t1"."founded_year") as "m2", min("t1"."member_since") as "m3", sum("t1"."founded_year") as "m4", count(*) as "m5", 1 as one
        from
        (select "t4".*
          from "organisation" "t4"
          where ("t4"."slug" = ext.fold($1::text))) "t1") "t2"
      order by "t2"."m5" desc nulls last
      limit 100) "t3"), 'groups',
  (select coalesce(json_agg(json_build_object('count', "t7"."m0", 'key', json_build_object('country',
            (select json_build_object('name', "t8"."name_en")
              from "country" "t8"
              where "t8"."id" = "t7"."k0")))), '[]'::json)
    from
    (select "t6".*
      from
      (select "t5"."k0", count(*) as "m0", count(*) as "m1", 1 as one
        from
        (select "t10".*, "t10"."country_id" as "k0"
          from "organisation" "t10"
          where ("t10"."slug" = ext.fold($2::text))) "t5" group by "t5"."k0") "t6"
      left
      join "country" "t9" on "t9"."id" = "t6"."k0"
      order by "t6"."m1" desc nulls last, "t9"."name_en" nulls last, "t6"."k0" nulls last
      limit 100) "t7"))::text as data
-- $1 value "there is none"
-- $2 value "there is none"
