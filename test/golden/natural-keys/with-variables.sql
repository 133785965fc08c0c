select json_build_object('country',
  (select json_build_object('name', "t1"."name_en", 'appeals',
      (select json_build_object('totalCount',
          (select count(*)
            from "appeal_countries"
            where "target_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t2"."slug", 'parent',
                (select json_build_object('slug', "t3"."slug")
                  from "appeal" "t3"
                  where "t3"."id" = "t2"."parent_id"))), '[]'::json))
        from
        (select "t4".*
          from "appeal_countries" "t4l"
          join "appeal" "t4" on "t4"."id" = "t4l"."owner_id"
          where ("t4l"."target_id" = "t1"."id")
          order by "t4"."slug" nulls last, "t4"."id"
          limit 2) "t2"))
    from "country" "t1"
    where "t1"."iso2" = $1::text), 'region',
  (select json_build_object('name', "t5"."name_en")
    from "region" "t5"
    where "t5"."slug" = $2::text))::text as data
-- $1 value $iso2
-- $2 value $slug
