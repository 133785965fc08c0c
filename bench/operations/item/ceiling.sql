select json_build_object('organisation', (
  select json_build_object(
    'slug', o.slug, 'name', o.name, 'acronym', o.acronym, 'type', o.type, 'isMember', o.is_member, 'memberSince', o.member_since,
    'foundedYear', o.founded_year, 'website', o.website, 'description', o.description_en,
    'country', case when c.id is not null then json_build_object('iso2', c.iso2, 'name', c.name_en) end,
    'region', case when r.id is not null then json_build_object('slug', r.slug, 'name', r.name_en) end)
  from organisation o left join country c on c.id = o.country_id left join region r on r.id = o.region_id
  where o.slug = $1
))::text as data
