import { localeFacts, locales, type Locale } from '../src/base/locale.js';
import { frontWordsIn } from './front-words.js';
import { html, type Html } from './html.js';

/** A page that stands outside of the website. */
interface FrontFrame {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly main: Html;
  readonly bottom: Html;
  /** A style sheet of its own, beside those of all. */
  readonly style?: string;
}

/** The languages as links that need no script, and what tells machines of them. */
const languages = (locale: Locale, path: string): Html =>
  html`<nav aria-label="${frontWordsIn(locale).language}">
    <ul class="languages">
      ${locales.map(
        (one) =>
          html`<li>
            <a
              href="${path}?lang=${one}"
              lang="${one}"
              hreflang="${one}"
              ${one === locale ? html` aria-current="page"` : ''}
              >${localeFacts[one].name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** A page outside of the website: the front page, and the list of files. */
export function frontFrame({ locale, path, title, lead, main, bottom, style }: FrontFrame): string {
  const { skip } = frontWordsIn(locale);
  return html`<!doctype html>
    <html lang="${locale}" dir="${localeFacts[locale].direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Réseau</title>
        <meta name="description" content="${lead}" />
        ${locales.map((one) => html`<link rel="alternate" hreflang="${one}" href="${path}?lang=${one}" />`)}
        <link rel="alternate" hreflang="x-default" href="${path}" />
        <link rel="icon" href="/shared/icon.svg" />
        <link rel="stylesheet" href="/shared/tokens.css" />
        <link rel="stylesheet" href="/shared/page.css" />
        <link rel="stylesheet" href="/shared/front.css" />
        ${style === undefined ? '' : html`<link rel="stylesheet" href="/shared/${style}.css" />`}
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <header class="top">
          <div class="frame">
            <a class="brand" href="/?lang=${locale}">Réseau</a>${languages(locale, path)}
          </div>
        </header>
        <main class="frame" id="main">${main}</main>
        ${bottom}
      </body>
    </html> `.text;
}
