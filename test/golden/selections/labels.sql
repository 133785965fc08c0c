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
            (select ext.marked(concat_ws(' – ', "t13"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "country" "t13"
              where "t13"."id" = "t12"."id") when 1 then
            (select ext.marked(concat_ws(' – ', "t14"."label_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "theme" "t14"
              where "t14"."id" = "t12"."id") when 2 then
            (select ext.marked(concat_ws(' – ', "t15"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "programme" "t15"
              where "t15"."id" = "t12"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t16"."name", nullif("t16"."acronym" collate "C", "t16"."name" collate "C")) collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "organisation" "t16"
              where "t16"."id" = "t12"."id") when 4 then
            (select ext.marked(concat_ws(' – ', coalesce("t17"."title_fr" collate "C", "t17"."reference" collate "C"), nullif("t17"."reference" collate "C", coalesce("t17"."title_fr" collate "C", "t17"."reference" collate "C") collate "C")) collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "appeal" "t17"
              where "t17"."id" = "t12"."id") when 5 then
            (select ext.marked(concat_ws(' – ', "t18"."name_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "mechanism" "t18"
              where "t18"."id" = "t12"."id") when 6 then
            (select ext.marked(concat_ws(' – ', "t19"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "article" "t19"
              where "t19"."id" = "t12"."id") when 7 then
            (select ext.marked(concat_ws(' – ', "t20"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "chapter" "t20"
              where "t20"."id" = "t12"."id") when 8 then
            (select ext.marked(concat_ws(' – ', "t21"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "page" "t21"
              where "t21"."id" = "t12"."id") when 9 then
            (select ext.marked(concat_ws(' – ', "t22"."title_fr") collate "C", 'ext.fr',
                (select "query"
                  from "t11"), 'HighlightAll=true')
              from "emergency_service" "t22"
              where "t22"."id" = "t12"."id") end, 'item', case "t12"."kind" when 0 then
            (select json_build_object('label', "t23"."name_fr")
              from "country" "t23"
              where "t23"."id" = "t12"."id") when 1 then
            (select json_build_object('label', "t24"."label_fr")
              from "theme" "t24"
              where "t24"."id" = "t12"."id") when 2 then
            (select json_build_object('label', "t25"."title_fr")
              from "programme" "t25"
              where "t25"."id" = "t12"."id") when 3 then
            (select json_build_object('label', "t26"."name")
              from "organisation" "t26"
              where "t26"."id" = "t12"."id") when 4 then
            (select json_build_object('label', coalesce("t27"."title_fr" collate "C", "t27"."reference" collate "C"))
              from "appeal" "t27"
              where "t27"."id" = "t12"."id") when 5 then
            (select json_build_object('label', "t28"."name_fr")
              from "mechanism" "t28"
              where "t28"."id" = "t12"."id") when 6 then
            (select json_build_object('label', "t29"."title_fr")
              from "article" "t29"
              where "t29"."id" = "t12"."id") when 7 then
            (select json_build_object('label', "t30"."title_fr")
              from "chapter" "t30"
              where "t30"."id" = "t12"."id") when 8 then
            (select json_build_object('label', "t31"."title_fr")
              from "page" "t31"
              where "t31"."id" = "t12"."id") when 9 then
            (select json_build_object('label', "t32"."title_fr")
              from "emergency_service" "t32"
              where "t32"."id" = "t12"."id") end)
          order by "t12"."place")
        filter (where "t12"."place" <= 3), '[]'::json))
    from
    (select "t33".*, row_number() over (order by "t33"."rank" desc, "t33"."kind", "t33"."id") as place
      from
      (select 0 as kind, "t34"."id" as id, round((1 + (case when (ext.fold("t34"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t34"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "country" "t34"
        where "t34"."search_fr" @@
        (select "query"
          from "t11")
        union all select 0, "t34"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t34"."name_fr")))::numeric * 0.9, 5)
        from "country" "t34"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t34"."name_fr"))) and (("t34"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 1 as kind, "t35"."id" as id, round((1 + (case when (ext.fold("t35"."label_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t35"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "theme" "t35"
        where "t35"."search_fr" @@
        (select "query"
          from "t11")
        union all select 1, "t35"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t35"."label_fr")))::numeric * 0.9, 5)
        from "theme" "t35"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t35"."label_fr"))) and (("t35"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 2 as kind, "t36"."id" as id, round((1 + (case when (ext.fold("t36"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t36"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "programme" "t36"
        where "t36"."search_fr" @@
        (select "query"
          from "t11")
        union all select 2, "t36"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t36"."title_fr")))::numeric * 0.9, 5)
        from "programme" "t36"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t36"."title_fr"))) and (("t36"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 3 as kind, "t37"."id" as id, round((1 + (case when (ext.fold("t37"."name") =
                (select "folded"
                  from "t11")) or (ext.fold("t37"."acronym") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t37"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "organisation" "t37"
        where "t37"."search_fr" @@
        (select "query"
          from "t11")
        union all select 3, "t37"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t37"."name")), ext.word_similarity((select "folded"
                from "t11"), ext.fold("t37"."acronym")))::numeric * 0.9, 5)
        from "organisation" "t37"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t37"."name")) or ((select "folded"
              from "t11") operator(ext.<%) ext.fold("t37"."acronym"))) and (("t37"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 4 as kind, "t38"."id" as id, round((1 + (case when (ext.fold("t38"."reference") =
                (select "folded"
                  from "t11")) or (ext.fold("t38"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t38"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "appeal" "t38"
        where "t38"."search_fr" @@
        (select "query"
          from "t11")
        union all select 4, "t38"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t38"."reference")), ext.word_similarity((select "folded"
                from "t11"), ext.fold("t38"."title_fr")))::numeric * 0.9, 5)
        from "appeal" "t38"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t38"."reference")) or ((select "folded"
              from "t11") operator(ext.<%) ext.fold("t38"."title_fr"))) and (("t38"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 5 as kind, "t39"."id" as id, round((1 + (case when (ext.fold("t39"."name_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t39"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "mechanism" "t39"
        where "t39"."search_fr" @@
        (select "query"
          from "t11")
        union all select 5, "t39"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t39"."name_fr")))::numeric * 0.9, 5)
        from "mechanism" "t39"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t39"."name_fr"))) and (("t39"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 6 as kind, "t40"."id" as id, round((1 + (case when (ext.fold("t40"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t40"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "article" "t40"
        where "t40"."search_fr" @@
        (select "query"
          from "t11")
        union all select 6, "t40"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t40"."title_fr")))::numeric * 0.9, 5)
        from "article" "t40"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t40"."title_fr"))) and (("t40"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 7 as kind, "t41"."id" as id, round((1 + (case when (ext.fold("t41"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t41"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "chapter" "t41"
        where "t41"."search_fr" @@
        (select "query"
          from "t11")
        union all select 7, "t41"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t41"."title_fr")))::numeric * 0.9, 5)
        from "chapter" "t41"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t41"."title_fr"))) and (("t41"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 8 as kind, "t42"."id" as id, round((1 + (case when (ext.fold("t42"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t42"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "page" "t42"
        where "t42"."search_fr" @@
        (select "query"
          from "t11")
        union all select 8, "t42"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t42"."title_fr")))::numeric * 0.9, 5)
        from "page" "t42"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t42"."title_fr"))) and (("t42"."search_fr" @@
            (select "query"
              from "t11")) is not true)
        union all select 9 as kind, "t43"."id" as id, round((1 + (case when (ext.fold("t43"."title_fr") =
                (select "folded"
                  from "t11")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t43"."search_fr",
              (select "query"
                from "t11"), 1))::numeric, 5) as rank
        from "emergency_service" "t43"
        where "t43"."search_fr" @@
        (select "query"
          from "t11")
        union all select 9, "t43"."id", round(greatest(ext.word_similarity((select "folded"
                from "t11"), ext.fold("t43"."title_fr")))::numeric * 0.9, 5)
        from "emergency_service" "t43"
        where (((select "folded"
              from "t11") operator(ext.<%) ext.fold("t43"."title_fr"))) and (("t43"."search_fr" @@
            (select "query"
              from "t11")) is not true)) "t33"
      order by "t33"."rank" desc, "t33"."kind", "t33"."id"
      limit 4) "t12"))::text as data
-- $1 value "observatory"
-- $2 value "midh"
-- $3 search "torture"
-- $4 search "torture"
