import { html } from '../html.js';
import { dotted } from '../parts/appeals.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { link } from '../parts/links.js';
import { listPage } from '../parts/list-page.js';
import { servedMark } from '../parts/words-of.js';
import type { WritePage } from '../visit.js';
import { counted, words } from '../words/words.js';

/** The list of annual reports, the newest first. */
export const reportsPage: WritePage = async (visit) => {
  const { locale } = visit;
  const data = await visit.read('SiteReports', { locale: inGraph(locale) });
  const { nodes } = data.annualReports;
  const texts = words[locale];
  return listPage(visit, 'reports', {
    title: texts.reports,
    lead: counted(locale, texts.results, data.annualReports.totalCount),
    main: html`<ul class="appeals">
        ${nodes.map(
          (report) =>
            html`<li>
              <h2>${link(locale, report)}</h2>
              <p class="facts">
                ${dotted([
                  report.chapters.totalCount > 0 &&
                    counted(locale, texts.chaptersCount, report.chapters.totalCount),
                  servedMark(locale, report),
                ])}
              </p>
            </li>`,
        )}
      </ul>
      ${fileLinks(visit, ['csv', 'json'])}`,
    frame: data,
    table: {
      columns: ['year', 'title', 'chapters', 'language', 'path'],
      rows: nodes.map((one) => [
        one.year,
        one.label,
        one.chapters.totalCount,
        one.localisation?.served.toLowerCase(),
        one.path,
      ]),
    },
  });
};
