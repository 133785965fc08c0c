select json_build_object('articles',
  (select json_build_object('totalCount',
      (select count(*)
        from "article" "t2"
        where (("t2"."served_es" <> 'es') = $1::boolean)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_es")) end)), '[]'::json), 'aggregate',
      (select coalesce(json_agg(json_build_object('key', json_build_object('articleKind', "t5"."k0"), 'count', "t5"."m0")), '[]'::json)
        from
        (select "t4".*
          from
          (select "t3"."k0", count(*) as "m0", count(*) as "m1", 1 as one
            from
            (select "t6".*, "t6"."article_kind" as "k0"
              from "article" "t6"
              where (("t6"."served_es" <> 'es') = $2::boolean)) "t3" group by "t3"."k0") "t4"
          order by "t4"."m1" desc nulls last, "t4"."k0" nulls last
          limit 100) "t5"))
    from
    (select "t7".*
      from "article" "t7"
      where (("t7"."served_es" <> 'es') = $3::boolean)
      order by "t7"."published_on" desc nulls last, "t7"."slug", "t7"."id"
      limit 3) "t1"), 'all', json_build_object('totalCount',
    (select count(*)
      from "article" "t9"
      where true)), 'missing',
  (select json_build_object('totalCount',
      (select count(*)
        from "article" "t11"
        where (lower($4::text) <> all ("t11"."available"))), 'nodes', coalesce(json_agg(json_build_object('slug', "t10"."slug", 'localisation', case when "t10"."available" is not null then json_build_object('missing', array_remove(array[case when ('fr' = any ("t10"."available")) = false then 'FR' end, case when ('en' = any ("t10"."available")) = false then 'EN' end, case when ('es' = any ("t10"."available")) = false then 'ES' end], null)) end)), '[]'::json))
    from
    (select "t12".*
      from "article" "t12"
      where (lower($5::text) <> all ("t12"."available"))
      order by "t12"."slug", "t12"."id"
      limit 1) "t10"), 'inFrenchInstead', json_build_object('totalCount',
    (select count(*)
      from "article" "t14"
      where ((upper("t14"."served_es")) = $6::text) and (("t14"."served_es" <> 'es') = $7::boolean))), 'programmesWithTranslatedParent',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t15"."slug", 'parent',
            (select json_build_object('slug', "t16"."slug")
              from "programme" "t16"
              where "t16"."id" = "t15"."parent_id"))), '[]'::json))
    from
    (select "t17".*
      from "programme" "t17"
      join "programme" "t18" on "t18"."id" = "t17"."parent_id"
      where (lower($8::text) = any ("t18"."available"))
      order by "t17"."slug", "t17"."id"
      limit 3) "t15"))::text as data
-- $1 value $instead.isFallback.eq
-- $2 value $instead.isFallback.eq
-- $3 value $instead.isFallback.eq
-- $4 value "ES"
-- $5 value "ES"
-- $6 value "FR"
-- $7 value true
-- $8 value "FR"
