select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."exposure" = $1::text)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'name', "t1"."name", 'exposure', "t1"."exposure", 'memberSince', "t1"."member_since", 'foundedYear', "t1"."founded_year", 'country',
            (select json_build_object('iso2', "t3"."iso2", 'region',
                (select json_build_object('slug', "t4"."slug")
                  from "region" "t4"
                  where "t4"."id" = "t3"."region_id"))
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"), 'memberships',
            (select json_build_object('totalCount',
                (select count(*)
                  from "membership" "t6"
                  where ("t6"."organisation_id" = "t1"."id")), 'nodes', coalesce(json_agg(json_build_object('status', "t5"."status")), '[]'::json))
              from
              (select "t7".*
                from "membership" "t7"
                where ("t7"."organisation_id" = "t1"."id")
                order by "t7"."valid_from_value" desc nulls last, "t7"."id" desc
                limit 20) "t5"))), '[]'::json))
    from
    (select "t8".*
      from "organisation" "t8"
      where ("t8"."exposure" = $2::text)
      order by "t8"."slug", "t8"."id"
      limit 3) "t1"), 'withheld',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t10"
        where ("t10"."exposure" = $3::text)), 'nodes', coalesce(json_agg(json_build_object('slug', "t9"."slug", 'isMember', "t9"."is_member")), '[]'::json))
    from
    (select "t11".*
      from "organisation" "t11"
      where ("t11"."exposure" = $4::text)
      order by "t11"."slug", "t11"."id"
      limit 2) "t9"), 'members', json_build_object('totalCount',
    (select count(*)
      from "organisation" "t13"
      where ("t13"."is_member" = true))))::text as data
-- $1 value "GENERALISED"
-- $2 value "GENERALISED"
-- $3 value "WITHHELD"
-- $4 value "WITHHELD"
