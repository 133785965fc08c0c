select json_build_object('appeals',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t2"
        where ("t2"."action_open" = $1::boolean)), 'nodes', coalesce(json_agg(json_build_object('title', "t1"."title_en", 'actionUntil', "t1"."action_until", 'themes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t3"."label_en", 'mechanisms',
                      (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t4"."name_en", 'level', "t4"."level")), '[]'::json))
                        from
                        (select "t5".*
                          from "mechanism_themes" "t5l"
                          join "mechanism" "t5" on "t5"."id" = "t5l"."owner_id"
                          where ("t5l"."target_id" = "t3"."id")
                          order by "t5"."slug", "t5"."id"
                          limit 3) "t4"))), '[]'::json))
              from
              (select "t6".*
                from "appeal_themes" "t6l"
                join "theme" "t6" on "t6"."id" = "t6l"."target_id"
                where ("t6l"."owner_id" = "t1"."id")
                order by "t6"."slug", "t6"."id"
                limit 20) "t3"))), '[]'::json))
    from
    (select "t7".*
      from "appeal" "t7"
      where ("t7"."action_open" = $2::boolean)
      order by "t7"."document_date_value" desc nulls last, "t7"."slug" nulls last, "t7"."id"
      limit 3) "t1"))::text as data
-- $1 value true
-- $2 value true
