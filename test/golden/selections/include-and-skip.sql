select json_build_object('theme',
  (select json_build_object('slug', "t1"."slug", 'altLabels', "t1"."alt_labels_en", 'appeals',
      (select json_build_object('totalCount',
          (select count(*)
            from "appeal_themes"
            where "target_id" = "t1"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t2"."slug", 'countries',
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', "t3"."name_en", 'iso2', "t3"."iso2")), '[]'::json))
                  from
                  (select "t4".*
                    from "appeal_countries" "t4l"
                    join "country" "t4" on "t4"."id" = "t4l"."target_id"
                    where ("t4l"."owner_id" = "t2"."id")
                    order by "t4"."name_en", "t4"."id"
                    limit 1) "t3"))), '[]'::json))
        from
        (select "t5".*
          from "appeal_themes" "t5l"
          join "appeal" "t5" on "t5"."id" = "t5l"."owner_id"
          where ("t5l"."target_id" = "t1"."id")
          order by "t5"."slug" nulls last, "t5"."id"
          limit 1) "t2"))
    from "theme" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "slapp"
