select json_build_object('first',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'foundedYear', "t1"."founded_year", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t3"."slug")
                  from "region" "t3"
                  where "t3"."id" = "t2"."region_id"))
              from "country" "t2"
              where "t2"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t4".*
      from "organisation" "t4"
      where ("t4"."slug" is not null)
      order by "t4"."founded_year" desc nulls first, "t4"."slug" desc nulls last, "t4"."id" desc
      limit 3) "t1"), 'last',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug", 'foundedYear', "t5"."founded_year")), '[]'::json))
    from
    (select "t6".*
      from "organisation" "t6"
      where ("t6"."slug" is not null)
      order by "t6"."founded_year" desc nulls last, "t6"."slug" nulls last, "t6"."id"
      limit 3) "t5"), 'unsaid',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug", 'foundedYear', "t7"."founded_year")
          order by "t7"."place" desc)
        filter (where "t7"."place" <= 2), '[]'::json))
    from
    (select "t9".*, row_number() over (order by "t9"."founded_year" desc nulls first, "t9"."slug" desc nulls first, "t9"."id" desc) as place
      from
      (select "t8".*
        from "organisation" "t8"
        where ("t8"."slug" is not null)
        order by "t8"."founded_year" desc nulls first, "t8"."slug" desc nulls first, "t8"."id" desc
        limit 3) "t9") "t7"))::text as data
