import type { Locale } from '../src/base/locale.js';
import { read, Refused, type Ask } from './ask.js';
import { frontFrame } from './front-frame.js';
import { frontWordsIn } from './front-words.js';
import { html, type Html } from './html.js';
import type { Page } from './site.js';

/** The trusted document `SiteFront`. */
export interface FrontData {
  readonly members: {
    readonly totalCount: number;
    readonly total: readonly { readonly countDistinct: { readonly country: number } }[];
  };
  readonly appeals: { readonly totalCount: number };
}

/** The language of the page, and the address of the server as people outside know it. */
interface Front {
  readonly locale: Locale;
  readonly url: string;
}

const question = '{ members(first: 3) { totalCount nodes { name } } }';

/** A text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const command = (url: string): string =>
  `curl -s ${quoted(`${url}/graphql`)} -H 'content-type: application/json' -d ${quoted(JSON.stringify({ query: question }))}`;

/** What is here, read by one request; undefined where the API refuses: all else on the page needs no data. */
async function figuresOf(
  ask: Ask,
): Promise<{ readonly data: FrontData; readonly isEvaluation: boolean } | undefined> {
  try {
    const { data, isEvaluation } = await read(ask, 'SiteFront', {});
    return { data: data as FrontData, isEvaluation };
  } catch (reason: unknown) {
    if (reason instanceof Refused) return undefined;
    throw reason;
  }
}

function figures(locale: Locale, { members, appeals }: FrontData): Html {
  const words = frontWordsIn(locale);
  const number = new Intl.NumberFormat(locale);
  const rows = [
    [members.totalCount, words.members],
    [members.total[0]?.countDistinct.country ?? 0, words.countries],
    [appeals.totalCount, words.appeals],
  ] as const;
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.figures}</h2>
    <ul class="figures">
      ${rows.map(([value, label]) => html`<li><b>${number.format(value)}</b> ${label}</li>`)}
    </ul>
  </section>`;
}

function doors(locale: Locale): Html {
  const words = frontWordsIn(locale);
  const all = [
    [`/${locale}/`, words.website],
    [`/embed/?lang=${locale}`, words.embed],
    ['/explorer/', words.explorer],
    [`/members.csv?locale=${locale}`, words.files],
    ['/docs/building-a-website.md', words.docs],
    ['/schema.graphql', words.schema],
  ] as const;
  return html`<section aria-labelledby="doors">
    <h2 id="doors">${words.doors}</h2>
    <ul class="doors">
      ${all.map(
        ([address, { name, forWhom, text }]) =>
          html`<li>
            <a href="${address}">${name}</a>
            <span class="whom">${forWhom}</span>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function askIt({ locale, url }: Front): Html {
  const { ask, askText, sameQuestion } = frontWordsIn(locale);
  return html`<section aria-labelledby="ask">
    <h2 id="ask">${ask}</h2>
    <p>${askText}</p>
    <pre><code>${command(url)}</code></pre>
    <p><a href="/explorer/?query=${encodeURIComponent(question)}">${sameQuestion}</a></p>
  </section>`;
}

function bottom(locale: Locale): Html {
  const { machines, changes, sitemap } = frontWordsIn(locale);
  const links = [
    [`/members.geojson?locale=${locale}`, 'GeoJSON'],
    [`/members.jsonld?locale=${locale}`, 'JSON-LD'],
    [`/${locale}/feeds/changes.atom`, changes],
    ['/sitemap.xml', sitemap],
  ] as const;
  return html`<footer class="bottom">
    <div class="frame">
      <nav aria-label="${machines}">
        <ul class="links">
          ${links.map(([address, name]) => html`<li><a href="${address}">${name}</a></li>`)}
        </ul>
      </nav>
    </div>
  </footer>`;
}

/**
 * The page at /: what this server is, for whom, and where to go on. Where the API refuses to answer it stands
 * without its figures.
 */
export async function frontPage(ask: Ask, front: Front): Promise<Page> {
  const { locale } = front;
  const { title, lead, evaluation } = frontWordsIn(locale);
  const read = await figuresOf(ask);
  const main = html`${read?.isEvaluation ? html`<p class="notice">${evaluation}</p>` : ''}
    <section class="lead">
      <h1>${title}</h1>
      <p>${lead}</p>
    </section>
    ${read ? figures(locale, read.data) : ''} ${doors(locale)} ${askIt(front)}`;
  const body = frontFrame({ locale, path: '/', title, lead, main, bottom: bottom(locale) });
  return { status: 200, retryAfter: undefined, locale, isIndexed: true, body };
}
