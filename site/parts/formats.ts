import type { Locale } from '../../src/base/locale.js';
import { html, type Html } from '../html.js';
import type { Format, Visit } from '../visit.js';
import { words } from '../words/words.js';

/** A language as the graph names it. */
export const inGraph = (locale: Locale): Uppercase<Locale> => locale.toUpperCase() as Uppercase<Locale>;

/** Links to the same page in other forms. */
export function fileLinks({ locale, path, query }: Visit, of: readonly Format[]): Html {
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return html`<p class="formats">
    ${words[locale].formats}
    ${of.map((format) => html` <a href="${path}.${format}${search}" rel="nofollow">${format.toUpperCase()}</a>`)}
  </p>`;
}
