import { isLocale, type Locale } from '../../src/base/locale.js';
import { html, Html } from '../html.js';
import { servedIn, words } from '../words/words.js';

/** Something whose texts may be in another language than the page. */
export interface Served {
  readonly localisation?: { readonly served: Uppercase<Locale> } | null;
}

/** The language of an item's texts, where it is not that of the page. */
export function foreign(locale: Locale, { localisation }: Served): Locale | undefined {
  const served = localisation?.served.toLowerCase();
  return served !== undefined && isLocale(served) && served !== locale ? served : undefined;
}

/** The attribute that says in which language a text is, where it is not that of the page. */
export const lang = (language: string | undefined): Html | undefined =>
  language === undefined ? undefined : html` lang="${language}"`;

/** A text of an item in an element that says its language. */
export function said(locale: Locale, item: Served, text: string | null | undefined): Html | undefined {
  if (text === null || text === undefined) return undefined;
  const language = foreign(locale, item);
  return language ? html`<span lang="${language}">${text}</span>` : html`${text}`;
}

/** The mark beside a text in another language, such as "in French". */
export function servedMark(locale: Locale, item: Served): string | undefined {
  const language = foreign(locale, item);
  return language && servedIn(locale, language);
}

/** A long text: a paragraph for each part between blank lines. */
export function paragraphs(locale: Locale, item: Served, text: string | null | undefined): Html | undefined {
  if (!text) return undefined;
  const attribute = lang(foreign(locale, item));
  return html`${text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p${attribute}>${part.trim()}</p>`)}`;
}

/**
 * A text with its form. The graph makes its HTML of a checked document, in which every word is escaped: it is the only
 * HTML that is taken as it comes.
 */
export function formed(
  locale: Locale,
  item: Served,
  text: { readonly html: string } | null | undefined,
): Html | undefined {
  if (!text) return undefined;
  const language = foreign(locale, item);
  const words = new Html(text.html);
  return language ? html`<div lang="${language}">${words}</div>` : words;
}

/** A text with its form in its column; nothing where there is none. */
export function formedProse(
  locale: Locale,
  item: Served,
  text: { readonly html: string } | null | undefined,
): Html | undefined {
  const all = formed(locale, item, text);
  return all && html`<div class="text">${all}</div>`;
}

/** A text of an item in its column; nothing where there is none. */
export function prose(locale: Locale, item: Served, text: string | null | undefined): Html | undefined {
  const all = paragraphs(locale, item, text);
  return all && html`<div class="text">${all}</div>`;
}

/**
 * A text and the facts of its item, in the order of reading; side by side where there is room for both. The
 * rest of the page goes on below the text, so that long facts leave no hole there.
 */
export const beside = (first: Html | undefined, second: Html | undefined, rest: Html): Html =>
  first && second
    ? html`<div class="beside">
        ${first} ${second}
        <div class="rest">${rest}</div>
      </div>`
    : html`${first ?? second} ${rest}`;

/** The beginning of a text, for search engines and for lists. */
export function shortened(text: string | null | undefined, length = 160): string | undefined {
  if (!text) return undefined;
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A section under its heading; nothing where it would be empty. */
export function section(id: string, title: string, content: Html | undefined): Html | undefined {
  if (content === undefined || content.text.trim() === '') return undefined;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

/** Facts as a list of names and values; one without a value is left out. */
export function facts(
  rows: readonly (readonly [name: string, value: Html | string | undefined | null])[],
): Html | undefined {
  const known = rows.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (known.length === 0) return undefined;
  return html`<dl class="properties">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The mark of a fictional item. */
export const sampleMark = (
  locale: Locale,
  { provenance }: { readonly provenance?: string },
): Html | undefined =>
  provenance === 'SAMPLE' ? html` <small class="sample">${words[locale].sample}</small>` : undefined;
