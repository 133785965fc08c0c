select json_build_object('members', (
  select json_build_object(
    'totalCount', (select count(*) from organisation where is_member),
    'nodes', coalesce(json_agg(json_build_object(
      'slug', o.slug, 'name', o.name, 'acronym', o.acronym, 'type', o.type, 'website', o.website,
      'country', (select json_build_object('iso2', c.iso2, 'name', c.name_en) from country c where c.id = o.country_id),
      'region', (select json_build_object('slug', r.slug, 'name', r.name_en) from region r where r.id = o.region_id))), '[]'),
    'regions', (
      select json_agg(json_build_object('count', count, 'key', json_build_object('region',
        case when region_id is not null then json_build_object('id', 'region_' || replace(region_id::text, '-', '')) end)))
      from (select region_id, count(*) from organisation where is_member group by region_id order by count(*) desc) g),
    'countries', (
      select json_agg(json_build_object('count', count, 'key', json_build_object('country',
        case when country_id is not null then json_build_object('id', 'country_' || replace(country_id::text, '-', '')) end)))
      from (select country_id, count(*) from organisation where is_member group by country_id order by count(*) desc limit 250) g))
  from (select * from organisation where is_member order by name nulls last, id limit 24) o
))::text as data
