import type { SiteHomeQuery } from '../generated/types.js';
import { html } from '../html.js';
import { linkedHome } from '../linked.js';
import { appealList } from '../parts/appeals.js';
import { listPath } from '../parts/lists.js';
import { section } from '../parts/words-of.js';
import { locales } from '../../src/base/locale.js';
import type { Visit, WritePage } from '../visit.js';
import { words } from '../words/words.js';

function figures({ locale }: Visit, { members, appeals }: SiteHomeQuery) {
  const texts = words[locale];
  const number = new Intl.NumberFormat(locale);
  const rows = [
    [members.totalCount, texts.memberOrganisations, listPath(locale, 'members')],
    [members.total[0]?.countDistinct.country ?? 0, texts.countriesCount, listPath(locale, 'countries')],
    [appeals.totalCount, texts.urgentAppeals, listPath(locale, 'appeals')],
  ] as const;
  return html`<ul class="figures">
    ${rows.map(
      ([value, label, path]) => html`<li><b>${number.format(value)}</b> <a href="${path}">${label}</a></li>`,
    )}
  </ul>`;
}

/** The first page. */
export const homePage: WritePage = async (visit) => {
  const { locale } = visit;
  const data = await visit.read('SiteHome', { locale: locale.toUpperCase() as Uppercase<typeof locale> });
  const texts = words[locale];
  const doors = [
    [`/embed/?lang=${locale}`, texts.embed, texts.embedText],
    ['/explorer/', texts.graph, texts.graphText],
    [`/members.csv?locale=${locale}`, texts.files, texts.filesText],
  ] as const;
  const main = html`<section class="lead">
      <h1>${texts.title}</h1>
      <p>${texts.lead}</p>
    </section>
    ${section('figures', texts.figures, figures(visit, data))}
    ${section('newest', texts.newest, appealList(locale, data.appeals.nodes))}
    ${section(
      'data',
      texts.forYou,
      html`<ul class="doors">
        ${doors.map(
          ([address, name, text]) =>
            html`<li>
              <a href="${address}">${name}</a>
              <p>${text}</p>
            </li>`,
        )}
      </ul>`,
    )}`;
  return {
    content: {
      title: texts.title,
      description: texts.lead,
      main,
      frame: data,
      crumbs: [],
      alternates: locales.map((one) => ({ locale: one, path: `/${one}/` })),
      canonical: `/${locale}/`,
      isIndexed: true,
      linked: linkedHome(locale, data),
      section: `/${locale}/`,
    },
  };
};
