select json_build_object('region',
  (select json_build_object('slug', "t1"."slug", 'countries',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t2"."name_en")), '[]'::json))
        from
        (select "t3".*
          from
          (select "t3".*
            from "country" "t3"
            where ("t3"."region_id" = "t1"."id") offset 0) "t3"
          order by "t3"."iso2", "t3"."id"
          limit 1) "t2"))
    from "region" "t1"
    where "t1"."slug" = $1::text), 'country',
  (select json_build_object('iso3', "t4"."iso3", 'm49', "t4"."m49", 'latitude', "t4"."latitude", 'longitude', "t4"."longitude", 'listing', "t4"."listing", 'region',
      (select json_build_object('slug', "t5"."slug")
        from "region" "t5"
        where "t5"."id" = "t4"."region_id"))
    from "country" "t4"
    where "t4"."iso2" = $2::text), 'theme',
  (select json_build_object('label', "t6"."label_en", 'broader',
      (select json_build_object('slug', "t7"."slug")
        from "theme" "t7"
        where "t7"."id" = "t6"."broader_id"), 'narrower',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t8"."slug")), '[]'::json))
        from
        (select "t9".*
          from "theme" "t9"
          where ("t9"."broader_id" = "t6"."id")
          order by "t9"."theme_kind", "t9"."label_en", "t9"."id"
          limit 20) "t8"))
    from "theme" "t6"
    where "t6"."slug" = $3::text), 'programme',
  (select json_build_object('title', "t10"."title_en", 'startYear', "t10"."start_year", 'endYear', "t10"."end_year", 'sources',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('url', "t11"."url", 'sourceKind', "t11"."source_kind")), '[]'::json))
        from
        (select "t12".*
          from "programme_sources" "t12l"
          join "source" "t12" on "t12"."id" = "t12l"."target_id"
          where ("t12l"."owner_id" = "t10"."id") and ("t12"."url" is not null)
          order by "t12"."url" nulls last, "t12"."id"
          limit 1) "t11"))
    from "programme" "t10"
    where "t10"."slug" = $4::text), 'organisation',
  (select json_build_object('name', "t13"."name", 'memberships',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('status', "t14"."status", 'network',
                (select json_build_object('slug', "t15"."slug")
                  from "network" "t15"
                  where "t15"."id" = "t14"."network_id"), 'source',
                (select json_build_object('url', "t16"."url")
                  from "source" "t16"
                  where "t16"."id" = "t14"."source_id"), 'validFrom', case when "t14"."valid_from_value" is not null then json_build_object('value', "t14"."valid_from_value", 'precision', "t14"."valid_from_precision") end, 'validTo', case when "t14"."valid_to_value" is not null then json_build_object('value', "t14"."valid_to_value") end)), '[]'::json))
        from
        (select "t17".*
          from "membership" "t17"
          where ("t17"."organisation_id" = "t13"."id")
          order by "t17"."valid_from_value" desc nulls last, "t17"."id" desc
          limit 20) "t14"))
    from "organisation" "t13"
    where "t13"."slug" = $5::text), 'network',
  (select json_build_object('name', "t18"."name_en", 'description', "t18"."description_en", 'memberships', json_build_object('totalCount',
        (select count(*)
          from "membership" "t20"
          where ("t20"."network_id" = "t18"."id"))))
    from "network" "t18"
    where "t18"."slug" = $6::text), 'appeal',
  (select json_build_object('referenceRaw', "t21"."reference_raw", 'referenceCountry', "t21"."reference_country", 'referenceNumber', "t21"."reference_number", 'referenceMonth', "t21"."reference_month", 'referenceYear', "t21"."reference_year", 'referenceSerial', "t21"."reference_serial", 'sources', json_build_object('totalCount',
        (select count(*)
          from "appeal_sources"
          where "owner_id" = "t21"."id")))
    from "appeal" "t21"
    where "t21"."slug" = $7::text), 'source',
  (select json_build_object('title', "t23"."title", 'sourceKind', "t23"."source_kind", 'memberships', json_build_object('totalCount',
        (select count(*)
          from "membership" "t25"
          where ("t25"."source_id" = "t23"."id"))))
    from "source" "t23"
    where "t23"."url" = $8::text))::text as data
-- $1 value "europe-central-asia"
-- $2 value "CH"
-- $3 value "arbitrary-arrest"
-- $4 value "observatory"
-- $5 value "justica-global"
-- $6 value "sos-torture"
-- $7 value "dza-001-0302-obs-018"
-- $8 value "https://www.omct.org/en/annual-report-2023/our-network-is-growing"
