select json_build_object('appeals', (
  select json_build_object(
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > 50,
      'endCursor', encode(convert_to((array_agg(json_build_array(document_date_value, id)::text order by place desc) filter (where place <= 50))[1], 'utf8'), 'base64')),
    'nodes', coalesce(json_agg(json_build_object('slug', slug, 'reference', reference, 'title', title_en, 'appealKind', appeal_kind) order by place) filter (where place <= 50), '[]'))
  from (
    select a.*, row_number() over (order by document_date_value desc nulls last, id desc) as place
    from (
      select * from appeal where (document_date_value, id) < ($1::date, $2::uuid)
      order by document_date_value desc nulls last, id desc limit 51) a) a
))::text as data
