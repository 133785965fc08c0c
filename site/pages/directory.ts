import type { DirectoryQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import {
  filterForm,
  choicesOf,
  textIn,
  valueIn,
  valuesIn,
  type Choice,
  type Facet,
} from '../parts/filters.js';
import { listPage } from '../parts/list-page.js';
import { listPath } from '../parts/lists.js';
import { dotMap } from '../parts/map.js';
import { memberList, memberTable } from '../parts/members.js';
import { addressWith, nextOf, pageOf, paging } from '../parts/paging.js';
import type { Visit, WritePage } from '../visit.js';
import { counted, words } from '../words/words.js';
import { fileLinks, inGraph } from '../parts/formats.js';

const pageSize = 24;

/** A choice of a facet; a group without the item is none: it holds those that have no such item. */
const choice = (
  value: string | null | undefined,
  label: string | null | undefined,
  count: number,
): Choice[] => (value ? [{ value, label: label ?? value, count }] : []);

type Wishes = Readonly<Record<'regions' | 'countries' | 'themes' | 'programmes', string[] | undefined>>;

const wishesIn = ({ query }: Visit): Wishes => ({
  regions: valuesIn(query, 'region'),
  countries: valueIn(query, 'country')?.map((code) => code.toUpperCase()),
  themes: valueIn(query, 'theme'),
  programmes: valueIn(query, 'programme'),
});

function facetsOf({ locale }: Visit, { members, programmes }: DirectoryQuery, wishes: Wishes): Facet[] {
  const texts = words[locale];
  const facet = (
    name: string,
    title: string,
    form: Facet['form'],
    [found, chosen = []]: readonly [readonly Choice[], readonly string[] | undefined],
  ): Facet => ({ name, title, form, choices: choicesOf(locale, found, chosen), chosen });
  return [
    facet('region', texts.region, 'boxes', [
      members.regions.flatMap(({ count, key: { region } }) => choice(region?.slug, region?.name, count)),
      wishes.regions,
    ]),
    facet('country', texts.country, 'list', [
      members.countries.flatMap(({ count, key: { country } }) => choice(country?.iso2, country?.name, count)),
      wishes.countries,
    ]),
    facet('theme', texts.theme, 'list', [
      members.themes.flatMap(({ count, key: { themes } }) => choice(themes?.slug, themes?.label, count)),
      wishes.themes,
    ]),
    facet('programme', texts.programme, 'list', [
      programmes.flatMap(({ countDistinct, key: { programme } }) =>
        choice(programme?.slug, programme?.title, countDistinct.organisation),
      ),
      wishes.programmes,
    ]),
  ];
}

function map(visit: Visit, { members }: DirectoryQuery, { countries = [] }: Wishes): Html {
  const { locale, query } = visit;
  const path = listPath(locale, 'members');
  const { map: title, mapNote } = words[locale];
  const places = members.countries.flatMap(({ count, key: { country } }) =>
    country?.latitude == null || country.longitude === null
      ? []
      : {
          key: country.iso2,
          label: country.name ?? country.iso2,
          latitude: country.latitude,
          longitude: country.longitude,
          count,
          isChosen: countries.includes(country.iso2),
          // Relative, as there are many of them.
          href:
            addressWith('', query, {
              country: countries.includes(country.iso2) ? undefined : country.iso2.toLowerCase(),
            }) || path,
        },
  );
  return html`<figure class="map-figure">
    ${dotMap(title, places)}
    <figcaption>${mapNote}</figcaption>
  </figure>`;
}

/** The directory of members. */
export const directoryPage: WritePage = async (visit) => {
  const { locale, query } = visit;
  const path = listPath(locale, 'members');
  const wishes = wishesIn(visit);
  const text = textIn(query, 'q');
  const data = await visit.read('Directory', {
    locale: inGraph(locale),
    ...wishes,
    text,
    ...pageOf(visit, pageSize),
  });
  const { members } = data;
  const texts = words[locale];
  const named = members.nodes.filter(({ name }) => name !== null);
  const unnamed = members.nodes.length - named.length;
  const main = html`<div class="directory">
    ${filterForm({ locale, path, text, facets: facetsOf(visit, data, wishes) })}
    <div class="found">
      <h2 class="count">
        <span role="status">${counted(locale, texts.membersFound, members.totalCount)}</span>
      </h2>
      ${map(visit, data, wishes)}
      ${members.totalCount === 0 ? html`<p>${texts.noResult}</p>` : memberList(locale, named)}
      ${unnamed > 0 ? html`<p class="facts">${counted(locale, texts.unnamedHere, unnamed)}</p>` : ''}
      ${paging(locale, path, query, members.pageInfo)} ${fileLinks(visit, ['csv', 'json'])}
    </div>
  </div>`;
  return listPage(visit, 'members', {
    title: texts.members,
    lead: texts.membersLead,
    main,
    frame: data,
    next: nextOf(visit, members.pageInfo),
    table: memberTable(members.nodes),
  });
};
