import type { Locale } from '../../src/base/locale.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../visit.js';
import { words } from '../words/words.js';

/** What the API says of the place of a page in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
  readonly endCursor: string | null;
}

/** Which page of a list is asked for. */
type PageVariables =
  { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };

/** Items of a file: as many as the API gives at once. */
const fileSize = 100;

/** The page of a list that an address asks for; `most` is the number of items that a page shows. */
export function pageOf({ query, format }: Pick<Visit, 'query' | 'format'>, most: number): PageVariables {
  const size = format === 'html' ? most : fileSize;
  const [after, before] = [query.get('after'), query.get('before')];
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}

/** The address of the same list with other parameters; an undefined one is taken away. */
export function addressWith(
  path: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const changed = new URLSearchParams(query);
  for (const name of ['after', 'before']) changed.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    changed.delete(name);
    if (value !== undefined) changed.set(name, value);
  }
  const text = changed.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Links to the pages before and after; nothing where there is one page only. */
export function paging(
  locale: Locale,
  path: string,
  query: URLSearchParams,
  { hasNextPage, hasPreviousPage = false, startCursor, endCursor }: PageInfo,
): Html | undefined {
  const { next, previous, first, pages } = words[locale];
  const isFirst = !query.has('after') && !query.has('before');
  const rows = [
    !isFirst && html`<li><a href="${addressWith(path, query, {})}">${first}</a></li>`,
    hasPreviousPage &&
      startCursor &&
      html`<li>
        <a rel="prev" href="${addressWith(path, query, { before: startCursor })}">${previous}</a>
      </li>`,
    hasNextPage &&
      endCursor &&
      html`<li><a rel="next" href="${addressWith(path, query, { after: endCursor })}">${next}</a></li>`,
  ].filter((row) => row instanceof Object);
  return rows.length === 0
    ? undefined
    : html`<nav aria-label="${pages}">
        <ul class="paging">
          ${rows}
        </ul>
      </nav>`;
}

/** The address of the page that follows; undefined: this is the last one. */
export const nextOf = (
  { path, query, format }: Pick<Visit, 'path' | 'query' | 'format'>,
  { hasNextPage, endCursor }: PageInfo,
): string | undefined =>
  hasNextPage && endCursor
    ? addressWith(format === 'html' ? path : `${path}.${format}`, query, { after: endCursor })
    : undefined;
