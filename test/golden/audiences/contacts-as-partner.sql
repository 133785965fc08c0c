select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."contact_email" is not null)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'contactEmail', "t1"."contact_email", 'contactPhone', "t1"."contact_phone", 'publicEmail', "t1"."public_email", 'country',
            (select json_build_object('region',
                (select json_build_object('slug', "t4"."slug")
                  from "region" "t4"
                  where "t4"."id" = "t3"."region_id"))
              from "country" "t3"
              where "t3"."id" = "t1"."country_id"))), '[]'::json))
    from
    (select "t5".*
      from "organisation" "t5"
      where ("t5"."contact_email" is not null)
      order by "t5"."slug" nulls last, "t5"."id"
      limit 2) "t1"))::text as data
