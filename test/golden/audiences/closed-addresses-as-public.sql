select json_build_object('open',
  (select json_build_object('totalCount',
      (select count(*)
        from "source" "t2"
        where ("t2"."url" is not null)), 'nodes', coalesce(json_agg(json_build_object('url', "t1"."url", 'locale', "t1"."locale", 'title', "t1"."title", 'programmes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t3"."slug", 'sources', json_build_object('totalCount',
                        (select count(*)
                          from "programme_sources"
                          where "owner_id" = "t3"."id")))), '[]'::json))
              from
              (select "t5".*
                from "programme_sources" "t5l"
                join "programme" "t5" on "t5"."id" = "t5l"."owner_id"
                where ("t5l"."target_id" = "t1"."id")
                order by "t5"."slug", "t5"."id"
                limit 1) "t3"))), '[]'::json))
    from
    (select "t6".*
      from "source" "t6"
      where ("t6"."url" is not null)
      order by "t6"."url" nulls last, "t6"."id"
      limit 1) "t1"), 'closed', json_build_object('totalCount',
    (select count(*)
      from "source" "t8"
      where ("t8"."url" is null))), 'reposts', json_build_object('totalCount',
    (select count(*)
      from "source" "t10"
      where ("t10"."source_kind" = $1::text))))::text as data
-- $1 value "REPOST"
