import type { Locale } from '../../src/base/locale.js';
import type { SiteAppealLineFragment } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { appealKinds, nameOf } from '../words/values.js';
import { words } from '../words/words.js';
import { dated } from './dates.js';
import { link } from './links.js';
import { servedMark } from './words-of.js';
import type { Table } from './table.js';

/** Parts of a line with a dot between them. */
export const dotted = (parts: readonly (Html | string | null | undefined | false)[]): Html => {
  const known = parts.filter((part) => part instanceof Object || (typeof part === 'string' && part !== ''));
  return html`${known.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}`;
};

/** An appeal in a list. One that is generalised has no title: its kind, place and date are left. */
export function appealItem(locale: Locale, appeal: SiteAppealLineFragment): Html {
  const { reference, title, documentDate, countries, appealKind, actionOpen } = appeal;
  const kind = nameOf(appealKinds, locale, appealKind);
  return html`<li>
    <h3>${title === null ? kind : link(locale, appeal, title)}</h3>
    <p class="facts">
      ${dotted([
        actionOpen && html`<strong class="open">${words[locale].open}</strong>`,
        title !== null && kind,
        dated(locale, documentDate),
        countries.nodes.flatMap(({ name }) => name ?? []).join(', '),
        reference && html`<span class="whole">${reference}</span>`,
        servedMark(locale, appeal),
      ])}
    </p>
  </li>`;
}

/** Appeals as a list; nothing where there are none. */
export const appealList = (locale: Locale, appeals: readonly SiteAppealLineFragment[]): Html | undefined =>
  appeals.length === 0
    ? undefined
    : html`<ul class="appeals">
        ${appeals.map((appeal) => appealItem(locale, appeal))}
      </ul>`;

/** Appeals as rows of a file. */
export const appealTable = (appeals: readonly SiteAppealLineFragment[]): Table => ({
  columns: ['provenance', 'reference', 'kind', 'title', 'date', 'countries', 'open', 'language', 'path'],
  rows: appeals.map((one) => [
    one.provenance,
    one.reference,
    one.appealKind,
    one.title,
    one.documentDate?.value,
    one.countries.nodes.flatMap(({ name }) => name ?? []).join('; '),
    one.actionOpen,
    one.localisation?.served.toLowerCase(),
    one.path,
  ]),
});
