import { html } from '../html.js';
import { dotted } from '../parts/appeals.js';
import { day } from '../parts/dates.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { link } from '../parts/links.js';
import { listPage } from '../parts/list-page.js';
import { listPath } from '../parts/lists.js';
import { nextOf, pageOf, paging } from '../parts/paging.js';
import { foreign, lang, servedMark, shortened } from '../parts/words-of.js';
import type { WritePage } from '../visit.js';
import { articleKinds, nameOf } from '../words/values.js';
import { counted, words } from '../words/words.js';

/** The list of articles, the newest first. */
export const articlesPage: WritePage = async (visit) => {
  const { locale, query } = visit;
  const data = await visit.read('SiteArticles', { locale: inGraph(locale), ...pageOf(visit, 20) });
  const { articles } = data;
  const texts = words[locale];
  const items = articles.nodes.map((article) => {
    const text = shortened(article.summary, 220);
    const kind = nameOf(articleKinds, locale, article.articleKind);
    return html`<li>
      <h2>${link(locale, article)}</h2>
      <p class="facts">${dotted([kind, day(locale, article.publishedOn), servedMark(locale, article)])}</p>
      ${text ? html`<p${lang(foreign(locale, article))}>${text}</p>` : ''}
    </li>`;
  });
  return listPage(visit, 'articles', {
    title: texts.articles,
    lead: counted(locale, texts.results, articles.totalCount),
    main: html`${
      articles.nodes.length === 0
        ? html`<p>${texts.noResult}</p>`
        : html`<ul class="appeals">
            ${items}
          </ul>`
    }
    ${paging(locale, listPath(locale, 'articles'), query, articles.pageInfo)}
    ${fileLinks(visit, ['csv', 'json'])}`,
    frame: data,
    next: nextOf(visit, articles.pageInfo),
    table: {
      columns: ['provenance', 'slug', 'kind', 'date', 'title', 'summary', 'language', 'path'],
      rows: articles.nodes.map((one) => [
        one.provenance,
        one.slug,
        one.articleKind,
        one.publishedOn,
        one.label,
        one.summary,
        one.localisation?.served.toLowerCase(),
        one.path,
      ]),
    },
  });
};
