select json_build_object('search', (with "t1" as materialized
    (select ext.asked($1::text, 'english_stem') as query, ext.fold($2::text) as folded), "t3" as materialized
    (select 0 as kind, "t11"."id" as id, round((1 + (case when (ext.fold("t11"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t11"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "annual_report" "t11"
      where "t11"."search_en" @@
      (select "query"
        from "t1")
      union all select 0, "t11"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t11"."title_en")))::numeric * 0.9, 5)
      from "annual_report" "t11"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t11"."title_en"))) and (("t11"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 1 as kind, "t12"."id" as id, round((1 + (case when (ext.fold("t12"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t12"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "region" "t12"
      where "t12"."search_en" @@
      (select "query"
        from "t1")
      union all select 1, "t12"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t12"."name_en")))::numeric * 0.9, 5)
      from "region" "t12"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t12"."name_en"))) and (("t12"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 2 as kind, "t13"."id" as id, round((1 + (case when (ext.fold("t13"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t13"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "country" "t13"
      where "t13"."search_en" @@
      (select "query"
        from "t1")
      union all select 2, "t13"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t13"."name_en")))::numeric * 0.9, 5)
      from "country" "t13"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t13"."name_en"))) and (("t13"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 3 as kind, "t14"."id" as id, round((1 + (case when (ext.fold("t14"."label_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t14"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "theme" "t14"
      where "t14"."search_en" @@
      (select "query"
        from "t1")
      union all select 3, "t14"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t14"."label_en")))::numeric * 0.9, 5)
      from "theme" "t14"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t14"."label_en"))) and (("t14"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 4 as kind, "t15"."id" as id, round((1 + (case when (ext.fold("t15"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t15"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "programme" "t15"
      where "t15"."search_en" @@
      (select "query"
        from "t1")
      union all select 4, "t15"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t15"."title_en")))::numeric * 0.9, 5)
      from "programme" "t15"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t15"."title_en"))) and (("t15"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 5 as kind, "t16"."id" as id, round((1 + (case when (ext.fold("t16"."name") =
              (select "folded"
                from "t1")) or (ext.fold("t16"."acronym") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t16"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "organisation" "t16"
      where "t16"."search_en" @@
      (select "query"
        from "t1")
      union all select 5, "t16"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t16"."name")), ext.word_similarity((select "folded"
              from "t1"), ext.fold("t16"."acronym")))::numeric * 0.9, 5)
      from "organisation" "t16"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t16"."name")) or ((select "folded"
            from "t1") operator(ext.<%) ext.fold("t16"."acronym"))) and (("t16"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 6 as kind, "t17"."id" as id, round((1 + (case when (ext.fold("t17"."reference") =
              (select "folded"
                from "t1")) or (ext.fold("t17"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t17"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "appeal" "t17"
      where "t17"."search_en" @@
      (select "query"
        from "t1")
      union all select 6, "t17"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t17"."reference")), ext.word_similarity((select "folded"
              from "t1"), ext.fold("t17"."title_en")))::numeric * 0.9, 5)
      from "appeal" "t17"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t17"."reference")) or ((select "folded"
            from "t1") operator(ext.<%) ext.fold("t17"."title_en"))) and (("t17"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 7 as kind, "t18"."id" as id, round((1 + (case when (ext.fold("t18"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t18"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "mechanism" "t18"
      where "t18"."search_en" @@
      (select "query"
        from "t1")
      union all select 7, "t18"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t18"."name_en")))::numeric * 0.9, 5)
      from "mechanism" "t18"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t18"."name_en"))) and (("t18"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 8 as kind, "t19"."id" as id, round((1 + (case when (ext.fold("t19"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t19"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "article" "t19"
      where "t19"."search_en" @@
      (select "query"
        from "t1")
      union all select 8, "t19"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t19"."title_en")))::numeric * 0.9, 5)
      from "article" "t19"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t19"."title_en"))) and (("t19"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 9 as kind, "t20"."id" as id, round((1 + (case when (ext.fold("t20"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t20"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "award" "t20"
      where "t20"."search_en" @@
      (select "query"
        from "t1")
      union all select 9, "t20"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t20"."name_en")))::numeric * 0.9, 5)
      from "award" "t20"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t20"."name_en"))) and (("t20"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 10 as kind, "t21"."id" as id, round((1 + (case when (ext.fold("t21"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t21"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "chapter" "t21"
      where "t21"."search_en" @@
      (select "query"
        from "t1")
      union all select 10, "t21"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t21"."title_en")))::numeric * 0.9, 5)
      from "chapter" "t21"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t21"."title_en"))) and (("t21"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 11 as kind, "t22"."id" as id, round((1 + (case when (ext.fold("t22"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t22"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "page" "t22"
      where "t22"."search_en" @@
      (select "query"
        from "t1")
      union all select 11, "t22"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t22"."title_en")))::numeric * 0.9, 5)
      from "page" "t22"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t22"."title_en"))) and (("t22"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 12 as kind, "t23"."id" as id, round((1 + (case when (ext.fold("t23"."name") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t23"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "donor" "t23"
      where "t23"."search_en" @@
      (select "query"
        from "t1")
      union all select 12, "t23"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t23"."name")))::numeric * 0.9, 5)
      from "donor" "t23"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t23"."name"))) and (("t23"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 13 as kind, "t24"."id" as id, round((1 + (case when (ext.fold("t24"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t24"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "emergency_service" "t24"
      where "t24"."search_en" @@
      (select "query"
        from "t1")
      union all select 13, "t24"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t24"."title_en")))::numeric * 0.9, 5)
      from "emergency_service" "t24"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t24"."title_en"))) and (("t24"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 14 as kind, "t25"."id" as id, round((1 + (case when (ext.fold("t25"."slug") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t25"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "financial_statement" "t25"
      where "t25"."search_en" @@
      (select "query"
        from "t1")
      union all select 14, "t25"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t25"."slug")))::numeric * 0.9, 5)
      from "financial_statement" "t25"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t25"."slug"))) and (("t25"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 15 as kind, "t26"."id" as id, round((1 + (case when (ext.fold("t26"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t26"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "grant_call" "t26"
      where "t26"."search_en" @@
      (select "query"
        from "t1")
      union all select 15, "t26"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t26"."title_en")))::numeric * 0.9, 5)
      from "grant_call" "t26"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t26"."title_en"))) and (("t26"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 16 as kind, "t27"."id" as id, round((1 + (case when (ext.fold("t27"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t27"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "network" "t27"
      where "t27"."search_en" @@
      (select "query"
        from "t1")
      union all select 16, "t27"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t27"."name_en")))::numeric * 0.9, 5)
      from "network" "t27"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t27"."name_en"))) and (("t27"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 17 as kind, "t28"."id" as id, round((1 + (case when (ext.fold("t28"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t28"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "mission" "t28"
      where "t28"."search_en" @@
      (select "query"
        from "t1")
      union all select 17, "t28"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t28"."title_en")))::numeric * 0.9, 5)
      from "mission" "t28"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t28"."title_en"))) and (("t28"."search_en" @@
          (select "query"
            from "t1")) is not true)
      union all select 18 as kind, "t29"."id" as id, round((1 + (case when (ext.fold("t29"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t29"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from "submission" "t29"
      where "t29"."search_en" @@
      (select "query"
        from "t1")
      union all select 18, "t29"."id", round(greatest(ext.word_similarity((select "folded"
              from "t1"), ext.fold("t29"."title_en")))::numeric * 0.9, 5)
      from "submission" "t29"
      where (((select "folded"
            from "t1") operator(ext.<%) ext.fold("t29"."title_en"))) and (("t29"."search_en" @@
          (select "query"
            from "t1")) is not true)) select json_build_object('totalCount',
      (select count(*)
        from "t3" "t4"
        where ("t4"."kind" in (2, 3))), 'kinds',
      (select coalesce(json_agg(json_build_object('kind', case "t6"."kind" when 0 then 'ANNUAL_REPORT' when 1 then 'REGION' when 2 then 'COUNTRY' when 3 then 'THEME' when 4 then 'PROGRAMME' when 5 then 'ORGANISATION' when 6 then 'APPEAL' when 7 then 'MECHANISM' when 8 then 'ARTICLE' when 9 then 'AWARD' when 10 then 'CHAPTER' when 11 then 'PAGE' when 12 then 'DONOR' when 13 then 'EMERGENCY_SERVICE' when 14 then 'FINANCIAL_STATEMENT' when 15 then 'GRANT_CALL' when 16 then 'NETWORK' when 17 then 'MISSION' when 18 then 'SUBMISSION' end, 'count', "t6"."count")
            order by "t6"."count" desc, "t6"."kind"), '[]'::json)
        from
        (select "t5"."kind", count(*) as count
          from "t3" "t5" group by "t5"."kind") "t6"), 'nodes', coalesce(json_agg(json_build_object('headline', case "t2"."kind" when 2 then
            (select ext.marked(concat_ws(' – ', "t7"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "country" "t7"
              where "t7"."id" = "t2"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t8"."label_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "theme" "t8"
              where "t8"."id" = "t2"."id") end, 'item', case "t2"."kind" when 2 then
            (select json_build_object('__typename', 'Country')
              from "country" "t9"
              where "t9"."id" = "t2"."id") when 3 then
            (select json_build_object('__typename', 'Theme', 'slug', "t10"."slug")
              from "theme" "t10"
              where "t10"."id" = "t2"."id") end)
          order by "t2"."place")
        filter (where "t2"."place" <= 1), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 1))
    from
    (select "t30".*, row_number() over (order by "t30"."rank" desc, "t30"."kind", "t30"."id") as place
      from "t3" "t30"
      where ("t30"."kind" in (2, 3))
      order by "t30"."rank" desc, "t30"."kind", "t30"."id"
      limit 2) "t2"))::text as data
-- $1 search "arbitrary detention"
-- $2 search "arbitrary detention"
