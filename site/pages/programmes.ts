import type { SiteProgrammesQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { link } from '../parts/links.js';
import { listPage } from '../parts/list-page.js';
import { foreign, lang, servedMark, shortened } from '../parts/words-of.js';
import { dotted } from '../parts/appeals.js';
import type { Visit, WritePage } from '../visit.js';
import { nameOf, programmeKinds } from '../words/values.js';
import { counted, words } from '../words/words.js';

type Programme = SiteProgrammesQuery['programmes']['nodes'][number];

function item(locale: Visit['locale'], programme: Programme, all: readonly Programme[], depth = 0): Html {
  const { id, programmeKind, description } = programme;
  // Parts of parts are on the page of their programme: a circle in the data must not hold up the page.
  const parts = depth === 0 ? all.filter(({ parent }) => parent?.id === id) : [];
  const text = shortened(description, 220);
  return html`<li>
    ${depth === 0 ? html`<h2>${link(locale, programme)}</h2>` : html`<h3>${link(locale, programme)}</h3>`}
    <p class="facts">
      ${dotted([nameOf(programmeKinds, locale, programmeKind), servedMark(locale, programme)])}
    </p>
    ${depth === 0 && text ? html`<p${lang(foreign(locale, programme))}>${text}</p>` : ''}
    ${
      parts.length > 0
        ? html`<ul>
            ${parts.map((one) => item(locale, one, all, depth + 1))}
          </ul>`
        : ''
    }
  </li>`;
}

/** The list of programmes: each with its parts. */
export const programmesPage: WritePage = async (visit) => {
  const { locale } = visit;
  const data = await visit.read('SiteProgrammes', { locale: inGraph(locale) });
  const all = data.programmes.nodes;
  const known = new Set(all.map(({ id }) => id));
  const tops = all.filter(({ parent }) => parent === null || !known.has(parent.id));
  const texts = words[locale];
  return listPage(visit, 'programmes', {
    title: texts.programmes,
    lead: counted(locale, texts.results, data.programmes.totalCount),
    main: html`<ul class="appeals">
        ${tops.map((one) => item(locale, one, all))}
      </ul>
      ${fileLinks(visit, ['csv', 'json'])}`,
    frame: data,
    table: {
      columns: ['slug', 'kind', 'title', 'language', 'path'],
      rows: all.map((one) => [
        one.slug,
        one.programmeKind,
        one.label,
        one.localisation?.served.toLowerCase(),
        one.path,
      ]),
    },
  });
};
