select json_build_object('some',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t2"
        where ("t2"."appeal_kind" = any ($1::text[])) and ("t2"."action_open" = $2::boolean)), 'nodes', coalesce(json_agg(json_build_object('appealKind', "t1"."appeal_kind", 'actionOpen', "t1"."action_open", 'programmes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('programmeKind', "t3"."programme_kind")), '[]'::json))
              from
              (select "t4".*
                from "appeal_programmes" "t4l"
                join "programme" "t4" on "t4"."id" = "t4l"."target_id"
                where ("t4l"."owner_id" = "t1"."id")
                order by "t4"."programme_kind", "t4"."title_en", "t4"."id"
                limit 1) "t3"))), '[]'::json))
    from
    (select "t5".*
      from "appeal" "t5"
      where ("t5"."appeal_kind" = any ($3::text[])) and ("t5"."action_open" = $4::boolean)
      order by "t5"."slug" nulls last, "t5"."id"
      limit 2) "t1"), 'others', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t7"
      where (("t7"."appeal_kind" = any ($5::text[])) is not true))), 'unknown', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t9"
      where ("t9"."new_information" is null))), 'without', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t11"
      where ("t11"."subject_kind" is distinct from $6::text))))::text as data
-- $1 value $kinds
-- $2 value false
-- $3 value $kinds
-- $4 value false
-- $5 value $kinds
-- $6 value "DEFENDERS"
