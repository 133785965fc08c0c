import type { AppealKind, AppealListQuery } from '../generated/types.js';
import { html } from '../html.js';
import { appealList, appealTable } from '../parts/appeals.js';
import { choicesOf, filterForm, textIn, valueIn, type Choice, type Facet } from '../parts/filters.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { listPage } from '../parts/list-page.js';
import { listPath } from '../parts/lists.js';
import { nextOf, pageOf, paging } from '../parts/paging.js';
import type { Visit, WritePage } from '../visit.js';
import { appealKinds, nameOf } from '../words/values.js';
import { counted, words } from '../words/words.js';

const pageSize = 20;

const isKind = (value: string): value is AppealKind => Object.hasOwn(appealKinds, value);

const wishesIn = ({ query }: Visit) => ({
  kinds: query
    .getAll('kind')
    .map((value) => value.toUpperCase())
    .filter(isKind)
    .slice(0, 1),
  regions: valueIn(query, 'region'),
  countries: valueIn(query, 'country')?.map((code) => code.toUpperCase()),
  themes: valueIn(query, 'theme'),
});

const named = (
  item: { slug?: string | null; iso2?: string; name?: string | null } | null,
  count: number,
): Choice[] => {
  const value = item?.iso2 ?? item?.slug;
  return value ? [{ value, label: item?.name ?? value, count }] : [];
};

function facetsOf(
  { locale }: Visit,
  { appeals }: AppealListQuery,
  { kinds, regions, countries, themes }: ReturnType<typeof wishesIn>,
): Facet[] {
  const texts = words[locale];
  const facet = (
    name: string,
    title: string,
    found: readonly Choice[],
    chosen: readonly string[] = [],
  ): Facet => ({
    name,
    title,
    form: 'list',
    choices: choicesOf(locale, found, chosen),
    chosen,
  });
  return [
    facet(
      'kind',
      texts.kind,
      appeals.kinds.flatMap(({ count, key: { appealKind } }) =>
        appealKind === null
          ? []
          : { value: appealKind, label: nameOf(appealKinds, locale, appealKind), count },
      ),
      kinds,
    ),
    facet(
      'region',
      texts.region,
      appeals.regions.flatMap(({ count, key }) => named(key.regions, count)),
      regions,
    ),
    facet(
      'country',
      texts.country,
      appeals.countries.flatMap(({ count, key }) => named(key.countries, count)),
      countries,
    ),
    facet(
      'theme',
      texts.theme,
      appeals.themes.flatMap(({ count, key: { themes: theme } }) =>
        named(theme && { slug: theme.slug, name: theme.label }, count),
      ),
      themes,
    ),
  ];
}

/** The list of appeals: those that are open come first. */
export const appealsPage: WritePage = async (visit) => {
  const { locale, query } = visit;
  const path = listPath(locale, 'appeals');
  const { kinds, ...wishes } = wishesIn(visit);
  const text = textIn(query, 'q');
  const onlyOpen = query.get('open') === 'yes';
  const data = await visit.read('AppealList', {
    locale: inGraph(locale),
    ...wishes,
    ...(kinds.length > 0 && { kinds }),
    ...(onlyOpen && { open: true }),
    text,
    ...pageOf(visit, pageSize),
  });
  const { appeals } = data;
  const texts = words[locale];
  const open = appeals.open.find(({ key }) => key.actionOpen === true)?.count ?? 0;
  const more = html`<label
    ><input type="checkbox" name="open" value="yes" ${onlyOpen ? html` checked` : ''} /> ${texts.onlyOpen}
    <small>${new Intl.NumberFormat(locale).format(open)}</small></label
  >`;
  const main = html`<div class="directory">
    ${filterForm({ locale, path, text, facets: facetsOf(visit, data, { kinds, ...wishes }), more })}
    <div class="found">
      <h2 class="count">
        <span role="status">${counted(locale, texts.appealsFound, appeals.totalCount)}</span>
      </h2>
      ${appeals.totalCount === 0 ? html`<p>${texts.noResult}</p>` : appealList(locale, appeals.nodes)}
      ${paging(locale, path, query, appeals.pageInfo)} ${fileLinks(visit, ['csv', 'json'])}
    </div>
  </div>`;
  return listPage(visit, 'appeals', {
    title: texts.appeals,
    lead: texts.appealsLead,
    main,
    frame: data,
    next: nextOf(visit, appeals.pageInfo),
    table: appealTable(appeals.nodes),
  });
};
