select json_build_object('regions',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'countries',
            (select json_build_object('totalCount',
                (select count(*)
                  from "country" "t3"
                  where ("t3"."region_id" = "t1"."id")), 'nodes', coalesce(json_agg(json_build_object('slug', "t2"."iso2"))
                  filter (where "t2"."place" <= 0), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 0, 'hasPreviousPage', false, 'startCursor', ext.cursor((array_agg(json_build_array("t2"."name_en", "t2"."id")::text
                        order by "t2"."place")
                      filter (where "t2"."place" <= 0))[1], 'public|Country|name:en:ASC:LAST', $1::text), 'endCursor', ext.cursor((array_agg(json_build_array("t2"."name_en", "t2"."id")::text
                        order by "t2"."place" desc)
                      filter (where "t2"."place" <= 0))[1], 'public|Country|name:en:ASC:LAST', $2::text)))
              from
              (select "t5".*, row_number() over (order by "t5"."name_en", "t5"."id") as place
                from
                (select "t4".*
                  from "country" "t4"
                  where ("t4"."region_id" = "t1"."id")
                  order by "t4"."name_en", "t4"."id"
                  limit 1) "t5") "t2"))), '[]'::json))
    from
    (select "t6".*
      from "region" "t6"
      where true
      order by "t6"."scheme", "t6"."name_en", "t6"."id"
      limit 1) "t1"), 'last',
  (select json_build_object('edges', coalesce(json_agg(json_build_object('cursor', ext.cursor(json_build_array("t7"."name", "t7"."id")::text, 'public|Organisation|name:en:ASC:LAST', $3::text))
          order by "t7"."place" desc)
        filter (where "t7"."place" <= 0), '[]'::json), 'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', count(*) > 0, 'startCursor', ext.cursor((array_agg(json_build_array("t7"."name", "t7"."id")::text
              order by "t7"."place" desc)
            filter (where "t7"."place" <= 0))[1], 'public|Organisation|name:en:ASC:LAST', $4::text), 'endCursor', ext.cursor((array_agg(json_build_array("t7"."name", "t7"."id")::text
              order by "t7"."place")
            filter (where "t7"."place" <= 0))[1], 'public|Organisation|name:en:ASC:LAST', $5::text)))
    from
    (select "t9".*, row_number() over (order by "t9"."name" desc nulls first, "t9"."id" desc) as place
      from
      (select "t8".*
        from "organisation" "t8"
        where true
        order by "t8"."name" desc nulls first, "t8"."id" desc
        limit 1) "t9") "t7"), 'search', (with "t10" as materialized
    (select ext.asked($6::text, 'english_stem') as query, ext.fold($7::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('rank', "t11"."rank")
          order by "t11"."place")
        filter (where "t11"."place" <= 0), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 0, 'endCursor', ext.cursor((array_agg(json_build_array("t11"."rank"::text, "t11"."kind", "t11"."id")::text
              order by "t11"."place" desc)
            filter (where "t11"."place" <= 0))[1], 'public|search|en|AnnualReport,Region,Country,Theme,Programme,Organisation,Appeal,Mechanism,Article,Award,Chapter,Page,Donor,EmergencyService,FinancialStatement,GrantCall,Network,Mission,Submission|' || $8::text, $9::text)))
    from
    (select "t12".*, row_number() over (order by "t12"."rank" desc, "t12"."kind", "t12"."id") as place
      from
      (select 0 as kind, "t13"."id" as id, round((1 + (case when (ext.fold("t13"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t13"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "annual_report" "t13"
        where "t13"."search_en" @@
        (select "query"
          from "t10")
        union all select 0, "t13"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t13"."title_en")))::numeric * 0.9, 5)
        from "annual_report" "t13"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t13"."title_en"))) and (("t13"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 1 as kind, "t14"."id" as id, round((1 + (case when (ext.fold("t14"."name_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t14"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "region" "t14"
        where "t14"."search_en" @@
        (select "query"
          from "t10")
        union all select 1, "t14"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t14"."name_en")))::numeric * 0.9, 5)
        from "region" "t14"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t14"."name_en"))) and (("t14"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 2 as kind, "t15"."id" as id, round((1 + (case when (ext.fold("t15"."name_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t15"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "country" "t15"
        where "t15"."search_en" @@
        (select "query"
          from "t10")
        union all select 2, "t15"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t15"."name_en")))::numeric * 0.9, 5)
        from "country" "t15"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t15"."name_en"))) and (("t15"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 3 as kind, "t16"."id" as id, round((1 + (case when (ext.fold("t16"."label_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t16"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "theme" "t16"
        where "t16"."search_en" @@
        (select "query"
          from "t10")
        union all select 3, "t16"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t16"."label_en")))::numeric * 0.9, 5)
        from "theme" "t16"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t16"."label_en"))) and (("t16"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 4 as kind, "t17"."id" as id, round((1 + (case when (ext.fold("t17"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t17"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "programme" "t17"
        where "t17"."search_en" @@
        (select "query"
          from "t10")
        union all select 4, "t17"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t17"."title_en")))::numeric * 0.9, 5)
        from "programme" "t17"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t17"."title_en"))) and (("t17"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 5 as kind, "t18"."id" as id, round((1 + (case when (ext.fold("t18"."name") =
                (select "folded"
                  from "t10")) or (ext.fold("t18"."acronym") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t18"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "organisation" "t18"
        where "t18"."search_en" @@
        (select "query"
          from "t10")
        union all select 5, "t18"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t18"."name")), ext.word_similarity((select "folded"
                from "t10"), ext.fold("t18"."acronym")))::numeric * 0.9, 5)
        from "organisation" "t18"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t18"."name")) or ((select "folded"
              from "t10") operator(ext.<%) ext.fold("t18"."acronym"))) and (("t18"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 6 as kind, "t19"."id" as id, round((1 + (case when (ext.fold("t19"."reference") =
                (select "folded"
                  from "t10")) or (ext.fold("t19"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t19"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "appeal" "t19"
        where "t19"."search_en" @@
        (select "query"
          from "t10")
        union all select 6, "t19"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t19"."reference")), ext.word_similarity((select "folded"
                from "t10"), ext.fold("t19"."title_en")))::numeric * 0.9, 5)
        from "appeal" "t19"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t19"."reference")) or ((select "folded"
              from "t10") operator(ext.<%) ext.fold("t19"."title_en"))) and (("t19"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 7 as kind, "t20"."id" as id, round((1 + (case when (ext.fold("t20"."name_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t20"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "mechanism" "t20"
        where "t20"."search_en" @@
        (select "query"
          from "t10")
        union all select 7, "t20"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t20"."name_en")))::numeric * 0.9, 5)
        from "mechanism" "t20"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t20"."name_en"))) and (("t20"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 8 as kind, "t21"."id" as id, round((1 + (case when (ext.fold("t21"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t21"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "article" "t21"
        where "t21"."search_en" @@
        (select "query"
          from "t10")
        union all select 8, "t21"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t21"."title_en")))::numeric * 0.9, 5)
        from "article" "t21"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t21"."title_en"))) and (("t21"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 9 as kind, "t22"."id" as id, round((1 + (case when (ext.fold("t22"."name_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t22"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "award" "t22"
        where "t22"."search_en" @@
        (select "query"
          from "t10")
        union all select 9, "t22"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t22"."name_en")))::numeric * 0.9, 5)
        from "award" "t22"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t22"."name_en"))) and (("t22"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 10 as kind, "t23"."id" as id, round((1 + (case when (ext.fold("t23"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t23"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "chapter" "t23"
        where "t23"."search_en" @@
        (select "query"
          from "t10")
        union all select 10, "t23"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t23"."title_en")))::numeric * 0.9, 5)
        from "chapter" "t23"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t23"."title_en"))) and (("t23"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 11 as kind, "t24"."id" as id, round((1 + (case when (ext.fold("t24"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t24"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "page" "t24"
        where "t24"."search_en" @@
        (select "query"
          from "t10")
        union all select 11, "t24"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t24"."title_en")))::numeric * 0.9, 5)
        from "page" "t24"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t24"."title_en"))) and (("t24"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 12 as kind, "t25"."id" as id, round((1 + (case when (ext.fold("t25"."name") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t25"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "donor" "t25"
        where "t25"."search_en" @@
        (select "query"
          from "t10")
        union all select 12, "t25"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t25"."name")))::numeric * 0.9, 5)
        from "donor" "t25"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t25"."name"))) and (("t25"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 13 as kind, "t26"."id" as id, round((1 + (case when (ext.fold("t26"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t26"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "emergency_service" "t26"
        where "t26"."search_en" @@
        (select "query"
          from "t10")
        union all select 13, "t26"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t26"."title_en")))::numeric * 0.9, 5)
        from "emergency_service" "t26"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t26"."title_en"))) and (("t26"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 14 as kind, "t27"."id" as id, round((1 + (case when (ext.fold("t27"."slug") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t27"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "financial_statement" "t27"
        where "t27"."search_en" @@
        (select "query"
          from "t10")
        union all select 14, "t27"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t27"."slug")))::numeric * 0.9, 5)
        from "financial_statement" "t27"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t27"."slug"))) and (("t27"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 15 as kind, "t28"."id" as id, round((1 + (case when (ext.fold("t28"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t28"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "grant_call" "t28"
        where "t28"."search_en" @@
        (select "query"
          from "t10")
        union all select 15, "t28"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t28"."title_en")))::numeric * 0.9, 5)
        from "grant_call" "t28"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t28"."title_en"))) and (("t28"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 16 as kind, "t29"."id" as id, round((1 + (case when (ext.fold("t29"."name_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t29"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "network" "t29"
        where "t29"."search_en" @@
        (select "query"
          from "t10")
        union all select 16, "t29"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t29"."name_en")))::numeric * 0.9, 5)
        from "network" "t29"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t29"."name_en"))) and (("t29"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 17 as kind, "t30"."id" as id, round((1 + (case when (ext.fold("t30"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t30"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "mission" "t30"
        where "t30"."search_en" @@
        (select "query"
          from "t10")
        union all select 17, "t30"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t30"."title_en")))::numeric * 0.9, 5)
        from "mission" "t30"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t30"."title_en"))) and (("t30"."search_en" @@
            (select "query"
              from "t10")) is not true)
        union all select 18 as kind, "t31"."id" as id, round((1 + (case when (ext.fold("t31"."title_en") =
                (select "folded"
                  from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t31"."search_en",
              (select "query"
                from "t10"), 1))::numeric, 5) as rank
        from "submission" "t31"
        where "t31"."search_en" @@
        (select "query"
          from "t10")
        union all select 18, "t31"."id", round(greatest(ext.word_similarity((select "folded"
                from "t10"), ext.fold("t31"."title_en")))::numeric * 0.9, 5)
        from "submission" "t31"
        where (((select "folded"
              from "t10") operator(ext.<%) ext.fold("t31"."title_en"))) and (("t31"."search_en" @@
            (select "query"
              from "t10")) is not true)) "t12"
      order by "t12"."rank" desc, "t12"."kind", "t12"."id"
      limit 1) "t11"))::text as data
-- $1 the key of cursors
-- $2 the key of cursors
-- $3 the key of cursors
-- $4 the key of cursors
-- $5 the key of cursors
-- $6 search "torture"
-- $7 search "torture"
-- $8 value "torture"
-- $9 the key of cursors
