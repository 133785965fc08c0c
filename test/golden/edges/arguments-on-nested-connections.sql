select json_build_object('programmes',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'open',
            (select json_build_object('totalCount',
                (select count(*)
                  from "appeal_programmes" "t3l"
                  join "appeal" "t3" on "t3"."id" = "t3l"."owner_id"
                  where ("t3l"."target_id" = "t1"."id") and ("t3"."action_open" = $1::boolean)), 'nodes', coalesce(json_agg(json_build_object('slug', "t2"."slug", 'actionUntil', "t2"."action_until")), '[]'::json))
              from
              (select "t4".*
                from "appeal_programmes" "t4l"
                join "appeal" "t4" on "t4"."id" = "t4l"."owner_id"
                where ("t4l"."target_id" = "t1"."id") and ("t4"."action_open" = $2::boolean)
                order by "t4"."slug" nulls last, "t4"."id"
                limit 2) "t2"), 'newest',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug", 'appealKind', "t5"."appeal_kind", 'documentDate', case when "t5"."document_date_value" is not null then json_build_object('value', "t5"."document_date_value") end)), '[]'::json))
              from
              (select "t6".*
                from "appeal_programmes" "t6l"
                join "appeal" "t6" on "t6"."id" = "t6l"."owner_id"
                where ("t6l"."target_id" = "t1"."id") and ("t6"."appeal_kind" is distinct from $3::text)
                order by "t6"."document_date_value" desc nulls last, "t6"."slug" nulls last, "t6"."id"
                limit 2) "t5"), 'oldest',
            (select json_build_object('pageInfo', json_build_object('hasPreviousPage', count(*) > 1, 'hasNextPage', false), 'nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug")
                    order by "t7"."place" desc)
                  filter (where "t7"."place" <= 1), '[]'::json))
              from
              (select "t9".*, row_number() over (order by "t9"."document_date_value" nulls first, "t9"."slug" nulls first, "t9"."id") as place
                from
                (select "t8".*
                  from "appeal_programmes" "t8l"
                  join "appeal" "t8" on "t8"."id" = "t8l"."owner_id"
                  where ("t8l"."target_id" = "t1"."id")
                  order by "t8"."document_date_value" nulls first, "t8"."slug" nulls first, "t8"."id"
                  limit 2) "t9") "t7"))), '[]'::json))
    from
    (select "t10".*
      from "programme" "t10"
      where ("t10"."slug" = any (ext.folds($4::text[])))
      order by "t10"."slug", "t10"."id"
      limit 3) "t1"))::text as data
-- $1 value true
-- $2 value true
-- $3 value "URGENT_APPEAL"
-- $4 value ["observatory", "children", "slapp"]
