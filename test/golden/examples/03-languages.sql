select json_build_object('programme',
  (select json_build_object('slug', "t1"."slug", 'french', "t1"."title_fr", 'english', "t1"."title_en", 'spanish', "t1"."title_es")
    from "programme" "t1"
    where "t1"."slug" = $1::text), 'resolvePath', coalesce((select json_build_object('locale', 'FR', 'item', json_build_object('__typename', 'Programme', 'title', "t2"."title_fr"))
      from "programme" "t2"
      where "t2"."slug" = $2::text),
    (select json_build_object('locale', 'FR', 'item', json_build_object('__typename', 'Programme', 'title', "t3"."title_fr"))
      from "programme" "t3"
      where "t3"."former_names" @> array[$3::text]
      order by "t3"."id"
      limit 1)))::text as data
-- $1 value "observatory"
-- $2 path "/fr/programmes/observatory"
-- $3 path "/fr/programmes/observatory"
