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
    (select ext.asked($3::text, 'french_stem') as query, ext.fold($4::text) as folded) select json_build_object('nodes', coalesce(json_agg(json_build_object('headline', case "t12"."kind" when 0 then
            (select ext.marked(concat_ws(' – ', "t13"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "annual_report" "t13"
              where "t13"."id" = "t12"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t14"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "region" "t14"
              where "t14"."id" = "t12"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t15"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "country" "t15"
              where "t15"."id" = "t12"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t16"."label_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "theme" "t16"
              where "t16"."id" = "t12"."id") when 4 then
            (select ext.marked(concat_ws(' – ', "t17"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "programme" "t17"
              where "t17"."id" = "t12"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t18"."name", nullif("t18"."acronym" collate "C", "t18"."name" collate "C")) collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "organisation" "t18"
              where "t18"."id" = "t12"."id") when 6 then
            (select ext.marked(concat_ws(' – ', coalesce("t19"."title_fr" collate "C", "t19"."reference" collate "C"), nullif("t19"."reference" collate "C", coalesce("t19"."title_fr" collate "C", "t19"."reference" collate "C") collate "C")) collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "appeal" "t19"
              where "t19"."id" = "t12"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t20"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "mechanism" "t20"
              where "t20"."id" = "t12"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t21"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "article" "t21"
              where "t21"."id" = "t12"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t22"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "award" "t22"
              where "t22"."id" = "t12"."id") when 10 then
            (select ext.marked(concat_ws(' – ', "t23"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "chapter" "t23"
              where "t23"."id" = "t12"."id") when 11 then
            (select ext.marked(concat_ws(' – ', "t24"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "page" "t24"
              where "t24"."id" = "t12"."id") when 12 then
            (select ext.marked(concat_ws(' – ', "t25"."name") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "donor" "t25"
              where "t25"."id" = "t12"."id") when 13 then
            (select ext.marked(concat_ws(' – ', "t26"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "emergency_service" "t26"
              where "t26"."id" = "t12"."id") when 14 then
            (select ext.marked(concat_ws(' – ', "t27"."slug") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "financial_statement" "t27"
              where "t27"."id" = "t12"."id") when 15 then
            (select ext.marked(concat_ws(' – ', "t28"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "grant_call" "t28"
              where "t28"."id" = "t12"."id") when 16 then
            (select ext.marked(concat_ws(' – ', "t29"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "network" "t29"
              where "t29"."id" = "t12"."id") when 17 then
            (select ext.marked(concat_ws(' – ', "t30"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "mission" "t30"
              where "t30"."id" = "t12"."id") when 18 then
            (select ext.marked(concat_ws(' – ', "t31"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "submission" "t31"
              where "t31"."id" = "t12"."id") end, 'item', case "t12"."kind" when 0 then
            (select json_build_object('label', "t32"."title_fr")
              from "annual_report" "t32"
              where "t32"."id" = "t12"."id") when 1 then
            (select json_build_object('label', "t33"."name_fr")
              from "region" "t33"
              where "t33"."id" = "t12"."id") when 2 then
            (select json_build_object('label', "t34"."name_fr")
              from "country" "t34"
              where "t34"."id" = "t12"."id") when 3 then
            (select json_build_object('label', "t35"."label_fr")
              from "theme" "t35"
              where "t35"."id" = "t12"."id") when 4 then
            (select json_build_object('label', "t36"."title_fr")
              from "programme" "t36"
              where "t36"."id" = "t12"."id") when 5 then
            (select json_build_object('label', "t37"."name")
              from "organisation" "t37"
              where "t37"."id" = "t12"."id") when 6 then
            (select json_build_object('label', coalesce("t38"."title_fr" collate "C", "t38"."reference" collate "C"))
              from "appeal" "t38"
              where "t38"."id" = "t12"."id") when 7 then
            (select json_build_object('label', "t39"."name_fr")
              from "mechanism" "t39"
              where "t39"."id" = "t12"."id") when 8 then
            (select json_build_object('label', "t40"."title_fr")
              from "article" "t40"
              where "t40"."id" = "t12"."id") when 9 then
            (select json_build_object('label', "t41"."name_fr")
              from "award" "t41"
              where "t41"."id" = "t12"."id") when 10 then
            (select json_build_object('label', "t42"."title_fr")
              from "chapter" "t42"
              where "t42"."id" = "t12"."id") when 11 then
            (select json_build_object('label', "t43"."title_fr")
              from "page" "t43"
              where "t43"."id" = "t12"."id") when 12 then
            (select json_build_object('label', "t44"."name")
              from "donor" "t44"
              where "t44"."id" = "t12"."id") when 13 then
            (select json_build_object('label', "t45"."title_fr")
              from "emergency_service" "t45"
              where "t45"."id" = "t12"."id") when 14 then
            (select json_build_object('label', "t46"."slug")
              from "financial_statement" "t46"
              where "t46"."id" = "t12"."id") when 15 then
            (select json_build_object('label', "t47"."title_fr")
              from "grant_call" "t47"
              where "t47"."id" = "t12"."id") when 16 then
            (select json_build_object('label', "t48"."name_fr")
              from "network" "t48"
              where "t48"."id" = "t12"."id") when 17 then
            (select json_build_object('label', "t49"."title_fr")
              from "mission" "t49"
              where "t49"."id" = "t12"."id") when 18 then
            (select json_build_object('label', "t50"."title_fr")
              from "submission" "t50"
              where "t50"."id" = "t12"."id") end)
          order by "t12"."place")
        filter (where "t12"."place" <= 3), '[]'::json))
    from
    (select "t51".*, row_number() over (order by "t51"."rank" desc, "t51"."kind", "t51"."id") as place
      from
      (select 0 as kind, "t52"."id" as id, round((1 + (case when (ext.fold("t52"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t52"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "annual_report" "t52"
        where "t52"."search_fr" @@
        (select "query"
          from "t11")
        union all select 0, "t52"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t52"."title_fr")))::numeric * 0.9, 5)
        from "annual_report" "t52"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t52"."title_fr"))) and (("t52"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 1 as kind, "t53"."id" as id, round((1 + (case when (ext.fold("t53"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t53"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "region" "t53"
        where "t53"."search_fr" @@
        (select "query"
          from "t11")
        union all select 1, "t53"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t53"."name_fr")))::numeric * 0.9, 5)
        from "region" "t53"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t53"."name_fr"))) and (("t53"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 2 as kind, "t54"."id" as id, round((1 + (case when (ext.fold("t54"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t54"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "country" "t54"
        where "t54"."search_fr" @@
        (select "query"
          from "t11")
        union all select 2, "t54"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t54"."name_fr")))::numeric * 0.9, 5)
        from "country" "t54"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t54"."name_fr"))) and (("t54"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 3 as kind, "t55"."id" as id, round((1 + (case when (ext.fold("t55"."label_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t55"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "theme" "t55"
        where "t55"."search_fr" @@
        (select "query"
          from "t11")
        union all select 3, "t55"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t55"."label_fr")))::numeric * 0.9, 5)
        from "theme" "t55"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t55"."label_fr"))) and (("t55"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 4 as kind, "t56"."id" as id, round((1 + (case when (ext.fold("t56"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t56"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "programme" "t56"
        where "t56"."search_fr" @@
        (select "query"
          from "t11")
        union all select 4, "t56"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t56"."title_fr")))::numeric * 0.9, 5)
        from "programme" "t56"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t56"."title_fr"))) and (("t56"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 5 as kind, "t57"."id" as id, round((1 + (case when (ext.fold("t57"."name") =
                (select "folded"
                  from "t11")) or (ext.fold("t57"."acronym") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t57"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "organisation" "t57"
        where "t57"."search_fr" @@
        (select "query"
          from "t11")
        union all select 5, "t57"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t57"."name")), ext.word_similarity((select "folded"
                from "t11"), ext.fold("t57"."acronym")))::numeric * 0.9, 5)
        from "organisation" "t57"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t57"."name")) or ((select "folded"
              from "t11") operator(ext.<%) ext.fold("t57"."acronym"))) and (("t57"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 6 as kind, "t58"."id" as id, round((1 + (case when (ext.fold("t58"."reference") =
                (select "folded"
                  from "t11")) or (ext.fold("t58"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t58"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "appeal" "t58"
        where "t58"."search_fr" @@
        (select "query"
          from "t11")
        union all select 6, "t58"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t58"."reference")), ext.word_similarity((select "folded"
                from "t11"), ext.fold("t58"."title_fr")))::numeric * 0.9, 5)
        from "appeal" "t58"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t58"."reference")) or ((select "folded"
              from "t11") operator(ext.<%) ext.fold("t58"."title_fr"))) and (("t58"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 7 as kind, "t59"."id" as id, round((1 + (case when (ext.fold("t59"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t59"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "mechanism" "t59"
        where "t59"."search_fr" @@
        (select "query"
          from "t11")
        union all select 7, "t59"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t59"."name_fr")))::numeric * 0.9, 5)
        from "mechanism" "t59"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t59"."name_fr"))) and (("t59"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 8 as kind, "t60"."id" as id, round((1 + (case when (ext.fold("t60"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t60"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "article" "t60"
        where "t60"."search_fr" @@
        (select "query"
          from "t11")
        union all select 8, "t60"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t60"."title_fr")))::numeric * 0.9, 5)
        from "article" "t60"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t60"."title_fr"))) and (("t60"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 9 as kind, "t61"."id" as id, round((1 + (case when (ext.fold("t61"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t61"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "award" "t61"
        where "t61"."search_fr" @@
        (select "query"
          from "t11")
        union all select 9, "t61"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t61"."name_fr")))::numeric * 0.9, 5)
        from "award" "t61"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t61"."name_fr"))) and (("t61"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 10 as kind, "t62"."id" as id, round((1 + (case when (ext.fold("t62"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t62"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "chapter" "t62"
        where "t62"."search_fr" @@
        (select "query"
          from "t11")
        union all select 10, "t62"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t62"."title_fr")))::numeric * 0.9, 5)
        from "chapter" "t62"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t62"."title_fr"))) and (("t62"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 11 as kind, "t63"."id" as id, round((1 + (case when (ext.fold("t63"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t63"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "page" "t63"
        where "t63"."search_fr" @@
        (select "query"
          from "t11")
        union all select 11, "t63"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t63"."title_fr")))::numeric * 0.9, 5)
        from "page" "t63"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t63"."title_fr"))) and (("t63"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 12 as kind, "t64"."id" as id, round((1 + (case when (ext.fold("t64"."name") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t64"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "donor" "t64"
        where "t64"."search_fr" @@
        (select "query"
          from "t11")
        union all select 12, "t64"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t64"."name")))::numeric * 0.9, 5)
        from "donor" "t64"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t64"."name"))) and (("t64"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 13 as kind, "t65"."id" as id, round((1 + (case when (ext.fold("t65"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t65"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "emergency_service" "t65"
        where "t65"."search_fr" @@
        (select "query"
          from "t11")
        union all select 13, "t65"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t65"."title_fr")))::numeric * 0.9, 5)
        from "emergency_service" "t65"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t65"."title_fr"))) and (("t65"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 14 as kind, "t66"."id" as id, round((1 + (case when (ext.fold("t66"."slug") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t66"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "financial_statement" "t66"
        where "t66"."search_fr" @@
        (select "query"
          from "t11")
        union all select 14, "t66"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t66"."slug")))::numeric * 0.9, 5)
        from "financial_statement" "t66"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t66"."slug"))) and (("t66"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 15 as kind, "t67"."id" as id, round((1 + (case when (ext.fold("t67"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t67"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "grant_call" "t67"
        where "t67"."search_fr" @@
        (select "query"
          from "t11")
        union all select 15, "t67"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t67"."title_fr")))::numeric * 0.9, 5)
        from "grant_call" "t67"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t67"."title_fr"))) and (("t67"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 16 as kind, "t68"."id" as id, round((1 + (case when (ext.fold("t68"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t68"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "network" "t68"
        where "t68"."search_fr" @@
        (select "query"
          from "t11")
        union all select 16, "t68"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t68"."name_fr")))::numeric * 0.9, 5)
        from "network" "t68"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t68"."name_fr"))) and (("t68"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 17 as kind, "t69"."id" as id, round((1 + (case when (ext.fold("t69"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t69"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "mission" "t69"
        where "t69"."search_fr" @@
        (select "query"
          from "t11")
        union all select 17, "t69"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t69"."title_fr")))::numeric * 0.9, 5)
        from "mission" "t69"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t69"."title_fr"))) and (("t69"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 18 as kind, "t70"."id" as id, round((1 + (case when (ext.fold("t70"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t70"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "submission" "t70"
        where "t70"."search_fr" @@
        (select "query"
          from "t11")
        union all select 18, "t70"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t70"."title_fr")))::numeric * 0.9, 5)
        from "submission" "t70"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t70"."title_fr"))) and (("t70"."search_fr" @@
            (select "query"
              from "t11")) is not true)) "t51"
      order by "t51"."rank" desc, "t51"."kind", "t51"."id"
      limit 4) "t12"))::text as data
-- $1 value "observatory"
-- $2 value "midh"
-- $3 search "torture"
-- $4 search "torture"
