select json_build_object('programmes',
  (select json_build_object('totalCount',
      (select count(*)
        from "programme" "t2"
        where true), 'pageInfo', json_build_object('hasNextPage', count(*) > 3, 'hasPreviousPage', false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', "t1"."slug", 'parent',
              (select json_build_object('slug', "t3"."slug")
                from "programme" "t3"
                where "t3"."id" = "t1"."parent_id"), 'children',
              (select json_build_object('totalCount',
                  (select count(*)
                    from "programme" "t5"
                    where ("t5"."parent_id" = "t1"."id")), 'pageInfo', json_build_object('hasNextPage', count(*) > 2), 'nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug"))
                    filter (where "t4"."place" <= 2), '[]'::json))
                from
                (select "t7".*, row_number() over (order by "t7"."slug", "t7"."id") as place
                  from
                  (select "t6".*
                    from
                    (select "t6".*
                      from "programme" "t6"
                      where ("t6"."parent_id" = "t1"."id") offset 0) "t6"
                    order by "t6"."slug", "t6"."id"
                    limit 3) "t7") "t4"))))
        filter (where "t1"."place" <= 3), '[]'::json))
    from
    (select "t9".*, row_number() over (order by "t9"."slug", "t9"."id") as place
      from
      (select "t8".*
        from "programme" "t8"
        where true
        order by "t8"."slug", "t8"."id"
        limit 4) "t9") "t1"))::text as data
