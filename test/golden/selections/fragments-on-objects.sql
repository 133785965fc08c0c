select json_build_object('appeals',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'documentDate', case when "t1"."document_date_value" is not null then json_build_object('value', "t1"."document_date_value") end, 'countries',
            (select json_build_object('totalCount',
                (select count(*)
                  from "appeal_countries"
                  where "owner_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('name', "t2"."name_en", 'region',
                      (select json_build_object('slug', "t3"."slug")
                        from "region" "t3"
                        where "t3"."id" = "t2"."region_id"), 'iso2', "t2"."iso2")), '[]'::json))
              from
              (select "t4".*
                from "appeal_countries" "t4l"
                join "country" "t4" on "t4"."id" = "t4l"."target_id"
                where ("t4l"."owner_id" = "t1"."id")
                order by "t4"."name_en", "t4"."id"
                limit 1) "t2"), 'actionOpen', "t1"."action_open", 'appealKind', "t1"."appeal_kind")), '[]'::json))
    from
    (select "t5".*
      from "appeal" "t5"
      where true
      order by "t5"."slug" nulls last, "t5"."id"
      limit 3) "t1"))::text as data
