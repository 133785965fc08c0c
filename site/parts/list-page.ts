import type { SiteFrameFragment } from '../generated/types.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Outcome, Visit } from '../visit.js';
import { listAlternates, listPath, type Segment } from './lists.js';
import type { Table } from './table.js';

interface ListPage {
  readonly title: string;
  readonly lead: string;
  readonly main: Html;
  readonly frame: SiteFrameFragment;
  readonly table?: Table;
  readonly next?: string | undefined;
}

/** A list with its title. A part of it that a reader chose is no page of its own for search engines. */
export const listPage = (
  { locale, query }: Visit,
  name: Segment,
  { title, lead, main, frame, table, next }: ListPage,
): Outcome => {
  const path = listPath(locale, name);
  return {
    content: {
      title,
      description: lead,
      main: html`<header class="page-head">
          <h1>${title}</h1>
          ${lead === '' ? '' : html`<p>${lead}</p>`}
        </header>
        ${main}`,
      frame,
      crumbs: [{ label: title }],
      alternates: listAlternates(name),
      canonical: path,
      isIndexed: query.size === 0,
      section: path,
      next,
      ...(table && { table }),
    },
  };
};
