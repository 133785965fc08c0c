select json_build_object(
  'programmes', (
    select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', slug, 'title', title_en)), '[]'))
    from (select slug, title_en from programme order by slug, id limit 20) p),
  'articles', (
    select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', slug, 'title', title_en)), '[]'))
    from (select slug, title_en from article order by slug, id limit 5) a),
  'members', json_build_object('totalCount', (select count(*) from organisation where is_member))
)::text as data
