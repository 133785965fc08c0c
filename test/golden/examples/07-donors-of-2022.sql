select json_build_object('foundations', json_build_object('totalCount',
    (select count(*)
      from "donor_mention" "t2"
      join "donor" "t3" on "t3"."id" = "t2"."donor_id"
      where ("t2"."year" = $1::int) and ("t2"."mention_kind" = $2::text) and ("t3"."category" = $3::text))), 'governments', json_build_object('totalCount',
    (select count(*)
      from "donor_mention" "t5"
      join "donor" "t6" on "t6"."id" = "t5"."donor_id"
      where ("t5"."year" = $4::int) and ("t5"."mention_kind" = $5::text) and ("t6"."category" = $6::text))), 'intergovernmental', json_build_object('totalCount',
    (select count(*)
      from "donor_mention" "t8"
      join "donor" "t9" on "t9"."id" = "t8"."donor_id"
      where ("t8"."year" = $7::int) and ("t8"."mention_kind" = $8::text) and ("t9"."category" = $9::text))), 'localGovernments', json_build_object('totalCount',
    (select count(*)
      from "donor_mention" "t11"
      join "donor" "t12" on "t12"."id" = "t11"."donor_id"
      where ("t11"."year" = $10::int) and ("t11"."mention_kind" = $11::text) and ("t12"."category" = $12::text))), 'donors',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t13"."name", 'mentions',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('year', "t14"."year", 'mentionKind', "t14"."mention_kind", 'source',
                      (select json_build_object('url', "t15"."url")
                        from "source" "t15"
                        where "t15"."id" = "t14"."source_id"))), '[]'::json))
              from
              (select "t16".*
                from
                (select "t16".*
                  from "donor_mention" "t16"
                  where ("t16"."donor_id" = "t13"."id") offset 0) "t16"
                order by "t16"."year" desc, "t16"."mention_kind", "t16"."id"
                limit 5) "t14"))), '[]'::json))
    from
    (select "t17".*
      from "donor" "t17"
      where ("t17"."category" = $13::text) and ("t17"."provenance" = $14::text)
      order by "t17"."slug", "t17"."id"
      limit 3) "t13"))::text as data
-- $1 value 2022
-- $2 value "LISTED"
-- $3 value "FOUNDATION"
-- $4 value 2022
-- $5 value "LISTED"
-- $6 value "GOVERNMENT"
-- $7 value 2022
-- $8 value "LISTED"
-- $9 value "INTERGOVERNMENTAL"
-- $10 value 2022
-- $11 value "LISTED"
-- $12 value "LOCAL_GOVERNMENT"
-- $13 value "FOUNDATION"
-- $14 value "PUBLISHED_SOURCE"
