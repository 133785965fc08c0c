select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where ("t2"."internal_note" is not null)), 'nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'internalNote', "t1"."internal_note", 'dueDiligence', "t1"."due_diligence", 'exposure', "t1"."exposure", 'informedAppeals', json_build_object('totalCount',
              (select count(*)
                from "appeal_informants"
                where "target_id" = "t1"."id")))), '[]'::json))
    from
    (select "t4".*
      from "organisation" "t4"
      where ("t4"."internal_note" is not null)
      order by "t4"."slug", "t4"."id"
      limit 2) "t1"), 'appeals',
  (select json_build_object('totalCount',
      (select count(*)
        from "appeal" "t6"
        where ("t6"."review_by" is not null)), 'nodes', coalesce(json_agg(json_build_object('slug', "t5"."slug", 'reviewBy', "t5"."review_by", 'exposure', "t5"."exposure", 'informants',
            (select json_build_object('totalCount',
                (select count(*)
                  from "appeal_informants"
                  where "owner_id" = "t5"."id"), 'nodes', coalesce(json_agg(json_build_object('slug', "t7"."slug", 'country',
                      (select json_build_object('iso2', "t8"."iso2")
                        from "country" "t8"
                        where "t8"."id" = "t7"."country_id"))), '[]'::json))
              from
              (select "t9".*
                from "appeal_informants" "t9l"
                join "organisation" "t9" on "t9"."id" = "t9l"."target_id"
                where ("t9l"."owner_id" = "t5"."id")
                order by "t9"."slug", "t9"."id"
                limit 2) "t7"), 'cosigners',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t10"."slug")), '[]'::json))
              from
              (select "t11".*
                from "appeal_cosigners" "t11l"
                join "organisation" "t11" on "t11"."id" = "t11l"."target_id"
                where ("t11l"."owner_id" = "t5"."id")
                order by "t11"."slug", "t11"."id"
                limit 1) "t10"))), '[]'::json))
    from
    (select "t12".*
      from "appeal" "t12"
      where ("t12"."review_by" is not null)
      order by "t12"."review_by" nulls last, "t12"."slug", "t12"."id"
      limit 2) "t5"), 'sources',
  (select json_build_object('totalCount',
      (select count(*)
        from "source" "t14"
        where ("t14"."url_is_open" = $1::boolean)), 'nodes', coalesce(json_agg(json_build_object('url', "t13"."url", 'title', "t13"."title", 'note', "t13"."note", 'hash', "t13"."hash", 'urlIsOpen', "t13"."url_is_open")), '[]'::json))
    from
    (select "t15".*
      from "source" "t15"
      where ("t15"."url_is_open" = $2::boolean)
      order by "t15"."url", "t15"."id"
      limit 2) "t13"))::text as data
-- $1 value false
-- $2 value false
