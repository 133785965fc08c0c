import { isLocale, type Locale } from '../../src/base/locale.js';
import { html, type Html } from '../html.js';
import { words } from '../words/words.js';
import { foreign, lang, sampleMark, type Served } from './words-of.js';

/** An item that may have a page. */
export interface Linked extends Served {
  readonly label?: string | null;
  readonly path?: string | null;
  readonly provenance?: string;
}

/** The language of a path, such as /fr/organisations/omct. */
export function localeOf(path: string): Locale | undefined {
  const [, language = ''] = path.split('/');
  return isLocale(language) ? language : undefined;
}

/** A link to the page of an item; its name alone, where it has none. */
export function link(locale: Locale, item: Linked, label = item.label): Html {
  // What is generalised has no name.
  if (label === null || label === undefined)
    return html`<span class="unnamed">${words[locale].unnamed}</span>`;
  const language = lang(foreign(locale, item));
  const mark = sampleMark(locale, item);
  if (!item.path) return html`<span${language}>${label}</span>${mark}`;
  const to = localeOf(item.path);
  const hreflang = to !== undefined && to !== locale ? html` hreflang="${to}"` : undefined;
  return html`<a href="${item.path}" ${hreflang}${language}>${label}</a>${mark}`;
}

/** Links as a list; nothing where there are none. */
export const links = (locale: Locale, items: readonly Linked[]): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul class="links">
        ${items.map((item) => html`<li>${link(locale, item)}</li>`)}
      </ul>`;

/** Links in a line; nothing where there are none. */
export const inLine = (locale: Locale, items: readonly (Linked | null | undefined)[]): Html | undefined => {
  const known = items.filter((item) => item !== null && item !== undefined);
  return known.length === 0
    ? undefined
    : html`${known.map((item, index) => html`${index > 0 ? ', ' : ''}${link(locale, item)}`)}`;
};

/** An address on the Web, where it is one: never javascript:, and nothing that a browser would read as it. */
export function webAddress(address: string | null | undefined): string | undefined {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}

/** An address of our own, as a browser would read it: `//somebody.example` is none. */
export function ownAddress(address: string | null | undefined): string | undefined {
  if (!address?.startsWith('/')) return undefined;
  const url = URL.parse(address, 'http://localhost');
  return url?.origin === 'http://localhost' ? url.pathname + url.search : undefined;
}

/** A link that leaves the website. */
export function outside(address: string | null | undefined, label?: string | null): Html | undefined {
  const href = webAddress(address);
  if (href === undefined) return undefined;
  // On paper an address stands behind the name of what it leads to, where the name is another one.
  const isBare = label === null || label === undefined;
  return html`<a href="${href}" ${isBare ? html` class="bare"` : ''} rel="noopener noreferrer"
    >${label ?? href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a
  >`;
}

interface SourceFacts {
  readonly title: string | null;
  readonly url: string | null;
}

/** Where something was published. */
export const sourceLink = (locale: Locale, source: SourceFacts | null): Html =>
  (source && outside(source.url, source.title)) ?? html`${source?.title ?? words[locale].noSource}`;

/** Sources as a list. */
export const sourceList = (locale: Locale, sources: readonly SourceFacts[]): Html | undefined =>
  sources.length === 0
    ? undefined
    : html`<ul class="links">
        ${sources.map((source) => html`<li>${sourceLink(locale, source)}</li>`)}
      </ul>`;
