select json_build_object('emergencyServices',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('serviceKind', "t1"."service_kind", 'title', "t1"."title_en", 'covers', "t1"."covers_en", 'eligibility', "t1"."eligibility_en", 'howToAsk', "t1"."how_to_ask_en", 'languages', "t1"."languages", 'providers',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t2"."name", 'website', "t2"."website")), '[]'::json))
              from
              (select "t3".*
                from "emergency_service_providers" "t3l"
                join "organisation" "t3" on "t3"."id" = "t3l"."target_id"
                where ("t3l"."owner_id" = "t1"."id")
                order by "t3"."name" nulls last, "t3"."id"
                limit 20) "t2"), 'programmes',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t4"."title_en")), '[]'::json))
              from
              (select "t5".*
                from "emergency_service_programmes" "t5l"
                join "programme" "t5" on "t5"."id" = "t5l"."target_id"
                where ("t5l"."owner_id" = "t1"."id")
                order by "t5"."programme_kind", "t5"."title_en", "t5"."id"
                limit 20) "t4"))), '[]'::json))
    from
    (select "t6".*
      from "emergency_service" "t6"
      where ("t6"."beneficiaries" @> array[$1::text]) and ("t6"."service_kind" = any ($2::text[]))
      order by "t6"."slug", "t6"."id"
      limit 20) "t1"))::text as data
-- $1 value "WOMEN_DEFENDERS"
-- $2 value ["RELOCATION", "EMERGENCY_GRANT", "RELIEF"]
