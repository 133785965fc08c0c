select json_build_object('organisation',
  (select json_build_object('name', "t1"."name", 'acronym', "t1"."acronym", 'otherNames', "t1"."other_names", 'workingLanguages', "t1"."working_languages", 'services', "t1"."services", 'identifiers', case when "t1"."identifiers" is not null then coalesce((select json_agg(json_build_object('scheme', part.value ->> 'scheme', 'number', part.value ->> 'value', '__typename', 'Identifier')
            order by part.place)
          from jsonb_array_elements("t1"."identifiers") with ordinality part (value, place)), '[]'::json) end, 'sources',
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('url', "t2"."url", 'organisations', json_build_object('totalCount',
                  (select count(*)
                    from "organisation_sources"
                    where "target_id" = "t2"."id")))), '[]'::json))
        from
        (select "t4".*
          from "organisation_sources" "t4l"
          join "source" "t4" on "t4"."id" = "t4l"."target_id"
          where ("t4l"."owner_id" = "t1"."id") and ("t4"."url" is not null)
          order by "t4"."url" nulls last, "t4"."id"
          limit 3) "t2"))
    from "organisation" "t1"
    where "t1"."slug" = $1::text))::text as data
-- $1 value "omct"
