select json_build_object('country',
  (select json_build_object('__typename', 'Country', 'provenance', "t1"."provenance", 'localisation', case when "t1"."available" is not null then json_build_object('served', upper("t1"."served_en"), 'isFallback', "t1"."served_en" <> 'en') end, 'organisations',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('__typename', 'Organisation', 'provenance', "t2"."provenance", 'localisation', case when "t2"."available" is not null then json_build_object('served', upper("t2"."served_en"), 'isFallback', "t2"."served_en" <> 'en') end, 'name', "t2"."name", 'region',
                (select json_build_object('__typename', 'Region', 'provenance', "t3"."provenance", 'localisation', case when "t3"."available" is not null then json_build_object('served', upper("t3"."served_en"), 'isFallback', "t3"."served_en" <> 'en') end, 'slug', "t3"."slug")
                  from "region" "t3"
                  where "t3"."id" = "t2"."region_id"))), '[]'::json))
        from
        (select "t4".*
          from "organisation" "t4"
          where ("t4"."country_id" = "t1"."id")
          order by "t4"."name" nulls last, "t4"."id"
          limit 2) "t2"))
    from "country" "t1"
    where "t1"."iso2" = $1::text))::text as data
-- $1 value "AR"
