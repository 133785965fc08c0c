select json_build_object('inForce',
  (select json_build_object('title', "t1"."title_fr", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_fr"), 'isFallback', "t1"."served_fr" <> 'fr') end)
    from "programme" "t1"
    where "t1"."slug" = $1::text), 'root',
  (select json_build_object('title', "t2"."title_en", 'appeals',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t3"."title_en", 'countries',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t4"."name_en", 'region',
                          (select json_build_object('name', "t5"."name_en")
                            from "region" "t5"
                            where "t5"."id" = "t4"."region_id"))), '[]'::json))
                  from
                  (select "t6".*
                    from "appeal_countries" "t6l"
                    join "country" "t6" on "t6"."id" = "t6l"."target_id"
                    where ("t6l"."owner_id" = "t3"."id")
                    order by "t6"."name_en", "t6"."id"
                    limit 1) "t4"))), '[]'::json))
        from
        (select "t7".*
          from "appeal_programmes" "t7l"
          join "appeal" "t7" on "t7"."id" = "t7l"."owner_id"
          where ("t7l"."target_id" = "t2"."id")
          order by "t7"."slug" nulls last, "t7"."id"
          limit 1) "t3"))
    from "programme" "t2"
    where "t2"."slug" = $2::text), 'nested',
  (select json_build_object('appeals',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', "t9"."title_es", 'localisation', case when "t9"."available" is not null then json_build_object('served', upper("t9"."served_es")) end, 'countries',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t10"."name_es")), '[]'::json))
                  from
                  (select "t11".*
                    from "appeal_countries" "t11l"
                    join "country" "t11" on "t11"."id" = "t11l"."target_id"
                    where ("t11l"."owner_id" = "t9"."id")
                    order by "t11"."name_es", "t11"."id"
                    limit 1) "t10"))), '[]'::json))
        from
        (select "t12".*
          from "appeal_programmes" "t12l"
          join "appeal" "t12" on "t12"."id" = "t12l"."owner_id"
          where ("t12l"."target_id" = "t8"."id")
          order by "t12"."slug" nulls last, "t12"."id"
          limit 1) "t9"))
    from "programme" "t8"
    where "t8"."slug" = $3::text), 'text',
  (select json_build_object('name', "t13"."name_fr", 'english', "t13"."name_en", 'spanish', "t13"."name_es", 'region',
      (select json_build_object('name', "t14"."name_fr")
        from "region" "t14"
        where "t14"."id" = "t13"."region_id"))
    from "country" "t13"
    where "t13"."iso2" = $4::text))::text as data
-- $1 value "observatory"
-- $2 value "observatory"
-- $3 value "observatory"
-- $4 value "DE"
