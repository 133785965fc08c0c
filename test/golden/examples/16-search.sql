select json_build_object('search', (with "t1" as materialized
    (select ext.asked($1::text, 'english_stem') as query, ext.fold($2::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('rank', "t2"."rank", 'headline', case "t2"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t3"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "country" "t3"
              where "t3"."id" = "t2"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t4"."label_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "theme" "t4"
              where "t4"."id" = "t2"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t5"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "programme" "t5"
              where "t5"."id" = "t2"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t6"."name", nullif("t6"."acronym" collate "C", "t6"."name" collate "C")) collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "organisation" "t6"
              where "t6"."id" = "t2"."id") when 4 then
            (select ext.marked(concat_ws(' – ', coalesce("t7"."title_en" collate "C", "t7"."reference" collate "C"), nullif("t7"."reference" collate "C", coalesce("t7"."title_en" collate "C", "t7"."reference" collate "C") collate "C")) collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "appeal" "t7"
              where "t7"."id" = "t2"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t8"."name_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "mechanism" "t8"
              where "t8"."id" = "t2"."id") when 6 then
            (select ext.marked(concat_ws(' – ', "t9"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "article" "t9"
              where "t9"."id" = "t2"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t10"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "chapter" "t10"
              where "t10"."id" = "t2"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t11"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "page" "t11"
              where "t11"."id" = "t2"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t12"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t1"), 'HighlightAll=true')
              from "emergency_service" "t12"
              where "t12"."id" = "t2"."id") end, 'item', case "t2"."kind" when 0 then
            (select json_build_object('__typename', 'Country', 'iso2', "t13"."iso2", 'name', "t13"."name_en")
              from "country" "t13"
              where "t13"."id" = "t2"."id") when 1 then
            (select json_build_object('__typename', 'Theme')
              from "theme" "t14"
              where "t14"."id" = "t2"."id") when 2 then
            (select json_build_object('__typename', 'Programme')
              from "programme" "t15"
              where "t15"."id" = "t2"."id") when 3 then
            (select json_build_object('__typename', 'Organisation')
              from "organisation" "t16"
              where "t16"."id" = "t2"."id") when 4 then
            (select json_build_object('__typename', 'Appeal')
              from "appeal" "t17"
              where "t17"."id" = "t2"."id") when 5 then
            (select json_build_object('__typename', 'Mechanism')
              from "mechanism" "t18"
              where "t18"."id" = "t2"."id") when 6 then
            (select json_build_object('__typename', 'Article')
              from "article" "t19"
              where "t19"."id" = "t2"."id") when 7 then
            (select json_build_object('__typename', 'Chapter')
              from "chapter" "t20"
              where "t20"."id" = "t2"."id") when 8 then
            (select json_build_object('__typename', 'Page')
              from "page" "t21"
              where "t21"."id" = "t2"."id") when 9 then
            (select json_build_object('__typename', 'EmergencyService')
              from "emergency_service" "t22"
              where "t22"."id" = "t2"."id") end)
          order by "t2"."place")
        filter (where "t2"."place" <= 3), '[]'::json))
    from
    (select "t23".*, row_number() over (order by "t23"."rank" desc, "t23"."kind", "t23"."id") as place
      from
      (select 0 as kind, "t24"."id" as id, round((1 + (case when (ext.fold("t24"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t24"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "country" "t24"
        where "t24"."search_en" @@
        (select "query"
          from "t1")
        union all select 0, "t24"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t24"."name_en")))::numeric * 0.9, 5)
        from "country" "t24"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t24"."name_en"))) and (("t24"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 1 as kind, "t25"."id" as id, round((1 + (case when (ext.fold("t25"."label_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t25"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "theme" "t25"
        where "t25"."search_en" @@
        (select "query"
          from "t1")
        union all select 1, "t25"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t25"."label_en")))::numeric * 0.9, 5)
        from "theme" "t25"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t25"."label_en"))) and (("t25"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 2 as kind, "t26"."id" as id, round((1 + (case when (ext.fold("t26"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t26"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "programme" "t26"
        where "t26"."search_en" @@
        (select "query"
          from "t1")
        union all select 2, "t26"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t26"."title_en")))::numeric * 0.9, 5)
        from "programme" "t26"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t26"."title_en"))) and (("t26"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 3 as kind, "t27"."id" as id, round((1 + (case when (ext.fold("t27"."name") =
                (select "folded"
                  from "t1")) or (ext.fold("t27"."acronym") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t27"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "organisation" "t27"
        where "t27"."search_en" @@
        (select "query"
          from "t1")
        union all select 3, "t27"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t27"."name")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t27"."acronym")))::numeric * 0.9, 5)
        from "organisation" "t27"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t27"."name")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t27"."acronym"))) and (("t27"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 4 as kind, "t28"."id" as id, round((1 + (case when (ext.fold("t28"."reference") =
                (select "folded"
                  from "t1")) or (ext.fold("t28"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t28"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "appeal" "t28"
        where "t28"."search_en" @@
        (select "query"
          from "t1")
        union all select 4, "t28"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t28"."reference")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t28"."title_en")))::numeric * 0.9, 5)
        from "appeal" "t28"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t28"."reference")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t28"."title_en"))) and (("t28"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 5 as kind, "t29"."id" as id, round((1 + (case when (ext.fold("t29"."name_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t29"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "mechanism" "t29"
        where "t29"."search_en" @@
        (select "query"
          from "t1")
        union all select 5, "t29"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t29"."name_en")))::numeric * 0.9, 5)
        from "mechanism" "t29"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t29"."name_en"))) and (("t29"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 6 as kind, "t30"."id" as id, round((1 + (case when (ext.fold("t30"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t30"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "article" "t30"
        where "t30"."search_en" @@
        (select "query"
          from "t1")
        union all select 6, "t30"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t30"."title_en")))::numeric * 0.9, 5)
        from "article" "t30"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t30"."title_en"))) and (("t30"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 7 as kind, "t31"."id" as id, round((1 + (case when (ext.fold("t31"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t31"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "chapter" "t31"
        where "t31"."search_en" @@
        (select "query"
          from "t1")
        union all select 7, "t31"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t31"."title_en")))::numeric * 0.9, 5)
        from "chapter" "t31"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t31"."title_en"))) and (("t31"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 8 as kind, "t32"."id" as id, round((1 + (case when (ext.fold("t32"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t32"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "page" "t32"
        where "t32"."search_en" @@
        (select "query"
          from "t1")
        union all select 8, "t32"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t32"."title_en")))::numeric * 0.9, 5)
        from "page" "t32"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t32"."title_en"))) and (("t32"."search_en" @@
            (select "query"
              from "t1")) is not true)
        union all select 9 as kind, "t33"."id" as id, round((1 + (case when (ext.fold("t33"."title_en") =
                (select "folded"
                  from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t33"."search_en",
              (select "query"
                from "t1"), 1))::numeric, 5) as rank
        from "emergency_service" "t33"
        where "t33"."search_en" @@
        (select "query"
          from "t1")
        union all select 9, "t33"."id", round(greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t33"."title_en")))::numeric * 0.9, 5)
        from "emergency_service" "t33"
        where (((select "folded"
              from "t1") operator(ext.<%) ext.fold("t33"."title_en"))) and (("t33"."search_en" @@
            (select "query"
              from "t1")) is not true)) "t23"
      order by "t23"."rank" desc, "t23"."kind", "t23"."id"
      limit 4) "t2"), 'mistyped', (with "t34" as materialized
    (select ext.asked($3::text, 'english_stem') as query, ext.fold($4::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', case "t35"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t36"."title_en") collate "C", 'ext.en',
                (select "query"
                  from "t34"), 'HighlightAll=true')
              from "programme" "t36"
              where "t36"."id" = "t35"."id") end, 'item', case "t35"."kind" when 0 then
            (select json_build_object('slug', "t37"."slug", 'title', "t37"."title_en")
              from "programme" "t37"
              where "t37"."id" = "t35"."id") end)
          order by "t35"."place")
        filter (where "t35"."place" <= 1), '[]'::json))
    from
    (select "t38".*, row_number() over (order by "t38"."rank" desc, "t38"."kind", "t38"."id") as place
      from
      (select 0 as kind, "t39"."id" as id, round((1 + (case when (ext.fold("t39"."title_en") =
                (select "folded"
                  from "t34")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t39"."search_en",
              (select "query"
                from "t34"), 1))::numeric, 5) as rank
        from "programme" "t39"
        where "t39"."search_en" @@
        (select "query"
          from "t34")
        union all select 0, "t39"."id", round(greatest(ext.word_similarity((select "folded"
                from "t34"), ext.fold("t39"."title_en")))::numeric * 0.9, 5)
        from "programme" "t39"
        where (((select "folded"
              from "t34") operator(ext.<%) ext.fold("t39"."title_en"))) and (("t39"."search_en" @@
            (select "query"
              from "t34")) is not true)) "t38"
      order by "t38"."rank" desc, "t38"."kind", "t38"."id"
      limit 2) "t35"))::text as data
-- $1 search "cote d ivoire"
-- $2 search "cote d ivoire"
-- $3 search "observatoyr"
-- $4 search "observatoyr"
