import type { Locale } from '../src/base/locale.js';
import { read, type Ask } from './ask.js';
import type { Appeal, HomeData } from './home-data.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { linkedData, linkedHome } from './linked.js';
import { servedIn, words } from './words.js';

const precisions = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

function dateText(locale: Locale, { value, precision }: NonNullable<Appeal['documentDate']>): string {
  return new Intl.DateTimeFormat(locale, { ...precisions[precision], timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  );
}

function appealItem(
  locale: Locale,
  { reference, title, documentDate, countries, localisation }: Appeal,
): Html {
  // An appeal that is generalised has no title; what is left of it is its place and date.
  const served = localisation?.served.toLowerCase() as Locale | undefined;
  const foreign = served !== undefined && served !== locale ? served : undefined;
  const facts = [
    documentDate && dateText(locale, documentDate),
    countries.nodes.flatMap(({ name }) => name ?? []).join(', '),
    reference,
  ].filter(Boolean);
  const mark = foreign && servedIn(locale, foreign);
  return html`<li>
    ${title === null ? '' : html`<h3${foreign ? html` lang="${foreign}"` : ''}>${title}</h3>`}
    <p class="facts">${facts.join(' · ')}${mark ? ` · ${mark}` : ''}</p>
  </li>`;
}

/** The first page. */
export async function home(ask: Ask, locale: Locale): Promise<string> {
  const { data, isEvaluation } = await read(ask, 'SiteHome', { locale: locale.toUpperCase() });
  const homeData = data as HomeData;
  const { members, appeals } = homeData;
  const texts = words[locale];
  const number = new Intl.NumberFormat(locale);
  const figures = [
    [members.totalCount, texts.members],
    [members.total[0]?.countDistinct.country ?? 0, texts.countries],
    [appeals.totalCount, texts.appeals],
  ] as const;
  const doors = [
    ['/embed/?lang=' + locale, texts.embed, texts.embedText],
    ['/explorer/', texts.graph, texts.graphText],
    ['/members.csv?locale=' + locale, texts.files, texts.filesText],
  ] as const;
  const content = html`${isEvaluation ? html`<p class="notice">${texts.evaluation}</p>` : ''}
    <section class="lead">
      <h1>${texts.title}</h1>
      <p>${texts.lead}</p>
    </section>
    <section aria-labelledby="figures">
      <h2 id="figures">${texts.figures}</h2>
      <ul class="figures">
        ${figures.map(([value, label]) => html`<li><b>${number.format(value)}</b> ${label}</li>`)}
      </ul>
    </section>
    <section aria-labelledby="newest">
      <h2 id="newest">${texts.newest}</h2>
      <ul class="appeals">
        ${appeals.nodes.map((appeal) => appealItem(locale, appeal))}
      </ul>
    </section>
    <section aria-labelledby="data">
      <h2 id="data">${texts.forYou}</h2>
      <ul class="doors">
        ${doors.map(
          ([address, name, text]) =>
            html`<li>
              <a href="${address}">${name}</a>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  return layout(locale, '', texts.title, html`${content}${linkedData(linkedHome(locale, homeData))}`);
}
