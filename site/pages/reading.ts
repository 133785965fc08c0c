import type { SiteChartQuery, SiteReadingQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedPage } from '../linked.js';
import { dotted } from '../parts/appeals.js';
import { attachments, blocks, chartsOf } from '../parts/blocks.js';
import { day } from '../parts/dates.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine, link, links, type Linked } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { facts, foreign, paragraphs, section } from '../parts/words-of.js';
import type { Crumb, Visit, WritePage } from '../visit.js';
import { articleKinds, itemKinds, nameOf } from '../words/values.js';
import { words } from '../words/words.js';

type Item = NonNullable<SiteReadingQuery['resolvePath']>['item'];
type Of<Name extends Item['__typename']> = Extract<Item, { readonly __typename: Name }>;
type Figures = SiteChartQuery['figures']['nodes'];

const lead = (visit: Visit, item: Of<'AnnualReport' | 'Article' | 'Page'>): Html | undefined =>
  item.summary ? html`<div class="summary">${paragraphs(visit.locale, item, item.summary)}</div>` : undefined;

const crumb = (visit: Visit, item: Linked): Crumb => ({
  label: item.label ?? words[visit.locale].unnamed,
  lang: foreign(visit.locale, item),
  ...(item.path && { path: item.path }),
});

type ChapterLink = Of<'AnnualReport'>['chapters']['nodes'][number];

const contents = ({ locale, path }: Visit, all: readonly ChapterLink[]): Html | undefined =>
  all.length === 0
    ? undefined
    : html`<ol class="contents">
        ${all.map(
          (one) =>
            html`<li${one.chapterNumber === null ? '' : html` value="${one.chapterNumber}"`}${
              one.path === path ? html` aria-current="page"` : ''
            }>${link(locale, one)}</li>`,
        )}
      </ol>`;

function report(visit: Visit, item: Of<'AnnualReport'>) {
  const { locale } = visit;
  const texts = words[locale];
  const reports = listPath(locale, 'reports');
  return {
    above: nameOf(itemKinds, locale, 'ANNUAL_REPORT'),
    main: html`${lead(visit, item)}
    ${section('contents', texts.contents, contents(visit, item.chapters.nodes))}
    ${section('documents', texts.documents, attachments(locale, item.attachments.nodes))}`,
    crumbs: [{ label: texts.reports, path: reports }],
    linked: linkedPage(visit, item, 'Report'),
    section: reports,
  };
}

/** Links to the chapters before and after. */
function neighbours({ locale, path }: Visit, all: readonly ChapterLink[]): Html | undefined {
  const index = all.findIndex((one) => one.path === path);
  if (index < 0) return undefined;
  const [before, after] = [all[index - 1], all[index + 1]];
  return html`<nav aria-label="${words[locale].chapters}">
    <ul class="paging">
      ${before ? html`<li class="before">${link(locale, before)}</li>` : ''}
      ${after ? html`<li class="after">${link(locale, after)}</li>` : ''}
    </ul>
  </nav>`;
}

function chapter(visit: Visit, item: Of<'Chapter'>, figures: Figures) {
  const { locale } = visit;
  const texts = words[locale];
  const reports = listPath(locale, 'reports');
  return {
    above: item.chapterNumber === null ? texts.chapter : `${texts.chapter} ${item.chapterNumber}`,
    main: html`${blocks(locale, item.blocks.nodes, figures)}
      ${facts([[texts.programmes, inLine(locale, item.programmes.nodes)]])}
      ${neighbours(visit, item.report.chapters.nodes)}
      <details class="toc">
        <summary>${texts.contents}</summary>
        ${contents(visit, item.report.chapters.nodes)}
      </details>`,
    crumbs: [{ label: texts.reports, path: reports }, crumb(visit, item.report)],
    linked: linkedPage(visit, item, 'Chapter'),
    section: reports,
  };
}

function article(visit: Visit, item: Of<'Article'>, figures: Figures) {
  const { locale } = visit;
  const texts = words[locale];
  const articles = listPath(locale, 'articles');
  return {
    above: dotted([nameOf(articleKinds, locale, item.articleKind), day(locale, item.publishedOn)]),
    main: html`${lead(visit, item)} ${blocks(locale, item.blocks.nodes, figures)}
    ${facts([
      [texts.countries, inLine(locale, item.countries.nodes)],
      [texts.programmes, inLine(locale, item.programmes.nodes)],
    ])}
    ${section('documents', texts.documents, attachments(locale, item.attachments.nodes))}`,
    crumbs: [{ label: texts.articles, path: articles }],
    linked: linkedPage(visit, item, 'Article', item.publishedOn),
    section: articles,
  };
}

const page = (visit: Visit, item: Of<'Page'>, figures: Figures) => ({
  main: html`${lead(visit, item)} ${blocks(visit.locale, item.blocks.nodes, figures)}
  ${section('children', words[visit.locale].pages, links(visit.locale, item.children.nodes))}`,
  crumbs: item.parent ? [crumb(visit, item.parent)] : [],
  linked: linkedPage(visit, item, 'WebPage'),
  section: visit.path,
});

/** The figures of the charts of a text: only a text that has charts asks for them. */
async function figuresOf({ read, locale }: Visit, item: Item | undefined): Promise<Figures> {
  const slugs = item && 'blocks' in item ? chartsOf(item.blocks.nodes) : [];
  if (slugs.length === 0) return [];
  return (await read('SiteChart', { slugs, locale: inGraph(locale) })).figures.nodes;
}

function write(visit: Visit, item: Item, figures: Figures) {
  switch (item.__typename) {
    case 'AnnualReport':
      return report(visit, item);
    case 'Chapter':
      return chapter(visit, item, figures);
    case 'Article':
      return article(visit, item, figures);
    case 'Page':
      return page(visit, item, figures);
    default:
      return { main: html`` };
  }
}

/** The page of something to read: a report with its chapters, a chapter, an article, a page. */
export const readingPage: WritePage = async (visit) => {
  const data = await visit.read('SiteReading', { path: visit.path, locale: inGraph(visit.locale) });
  const figures = await figuresOf(visit, data.resolvePath?.item);
  return itemPage(visit, data, (item) => {
    const { main, ...rest } = write(visit, item, figures);
    return { ...rest, main: html`${main} ${fileLinks(visit, ['json'])}` };
  });
};
