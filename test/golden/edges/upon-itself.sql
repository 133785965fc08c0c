select json_build_object('appeal',
  (select json_build_object('reference', "t1"."reference", 'parent',
      (select json_build_object('reference', "t2"."reference")
        from "appeal" "t2"
        where "t2"."id" = "t1"."parent_id"), 'followUps',
      (select json_build_object('totalCount',
          (select count(*)
            from "appeal" "t4"
            where ("t4"."parent_id" = "t1"."id")), 'nodes', coalesce(json_agg(json_build_object('reference', "t3"."reference", 'followUpNumber', "t3"."follow_up_number", 'newInformation', "t3"."new_information", 'parent',
                (select json_build_object('reference', "t5"."reference", 'parent',
                    (select json_build_object('slug', "t6"."slug")
                      from "appeal" "t6"
                      where "t6"."id" = "t5"."parent_id"))
                  from "appeal" "t5"
                  where "t5"."id" = "t3"."parent_id"))), '[]'::json))
        from
        (select "t7".*
          from
          (select "t7".*
            from "appeal" "t7"
            where ("t7"."parent_id" = "t1"."id") offset 0) "t7"
          order by "t7"."slug" nulls last, "t7"."id"
          limit 20) "t3"))
    from "appeal" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "dza-001-0302-obs-018"
