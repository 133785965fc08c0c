import { localeFacts, locales, type Locale } from '../src/base/locale.js';
import { html, type Html } from './html.js';
import { words } from './words.js';

/** A whole page around its content. `path` is its address below that of the language. */
export function layout(locale: Locale, path: string, title: string, content: Html): string {
  const { site, skip, language } = words[locale];
  const others = locales.map(
    (one) =>
      html`<li>
        <a
          href="/${one}/${path}"
          lang="${one}"
          hreflang="${one}"
          ${one === locale ? html` aria-current="page"` : ''}
          >${localeFacts[one].name}</a
        >
      </li>`,
  );
  return html`<!doctype html>
    <html lang="${locale}" dir="${localeFacts[locale].direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${site}</title>
        ${locales.map((one) => html`<link rel="alternate" hreflang="${one}" href="/${one}/${path}" />`)}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="${words[locale].newest}"
          href="/${locale}/feeds/appeals.atom"
        />
        <link rel="icon" href="/shared/icon.svg" />
        <link rel="stylesheet" href="/shared/tokens.css" />
        <link rel="stylesheet" href="/shared/page.css" />
        <link rel="stylesheet" href="/shared/site.css" />
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <header class="top">
          <div class="frame">
            <a class="brand" href="/${locale}/">${site}</a>
            <nav aria-label="${language}">
              <ul class="languages">
                ${others}
              </ul>
            </nav>
          </div>
        </header>
        <main class="frame" id="main">${content}</main>
        <footer class="bottom"><div class="frame">OMCT · ${site}</div></footer>
      </body>
    </html> `.text;
}
