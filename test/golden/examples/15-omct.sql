select json_build_object('organisation',
  (select json_build_object('name', "t1"."name", 'website', "t1"."website", 'publicEmail', "t1"."public_email", 'geographicScope', "t1"."geographic_scope", 'workingLanguages', "t1"."working_languages", 'french', "t1"."description_fr", 'identifiers', case when "t1"."identifiers" is not null then coalesce((select json_agg(json_build_object('scheme', part.value ->> 'scheme', 'value', part.value ->> 'value')
            order by part.place)
          from jsonb_array_elements("t1"."identifiers") with ordinality part (value, place)), '[]'::json) end, 'partnerships', json_build_object('totalCount',
        (select count(*)
          from "partnership" "t3"
          where ("t3"."organisation_id" = "t1"."id") and ("t3"."partnership_kind" = $1::text))), 'emergencyServices',
      (select json_build_object('totalCount',
          (select count(*)
            from "emergency_service_providers"
            where "target_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug", 'title', "t4"."title_en", 'programmes',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug")), '[]'::json))
                  from
                  (select "t6".*
                    from "emergency_service_programmes" "t6l"
                    join "programme" "t6" on "t6"."id" = "t6l"."target_id"
                    where ("t6l"."owner_id" = "t4"."id")
                    order by "t6"."slug", "t6"."id"
                    limit 20) "t5"))), '[]'::json))
        from
        (select "t7".*
          from "emergency_service_providers" "t7l"
          join "emergency_service" "t7" on "t7"."id" = "t7l"."owner_id"
          where ("t7l"."target_id" = "t1"."id")
          order by "t7"."slug", "t7"."id"
          limit 50) "t4"))
    from "organisation" "t1"
    where "t1"."slug" = $2::text), 'awards',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t8"."name_en", 'role', "t8"."role_en", 'sources',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t9"."title")), '[]'::json))
              from
              (select "t10".*
                from "award_sources" "t10l"
                join "source" "t10" on "t10"."id" = "t10l"."target_id"
                where ("t10l"."owner_id" = "t8"."id")
                order by "t10"."retrieved_on" desc nulls last, "t10"."url" nulls last, "t10"."id"
                limit 20) "t9"))), '[]'::json))
    from
    (select "t11".*
      from "award" "t11"
      where true
      order by "t11"."name_en", "t11"."id"
      limit 20) "t8"))::text as data
-- $1 value "PROGRAMME_PARTNER"
-- $2 value "omct"
