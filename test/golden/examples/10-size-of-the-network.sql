select json_build_object('figures',
  (select json_build_object('totalCount',
      (select count(*)
        from "figure" "t2"
        where ("t2"."slug" = ext.fold($1::text))), 'nodes', coalesce(json_agg(json_build_object('year', "t1"."year", 'label', "t1"."label_en", 'value', trim_scale("t1"."value")::text, 'unit', "t1"."unit", 'qualifier', "t1"."qualifier", 'note', "t1"."note_en", 'source',
            (select json_build_object('url', "t3"."url", 'title', "t3"."title", 'sourceKind', "t3"."source_kind")
              from "source" "t3"
              where "t3"."id" = "t1"."source_id"))), '[]'::json))
    from
    (select "t4".*
      from "figure" "t4"
      where ("t4"."slug" = ext.fold($2::text))
      order by "t4"."year", "t4"."label_en", "t4"."id"
      limit 20) "t1"))::text as data
-- $1 value "network-members"
-- $2 value "network-members"
