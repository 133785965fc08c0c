import type { SiteCountriesQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { link } from '../parts/links.js';
import { listPage } from '../parts/list-page.js';
import { dotMap } from '../parts/map.js';
import type { Visit, WritePage } from '../visit.js';
import { words } from '../words/words.js';

type Group = SiteCountriesQuery['members']['countries'][number];

interface Row {
  readonly count: number;
  readonly country: NonNullable<Group['key']['country']>;
  readonly region: Group['key']['region'];
}

const rowsOf = (groups: readonly Group[]): Row[] =>
  groups.flatMap(({ count, key: { country, region } }) => (country ? { count, country, region } : []));

const byName =
  (locale: string) =>
  (one: { readonly label: string | null }, other: { readonly label: string | null }): number =>
    (one.label ?? '').localeCompare(other.label ?? '', locale);

function regions({ locale }: Visit, rows: readonly Row[]): Html {
  const all = new Map(rows.flatMap(({ region }) => (region ? [[region.id, region]] : [])));
  const number = new Intl.NumberFormat(locale);
  return html`${[...all.values()].sort(byName(locale)).map(
    (region) =>
      html`<section>
        <h2>${link(locale, region)}</h2>
        <ul class="columns">
          ${rows
            .filter((row) => row.region?.id === region.id)
            .sort((one, other) => byName(locale)(one.country, other.country))
            .map(
              ({ country, count }) =>
                html`<li>${link(locale, country)} <small>${number.format(count)}</small></li>`,
            )}
        </ul>
      </section>`,
  )}`;
}

/** The countries in which there are members. */
export const countriesPage: WritePage = async (visit) => {
  const { locale } = visit;
  const data = await visit.read('SiteCountries', { locale: inGraph(locale) });
  const rows = rowsOf(data.members.countries);
  const texts = words[locale];
  const places = rows.flatMap(({ count, country: { iso2, label, latitude, longitude, path } }) =>
    latitude === null || longitude === null || path === null
      ? []
      : { key: iso2, label: label ?? iso2, latitude, longitude, count, isChosen: false, href: path },
  );
  return listPage(visit, 'countries', {
    title: texts.countries,
    lead: '',
    main: html`<figure class="map-figure">
        ${dotMap(texts.map, places)}
        <figcaption>${texts.mapNote}</figcaption>
      </figure>
      ${regions(visit, rows)} ${fileLinks(visit, ['csv', 'json'])}`,
    frame: data,
    table: {
      columns: ['iso2', 'name', 'region', 'members', 'path'],
      rows: rows.map(({ country, region, count }) => [
        country.iso2,
        country.label,
        region?.label,
        count,
        country.path,
      ]),
    },
  });
};
