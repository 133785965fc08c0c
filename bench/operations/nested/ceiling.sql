select json_build_object('appeals', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', a.slug, 'title', a.title_en,
    'parent', (select json_build_object('slug', p.slug, 'reference', p.reference) from appeal p where p.id = a.parent_id),
    'countries', (
      select json_build_object('nodes', coalesce(json_agg(json_build_object('iso3', iso3, 'name', name_en, 'region', region)), '[]'))
      from (
        select c.iso3, c.name_en, json_build_object('slug', r.slug, 'name', r.name_en) as region
        from appeal_countries l join country c on c.id = l.target_id join region r on r.id = c.region_id
        where l.owner_id = a.id order by c.name_en, c.id limit 10) c),
    'programmes', (
      select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', slug, 'title', title_en, 'parent', parent)), '[]'))
      from (
        select p.slug, p.title_en,
          (select json_build_object('slug', up.slug, 'title', up.title_en) from programme up where up.id = p.parent_id) as parent
        from appeal_programmes l join programme p on p.id = l.target_id
        where l.owner_id = a.id order by p.programme_kind, p.title_en, p.id limit 10) p),
    'addressees', (
      select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', slug, 'office', office_en, 'country', country)), '[]'))
      from (
        select u.slug, u.office_en, (
          select json_build_object('iso2', c.iso2, 'region', json_build_object('slug', r.slug))
          from country c join region r on r.id = c.region_id where c.id = u.country_id) as country
        from appeal_addressees l join authority u on u.id = l.target_id
        where l.owner_id = a.id order by u.office_en, u.id limit 10) u))), '[]'))
  from (select * from appeal order by document_date_value desc nulls last, id desc limit 20) a
))::text as data
