import type { Locale } from '../src/base/locale.js';
import type { Documents } from './documents.js';
import type { SiteFrameFragment } from './generated/types.js';
import type { Html } from './html.js';
import type { Table } from './parts/table.js';

/** The forms in which a page stands beside its HTML, at the same address with the form at its end. */
export const formats = ['json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** A request for a page, as its page sees it. */
export interface Visit {
  readonly locale: Locale;
  /** Its address without the query, such as /fr/organisations/omct. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Address of the website, such as https://www.example.org. */
  readonly siteUrl: string;
  /** The day on which the page is written. */
  readonly today: Date;
  /** The form in which the page is wanted; a file holds more rows than a page shows. */
  readonly format: 'html' | Format;
  /** Reads a trusted document. Throws `Refused`. */
  readonly read: <Name extends keyof Documents>(
    name: Name,
    variables: Documents[Name]['variables'],
  ) => Promise<Documents[Name]['data']>;
}

/** A step of the way to a page. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: Locale | undefined;
}

/** A page in one of the languages in which it exists. */
interface Alternate {
  readonly locale: Locale;
  readonly path: string;
}

/** The content of a page, and what its frame says of it. */
export interface Content {
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly titleLang?: Locale | undefined;
  readonly description?: string | null | undefined;
  readonly main: Html;
  readonly frame: SiteFrameFragment;
  readonly crumbs: readonly Crumb[];
  /** The languages in which the page exists. */
  readonly alternates: readonly Alternate[];
  /** The path under which search engines should know the page. */
  readonly canonical: string;
  /** False: search engines are asked not to list the page. */
  readonly isIndexed: boolean;
  /** When its content changed last. */
  readonly changed?: string | null;
  /** What machines read of the page. */
  readonly linked?: readonly Readonly<Record<string, unknown>>[];
  /** The rows of a list, for files. */
  readonly table?: Table;
  /** The address of the part of the website that it belongs to. */
  readonly section?: string;
  /** The address of the next page of a list. */
  readonly next?: string | undefined;
}

/** Where a page is now, or that there is none. */
export type Outcome =
  { readonly content: Content } | { readonly movedTo: string } | { readonly gone: SiteFrameFragment };

/** Writes a page. */
export type WritePage = (visit: Visit) => Promise<Outcome>;
