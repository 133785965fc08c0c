select json_build_object('omega',
  (select json_build_object('legalName', "t1"."name", 'type', "t1"."type", 'isMember', "t1"."is_member")
    from "organisation" "t1"
    where "t1"."slug" = $1::text), 'newest',
  (select json_build_object('items', coalesce(json_agg(json_build_object('reference', "t2"."reference", 'day', case when "t2"."document_date_value" is not null then json_build_object('on', "t2"."document_date_value", 'sureTo', "t2"."document_date_precision") end, 'where',
            (select json_build_object('of', coalesce(json_agg(json_build_object('code', "t3"."iso2", 'code3', "t3"."iso3", 'name', "t3"."name_en", 'inFrench', "t3"."name_fr")), '[]'::json))
              from
              (select "t4".*
                from "appeal_countries" "t4l"
                join "country" "t4" on "t4"."id" = "t4l"."target_id"
                where ("t4l"."owner_id" = "t2"."id")
                order by "t4"."name_en", "t4"."id"
                limit 2) "t3"))), '[]'::json))
    from
    (select "t5".*
      from "appeal" "t5"
      where true
      order by "t5"."document_date_value" desc nulls last, "t5"."slug" nulls last, "t5"."id"
      limit 2) "t2"))::text as data
-- $1 value "abuelas-de-plaza-de-mayo"
