select json_build_object('search', (with "t1" as materialized
    (select ext.asked($1::text, 'english_stem') as query, ext.fold($2::text) as folded), "t3" as materialized
    (select 0 as kind, "t14"."id" as id, round((1 + (case when (ext.fold("t14"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t14"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "annual_report" "t14"
        where "t14"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t14"
      union all select 1 as kind, "t15"."id" as id, round((1 + (case when (ext.fold("t15"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t15"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "region" "t15"
        where "t15"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t15"
      union all select 2 as kind, "t16"."id" as id, round((1 + (case when (ext.fold("t16"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t16"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "country" "t16"
        where "t16"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t16"
      union all select 3 as kind, "t17"."id" as id, round((1 + (case when (ext.fold("t17"."label_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t17"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "theme" "t17"
        where "t17"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t17"
      union all select 4 as kind, "t18"."id" as id, round((1 + (case when (ext.fold("t18"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t18"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "programme" "t18"
        where "t18"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t18"
      union all select 5 as kind, "t19"."id" as id, round((1 + (case when (ext.fold("t19"."name") =
              (select "folded"
                from "t1")) or (ext.fold("t19"."acronym") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t19"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "organisation" "t19"
        where "t19"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t19"
      union all select 6 as kind, "t20"."id" as id, round((1 + (case when (ext.fold("t20"."reference") =
              (select "folded"
                from "t1")) or (ext.fold("t20"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t20"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "appeal" "t20"
        where "t20"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t20"
      union all select 7 as kind, "t21"."id" as id, round((1 + (case when (ext.fold("t21"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t21"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "mechanism" "t21"
        where "t21"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t21"
      union all select 8 as kind, "t22"."id" as id, round((1 + (case when (ext.fold("t22"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t22"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "article" "t22"
        where "t22"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t22"
      union all select 9 as kind, "t23"."id" as id, round((1 + (case when (ext.fold("t23"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t23"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "award" "t23"
        where "t23"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t23"
      union all select 10 as kind, "t24"."id" as id, round((1 + (case when (ext.fold("t24"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t24"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "chapter" "t24"
        where "t24"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t24"
      union all select 11 as kind, "t25"."id" as id, round((1 + (case when (ext.fold("t25"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t25"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "page" "t25"
        where "t25"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t25"
      union all select 12 as kind, "t26"."id" as id, round((1 + (case when (ext.fold("t26"."name") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t26"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "donor" "t26"
        where "t26"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t26"
      union all select 13 as kind, "t27"."id" as id, round((1 + (case when (ext.fold("t27"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t27"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "emergency_service" "t27"
        where "t27"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t27"
      union all select 14 as kind, "t28"."id" as id, round((1 + (case when (ext.fold("t28"."slug") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t28"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "financial_statement" "t28"
        where "t28"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t28"
      union all select 15 as kind, "t29"."id" as id, round((1 + (case when (ext.fold("t29"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t29"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "grant_call" "t29"
        where "t29"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t29"
      union all select 16 as kind, "t30"."id" as id, round((1 + (case when (ext.fold("t30"."name_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t30"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "network" "t30"
        where "t30"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t30"
      union all select 17 as kind, "t31"."id" as id, round((1 + (case when (ext.fold("t31"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t31"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "mission" "t31"
        where "t31"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t31"
      union all select 18 as kind, "t32"."id" as id, round((1 + (case when (ext.fold("t32"."title_en") =
              (select "folded"
                from "t1")) then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', "t32"."search_en",
            (select "query"
              from "t1"), 1))::numeric, 5) as rank
      from
      (select *
        from "submission" "t32"
        where "t32"."search_en" @@
        (select "query"
          from "t1")
        limit 2000) "t32"), "t4" as materialized
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
              from "annual_report" "t33"
              where "t33"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "region" "t34"
              where "t34"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "country" "t35"
              where "t35"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "theme" "t36"
              where "t36"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "programme" "t37"
              where "t37"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "organisation" "t38"
              where "t38"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "appeal" "t39"
              where "t39"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mechanism" "t40"
              where "t40"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "article" "t41"
              where "t41"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "award" "t42"
              where "t42"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "chapter" "t43"
              where "t43"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "page" "t44"
              where "t44"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "donor" "t45"
              where "t45"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "emergency_service" "t46"
              where "t46"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "financial_statement" "t47"
              where "t47"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "grant_call" "t48"
              where "t48"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "network" "t49"
              where "t49"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "mission" "t50"
              where "t50"."search_en" @@ (word || ':*')::tsquery) or exists
            (select
              from "submission" "t51"
              where "t51"."search_en" @@ (word || ':*')::tsquery)))) as query), "t6" as materialized
    (select *
      from "t3"
      union all select 0 as kind, "t52"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t52"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "annual_report" "t52"
        where ((select few
            from "t4")) and (("t52"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t52"."title_en"))) and (("t52"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t52"
      union all select 1 as kind, "t53"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t53"."name_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "region" "t53"
        where ((select few
            from "t4")) and (("t53"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t53"."name_en"))) and (("t53"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t53"
      union all select 2 as kind, "t54"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t54"."name_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "country" "t54"
        where ((select few
            from "t4")) and (("t54"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t54"."name_en"))) and (("t54"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t54"
      union all select 3 as kind, "t55"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t55"."label_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "theme" "t55"
        where ((select few
            from "t4")) and (("t55"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t55"."label_en"))) and (("t55"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t55"
      union all select 4 as kind, "t56"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t56"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "programme" "t56"
        where ((select few
            from "t4")) and (("t56"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t56"."title_en"))) and (("t56"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t56"
      union all select 5 as kind, "t57"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t57"."name")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t57"."acronym")), 0))::numeric, 5) as rank
      from
      (select *
        from "organisation" "t57"
        where ((select few
            from "t4")) and (("t57"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t57"."name")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t57"."acronym"))) and (("t57"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t57"
      union all select 6 as kind, "t58"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t58"."reference")), ext.word_similarity((select "folded"
                from "t1"), ext.fold("t58"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "appeal" "t58"
        where ((select few
            from "t4")) and (("t58"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t58"."reference")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t58"."title_en"))) and (("t58"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t58"
      union all select 7 as kind, "t59"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t59"."name_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "mechanism" "t59"
        where ((select few
            from "t4")) and (("t59"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t59"."name_en"))) and (("t59"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t59"
      union all select 8 as kind, "t60"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t60"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "article" "t60"
        where ((select few
            from "t4")) and (("t60"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t60"."title_en"))) and (("t60"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t60"
      union all select 9 as kind, "t61"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t61"."name_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "award" "t61"
        where ((select few
            from "t4")) and (("t61"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t61"."name_en"))) and (("t61"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t61"
      union all select 10 as kind, "t62"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t62"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "chapter" "t62"
        where ((select few
            from "t4")) and (("t62"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t62"."title_en"))) and (("t62"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t62"
      union all select 11 as kind, "t63"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t63"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "page" "t63"
        where ((select few
            from "t4")) and (("t63"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t63"."title_en"))) and (("t63"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t63"
      union all select 12 as kind, "t64"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t64"."name")), 0))::numeric, 5) as rank
      from
      (select *
        from "donor" "t64"
        where ((select few
            from "t4")) and (("t64"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t64"."name"))) and (("t64"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t64"
      union all select 13 as kind, "t65"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t65"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "emergency_service" "t65"
        where ((select few
            from "t4")) and (("t65"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t65"."title_en"))) and (("t65"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t65"
      union all select 14 as kind, "t66"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t66"."slug")), 0))::numeric, 5) as rank
      from
      (select *
        from "financial_statement" "t66"
        where ((select few
            from "t4")) and (("t66"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t66"."slug"))) and (("t66"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t66"
      union all select 15 as kind, "t67"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t67"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "grant_call" "t67"
        where ((select few
            from "t4")) and (("t67"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t67"."title_en"))) and (("t67"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t67"
      union all select 16 as kind, "t68"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t68"."name_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "network" "t68"
        where ((select few
            from "t4")) and (("t68"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t68"."name_en"))) and (("t68"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t68"
      union all select 17 as kind, "t69"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t69"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "mission" "t69"
        where ((select few
            from "t4")) and (("t69"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t69"."title_en"))) and (("t69"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t69"
      union all select 18 as kind, "t70"."id" as id, round((0.9 * greatest(ext.word_similarity((select "folded"
                from "t1"), ext.fold("t70"."title_en")), 0))::numeric, 5) as rank
      from
      (select *
        from "submission" "t70"
        where ((select few
            from "t4")) and (("t70"."search_en" @@
            (select query
              from "t5")) or ((select "folded"
              from "t1") operator(ext.<%) ext.fold("t70"."title_en"))) and (("t70"."search_en" @@
            (select "query"
              from "t1")) is not true)
        limit 500) "t70") select json_build_object('totalCount',
      (select count(*)
        from "t6" "t7"
        where ("t7"."kind" in (2, 3))), 'kinds',
      (select coalesce(json_agg(json_build_object('kind', case "t9"."kind" when 0 then 'ANNUAL_REPORT' when 1 then 'REGION' when 2 then 'COUNTRY' when 3 then 'THEME' when 4 then 'PROGRAMME' when 5 then 'ORGANISATION' when 6 then 'APPEAL' when 7 then 'MECHANISM' when 8 then 'ARTICLE' when 9 then 'AWARD' when 10 then 'CHAPTER' when 11 then 'PAGE' when 12 then 'DONOR' when 13 then 'EMERGENCY_SERVICE' when 14 then 'FINANCIAL_STATEMENT' when 15 then 'GRANT_CALL' when 16 then 'NETWORK' when 17 then 'MISSION' when 18 then 'SUBMISSION' end, 'count', "t9"."count")
            order by "t9"."count" desc, "t9"."kind"), '[]'::json)
        from
        (select "t8"."kind", count(*) as count
          from "t6" "t8" group by "t8"."kind") "t9"), 'nodes', coalesce(json_agg(json_build_object('headline', case "t2"."kind" when 2 then
            (select ext.marked(concat_ws(' – ', "t10"."name_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "country" "t10"
              where "t10"."id" = "t2"."id") when 3 then
            (select ext.marked(concat_ws(' – ', "t11"."label_en") collate "C", 'ext.en', case when
                (select few
                  from "t4") then coalesce((select "query"
                    from "t1") ||
                  (select query
                    from "t5"),
                  (select "query"
                    from "t1")) else
                (select "query"
                  from "t1") end, 'HighlightAll=true')
              from "theme" "t11"
              where "t11"."id" = "t2"."id") end, 'item', case "t2"."kind" when 2 then
            (select json_build_object('__typename', 'Country')
              from "country" "t12"
              where "t12"."id" = "t2"."id") when 3 then
            (select json_build_object('__typename', 'Theme', 'slug', "t13"."slug")
              from "theme" "t13"
              where "t13"."id" = "t2"."id") end)
          order by "t2"."place")
        filter (where "t2"."place" <= 1), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 1))
    from
    (select "t71".*, row_number() over (order by "t71"."rank" desc, "t71"."kind", "t71"."id") as place
      from "t6" "t71"
      where ("t71"."kind" in (2, 3))
      order by "t71"."rank" desc, "t71"."kind", "t71"."id"
      limit 2) "t2"))::text as data
-- $1 search "arbitrary detention"
-- $2 search "arbitrary detention"
-- $3 search "arbitrary detention"
-- $4 search "arbitrary detention"
