select json_build_object('generalised',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t1"."name", 'region',
            (select json_build_object('label', "t2"."name_fr", 'english', "t2"."name_en")
              from "region" "t2"
              where "t2"."id" = "t1"."region_id"))), '[]'::json))
    from
    (select "t3".*
      from "organisation" "t3"
      where ("t3"."name" is null)
      order by "t3"."member_since" nulls last, "t3"."type" nulls last, "t3"."id"
      limit 1) "t1"), 'programme',
  (select json_build_object('label', "t4"."title_fr", 'themes',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', "t5"."label_fr", 'spanish', "t5"."label_es")), '[]'::json))
        from
        (select "t6".*
          from "programme_themes" "t6l"
          join "theme" "t6" on "t6"."id" = "t6l"."target_id"
          where ("t6l"."owner_id" = "t4"."id")
          order by "t6"."slug", "t6"."id"
          limit 2) "t5"))
    from "programme" "t4"
    where "t4"."slug" = $1::text), 'memberships',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('label', null::text, 'organisation',
            (select json_build_object('label', "t8"."name")
              from "organisation" "t8"
              where "t8"."id" = "t7"."organisation_id"))), '[]'::json))
    from
    (select "t9".*
      from "membership" "t9"
      join "organisation" "t10" on "t10"."id" = "t9"."organisation_id"
      where ("t10"."slug" = ext.fold($2::text))
      order by "t9"."valid_from_value" desc nulls last, "t9"."id" desc
      limit 1) "t7"), 'search', (with "t11" as materialized
    (select ext.asked($3::text, 'french_stem') as query, ext.fold($4::text) as folded), "t13" as materialized
    (select 0 as kind, "t54"."id" as id, round((1 + (case when (ext.fold("t54"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t54"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "annual_report" "t54"
        where "t54"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t54"
      union all select 1 as kind, "t55"."id" as id, round((1 + (case when (ext.fold("t55"."name_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t55"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "region" "t55"
        where "t55"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t55"
      union all select 2 as kind, "t56"."id" as id, round((1 + (case when (ext.fold("t56"."name_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t56"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "country" "t56"
        where "t56"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t56"
      union all select 3 as kind, "t57"."id" as id, round((1 + (case when (ext.fold("t57"."label_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t57"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "theme" "t57"
        where "t57"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t57"
      union all select 4 as kind, "t58"."id" as id, round((1 + (case when (ext.fold("t58"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t58"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "programme" "t58"
        where "t58"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t58"
      union all select 5 as kind, "t59"."id" as id, round((1 + (case when (ext.fold("t59"."name") =
              (select "folded"
                from "t11")) or (ext.fold("t59"."acronym") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t59"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "organisation" "t59"
        where "t59"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t59"
      union all select 6 as kind, "t60"."id" as id, round((1 + (case when (ext.fold("t60"."reference") =
              (select "folded"
                from "t11")) or (ext.fold("t60"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t60"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "appeal" "t60"
        where "t60"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t60"
      union all select 7 as kind, "t61"."id" as id, round((1 + (case when (ext.fold("t61"."name_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t61"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "mechanism" "t61"
        where "t61"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t61"
      union all select 8 as kind, "t62"."id" as id, round((1 + (case when (ext.fold("t62"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t62"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "article" "t62"
        where "t62"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t62"
      union all select 9 as kind, "t63"."id" as id, round((1 + (case when (ext.fold("t63"."name_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t63"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "award" "t63"
        where "t63"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t63"
      union all select 10 as kind, "t64"."id" as id, round((1 + (case when (ext.fold("t64"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t64"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "chapter" "t64"
        where "t64"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t64"
      union all select 11 as kind, "t65"."id" as id, round((1 + (case when (ext.fold("t65"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t65"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "page" "t65"
        where "t65"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t65"
      union all select 12 as kind, "t66"."id" as id, round((1 + (case when (ext.fold("t66"."name") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t66"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "donor" "t66"
        where "t66"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t66"
      union all select 13 as kind, "t67"."id" as id, round((1 + (case when (ext.fold("t67"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t67"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "emergency_service" "t67"
        where "t67"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t67"
      union all select 14 as kind, "t68"."id" as id, round((1 + (case when (ext.fold("t68"."slug") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t68"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "financial_statement" "t68"
        where "t68"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t68"
      union all select 15 as kind, "t69"."id" as id, round((1 + (case when (ext.fold("t69"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t69"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "grant_call" "t69"
        where "t69"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t69"
      union all select 16 as kind, "t70"."id" as id, round((1 + (case when (ext.fold("t70"."name_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t70"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "network" "t70"
        where "t70"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t70"
      union all select 17 as kind, "t71"."id" as id, round((1 + (case when (ext.fold("t71"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t71"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "mission" "t71"
        where "t71"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t71"
      union all select 18 as kind, "t72"."id" as id, round((1 + (case when (ext.fold("t72"."title_fr") =
              (select "folded"
                from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t72"."search_fr",
            (select "query"
              from "t11"), 1))::numeric, 5) as rank
      from
      (select *
        from "submission" "t72"
        where "t72"."search_fr" @@
        (select "query"
          from "t11")
        limit 2000) "t72"), "t14" as materialized
    (select count(*) < 20 as few
      from
      (select
        from "t13"
        limit 20) found), "t15" as materialized
    (select ext.mistyped($5::text, 'french_stem', array(select word
          from
          (select word
            from regexp_split_to_table(ext.plain($6::text), '[^[:alnum:]]+') word
            where word ~ '^[a-z]{5,20}$'
            limit 4) words
          where not (exists
            (select
              from "annual_report" "t73"
              where "t73"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "region" "t74"
              where "t74"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "country" "t75"
              where "t75"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "theme" "t76"
              where "t76"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "programme" "t77"
              where "t77"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "organisation" "t78"
              where "t78"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "appeal" "t79"
              where "t79"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "mechanism" "t80"
              where "t80"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "article" "t81"
              where "t81"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "award" "t82"
              where "t82"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "chapter" "t83"
              where "t83"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "page" "t84"
              where "t84"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "donor" "t85"
              where "t85"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "emergency_service" "t86"
              where "t86"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "financial_statement" "t87"
              where "t87"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "grant_call" "t88"
              where "t88"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "network" "t89"
              where "t89"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "mission" "t90"
              where "t90"."search_fr" @@ (word || ':*')::tsquery) or exists
            (select
              from "submission" "t91"
              where "t91"."search_fr" @@ (word || ':*')::tsquery)))) as query) select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', case "t12"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t16"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "annual_report" "t16"
              where "t16"."id" = "t12"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t17"."name_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "region" "t17"
              where "t17"."id" = "t12"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t18"."name_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "country" "t18"
              where "t18"."id" = "t12"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t19"."label_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "theme" "t19"
              where "t19"."id" = "t12"."id") when 4 then
            (select ext.marked(concat_ws(' – ', "t20"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "programme" "t20"
              where "t20"."id" = "t12"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t21"."name", nullif("t21"."acronym" collate "C", "t21"."name" collate "C")) collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "organisation" "t21"
              where "t21"."id" = "t12"."id") when 6 then
            (select ext.marked(concat_ws(' – ', coalesce("t22"."title_fr" collate "C", "t22"."reference" collate "C"), nullif("t22"."reference" collate "C", coalesce("t22"."title_fr" collate "C", "t22"."reference" collate "C") collate "C")) collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "appeal" "t22"
              where "t22"."id" = "t12"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t23"."name_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "mechanism" "t23"
              where "t23"."id" = "t12"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t24"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "article" "t24"
              where "t24"."id" = "t12"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t25"."name_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "award" "t25"
              where "t25"."id" = "t12"."id") when 10 then
            (select ext.marked(concat_ws(' – ', "t26"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "chapter" "t26"
              where "t26"."id" = "t12"."id") when 11 then
            (select ext.marked(concat_ws(' – ', "t27"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "page" "t27"
              where "t27"."id" = "t12"."id") when 12 then
            (select ext.marked(concat_ws(' – ', "t28"."name") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "donor" "t28"
              where "t28"."id" = "t12"."id") when 13 then
            (select ext.marked(concat_ws(' – ', "t29"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "emergency_service" "t29"
              where "t29"."id" = "t12"."id") when 14 then
            (select ext.marked(concat_ws(' – ', "t30"."slug") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "financial_statement" "t30"
              where "t30"."id" = "t12"."id") when 15 then
            (select ext.marked(concat_ws(' – ', "t31"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "grant_call" "t31"
              where "t31"."id" = "t12"."id") when 16 then
            (select ext.marked(concat_ws(' – ', "t32"."name_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "network" "t32"
              where "t32"."id" = "t12"."id") when 17 then
            (select ext.marked(concat_ws(' – ', "t33"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "mission" "t33"
              where "t33"."id" = "t12"."id") when 18 then
            (select ext.marked(concat_ws(' – ', "t34"."title_fr") collate "C", 'ext.fr', case when
                (select few
                  from "t14") then coalesce((select "query"
                    from "t11") ||
                  (select query
                    from "t15"),
                  (select "query"
                    from "t11")) else
                (select "query"
                  from "t11") end, 'HighlightAll=true')
              from "submission" "t34"
              where "t34"."id" = "t12"."id") end, 'item', case "t12"."kind" when 0 then
            (select json_build_object('label', "t35"."title_fr")
              from "annual_report" "t35"
              where "t35"."id" = "t12"."id") when 1 then
            (select json_build_object('label', "t36"."name_fr")
              from "region" "t36"
              where "t36"."id" = "t12"."id") when 2 then
            (select json_build_object('label', "t37"."name_fr")
              from "country" "t37"
              where "t37"."id" = "t12"."id") when 3 then
            (select json_build_object('label', "t38"."label_fr")
              from "theme" "t38"
              where "t38"."id" = "t12"."id") when 4 then
            (select json_build_object('label', "t39"."title_fr")
              from "programme" "t39"
              where "t39"."id" = "t12"."id") when 5 then
            (select json_build_object('label', "t40"."name")
              from "organisation" "t40"
              where "t40"."id" = "t12"."id") when 6 then
            (select json_build_object('label', coalesce("t41"."title_fr" collate "C", "t41"."reference" collate "C"))
              from "appeal" "t41"
              where "t41"."id" = "t12"."id") when 7 then
            (select json_build_object('label', "t42"."name_fr")
              from "mechanism" "t42"
              where "t42"."id" = "t12"."id") when 8 then
            (select json_build_object('label', "t43"."title_fr")
              from "article" "t43"
              where "t43"."id" = "t12"."id") when 9 then
            (select json_build_object('label', "t44"."name_fr")
              from "award" "t44"
              where "t44"."id" = "t12"."id") when 10 then
            (select json_build_object('label', "t45"."title_fr")
              from "chapter" "t45"
              where "t45"."id" = "t12"."id") when 11 then
            (select json_build_object('label', "t46"."title_fr")
              from "page" "t46"
              where "t46"."id" = "t12"."id") when 12 then
            (select json_build_object('label', "t47"."name")
              from "donor" "t47"
              where "t47"."id" = "t12"."id") when 13 then
            (select json_build_object('label', "t48"."title_fr")
              from "emergency_service" "t48"
              where "t48"."id" = "t12"."id") when 14 then
            (select json_build_object('label', "t49"."slug")
              from "financial_statement" "t49"
              where "t49"."id" = "t12"."id") when 15 then
            (select json_build_object('label', "t50"."title_fr")
              from "grant_call" "t50"
              where "t50"."id" = "t12"."id") when 16 then
            (select json_build_object('label', "t51"."name_fr")
              from "network" "t51"
              where "t51"."id" = "t12"."id") when 17 then
            (select json_build_object('label', "t52"."title_fr")
              from "mission" "t52"
              where "t52"."id" = "t12"."id") when 18 then
            (select json_build_object('label', "t53"."title_fr")
              from "submission" "t53"
              where "t53"."id" = "t12"."id") end)
          order by "t12"."place")
        filter (where "t12"."place" <= 3), '[]'::json))
    from
    (select "t92".*, row_number() over (order by "t92"."rank" desc, "t92"."kind", "t92"."id") as place
      from
      (select *
        from "t13"
        union all select 0 as kind, "t93"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t93"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "annual_report" "t93"
          where ((select few
              from "t14")) and (("t93"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t93"."title_fr"))) and (("t93"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t93"
        union all select 1 as kind, "t94"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t94"."name_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "region" "t94"
          where ((select few
              from "t14")) and (("t94"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t94"."name_fr"))) and (("t94"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t94"
        union all select 2 as kind, "t95"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t95"."name_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "country" "t95"
          where ((select few
              from "t14")) and (("t95"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t95"."name_fr"))) and (("t95"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t95"
        union all select 3 as kind, "t96"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t96"."label_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "theme" "t96"
          where ((select few
              from "t14")) and (("t96"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t96"."label_fr"))) and (("t96"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t96"
        union all select 4 as kind, "t97"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t97"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "programme" "t97"
          where ((select few
              from "t14")) and (("t97"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t97"."title_fr"))) and (("t97"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t97"
        union all select 5 as kind, "t98"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t98"."name")), ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t98"."acronym")), 0))::numeric, 5) as rank
        from
        (select *
          from "organisation" "t98"
          where ((select few
              from "t14")) and (("t98"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t98"."name")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t98"."acronym"))) and (("t98"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t98"
        union all select 6 as kind, "t99"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t99"."reference")), ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t99"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "appeal" "t99"
          where ((select few
              from "t14")) and (("t99"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t99"."reference")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t99"."title_fr"))) and (("t99"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t99"
        union all select 7 as kind, "t100"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t100"."name_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "mechanism" "t100"
          where ((select few
              from "t14")) and (("t100"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t100"."name_fr"))) and (("t100"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t100"
        union all select 8 as kind, "t101"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t101"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "article" "t101"
          where ((select few
              from "t14")) and (("t101"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t101"."title_fr"))) and (("t101"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t101"
        union all select 9 as kind, "t102"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t102"."name_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "award" "t102"
          where ((select few
              from "t14")) and (("t102"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t102"."name_fr"))) and (("t102"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t102"
        union all select 10 as kind, "t103"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t103"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "chapter" "t103"
          where ((select few
              from "t14")) and (("t103"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t103"."title_fr"))) and (("t103"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t103"
        union all select 11 as kind, "t104"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t104"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "page" "t104"
          where ((select few
              from "t14")) and (("t104"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t104"."title_fr"))) and (("t104"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t104"
        union all select 12 as kind, "t105"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t105"."name")), 0))::numeric, 5) as rank
        from
        (select *
          from "donor" "t105"
          where ((select few
              from "t14")) and (("t105"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t105"."name"))) and (("t105"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t105"
        union all select 13 as kind, "t106"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t106"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "emergency_service" "t106"
          where ((select few
              from "t14")) and (("t106"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t106"."title_fr"))) and (("t106"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t106"
        union all select 14 as kind, "t107"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t107"."slug")), 0))::numeric, 5) as rank
        from
        (select *
          from "financial_statement" "t107"
          where ((select few
              from "t14")) and (("t107"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t107"."slug"))) and (("t107"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t107"
        union all select 15 as kind, "t108"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t108"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "grant_call" "t108"
          where ((select few
              from "t14")) and (("t108"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t108"."title_fr"))) and (("t108"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t108"
        union all select 16 as kind, "t109"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t109"."name_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "network" "t109"
          where ((select few
              from "t14")) and (("t109"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t109"."name_fr"))) and (("t109"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t109"
        union all select 17 as kind, "t110"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t110"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "mission" "t110"
          where ((select few
              from "t14")) and (("t110"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t110"."title_fr"))) and (("t110"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t110"
        union all select 18 as kind, "t111"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                  from "t11"), ext.fold("t111"."title_fr")), 0))::numeric, 5) as rank
        from
        (select *
          from "submission" "t111"
          where ((select few
              from "t14")) and (("t111"."search_fr" @@
              (select query
                from "t15")) or ((select "folded"
                from "t11") operator(ext.<%) ext.fold("t111"."title_fr"))) and (("t111"."search_fr" @@
              (select "query"
                from "t11")) is not true)
          limit 500) "t111") "t92"
      order by "t92"."rank" desc, "t92"."kind", "t92"."id"
      limit 4) "t12"))::text as data
-- $1 value "observatory"
-- $2 value "midh"
-- $3 search "torture"
-- $4 search "torture"
-- $5 search "torture"
-- $6 search "torture"
