import { localeFacts, locales, type Locale } from '../src/base/locale.js';
import type { SiteFrameFragment, SiteMenuFragment } from './generated/types.js';
import { html, type Html } from './html.js';
import { linkedCrumbs, linkedData } from './linked.js';
import { day } from './parts/dates.js';
import { listPath } from './parts/lists.js';
import { foreign, lang } from './parts/words-of.js';
import type { Content, Crumb } from './visit.js';
import { words } from './words/words.js';

/** A page of another subject that opens nearly everywhere: where a reader goes who must leave this one. */
const elsewhere = 'https://www.bing.com/';

/** What stands around the content of every page; the API may refuse to say what is in the menus. */
interface Frame extends Omit<Content, 'frame'> {
  readonly locale: Locale;
  readonly siteUrl: string;
  readonly today: Date;
  readonly isEvaluation: boolean;
  readonly isPreview: boolean;
  readonly frame?: SiteFrameFragment | undefined;
  /** Whether machines are told of it: a page that says what is wrong is none of the website. */
  readonly isKnown: boolean;
}

function head({ locale, siteUrl, ...page }: Frame): Html {
  const texts = words[locale];
  const english = page.alternates.find((one) => one.locale === 'en');
  const alternate = (hreflang: string, path: string): Html =>
    html`<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${path}" />`;
  const feeds = [
    ['appeals', texts.newest],
    ['changes', texts.changed],
  ] as const;
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title} · ${texts.site}</title>
    ${page.description ? html`<meta name="description" content="${page.description}" />` : ''}
    ${page.isIndexed ? '' : html`<meta name="robots" content="noindex" />`}
    ${
      page.isKnown
        ? html`<link rel="canonical" href="${siteUrl}${page.canonical}" />
            ${page.alternates.map((one) => alternate(one.locale, one.path))}
            ${english ? alternate('x-default', english.path) : ''}`
        : ''
    }
    ${feeds.map(
      ([name, title]) =>
        html`<link
          rel="alternate"
          type="application/atom+xml"
          title="${title}"
          href="/${locale}/feeds/${name}.atom"
        />`,
    )}
    <link rel="icon" href="/shared/icon.svg" />
    <link rel="stylesheet" href="/shared/tokens.css" />
    <link rel="stylesheet" href="/shared/page.css" />
    <link rel="stylesheet" href="/shared/site.css" />
    ${page.crumbs.length === 0 ? '' : html`<link rel="stylesheet" href="/shared/content.css" />`}
    ${linked({ locale, siteUrl, ...page })}
  </head>`;
}

/** What machines read of the page, and of the way to it. */
function linked({ locale, siteUrl, crumbs, linked: rows = [], isKnown }: Frame): Html | undefined {
  const way = [{ label: words[locale].home, path: `/${locale}/` }, ...crumbs];
  const all = [
    ...rows,
    ...(isKnown && rows.length > 0 && crumbs.length > 0 ? [linkedCrumbs(siteUrl, way)] : []),
  ];
  return all.length === 0 ? undefined : linkedData(all);
}

function languages({ locale, alternates }: Frame): Html {
  const there = locales.flatMap((one) => {
    const path = alternates.find((other) => other.locale === one)?.path;
    // The language of this page stands there, whether or not its item has a text in it.
    return path === undefined && one !== locale ? [] : { one, path };
  });
  return html`<nav aria-label="${words[locale].language}">
    <ul class="languages">
      ${there.map(({ one, path }) =>
        path === undefined || one === locale
          ? html`<li><span lang="${one}" aria-current="true">${localeFacts[one].name}</span></li>`
          : html`<li><a href="${path}" lang="${one}" hreflang="${one}">${localeFacts[one].name}</a></li>`,
      )}
    </ul>
  </nav>`;
}

type Entry = SiteMenuFragment['entries']['nodes'][number];

function entry(locale: Locale, one: Omit<Entry, 'entries'>): Html {
  const language = lang(foreign(locale, one));
  return one.target?.path
    ? html`<a href="${one.target.path}" ${language}>${one.label}</a>`
    : html`<span${language}>${one.label}</span>`;
}

/** A menu of the editors; nothing where there is none. */
function menu(locale: Locale, title: string, of: SiteMenuFragment | null | undefined): Html | undefined {
  if (!of || of.entries.nodes.length === 0) return undefined;
  return html`<nav aria-label="${title}">
    <ul class="menu">
      ${of.entries.nodes.flatMap((one) => [one, ...one.entries.nodes]).map((one) => html`<li>${entry(locale, one)}</li>`)}
    </ul>
  </nav>`;
}

function sections({ locale, section }: Frame): Html {
  const texts = words[locale];
  const all = (
    ['members', 'countries', 'appeals', 'programmes', 'articles', 'reports', 'search'] as const
  ).map((name) => [listPath(locale, name), texts[name]] as const);
  return html`<nav aria-label="${texts.sections}">
    <ul class="menu sections">
      ${all.map(
        ([path, label]) =>
          html`<li><a href="${path}" ${path === section ? html` aria-current="true"` : ''}>${label}</a></li>`,
      )}
    </ul>
  </nav>`;
}

function way(locale: Locale, crumbs: readonly Crumb[]): Html | undefined {
  if (crumbs.length === 0) return undefined;
  const { home, youAreHere } = words[locale];
  const all: readonly Crumb[] = [{ label: home, path: `/${locale}/` }, ...crumbs];
  return html`<nav class="way" aria-label="${youAreHere}">
    <ol>
      ${all.map(({ label, path, lang: language }, index) =>
        index === all.length - 1 || path === undefined
          ? html`<li${index === all.length - 1 ? html` aria-current="page"` : ''}${lang(language)}>${label}</li>`
          : html`<li><a href="${path}" ${lang(language)}>${label}</a></li>`,
      )}
    </ol>
  </nav>`;
}

function bottom({ locale, siteUrl, canonical, changed, today, frame }: Frame): Html {
  const texts = words[locale];
  return html`<footer class="bottom">
    <div class="frame">
      ${menu(locale, texts.more, frame?.bottom)}
      <p>
        ${texts.asOf}
        ${day(locale, today.toISOString())}${changed ? html` · ${texts.lastChanged} ${day(locale, changed)}` : ''}
      </p>
      <p>OMCT · ${texts.site} · <a href="/${locale}/feeds/changes.atom">Atom</a></p>
      <p class="on-paper">${texts.print}: ${siteUrl}${canonical}</p>
    </div>
  </footer>`;
}

/** A whole page around its content. */
export function layout(page: Frame): string {
  const { locale, frame } = page;
  const texts = words[locale];
  return html`<!doctype html>
    <html lang="${locale}" dir="${localeFacts[locale].direction}">
      ${head(page)}
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="top">
          <div class="frame">
            <a class="brand" href="/${locale}/">${texts.site}</a>
            <a class="leave" href="${elsewhere}" rel="noopener noreferrer nofollow" accesskey="q"
              >${texts.leave}</a
            >
            ${languages(page)}
          </div>
          <div class="frame menus">${sections(page)} ${menu(locale, texts.menu, frame?.main)}</div>
        </header>
        <main class="frame" id="main" tabindex="-1">
          ${
            page.isPreview
              ? html`<p class="notice">${texts.preview} <a href="/preview/end">${texts.previewEnd}</a></p>`
              : ''
          }
          ${page.isEvaluation ? html`<p class="notice">${texts.evaluation}</p>` : ''}
          ${way(locale, page.crumbs)} ${page.main}
        </main>
        ${bottom(page)}
      </body>
    </html> `.text;
}
