select json_build_object('organisation',
  (select json_build_object('name', "t1"."name", 'isMember', "t1"."is_member", 'memberships',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('status', "t2"."status", 'network',
                (select json_build_object('name', "t3"."name_en")
                  from "network" "t3"
                  where "t3"."id" = "t2"."network_id"), 'source',
                (select json_build_object('url', "t4"."url")
                  from "source" "t4"
                  where "t4"."id" = "t2"."source_id"))), '[]'::json))
        from
        (select "t5".*
          from "membership" "t5"
          where ("t5"."organisation_id" = "t1"."id")
          order by "t5"."valid_from_value" desc nulls last, "t5"."id" desc
          limit 20) "t2"), 'partnerships',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('partnershipKind', "t6"."partnership_kind", 'validFrom', case when "t6"."valid_from_value" is not null then json_build_object('value', "t6"."valid_from_value", 'precision', "t6"."valid_from_precision") end, 'source',
                (select json_build_object('url', "t7"."url")
                  from "source" "t7"
                  where "t7"."id" = "t6"."source_id"))), '[]'::json))
        from
        (select "t8".*
          from "partnership" "t8"
          where ("t8"."organisation_id" = "t1"."id")
          order by "t8"."partnership_kind", "t8"."valid_from_value" desc nulls last, "t8"."id" desc
          limit 20) "t6"))
    from "organisation" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "esam"
