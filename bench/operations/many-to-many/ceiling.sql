select json_build_object('members', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', o.slug, 'name', o.name,
    'themes', (
      select json_build_object(
        'totalCount', (select count(*) from organisation_themes where owner_id = o.id),
        'nodes', coalesce(json_agg(json_build_object('slug', slug, 'label', label_en)), '[]'))
      from (
        select t.slug, t.label_en from organisation_themes l join theme t on t.id = l.target_id
        where l.owner_id = o.id order by t.theme_kind, t.label_en, t.id limit 10) t))), '[]'))
  from (select * from organisation where is_member order by member_since desc nulls last, id desc limit 10) o
))::text as data
