select json_build_object('countries',
  (select json_build_object('pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', count(*) > 3), 'nodes', coalesce(json_agg(json_build_object('iso2', "t1"."iso2", 'region',
            (select json_build_object('slug', "t2"."slug", 'countries',
                (select json_build_object('totalCount',
                    (select count(*)
                      from "country" "t4"
                      where ("t4"."region_id" = "t2"."id")), 'nodes', coalesce(json_agg(json_build_object('iso2', "t3"."iso2")
                        order by "t3"."place" desc)
                      filter (where "t3"."place" <= 2), '[]'::json))
                  from
                  (select "t6".*, row_number() over (order by "t6"."iso2" desc, "t6"."id" desc) as place
                    from
                    (select "t5".*
                      from
                      (select "t5".*
                        from "country" "t5"
                        where ("t5"."region_id" = "t2"."id") offset 0) "t5"
                      order by "t5"."iso2" desc, "t5"."id" desc
                      limit 3) "t6") "t3"))
              from "region" "t2"
              where "t2"."id" = "t1"."region_id"))
          order by "t1"."place" desc)
        filter (where "t1"."place" <= 3), '[]'::json))
    from
    (select "t8".*, row_number() over (order by "t8"."iso2" desc, "t8"."id" desc) as place
      from
      (select "t7".*
        from "country" "t7"
        where true
        order by "t7"."iso2" desc, "t7"."id" desc
        limit 4) "t8") "t1"))::text as data
