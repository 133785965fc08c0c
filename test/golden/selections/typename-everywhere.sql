select json_build_object('__typename', 'Query', 'organisations',
  (select json_build_object('__typename', 'OrganisationConnection', 'pageInfo', json_build_object('__typename', 'PageInfo', 'hasNextPage', count(*) > 1), 'edges', coalesce(json_agg(json_build_object('__typename', 'OrganisationEdge', 'node', json_build_object('__typename', 'Organisation', 'localisation', case when "t1"."available" is not null then json_build_object('__typename', 'Localisation', 'served', upper("t1"."served_en")) end, 'alternates', coalesce((select json_agg(page.value
                    order by page.place)
                  from unnest(array[case when 'fr' = any ("t1"."available") then json_build_object('__typename', 'Alternate', 'locale', 'FR') end, case when 'en' = any ("t1"."available") then json_build_object('__typename', 'Alternate', 'locale', 'EN') end, case when 'es' = any ("t1"."available") then json_build_object('__typename', 'Alternate', 'locale', 'ES') end]) with ordinality page (value, place)
                  where page.value is not null), '[]'::json), 'country',
              (select json_build_object('__typename', 'Country', 'region', case when "t2"."region_id" is not null then json_build_object('__typename', 'Region') end)
                from "country" "t2"
                where "t2"."id" = "t1"."country_id"), 'memberships',
              (select json_build_object('__typename', 'MembershipConnection', 'nodes', coalesce(json_agg(json_build_object('__typename', 'Membership', 'network', case when "t3"."network_id" is not null then json_build_object('__typename', 'Network') end, 'validFrom', case when "t3"."valid_from_value" is not null then json_build_object('__typename', 'PartialDate', 'value', "t3"."valid_from_value") end)), '[]'::json))
                from
                (select "t4".*
                  from "membership" "t4"
                  where ("t4"."organisation_id" = "t1"."id")
                  order by "t4"."valid_from_value" desc nulls last, "t4"."id" desc
                  limit 20) "t3"))))
        filter (where "t1"."place" <= 1), '[]'::json))
    from
    (select "t6".*, row_number() over (order by "t6"."name" nulls last, "t6"."id") as place
      from
      (select "t5".*
        from "organisation" "t5"
        where ("t5"."slug" = ext.fold($1::text))
        order by "t5"."name" nulls last, "t5"."id"
        limit 2) "t6") "t1"), 'resolvePath', coalesce((select json_build_object('__typename', 'PathMatch', 'item', json_build_object('__typename', 'Network'))
      from "network" "t7"
      where "t7"."slug" = $2::text),
    (select json_build_object('__typename', 'PathMatch', 'item', json_build_object('__typename', 'Network'))
      from "network" "t8"
      where "t8"."former_names" @> array[$3::text]
      order by "t8"."id"
      limit 1)))::text as data
-- $1 value "justica-global"
-- $2 path "/en/networks/sos-torture"
-- $3 path "/en/networks/sos-torture"
