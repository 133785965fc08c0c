import type { SiteCountryQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedPage } from '../linked.js';
import { appealList } from '../parts/appeals.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine, links } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { memberList } from '../parts/members.js';
import { addressWith } from '../parts/paging.js';
import { facts, section } from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import { counted, words } from '../words/words.js';

type Country = Extract<
  NonNullable<SiteCountryQuery['resolvePath']>['item'],
  { readonly __typename: 'Country' }
>;

/** A list with the link to the rest of it, where there is more than is shown. */
const withRest = (list: Html | undefined, rest: Html | undefined): Html | undefined =>
  list && html`${list} ${rest ? html`<p>${rest}</p>` : ''}`;

function main(visit: Visit, { iso2, region, otherNames, organisations, appeals, ...item }: Country): Html {
  const { locale } = visit;
  const texts = words[locale];
  const inCountry = (name: 'members' | 'appeals', text: string) =>
    html`<a
      href="${addressWith(listPath(locale, name), new URLSearchParams(), { country: iso2.toLowerCase() })}"
      >${text}</a
    >`;
  const named = organisations.nodes.filter(({ name }) => name !== null);
  return html`${facts([
    [texts.region, inLine(locale, [region])],
    [texts.otherNames, (otherNames ?? []).join(', ')],
  ])}
  ${section(
    'members',
    texts.members,
    organisations.totalCount === 0
      ? undefined
      : withRest(
          memberList(locale, named),
          organisations.totalCount > named.length
            ? inCountry('members', counted(locale, texts.membersFound, organisations.totalCount))
            : undefined,
        ),
  )}
  ${section(
    'appeals',
    texts.appeals,
    withRest(
      appealList(locale, appeals.nodes),
      appeals.totalCount > appeals.nodes.length
        ? inCountry('appeals', counted(locale, texts.appealsFound, appeals.totalCount))
        : undefined,
    ),
  )}
  ${section('help', texts.help, links(locale, item.emergencyServices.nodes))}
  ${section('articles', texts.articles, links(locale, item.articles.nodes))} ${fileLinks(visit, ['json'])}`;
}

/** The page of a country. */
export const countryPage: WritePage = async (visit) => {
  const { locale, path } = visit;
  const data = await visit.read('SiteCountry', { path, locale: inGraph(locale) });
  const countries = listPath(locale, 'countries');
  return itemPage(visit, data, (item) => {
    if (item.__typename !== 'Country') return { main: html`` };
    return {
      above: words[locale].country,
      main: main(visit, item),
      crumbs: [{ label: words[locale].countries, path: countries }],
      linked: linkedPage(visit, item, 'WebPage'),
      section: countries,
    };
  });
};
