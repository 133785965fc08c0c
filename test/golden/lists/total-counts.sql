select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        join "country" "t3" on "t3"."id" = "t2"."country_id"
        where (ext.fold("t3"."iso2") = ext.fold($1::text))), 'nodes', coalesce(json_agg(json_build_object('country',
            (select json_build_object('organisations', json_build_object('totalCount',
                  (select count(*)
                    from "organisation" "t6"
                    where ("t6"."country_id" = "t4"."id"))))
              from "country" "t4"
              where "t4"."id" = "t1"."country_id"), 'themes', json_build_object('totalCount',
              (select count(*)
                from "organisation_themes"
                where "owner_id" = "t1"."id")))), '[]'::json))
    from
    (select "t8".*
      from "organisation" "t8"
      join "country" "t9" on "t9"."id" = "t8"."country_id"
      where (ext.fold("t9"."iso2") = ext.fold($2::text))
      order by "t8"."name" nulls last, "t8"."id"
      limit 1) "t1"), 'appeals', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t11"
      where true)), 'open', json_build_object('totalCount',
    (select count(*)
      from "appeal" "t13"
      where ("t13"."action_open" = $3::boolean))), 'sources', json_build_object('totalCount',
    (select count(*)
      from "source" "t15"
      where true)))::text as data
-- $1 value "AR"
-- $2 value "AR"
-- $3 value true
