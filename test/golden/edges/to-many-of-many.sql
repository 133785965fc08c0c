select json_build_object('appeals',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'themes',
            (select json_build_object('totalCount',
                (select count(*)
                  from "appeal_themes"
                  where "owner_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t2"."slug", 'appeals',
                      (select json_build_object('totalCount',
                          (select count(*)
                            from "appeal_themes"
                            where "target_id" = "t2"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t3"."slug")), '[]'::json))
                        from
                        (select "t4".*
                          from "appeal_themes" "t4l"
                          join "appeal" "t4" on "t4"."id" = "t4l"."owner_id"
                          where ("t4l"."target_id" = "t2"."id")
                          order by "t4"."slug" desc nulls last, "t4"."id" desc
                          limit 2) "t3"))), '[]'::json))
              from
              (select "t5".*
                from "appeal_themes" "t5l"
                join "theme" "t5" on "t5"."id" = "t5l"."target_id"
                where ("t5l"."owner_id" = "t1"."id")
                order by "t5"."slug", "t5"."id"
                limit 20) "t2"), 'programmes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t6"."slug", 'programmeKind', "t6"."programme_kind")), '[]'::json))
              from
              (select "t7".*
                from "appeal_programmes" "t7l"
                join "programme" "t7" on "t7"."id" = "t7l"."target_id"
                where ("t7l"."owner_id" = "t1"."id")
                order by "t7"."slug", "t7"."id"
                limit 20) "t6"))), '[]'::json))
    from
    (select "t8".*
      from "appeal" "t8"
      where true
      order by "t8"."document_date_value" desc nulls last, "t8"."slug" desc nulls last, "t8"."id" desc
      limit 3) "t1"))::text as data
