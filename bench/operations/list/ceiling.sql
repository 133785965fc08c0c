select json_build_object('appeals', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', slug, 'reference', reference, 'appealKind', appeal_kind, 'title', title_en,
    'documentDate', json_build_object('value', document_date_value, 'precision', document_date_precision),
    'newInformation', new_information, 'actionOpen', action_open)), '[]'))
  from (select * from appeal order by document_date_value desc nulls last, id desc limit 20) a
))::text as data
