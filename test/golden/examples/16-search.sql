select json_build_object('search', (with "t1" as materialized
    (select ext.asked($1::text, 'english_stem') as query, ext.fold($2::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('rank', "t2"."rank", 'headline', case "t2"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t3"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "annual_report" "t3"
              where "t3"."id" = "t2"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t4"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "region" "t4"
              where "t4"."id" = "t2"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t5"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "country" "t5"
              where "t5"."id" = "t2"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t6"."label_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "theme" "t6"
              where "t6"."id" = "t2"."id") when 4 then
            (select ext.marked(concat_ws(' – ', "t7"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "programme" "t7"
              where "t7"."id" = "t2"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t8"."name", nullif("t8"."acronym" collate "C", "t8"."name" collate "C")) collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "organisation" "t8"
              where "t8"."id" = "t2"."id") when 6 then
            (select ext.marked(concat_ws(' – ', coalesce("t9"."title_en" collate "C", "t9"."reference" collate "C"), nullif("t9"."reference" collate "C", coalesce("t9"."title_en" collate "C", "t9"."reference" collate "C") collate "C")) collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "appeal" "t9"
              where "t9"."id" = "t2"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t10"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "mechanism" "t10"
              where "t10"."id" = "t2"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t11"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "article" "t11"
              where "t11"."id" = "t2"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t12"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "award" "t12"
              where "t12"."id" = "t2"."id") when 10 then
            (select ext.marked(concat_ws(' – ', "t13"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "chapter" "t13"
              where "t13"."id" = "t2"."id") when 11 then
            (select ext.marked(concat_ws(' – ', "t14"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "page" "t14"
              where "t14"."id" = "t2"."id") when 12 then
            (select ext.marked(concat_ws(' – ', "t15"."name") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "donor" "t15"
              where "t15"."id" = "t2"."id") when 13 then
            (select ext.marked(concat_ws(' – ', "t16"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "emergency_service" "t16"
              where "t16"."id" = "t2"."id") when 14 then
            (select ext.marked(concat_ws(' – ', "t17"."slug") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "financial_statement" "t17"
              where "t17"."id" = "t2"."id") when 15 then
            (select ext.marked(concat_ws(' – ', "t18"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "grant_call" "t18"
              where "t18"."id" = "t2"."id") when 16 then
            (select ext.marked(concat_ws(' – ', "t19"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "network" "t19"
              where "t19"."id" = "t2"."id") when 17 then
            (select ext.marked(concat_ws(' – ', "t20"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "mission" "t20"
              where "t20"."id" = "t2"."id") when 18 then
            (select ext.marked(concat_ws(' – ', "t21"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "submission" "t21"
              where "t21"."id" = "t2"."id") end, 'item', case "t2"."kind" when 0 then
            (select json_build_object('__typename', 'AnnualReport')
              from "annual_report" "t22"
              where "t22"."id" = "t2"."id") when 1 then
            (select json_build_object('__typename', 'Region')
              from "region" "t23"
              where "t23"."id" = "t2"."id") when 2 then
            (select json_build_object('__typename', 'Country', 'iso2', "t24"."iso2", 'name', "t24"."name_en")
              from "country" "t24"
              where "t24"."id" = "t2"."id") when 3 then
            (select json_build_object('__typename', 'Theme')
              from "theme" "t25"
              where "t25"."id" = "t2"."id") when 4 then
            (select json_build_object('__typename', 'Programme')
              from "programme" "t26"
              where "t26"."id" = "t2"."id") when 5 then
            (select json_build_object('__typename', 'Organisation')
              from "organisation" "t27"
              where "t27"."id" = "t2"."id") when 6 then
            (select json_build_object('__typename', 'Appeal')
              from "appeal" "t28"
              where "t28"."id" = "t2"."id") when 7 then
            (select json_build_object('__typename', 'Mechanism')
              from "mechanism" "t29"
              where "t29"."id" = "t2"."id") when 8 then
            (select json_build_object('__typename', 'Article')
              from "article" "t30"
              where "t30"."id" = "t2"."id") when 9 then
            (select json_build_object('__typename', 'Award')
              from "award" "t31"
              where "t31"."id" = "t2"."id") when 10 then
            (select json_build_object('__typename', 'Chapter')
              from "chapter" "t32"
              where "t32"."id" = "t2"."id") when 11 then
            (select json_build_object('__typename', 'Page')
              from "page" "t33"
              where "t33"."id" = "t2"."id") when 12 then
            (select json_build_object('__typename', 'Donor')
              from "donor" "t34"
              where "t34"."id" = "t2"."id") when 13 then
            (select json_build_object('__typename', 'EmergencyService')
              from "emergency_service" "t35"
              where "t35"."id" = "t2"."id") when 14 then
            (select json_build_object('__typename', 'FinancialStatement')
              from "financial_statement" "t36"
              where "t36"."id" = "t2"."id") when 15 then
            (select json_build_object('__typename', 'GrantCall')
              from "grant_call" "t37"
              where "t37"."id" = "t2"."id") when 16 then
            (select json_build_object('__typename', 'Network')
              from "network" "t38"
              where "t38"."id" = "t2"."id") when 17 then
            (select json_build_object('__typename', 'Mission')
              from "mission" "t39"
              where "t39"."id" = "t2"."id") when 18 then
            (select json_build_object('__typename', 'Submission')
              from "submission" "t40"
              where "t40"."id" = "t2"."id") end)
          order by "t2"."place")
        filter (where "t2"."place" <= 3), '[]'::json))
    from
    (select "t41".*, row_number() over (order by "t41"."rank" desc, "t41"."kind", "t41"."id") as place
      from
      (select 0 as kind, "t42"."id" as id, round((1 + (case when (ext.fold("t42"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t42"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "annual_report" "t42"
        where "t42"."search_en" @@
        (select "query"
          from "t1")
        union all select 0, "t42"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t42"."title_en")))::numeric * 0.9, 5)
        from "annual_report" "t42"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t42"."title_en"))) and (("t42"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 1 as kind, "t43"."id" as id, round((1 + (case when (ext.fold("t43"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t43"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "region" "t43"
        where "t43"."search_en" @@
        (select "query"
          from "t1")
        union all select 1, "t43"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t43"."name_en")))::numeric * 0.9, 5)
        from "region" "t43"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t43"."name_en"))) and (("t43"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 2 as kind, "t44"."id" as id, round((1 + (case when (ext.fold("t44"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t44"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "country" "t44"
        where "t44"."search_en" @@
        (select "query"
          from "t1")
        union all select 2, "t44"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t44"."name_en")))::numeric * 0.9, 5)
        from "country" "t44"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t44"."name_en"))) and (("t44"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 3 as kind, "t45"."id" as id, round((1 + (case when (ext.fold("t45"."label_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t45"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "theme" "t45"
        where "t45"."search_en" @@
        (select "query"
          from "t1")
        union all select 3, "t45"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t45"."label_en")))::numeric * 0.9, 5)
        from "theme" "t45"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t45"."label_en"))) and (("t45"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 4 as kind, "t46"."id" as id, round((1 + (case when (ext.fold("t46"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t46"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "programme" "t46"
        where "t46"."search_en" @@
        (select "query"
          from "t1")
        union all select 4, "t46"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t46"."title_en")))::numeric * 0.9, 5)
        from "programme" "t46"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t46"."title_en"))) and (("t46"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 5 as kind, "t47"."id" as id, round((1 + (case when (ext.fold("t47"."name") =
                (select "folded"
                  from "t1")) or (ext.fold("t47"."acronym") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t47"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "organisation" "t47"
        where "t47"."search_en" @@
        (select "query"
          from "t1")
        union all select 5, "t47"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t47"."name")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t47"."acronym")))::numeric * 0.9, 5)
        from "organisation" "t47"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t47"."name")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t47"."acronym"))) and (("t47"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 6 as kind, "t48"."id" as id, round((1 + (case when (ext.fold("t48"."reference") =
                (select "folded"
                  from "t1")) or (ext.fold("t48"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t48"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "appeal" "t48"
        where "t48"."search_en" @@
        (select "query"
          from "t1")
        union all select 6, "t48"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t48"."reference")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t48"."title_en")))::numeric * 0.9, 5)
        from "appeal" "t48"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t48"."reference")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t48"."title_en"))) and (("t48"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 7 as kind, "t49"."id" as id, round((1 + (case when (ext.fold("t49"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t49"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "mechanism" "t49"
        where "t49"."search_en" @@
        (select "query"
          from "t1")
        union all select 7, "t49"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t49"."name_en")))::numeric * 0.9, 5)
        from "mechanism" "t49"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t49"."name_en"))) and (("t49"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 8 as kind, "t50"."id" as id, round((1 + (case when (ext.fold("t50"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t50"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "article" "t50"
        where "t50"."search_en" @@
        (select "query"
          from "t1")
        union all select 8, "t50"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t50"."title_en")))::numeric * 0.9, 5)
        from "article" "t50"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t50"."title_en"))) and (("t50"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 9 as kind, "t51"."id" as id, round((1 + (case when (ext.fold("t51"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t51"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "award" "t51"
        where "t51"."search_en" @@
        (select "query"
          from "t1")
        union all select 9, "t51"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t51"."name_en")))::numeric * 0.9, 5)
        from "award" "t51"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t51"."name_en"))) and (("t51"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 10 as kind, "t52"."id" as id, round((1 + (case when (ext.fold("t52"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t52"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "chapter" "t52"
        where "t52"."search_en" @@
        (select "query"
          from "t1")
        union all select 10, "t52"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t52"."title_en")))::numeric * 0.9, 5)
        from "chapter" "t52"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t52"."title_en"))) and (("t52"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 11 as kind, "t53"."id" as id, round((1 + (case when (ext.fold("t53"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t53"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "page" "t53"
        where "t53"."search_en" @@
        (select "query"
          from "t1")
        union all select 11, "t53"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t53"."title_en")))::numeric * 0.9, 5)
        from "page" "t53"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t53"."title_en"))) and (("t53"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 12 as kind, "t54"."id" as id, round((1 + (case when (ext.fold("t54"."name") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t54"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "donor" "t54"
        where "t54"."search_en" @@
        (select "query"
          from "t1")
        union all select 12, "t54"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t54"."name")))::numeric * 0.9, 5)
        from "donor" "t54"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t54"."name"))) and (("t54"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 13 as kind, "t55"."id" as id, round((1 + (case when (ext.fold("t55"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t55"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "emergency_service" "t55"
        where "t55"."search_en" @@
        (select "query"
          from "t1")
        union all select 13, "t55"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t55"."title_en")))::numeric * 0.9, 5)
        from "emergency_service" "t55"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t55"."title_en"))) and (("t55"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 14 as kind, "t56"."id" as id, round((1 + (case when (ext.fold("t56"."slug") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t56"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "financial_statement" "t56"
        where "t56"."search_en" @@
        (select "query"
          from "t1")
        union all select 14, "t56"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t56"."slug")))::numeric * 0.9, 5)
        from "financial_statement" "t56"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t56"."slug"))) and (("t56"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 15 as kind, "t57"."id" as id, round((1 + (case when (ext.fold("t57"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t57"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "grant_call" "t57"
        where "t57"."search_en" @@
        (select "query"
          from "t1")
        union all select 15, "t57"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t57"."title_en")))::numeric * 0.9, 5)
        from "grant_call" "t57"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t57"."title_en"))) and (("t57"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 16 as kind, "t58"."id" as id, round((1 + (case when (ext.fold("t58"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t58"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "network" "t58"
        where "t58"."search_en" @@
        (select "query"
          from "t1")
        union all select 16, "t58"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t58"."name_en")))::numeric * 0.9, 5)
        from "network" "t58"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t58"."name_en"))) and (("t58"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 17 as kind, "t59"."id" as id, round((1 + (case when (ext.fold("t59"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t59"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "mission" "t59"
        where "t59"."search_en" @@
        (select "query"
          from "t1")
        union all select 17, "t59"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t59"."title_en")))::numeric * 0.9, 5)
        from "mission" "t59"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t59"."title_en"))) and (("t59"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 18 as kind, "t60"."id" as id, round((1 + (case when (ext.fold("t60"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t60"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "submission" "t60"
        where "t60"."search_en" @@
        (select "query"
          from "t1")
        union all select 18, "t60"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t60"."title_en")))::numeric * 0.9, 5)
        from "submission" "t60"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t60"."title_en"))) and (("t60"."search_en" @@
            (select "query"
              from "t1")) is not true)) "t41"
      order by "t41"."rank" desc, "t41"."kind", "t41"."id"
      limit 4) "t2"), 'mistyped', (with "t61" as materialized
    (select ext.asked($3::text, 'english_stem') as query, ext.fold($4::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', case "t62"."kind" when 4 then
            (select ext.marked(concat_ws(' – ', "t63"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t61"), 'HighlightAll=true')
              from "programme" "t63"
              where "t63"."id" = "t62"."id") end, 'item', case "t62"."kind" when 4 then
            (select json_build_object('slug', "t64"."slug", 'title', "t64"."title_en")
              from "programme" "t64"
              where "t64"."id" = "t62"."id") end)
          order by "t62"."place")
        filter (where "t62"."place" <= 1), '[]'::json))
    from
    (select "t65".*, row_number() over (order by "t65"."rank" desc, "t65"."kind", "t65"."id") as place
      from
      (select 4 as kind, "t66"."id" as id, round((1 + (case when (ext.fold("t66"."title_en") =
                (select "folded"
                  from "t61")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t66"."search_en",
              (select "query"
                from "t61"), 1))::numeric, 5) as rank
        from "programme" "t66"
        where "t66"."search_en" @@
        (select "query"
          from "t61")
        union all select 4, "t66"."id", round(greatest(ext.word_similarity((select "folded"
                from "t61"), ext.fold("t66"."title_en")))::numeric * 0.9, 5)
        from "programme" "t66"
        where (((select "folded"
              from "t61") operator(ext.<%) ext.fold("t66"."title_en"))) and (("t66"."search_en" @@
            (select "query"
              from "t61")) is not true)) "t65"
      order by "t65"."rank" desc, "t65"."kind", "t65"."id"
      limit 2) "t62"))::text as data
-- $1 search "cote d ivoire"
-- $2 search "cote d ivoire"
-- $3 search "observatoyr"
-- $4 search "observatoyr"
