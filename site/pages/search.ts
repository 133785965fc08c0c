import type { SearchKind, SiteSearchQuery } from '../generated/types.js';
import { Html, html } from '../html.js';
import { textIn } from '../parts/filters.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { link } from '../parts/links.js';
import { listPage } from '../parts/list-page.js';
import { listPath } from '../parts/lists.js';
import { addressWith, paging } from '../parts/paging.js';
import { dotted } from '../parts/appeals.js';
import { lang, foreign, servedMark } from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import { itemKinds, nameOf, searchKinds } from '../words/values.js';
import { counted, words } from '../words/words.js';

type Hit = SiteSearchQuery['search']['nodes'][number];

const isKind = (value: string): value is SearchKind => Object.hasOwn(searchKinds, value);

/** The kind of an item, as the kinds of a search are named. */
const kindOf = (typename: string): string =>
  typename.replaceAll(/(?<=[a-z])[A-Z]/g, (sign) => `_${sign}`).toUpperCase();

/** An excerpt of the API: text with its entities written, and marks around the words that were found. */
function excerpt(text: string): Html {
  const safe = text.replaceAll(/<(?!\/?mark>)/g, '&lt;').replaceAll(/&(?!(?:amp|lt|gt|quot|#39);)/g, '&amp;');
  return new Html(safe);
}

function hit(locale: Visit['locale'], { item, excerpt: text }: Hit): Html {
  const served = 'localisation' in item ? item : {};
  const kind = kindOf(item.__typename);
  return html`<li>
    <h3>${link(locale, { ...item, ...served })}</h3>
    <p class="facts">
      ${dotted([isKind(kind) ? nameOf(itemKinds, locale, kind) : undefined, servedMark(locale, served)])}
    </p>
    ${text ? html`<p${lang(foreign(locale, served))}>${excerpt(text)}</p>` : ''}
  </li>`;
}

function kinds(visit: Visit, { search }: SiteSearchQuery, chosen: string | undefined): Html {
  const { locale, query } = visit;
  const path = listPath(locale, 'search');
  const texts = words[locale];
  const number = new Intl.NumberFormat(locale);
  const all = search.kinds.reduce((sum, { count }) => sum + count, 0);
  const tab = (kind: string | undefined, label: string, count: number) =>
    html`<li>
      <a
        href="${addressWith(path, query, { kind: kind?.toLowerCase() })}"
        ${kind === chosen ? html` aria-current="true"` : ''}
        >${label} <small>${number.format(count)}</small></a
      >
    </li>`;
  return html`<nav aria-label="${texts.kinds}">
    <ul class="tabs">
      ${tab(undefined, texts.all, all)}
      ${search.kinds
        .filter(({ count, kind }) => count > 0 || kind === chosen)
        .map(({ kind, count }) => tab(kind, nameOf(searchKinds, locale, kind), count))}
    </ul>
  </nav>`;
}

const form = ({ locale }: Visit, text: string | undefined): Html =>
  html`<form class="search" role="search" action="${listPath(locale, 'search')}" method="get">
    <label class="field"
      ><span>${words[locale].searchText}</span>
      <input type="search" name="q" value="${text ?? ''}" maxlength="200" autocomplete="off"
    /></label>
    <button type="submit">${words[locale].doSearch}</button>
  </form>`;

/** The search in all kinds that have a page. */
export const searchPage: WritePage = async (visit) => {
  const { locale, query } = visit;
  const texts = words[locale];
  const text = textIn(query, 'q');
  const chosen = query.get('kind')?.toUpperCase();
  const kind = chosen !== undefined && isKind(chosen) ? chosen : undefined;
  const after = query.get('after');
  const data = await visit.read('SiteSearch', {
    text: text ?? '',
    ...(kind && { kinds: [kind] }),
    first: 20,
    ...(after && { after }),
    locale: inGraph(locale),
  });
  const { search } = data;
  const results = html`${kinds(visit, data, kind)}
    <h2 class="count"><span role="status">${counted(locale, texts.results, search.totalCount)}</span></h2>
    ${
      search.totalCount === 0
        ? html`<p>${texts.noResult}</p>`
        : html`<ul class="appeals">
            ${search.nodes.map((one) => hit(locale, one))}
          </ul>`
    }
    ${paging(locale, listPath(locale, 'search'), query, search.pageInfo)} ${fileLinks(visit, ['json'])}`;
  return listPage(visit, 'search', {
    title: text === undefined ? texts.search : texts.searched.replace('{text}', () => text),
    lead: texts.searchHint,
    main: html`${form(visit, text)} ${text === undefined ? '' : results}`,
    frame: data,
  });
};
