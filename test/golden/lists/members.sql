select json_build_object('members',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        join "country" "t3" on "t3"."id" = "t2"."country_id"
        join "region" "t4" on "t4"."id" = "t3"."region_id"
        where ("t2"."is_member" = true) and ("t4"."slug" = ext.fold($1::text))), 'nodes', coalesce(json_agg(json_build_object('name', "t1"."name", 'memberSince', "t1"."member_since", 'country',
            (select json_build_object('name', "t5"."name_en", 'region',
                (select json_build_object('slug', "t6"."slug")
                  from "region" "t6"
                  where "t6"."id" = "t5"."region_id"))
              from "country" "t5"
              where "t5"."id" = "t1"."country_id"), 'memberships',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('status', "t7"."status")), '[]'::json))
              from
              (select "t8".*
                from "membership" "t8"
                where ("t8"."organisation_id" = "t1"."id")
                order by "t8"."valid_from_value" desc nulls last, "t8"."id" desc
                limit 20) "t7"))), '[]'::json))
    from
    (select "t9".*
      from "organisation" "t9"
      join "country" "t10" on "t10"."id" = "t9"."country_id"
      join "region" "t11" on "t11"."id" = "t10"."region_id"
      where ("t9"."is_member" = true) and ("t11"."slug" = ext.fold($2::text))
      order by "t9"."name" desc nulls last, "t9"."id" desc
      limit 3) "t1"))::text as data
-- $1 value "america"
-- $2 value "america"
