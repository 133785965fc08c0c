select json_build_object('node', (
  select json_build_object('slug', slug, 'reference', reference, 'title', title_en, 'summary', summary_en, 'appealKind', appeal_kind)
  from appeal where id = $1
))::text as data
