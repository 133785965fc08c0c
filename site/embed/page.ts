import { languages, localeFor } from '../../web/shared/directory/languages.js';
import { chosen, parametersOf, type Wishes } from '../../web/shared/directory/wishes.js';
import { counted, filled, servedIn, words } from '../../web/shared/directory/words.js';
import { read, Refused, type Ask } from '../ask.js';
import { html, type Html } from '../html.js';
import { mapOf } from '../map.js';
import type { Page } from '../site.js';
import { choicesOf, type CountedChoice } from './choices.js';
import { colourStyle } from './colours.js';
import { filtersOf, type DirectoryData } from './data.js';
import { filterForm, languageLinks } from './form.js';
import { memberItem } from './member-item.js';
import { directoryAddress, type DirectoryRequest } from './request.js';

const pageSize = 24;

/** Where the page stands, as people outside know it, and the day on which it is written. */
export interface DirectoryPlace {
  readonly url: string;
  readonly today: Date;
}

/** The choices with another one of a filter: the one that is chosen alone is taken back. */
const turned = (wishes: Wishes, key: string): Wishes => ({
  ...wishes,
  country: wishes.country === key ? '' : key,
});

function map(request: DirectoryRequest, data: DirectoryData, choices: readonly CountedChoice[]): Html {
  const { language, wishes } = request;
  const texts = words[language];
  const labels = new Map(choices.map(({ key, label, count }) => [key, { label, count }]));
  const places = data.anyCountry.countries.flatMap(({ key: { country } }) => {
    const choice = country && labels.get(country.iso2);
    if (!choice || country.latitude === null || country.longitude === null) return [];
    return {
      key: country.iso2,
      latitude: country.latitude,
      longitude: country.longitude,
      count: choice.count,
      label: `${choice.label}: ${counted(language, texts.count, choice.count)}`,
      href: directoryAddress({ ...request, wishes: turned(wishes, country.iso2) }),
      isChosen: chosen(wishes, 'country').includes(country.iso2),
    };
  });
  return html`<figure>
    ${mapOf(places)}
    <figcaption class="facts">${texts.mapHelp}</figcaption>
  </figure>`;
}

function paging(request: DirectoryRequest, { members: { pageInfo } }: DirectoryData): Html | string {
  const texts = words[request.language];
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  const before =
    hasPreviousPage && startCursor !== null ? directoryAddress(request, { before: startCursor }) : '';
  const after = hasNextPage && endCursor !== null ? directoryAddress(request, { after: endCursor }) : '';
  if (!before && !after) return '';
  return html`<p class="paging">
    ${before ? html`<a href="${before}" rel="prev">${texts.previous}</a>` : ''}
    ${after ? html`<a href="${after}" rel="next">${texts.next}</a>` : ''}
  </p>`;
}

/** A page for a frame, with the text of the style sheet in it: its policy must allow just that one. */
interface Framed {
  readonly body: string;
  readonly style: string | undefined;
}

/** The attributes by which the element in the page begins as the page itself is. */
const elementAttributes = ({ wishes, view, scheme }: DirectoryRequest): Html[] =>
  [
    ...parametersOf(wishes).map(([name, value]) => [name === 'q' ? 'search' : name, value] as const),
    ['view', view] as const,
    ['scheme', scheme] as const,
  ].map(([name, value]) => html` ${name}="${value}"`);

function frame(request: DirectoryRequest, { url }: DirectoryPlace, content: Html): Framed {
  const { language, scheme, colours } = request;
  const style = colourStyle(colours);
  // To the letter: its policy has the hash of the text.
  // prettier-ignore
  const sheet = style === undefined ? '' : html`<style>${style}</style>`;
  const { title } = words[language];
  const own = `${url}${directoryAddress(request)}`;
  const discovery = `/oembed?format=json&url=${encodeURIComponent(own)}`;
  const body = html`<!doctype html>
    <html lang="${language}" dir="${languages[language].direction}" data-reseau-frame data-scheme="${scheme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/shared/icon.svg" />
        <link rel="stylesheet" href="/shared/tokens.css" />
        <link rel="stylesheet" href="/shared/embed.css" />
        ${sheet}
        <link rel="alternate" type="application/json+oembed" title="${title}" href="${discovery}" />
        <script type="module" src="/embed/members.js"></script>
      </head>
      <body>
        <main>
          <reseau-members lang="${language}" heading-level="1" history ${elementAttributes(request)}
            >${content}</reseau-members
          >
        </main>
      </body>
    </html> `.text;
  return { body, style };
}

/** The data of the page. A cursor that the API does not take, perhaps of an old link, is left out. */
async function readDirectory(ask: Ask, request: DirectoryRequest): Promise<DirectoryData> {
  const { wishes, language, after, before } = request;
  const variables = {
    ...filtersOf(wishes),
    locale: localeFor(language).toUpperCase(),
    ...(before ? { last: pageSize, before } : { first: pageSize, ...(after && { after }) }),
  };
  try {
    const { data } = await read(ask, 'EmbedDirectory', variables);
    return data as DirectoryData;
  } catch (reason: unknown) {
    const isOfCursor = reason instanceof Refused && reason.status === 400 && (after !== '' || before !== '');
    if (!isOfCursor) throw reason;
    return readDirectory(ask, { ...request, after: '', before: '' });
  }
}

function directory(request: DirectoryRequest, data: DirectoryData, { today }: DirectoryPlace): Html {
  const { language, view } = request;
  const texts = words[language];
  const choices = choicesOf(data, request.wishes, language);
  const { totalCount, nodes } = data.members;
  const asked = localeFor(language);
  // The day alone: with the minute no two answers would be the same, and none could be answered by 304.
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(today);
  return html`<h1>${texts.title}</h1>
    ${filterForm(request, choices)}
    <p class="count" role="status">
      ${totalCount === 0 ? texts.none : counted(language, texts.count, totalCount)}
    </p>
    ${asked === language ? '' : html`<p class="facts">(${servedIn(language, asked)})</p>`}
    ${view === 'list' ? '' : map(request, data, choices.country)}
    ${
      view === 'map'
        ? ''
        : html`<ul class="members">
              ${nodes.map((member) => memberItem(language, member))}
            </ul>
            ${paging(request, data)}`
    }
    ${
      data.unnamed.totalCount > 0
        ? html`<p class="facts">${counted(language, texts.unnamed, data.unnamed.totalCount)}</p>`
        : ''
    }
    <footer>
      <p class="facts">${texts.source} · ${filled(texts.asOf, day)}</p>
      ${languageLinks(request)}
    </footer>`;
}

/**
 * The directory of members as a page that partners frame. It is complete without scripts. Where the API
 * refuses to answer, the page says so in the language of the reader.
 */
export async function directoryPage(
  ask: Ask,
  request: DirectoryRequest,
  place: DirectoryPlace,
): Promise<Pick<Page, 'status' | 'retryAfter'> & Framed> {
  try {
    const data = await readDirectory(ask, request);
    return {
      status: 200,
      retryAfter: undefined,
      ...frame(request, place, directory(request, data, place)),
    };
  } catch (reason: unknown) {
    if (!(reason instanceof Refused)) throw reason;
    const { title, busy, retry } = words[request.language];
    const again = directoryAddress(request);
    const content = html`<h1>${title}</h1>
      <p role="alert">${busy}</p>
      <p><a href="${again}">${retry}</a></p>`;
    // Another status would blame the reader of the page.
    const status = reason.status === 429 ? 429 : 503;
    return { status, retryAfter: reason.retryAfter ?? '5', ...frame(request, place, content) };
  }
}
