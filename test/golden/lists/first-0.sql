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
    (select ext.asked($6::text, 'english_stem') as query, ext.fold($7::text) as folded), "t12" as materialized
    (select 0 as kind, "t15"."id" as id, round((1 + (case when (ext.fold("t15"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t15"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "annual_report" "t15"
        where "t15"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t15"
      union all select 1 as kind, "t16"."id" as id, round((1 + (case when (ext.fold("t16"."name_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t16"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "region" "t16"
        where "t16"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t16"
      union all select 2 as kind, "t17"."id" as id, round((1 + (case when (ext.fold("t17"."name_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t17"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "country" "t17"
        where "t17"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t17"
      union all select 3 as kind, "t18"."id" as id, round((1 + (case when (ext.fold("t18"."label_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t18"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "theme" "t18"
        where "t18"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t18"
      union all select 4 as kind, "t19"."id" as id, round((1 + (case when (ext.fold("t19"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t19"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "programme" "t19"
        where "t19"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t19"
      union all select 5 as kind, "t20"."id" as id, round((1 + (case when (ext.fold("t20"."name") =
              (select "folded"
                from "t10")) or (ext.fold("t20"."acronym") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t20"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "organisation" "t20"
        where "t20"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t20"
      union all select 6 as kind, "t21"."id" as id, round((1 + (case when (ext.fold("t21"."reference") =
              (select "folded"
                from "t10")) or (ext.fold("t21"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t21"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "appeal" "t21"
        where "t21"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t21"
      union all select 7 as kind, "t22"."id" as id, round((1 + (case when (ext.fold("t22"."name_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t22"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "mechanism" "t22"
        where "t22"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t22"
      union all select 8 as kind, "t23"."id" as id, round((1 + (case when (ext.fold("t23"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t23"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "article" "t23"
        where "t23"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t23"
      union all select 9 as kind, "t24"."id" as id, round((1 + (case when (ext.fold("t24"."name_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t24"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "award" "t24"
        where "t24"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t24"
      union all select 10 as kind, "t25"."id" as id, round((1 + (case when (ext.fold("t25"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t25"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "chapter" "t25"
        where "t25"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t25"
      union all select 11 as kind, "t26"."id" as id, round((1 + (case when (ext.fold("t26"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t26"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "page" "t26"
        where "t26"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t26"
      union all select 12 as kind, "t27"."id" as id, round((1 + (case when (ext.fold("t27"."name") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t27"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "donor" "t27"
        where "t27"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t27"
      union all select 13 as kind, "t28"."id" as id, round((1 + (case when (ext.fold("t28"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t28"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "emergency_service" "t28"
        where "t28"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t28"
      union all select 14 as kind, "t29"."id" as id, round((1 + (case when (ext.fold("t29"."slug") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t29"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "financial_statement" "t29"
        where "t29"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t29"
      union all select 15 as kind, "t30"."id" as id, round((1 + (case when (ext.fold("t30"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t30"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "grant_call" "t30"
        where "t30"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t30"
      union all select 16 as kind, "t31"."id" as id, round((1 + (case when (ext.fold("t31"."name_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t31"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "network" "t31"
        where "t31"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t31"
      union all select 17 as kind, "t32"."id" as id, round((1 + (case when (ext.fold("t32"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t32"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "mission" "t32"
        where "t32"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t32"
      union all select 18 as kind, "t33"."id" as id, round((1 + (case when (ext.fold("t33"."title_en") =
              (select "folded"
                from "t10")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t33"."search_en",
            (select "query"
              from "t10"), 1))::numeric, 5) as rank
      from
      (select *
        from "submission" "t33"
        where "t33"."search_en" @@
        (select "query"
          from "t10")
        limit 2000) "t33"), "t13" as materialized
    (select count(*) < 20 as few
      from
      (select
        from "t12"
        limit 20) found), "t14" as materialized
    (select ext.mistyped($8::text, 'english_stem', array(select word
          from
          (select word
            from regexp_split_to_table(ext.plain($9::text), '[^[:alnum:]]+') word
            where word ~ '^[a-z]{5,20}$'
            limit 4) words
          where not (exists
            (select
              from "annual_report" "t34"
              where "t34"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "region" "t35"
              where "t35"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "country" "t36"
              where "t36"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "theme" "t37"
              where "t37"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "programme" "t38"
              where "t38"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "organisation" "t39"
              where "t39"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "appeal" "t40"
              where "t40"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mechanism" "t41"
              where "t41"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "article" "t42"
              where "t42"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "award" "t43"
              where "t43"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "chapter" "t44"
              where "t44"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "page" "t45"
              where "t45"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "donor" "t46"
              where "t46"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "emergency_service" "t47"
              where "t47"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "financial_statement" "t48"
              where "t48"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "grant_call" "t49"
              where "t49"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "network" "t50"
              where "t50"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mission" "t51"
              where "t51"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "submission" "t52"
              where "t52"."search_en" @@ (word || ':*')::tsquery)))) as query) select json_build_object('nodes', coalesce(json_agg(json_build_object('rank', "t11"."rank")
          order by "t11"."place")
        filter (where "t11"."place" <= 0), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 0, 'endCursor', ext.cursor((array_agg(json_build_array("t11"."rank"::text, "t11"."kind", "t11"."id")::text
              order by "t11"."place" desc)
            filter (where "t11"."place" <= 0))[1], 'public|search|en|AnnualReport,Region,Country,Theme,Programme,Organisation,Appeal,Mechanism,Article,Award,Chapter,Page,Donor,EmergencyService,FinancialStatement,GrantCall,Network,Mission,Submission|' || $10::text, $11::text)))
    from
    (select "t53".*, row_number() over (order by "t53"."rank" desc, "t53"."kind", "t53"."id") as place
      from
      (select *
        from "t12"
        union all select 0 as kind, "t54"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t54"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "annual_report" "t54"
          where ((select few
              from "t13")) and (("t54"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t54"."title_en"))) and (("t54"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t54"
        union all select 1 as kind, "t55"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t55"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "region" "t55"
          where ((select few
              from "t13")) and (("t55"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t55"."name_en"))) and (("t55"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t55"
        union all select 2 as kind, "t56"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t56"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "country" "t56"
          where ((select few
              from "t13")) and (("t56"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t56"."name_en"))) and (("t56"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t56"
        union all select 3 as kind, "t57"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t57"."label_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "theme" "t57"
          where ((select few
              from "t13")) and (("t57"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t57"."label_en"))) and (("t57"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t57"
        union all select 4 as kind, "t58"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t58"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "programme" "t58"
          where ((select few
              from "t13")) and (("t58"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t58"."title_en"))) and (("t58"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t58"
        union all select 5 as kind, "t59"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t59"."name")), ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t59"."acronym")), 0))::numeric, 5) as rank
        from
        (select *
          from "organisation" "t59"
          where ((select few
              from "t13")) and (("t59"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t59"."name")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t59"."acronym"))) and (("t59"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t59"
        union all select 6 as kind, "t60"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t60"."reference")), ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t60"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "appeal" "t60"
          where ((select few
              from "t13")) and (("t60"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t60"."reference")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t60"."title_en"))) and (("t60"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t60"
        union all select 7 as kind, "t61"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t61"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "mechanism" "t61"
          where ((select few
              from "t13")) and (("t61"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t61"."name_en"))) and (("t61"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t61"
        union all select 8 as kind, "t62"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t62"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "article" "t62"
          where ((select few
              from "t13")) and (("t62"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t62"."title_en"))) and (("t62"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t62"
        union all select 9 as kind, "t63"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t63"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "award" "t63"
          where ((select few
              from "t13")) and (("t63"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t63"."name_en"))) and (("t63"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t63"
        union all select 10 as kind, "t64"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t64"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "chapter" "t64"
          where ((select few
              from "t13")) and (("t64"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t64"."title_en"))) and (("t64"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t64"
        union all select 11 as kind, "t65"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t65"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "page" "t65"
          where ((select few
              from "t13")) and (("t65"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t65"."title_en"))) and (("t65"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t65"
        union all select 12 as kind, "t66"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t66"."name")), 0))::numeric, 5) as rank
        from
        (select *
          from "donor" "t66"
          where ((select few
              from "t13")) and (("t66"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t66"."name"))) and (("t66"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t66"
        union all select 13 as kind, "t67"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t67"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "emergency_service" "t67"
          where ((select few
              from "t13")) and (("t67"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t67"."title_en"))) and (("t67"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t67"
        union all select 14 as kind, "t68"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t68"."slug")), 0))::numeric, 5) as rank
        from
        (select *
          from "financial_statement" "t68"
          where ((select few
              from "t13")) and (("t68"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t68"."slug"))) and (("t68"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t68"
        union all select 15 as kind, "t69"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t69"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "grant_call" "t69"
          where ((select few
              from "t13")) and (("t69"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t69"."title_en"))) and (("t69"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t69"
        union all select 16 as kind, "t70"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t70"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "network" "t70"
          where ((select few
              from "t13")) and (("t70"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t70"."name_en"))) and (("t70"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t70"
        union all select 17 as kind, "t71"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t71"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "mission" "t71"
          where ((select few
              from "t13")) and (("t71"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t71"."title_en"))) and (("t71"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t71"
        union all select 18 as kind, "t72"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t10"), ext.fold("t72"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "submission" "t72"
          where ((select few
              from "t13")) and (("t72"."search_en" @@
              (select query
                from "t14")) or ((select "folded"
                from "t10") operator(ext.<%) ext.fold("t72"."title_en"))) and (("t72"."search_en" @@
              (select "query"
                from "t10")) is not true)
          limit 500) "t72") "t53"
      order by "t53"."rank" desc, "t53"."kind", "t53"."id"
      limit 1) "t11"))::text as data
-- $1 the key of cursors
-- $2 the key of cursors
-- $3 the key of cursors
-- $4 the key of cursors
-- $5 the key of cursors
-- $6 search "torture"
-- $7 search "torture"
-- $8 search "torture"
-- $9 search "torture"
-- $10 value "torture"
-- $11 the key of cursors
