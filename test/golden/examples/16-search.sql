select json_build_object('search', (with "t1" as materialized
    (select ext.asked($1::text, 'english_stem') as query, ext.fold($2::text) as folded), "t3" as materialized
    (select 0 as kind, "t44"."id" as id, round((1 + (case when (ext.fold("t44"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t44"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "annual_report" "t44"
        where "t44"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t44"
      union all select 1 as kind, "t45"."id" as id, round((1 + (case when (ext.fold("t45"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t45"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "region" "t45"
        where "t45"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t45"
      union all select 2 as kind, "t46"."id" as id, round((1 + (case when (ext.fold("t46"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t46"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "country" "t46"
        where "t46"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t46"
      union all select 3 as kind, "t47"."id" as id, round((1 + (case when (ext.fold("t47"."label_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t47"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "theme" "t47"
        where "t47"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t47"
      union all select 4 as kind, "t48"."id" as id, round((1 + (case when (ext.fold("t48"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t48"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "programme" "t48"
        where "t48"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t48"
      union all select 5 as kind, "t49"."id" as id, round((1 + (case when (ext.fold("t49"."name") =
              (select "folded"
                from "t1")) or (ext.fold("t49"."acronym") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t49"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "organisation" "t49"
        where "t49"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t49"
      union all select 6 as kind, "t50"."id" as id, round((1 + (case when (ext.fold("t50"."reference") =
              (select "folded"
                from "t1")) or (ext.fold("t50"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t50"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "appeal" "t50"
        where "t50"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t50"
      union all select 7 as kind, "t51"."id" as id, round((1 + (case when (ext.fold("t51"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t51"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "mechanism" "t51"
        where "t51"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t51"
      union all select 8 as kind, "t52"."id" as id, round((1 + (case when (ext.fold("t52"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t52"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "article" "t52"
        where "t52"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t52"
      union all select 9 as kind, "t53"."id" as id, round((1 + (case when (ext.fold("t53"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t53"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "award" "t53"
        where "t53"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t53"
      union all select 10 as kind, "t54"."id" as id, round((1 + (case when (ext.fold("t54"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t54"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "chapter" "t54"
        where "t54"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t54"
      union all select 11 as kind, "t55"."id" as id, round((1 + (case when (ext.fold("t55"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t55"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "page" "t55"
        where "t55"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t55"
      union all select 12 as kind, "t56"."id" as id, round((1 + (case when (ext.fold("t56"."name") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t56"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "donor" "t56"
        where "t56"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t56"
      union all select 13 as kind, "t57"."id" as id, round((1 + (case when (ext.fold("t57"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t57"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "emergency_service" "t57"
        where "t57"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t57"
      union all select 14 as kind, "t58"."id" as id, round((1 + (case when (ext.fold("t58"."slug") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t58"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "financial_statement" "t58"
        where "t58"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t58"
      union all select 15 as kind, "t59"."id" as id, round((1 + (case when (ext.fold("t59"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t59"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "grant_call" "t59"
        where "t59"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t59"
      union all select 16 as kind, "t60"."id" as id, round((1 + (case when (ext.fold("t60"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t60"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "network" "t60"
        where "t60"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t60"
      union all select 17 as kind, "t61"."id" as id, round((1 + (case when (ext.fold("t61"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t61"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "mission" "t61"
        where "t61"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t61"
      union all select 18 as kind, "t62"."id" as id, round((1 + (case when (ext.fold("t62"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t62"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "submission" "t62"
        where "t62"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t62"), "t4" as materialized
    (select count(*) < 20 as few
      from
      (select
        from "t3"
        limit 20) found), "t5" as materialized
    (select ext.mistyped($3::text, 'english_stem', array(select word
          from
          (select word
            from regexp_split_to_table(ext.plain($4::text), '[^[:alnum:]]+') word
            where word ~ '^[a-z]{5,20}$'
            limit 4) words
          where not (exists
            (select
              from "annual_report" "t63"
              where "t63"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "region" "t64"
              where "t64"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "country" "t65"
              where "t65"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "theme" "t66"
              where "t66"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "programme" "t67"
              where "t67"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "organisation" "t68"
              where "t68"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "appeal" "t69"
              where "t69"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mechanism" "t70"
              where "t70"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "article" "t71"
              where "t71"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "award" "t72"
              where "t72"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "chapter" "t73"
              where "t73"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "page" "t74"
              where "t74"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "donor" "t75"
              where "t75"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "emergency_service" "t76"
              where "t76"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "financial_statement" "t77"
              where "t77"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "grant_call" "t78"
              where "t78"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "network" "t79"
              where "t79"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mission" "t80"
              where "t80"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "submission" "t81"
              where "t81"."search_en" @@ (word || ':*')::tsquery)))) as query) select json_build_object('nodes', coalesce(json_agg(json_build_object('rank', "t2"."rank", 'headline', case "t2"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t6"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "annual_report" "t6"
              where "t6"."id" = "t2"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t7"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "region" "t7"
              where "t7"."id" = "t2"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t8"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "country" "t8"
              where "t8"."id" = "t2"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t9"."label_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "theme" "t9"
              where "t9"."id" = "t2"."id") when 4 then
            (select ext.marked(concat_ws(' – ', "t10"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "programme" "t10"
              where "t10"."id" = "t2"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t11"."name", nullif("t11"."acronym" collate "C", "t11"."name" collate "C")) collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "organisation" "t11"
              where "t11"."id" = "t2"."id") when 6 then
            (select ext.marked(concat_ws(' – ', coalesce("t12"."title_en" collate "C", "t12"."reference" collate "C"), nullif("t12"."reference" collate "C", coalesce("t12"."title_en" collate "C", "t12"."reference" collate "C") collate "C")) collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "appeal" "t12"
              where "t12"."id" = "t2"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t13"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "mechanism" "t13"
              where "t13"."id" = "t2"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t14"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "article" "t14"
              where "t14"."id" = "t2"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t15"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "award" "t15"
              where "t15"."id" = "t2"."id") when 10 then
            (select ext.marked(concat_ws(' – ', "t16"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "chapter" "t16"
              where "t16"."id" = "t2"."id") when 11 then
            (select ext.marked(concat_ws(' – ', "t17"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "page" "t17"
              where "t17"."id" = "t2"."id") when 12 then
            (select ext.marked(concat_ws(' – ', "t18"."name") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "donor" "t18"
              where "t18"."id" = "t2"."id") when 13 then
            (select ext.marked(concat_ws(' – ', "t19"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "emergency_service" "t19"
              where "t19"."id" = "t2"."id") when 14 then
            (select ext.marked(concat_ws(' – ', "t20"."slug") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "financial_statement" "t20"
              where "t20"."id" = "t2"."id") when 15 then
            (select ext.marked(concat_ws(' – ', "t21"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "grant_call" "t21"
              where "t21"."id" = "t2"."id") when 16 then
            (select ext.marked(concat_ws(' – ', "t22"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "network" "t22"
              where "t22"."id" = "t2"."id") when 17 then
            (select ext.marked(concat_ws(' – ', "t23"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "mission" "t23"
              where "t23"."id" = "t2"."id") when 18 then
            (select ext.marked(concat_ws(' – ', "t24"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "submission" "t24"
              where "t24"."id" = "t2"."id") end, 'item', case "t2"."kind" when 0 then
            (select json_build_object('__typename', 'AnnualReport')
              from "annual_report" "t25"
              where "t25"."id" = "t2"."id") when 1 then
            (select json_build_object('__typename', 'Region')
              from "region" "t26"
              where "t26"."id" = "t2"."id") when 2 then
            (select json_build_object('__typename', 'Country', 'iso2', "t27"."iso2", 'name', "t27"."name_en")
              from "country" "t27"
              where "t27"."id" = "t2"."id") when 3 then
            (select json_build_object('__typename', 'Theme')
              from "theme" "t28"
              where "t28"."id" = "t2"."id") when 4 then
            (select json_build_object('__typename', 'Programme')
              from "programme" "t29"
              where "t29"."id" = "t2"."id") when 5 then
            (select json_build_object('__typename', 'Organisation')
              from "organisation" "t30"
              where "t30"."id" = "t2"."id") when 6 then
            (select json_build_object('__typename', 'Appeal')
              from "appeal" "t31"
              where "t31"."id" = "t2"."id") when 7 then
            (select json_build_object('__typename', 'Mechanism')
              from "mechanism" "t32"
              where "t32"."id" = "t2"."id") when 8 then
            (select json_build_object('__typename', 'Article')
              from "article" "t33"
              where "t33"."id" = "t2"."id") when 9 then
            (select json_build_object('__typename', 'Award')
              from "award" "t34"
              where "t34"."id" = "t2"."id") when 10 then
            (select json_build_object('__typename', 'Chapter')
              from "chapter" "t35"
              where "t35"."id" = "t2"."id") when 11 then
            (select json_build_object('__typename', 'Page')
              from "page" "t36"
              where "t36"."id" = "t2"."id") when 12 then
            (select json_build_object('__typename', 'Donor')
              from "donor" "t37"
              where "t37"."id" = "t2"."id") when 13 then
            (select json_build_object('__typename', 'EmergencyService')
              from "emergency_service" "t38"
              where "t38"."id" = "t2"."id") when 14 then
            (select json_build_object('__typename', 'FinancialStatement')
              from "financial_statement" "t39"
              where "t39"."id" = "t2"."id") when 15 then
            (select json_build_object('__typename', 'GrantCall')
              from "grant_call" "t40"
              where "t40"."id" = "t2"."id") when 16 then
            (select json_build_object('__typename', 'Network')
              from "network" "t41"
              where "t41"."id" = "t2"."id") when 17 then
            (select json_build_object('__typename', 'Mission')
              from "mission" "t42"
              where "t42"."id" = "t2"."id") when 18 then
            (select json_build_object('__typename', 'Submission')
              from "submission" "t43"
              where "t43"."id" = "t2"."id") end)
          order by "t2"."place")
        filter (where "t2"."place" <= 3), '[]'::json))
    from
    (select "t82".*, row_number() over (order by "t82"."rank" desc, "t82"."kind", "t82"."id") as place
      from
      (select *
        from "t3"
        union all select 0 as kind, "t83"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t83"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "annual_report" "t83"
          where ((select few
              from "t4")) and (("t83"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t83"."title_en"))) and (("t83"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t83"
        union all select 1 as kind, "t84"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t84"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "region" "t84"
          where ((select few
              from "t4")) and (("t84"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t84"."name_en"))) and (("t84"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t84"
        union all select 2 as kind, "t85"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t85"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "country" "t85"
          where ((select few
              from "t4")) and (("t85"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t85"."name_en"))) and (("t85"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t85"
        union all select 3 as kind, "t86"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t86"."label_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "theme" "t86"
          where ((select few
              from "t4")) and (("t86"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t86"."label_en"))) and (("t86"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t86"
        union all select 4 as kind, "t87"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t87"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "programme" "t87"
          where ((select few
              from "t4")) and (("t87"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t87"."title_en"))) and (("t87"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t87"
        union all select 5 as kind, "t88"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t88"."name")), ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t88"."acronym")), 0))::numeric, 5) as rank
        from
        (select *
          from "organisation" "t88"
          where ((select few
              from "t4")) and (("t88"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t88"."name")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t88"."acronym"))) and (("t88"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t88"
        union all select 6 as kind, "t89"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t89"."reference")), ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t89"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "appeal" "t89"
          where ((select few
              from "t4")) and (("t89"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t89"."reference")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t89"."title_en"))) and (("t89"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t89"
        union all select 7 as kind, "t90"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t90"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "mechanism" "t90"
          where ((select few
              from "t4")) and (("t90"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t90"."name_en"))) and (("t90"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t90"
        union all select 8 as kind, "t91"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t91"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "article" "t91"
          where ((select few
              from "t4")) and (("t91"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t91"."title_en"))) and (("t91"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t91"
        union all select 9 as kind, "t92"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t92"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "award" "t92"
          where ((select few
              from "t4")) and (("t92"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t92"."name_en"))) and (("t92"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t92"
        union all select 10 as kind, "t93"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t93"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "chapter" "t93"
          where ((select few
              from "t4")) and (("t93"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t93"."title_en"))) and (("t93"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t93"
        union all select 11 as kind, "t94"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t94"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "page" "t94"
          where ((select few
              from "t4")) and (("t94"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t94"."title_en"))) and (("t94"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t94"
        union all select 12 as kind, "t95"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t95"."name")), 0))::numeric, 5) as rank
        from
        (select *
          from "donor" "t95"
          where ((select few
              from "t4")) and (("t95"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t95"."name"))) and (("t95"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t95"
        union all select 13 as kind, "t96"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t96"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "emergency_service" "t96"
          where ((select few
              from "t4")) and (("t96"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t96"."title_en"))) and (("t96"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t96"
        union all select 14 as kind, "t97"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t97"."slug")), 0))::numeric, 5) as rank
        from
        (select *
          from "financial_statement" "t97"
          where ((select few
              from "t4")) and (("t97"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t97"."slug"))) and (("t97"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t97"
        union all select 15 as kind, "t98"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t98"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "grant_call" "t98"
          where ((select few
              from "t4")) and (("t98"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t98"."title_en"))) and (("t98"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t98"
        union all select 16 as kind, "t99"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t99"."name_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "network" "t99"
          where ((select few
              from "t4")) and (("t99"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t99"."name_en"))) and (("t99"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t99"
        union all select 17 as kind, "t100"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t100"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "mission" "t100"
          where ((select few
              from "t4")) and (("t100"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t100"."title_en"))) and (("t100"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t100"
        union all select 18 as kind, "t101"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t1"), ext.fold("t101"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "submission" "t101"
          where ((select few
              from "t4")) and (("t101"."search_en" @@
              (select query
                from "t5")) or ((select "folded"
                from "t1") operator(ext.<%) ext.fold("t101"."title_en"))) and (("t101"."search_en" @@
              (select "query"
                from "t1")) is not true)
          limit 500) "t101") "t82"
      order by "t82"."rank" desc, "t82"."kind", "t82"."id"
      limit 4) "t2"), 'mistyped', (with "t102" as materialized
    (select ext.asked($5::text, 'english_stem') as query, ext.fold($6::text) as folded), "t104" as materialized
    (select 4 as kind, "t109"."id" as id, round((1 + (case when (ext.fold("t109"."title_en") =
              (select "folded"
                from "t102")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t109"."search_en",
            (select "query"
              from "t102"), 1))::numeric, 5) as rank
      from
      (select *
        from "programme" "t109"
        where "t109"."search_en" @@
        (select "query"
          from "t102")
        limit 2000) "t109"), "t105" as materialized
    (select count(*) < 20 as few
      from
      (select
        from "t104"
        union all select
        from "annual_report" "t110"
        where "t110"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "region" "t111"
        where "t111"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "country" "t112"
        where "t112"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "theme" "t113"
        where "t113"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "organisation" "t114"
        where "t114"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "appeal" "t115"
        where "t115"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "mechanism" "t116"
        where "t116"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "article" "t117"
        where "t117"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "award" "t118"
        where "t118"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "chapter" "t119"
        where "t119"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "page" "t120"
        where "t120"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "donor" "t121"
        where "t121"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "emergency_service" "t122"
        where "t122"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "financial_statement" "t123"
        where "t123"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "grant_call" "t124"
        where "t124"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "network" "t125"
        where "t125"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "mission" "t126"
        where "t126"."search_en" @@
        (select "query"
          from "t102")
        union all select
        from "submission" "t127"
        where "t127"."search_en" @@
        (select "query"
          from "t102")
        limit 20) found), "t106" as materialized
    (select ext.mistyped($7::text, 'english_stem', array(select word
          from
          (select word
            from regexp_split_to_table(ext.plain($8::text), '[^[:alnum:]]+') word
            where word ~ '^[a-z]{5,20}$'
            limit 4) words
          where not (exists
            (select
              from "annual_report" "t128"
              where "t128"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "region" "t129"
              where "t129"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "country" "t130"
              where "t130"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "theme" "t131"
              where "t131"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "programme" "t132"
              where "t132"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "organisation" "t133"
              where "t133"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "appeal" "t134"
              where "t134"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mechanism" "t135"
              where "t135"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "article" "t136"
              where "t136"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "award" "t137"
              where "t137"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "chapter" "t138"
              where "t138"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "page" "t139"
              where "t139"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "donor" "t140"
              where "t140"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "emergency_service" "t141"
              where "t141"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "financial_statement" "t142"
              where "t142"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "grant_call" "t143"
              where "t143"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "network" "t144"
              where "t144"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mission" "t145"
              where "t145"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "submission" "t146"
              where "t146"."search_en" @@ (word || ':*')::tsquery)))) as query) select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', case "t103"."kind" when 4 then
            (select ext.marked(concat_ws(' – ', "t107"."title_en") collate "C", 'ext.en', case when
                (select few
                  from "t105") then coalesce((select "query"
                    from "t102") ||
                  (select query
                    from "t106"),
                  (select "query"
                    from "t102")) else
                (select "query"
                  from "t102") end, 'HighlightAll=true')
              from "programme" "t107"
              where "t107"."id" = "t103"."id") end, 'item', case "t103"."kind" when 4 then
            (select json_build_object('slug', "t108"."slug", 'title', "t108"."title_en")
              from "programme" "t108"
              where "t108"."id" = "t103"."id") end)
          order by "t103"."place")
        filter (where "t103"."place" <= 1), '[]'::json))
    from
    (select "t147".*, row_number() over (order by "t147"."rank" desc, "t147"."kind", "t147"."id") as place
      from
      (select *
        from "t104"
        union all select 4 as kind, "t148"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t102"), ext.fold("t148"."title_en")), 0))::numeric, 5) as rank
        from
        (select *
          from "programme" "t148"
          where ((select few
              from "t105")) and (("t148"."search_en" @@
              (select query
                from "t106")) or ((select "folded"
                from "t102") operator(ext.<%) ext.fold("t148"."title_en"))) and (("t148"."search_en" @@
              (select "query"
                from "t102")) is not true)
          limit 500) "t148") "t147"
      order by "t147"."rank" desc, "t147"."kind", "t147"."id"
      limit 2) "t103"))::text as data
-- $1 search "cote d ivoire"
-- $2 search "cote d ivoire"
-- $3 search "cote d ivoire"
-- $4 search "cote d ivoire"
-- $5 search "observatoyr"
-- $6 search "observatoyr"
-- $7 search "observatoyr"
-- $8 search "observatoyr"
