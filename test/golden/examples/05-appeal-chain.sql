select json_build_object('appeals',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('reference', "t1"."reference", 'title', "t1"."title_en", 'newInformation', "t1"."new_information", 'actionsRequested', "t1"."actions_requested_en", 'parent',
            (select json_build_object('reference', "t2"."reference", 'followUps',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('reference', "t3"."reference", 'documentDate', case when "t3"."document_date_value" is not null then json_build_object('value', "t3"."document_date_value") end)), '[]'::json))
                  from
                  (select "t4".*
                    from
                    (select "t4".*
                      from "appeal" "t4"
                      where ("t4"."parent_id" = "t2"."id") offset 0) "t4"
                    order by "t4"."follow_up_number" nulls last, "t4"."slug" nulls last, "t4"."id"
                    limit 10) "t3"))
              from "appeal" "t2"
              where "t2"."id" = "t1"."parent_id"), 'addressees',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('office', "t5"."office_en", 'body', "t5"."body_en", 'postalAddress', "t5"."postal_address", 'country',
                      (select json_build_object('name', "t6"."name_en")
                        from "country" "t6"
                        where "t6"."id" = "t5"."country_id"))), '[]'::json))
              from
              (select "t7".*
                from "appeal_addressees" "t7l"
                join "authority" "t7" on "t7"."id" = "t7l"."target_id"
                where ("t7l"."owner_id" = "t1"."id")
                order by "t7"."slug", "t7"."id"
                limit 5) "t5"), 'submittedTo',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('submittedOn', case when "t8"."submitted_on_value" is not null then json_build_object('value', "t8"."submitted_on_value", 'precision', "t8"."submitted_on_precision") end, 'mechanism',
                      (select json_build_object('name', "t9"."name_en")
                        from "mechanism" "t9"
                        where "t9"."id" = "t8"."mechanism_id"))), '[]'::json))
              from
              (select "t10".*
                from "appeal_submission" "t10"
                where ("t10"."appeal_id" = "t1"."id")
                order by "t10"."submitted_on_value" desc nulls last, "t10"."id" desc
                limit 5) "t8"))), '[]'::json))
    from
    (select "t11".*
      from "appeal" "t11"
      where ("t11"."action_open" = $1::boolean) and ("t11"."follow_up_number" >= $2::int)
      order by "t11"."document_date_value" desc nulls last, "t11"."slug" nulls last, "t11"."id"
      limit 2) "t1"))::text as data
-- $1 value true
-- $2 value 2
