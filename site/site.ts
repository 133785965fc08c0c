import { acceptedLocale, locales, type Locale } from '../src/base/locale.js';
import { read, Refused, type Ask } from './ask.js';
import type { Documents } from './documents.js';
import type { SiteFrameFragment } from './generated/types.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { listPath } from './parts/lists.js';
import { csvOf } from './parts/table.js';
import { routeOf } from './routes.js';
import { formats, type Content, type Format, type Visit } from './visit.js';
import { words } from './words/words.js';

/** A page as HTTP sends it, or a file in its place. */
export interface Page {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly locale: Locale;
  /** Default: HTML. */
  readonly type?: string;
  /** Where the page is now. */
  readonly location?: string;
  /** The tables that it was read from, for caches that forget by tag. */
  readonly cacheTag?: string | undefined;
  /** False: search engines are asked not to list it. */
  readonly isIndexed: boolean;
  /** The address of the next page of a list. */
  readonly next?: string | undefined;
  readonly body: string;
}

/** A request for a page. */
export interface SiteRequest {
  /** Path and query, as they were sent. */
  readonly address: string;
  readonly acceptLanguage: string | undefined;
  /** Address of the website, such as https://www.example.org. */
  readonly siteUrl: string;
  readonly today: Date;
  readonly isPreview?: boolean;
}

const maxPath = 300;
const htmlType = 'text/html; charset=utf-8';
const types = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/** The path of an address and the form that its end asks for; undefined: it is no path. */
function readAddress(
  address: string,
): { path: string; format: 'html' | Format; query: URLSearchParams } | undefined {
  const [raw = '', ...search] = address.split('?');
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  // No page has such an address, and the database has no form for some of these signs.
  if (path.length > maxPath || /[\p{Cc}\p{Surrogate}\\]/u.test(path)) return undefined;
  const query = new URLSearchParams(search.join('?'));
  const format = formats.find((one) => path.endsWith(`.${one}`));
  return format
    ? { path: path.slice(0, -format.length - 1), format, query }
    : { path, format: 'html', query };
}

/** What was read for a page. */
class Reading {
  readonly tags = new Set<string>();
  isEvaluation = false;
  /** The data of the first document. */
  data: Readonly<Record<string, unknown>> | undefined;

  constructor(private readonly ask: Ask) {}

  async read<Name extends keyof Documents>(
    name: Name,
    variables: Documents[Name]['variables'],
  ): Promise<Documents[Name]['data']> {
    const { data, isEvaluation, cacheTag } = await read(this.ask, name, variables);
    this.isEvaluation ||= isEvaluation;
    for (const tag of cacheTag?.split(',') ?? []) this.tags.add(tag);
    this.data ??= data as Readonly<Record<string, unknown>>;
    return data as Documents[Name]['data'];
  }

  get cacheTag(): string | undefined {
    return this.tags.size === 0 ? undefined : [...this.tags].join(',');
  }

  /** The data of the page without its menus. */
  get json(): string {
    const data = Object.fromEntries(
      Object.entries(this.data ?? {}).filter(([name]) => name !== 'main' && name !== 'bottom'),
    );
    const match = data.resolvePath as { readonly item?: unknown } | null | undefined;
    return JSON.stringify(match?.item ?? data);
  }
}

/** Writes the answer to one request. */
class Answering {
  readonly #reading: Reading;

  constructor(
    ask: Ask,
    private readonly request: SiteRequest,
  ) {
    this.#reading = new Reading(ask);
  }

  async page(): Promise<Page> {
    const address = readAddress(this.request.address);
    const wished = acceptedLocale(this.request.acceptLanguage);
    if (!address) return this.#notice(wished, 404);
    const { path, format, query } = address;
    const route = routeOf(path);
    if ('movedTo' in route) return this.#moved(wished, this.#withEnd(route.movedTo));
    const locale = route.locale ?? wished;
    const { siteUrl, today } = this.request;
    const visit: Visit = {
      locale,
      path,
      query,
      siteUrl,
      today,
      format,
      read: (name, variables) => this.#reading.read(name, variables),
    };
    try {
      const outcome = await ('old' in route ? route.old : route.write)(visit);
      if ('movedTo' in outcome) return this.#moved(locale, this.#withEnd(outcome.movedTo, ''));
      if ('gone' in outcome)
        return this.#notice(locale, 'isItem' in route && route.isItem ? 410 : 404, outcome.gone);
      return this.#answer(visit, outcome.content);
    } catch (reason: unknown) {
      if (!(reason instanceof Refused)) throw reason;
      return this.#refused(visit, reason);
    }
  }

  /** An address with what stood after the path of the one that was asked for: the form, and the query. */
  #withEnd(path: string, search = this.request.address.replace(/^[^?]*/, '')): string {
    const format = readAddress(this.request.address)?.format ?? 'html';
    return `${encodeURI(path)}${format === 'html' ? '' : `.${format}`}${search}`;
  }

  #moved(locale: Locale, location: string): Page {
    return { ...this.#plain(locale, 301), location, body: '' };
  }

  #plain(locale: Locale, status: number) {
    const { cacheTag } = this.#reading;
    return { status, retryAfter: undefined, locale, type: htmlType, isIndexed: false, cacheTag };
  }

  #answer({ locale, format, path }: Visit, content: Content): Page {
    const { next } = content;
    const plain = { ...this.#plain(locale, 200), next };
    if (format === 'json') return { ...plain, type: types.json, body: this.#reading.json };
    if (format === 'csv')
      return content.table
        ? { ...plain, type: types.csv, body: csvOf(content.table) }
        : this.#moved(locale, encodeURI(path));
    return {
      ...plain,
      isIndexed: content.isIndexed,
      body: this.#layout(locale, { ...content, isKnown: true }),
    };
  }

  #layout(
    locale: Locale,
    content: Omit<Content, 'frame'> & {
      readonly frame?: SiteFrameFragment | undefined;
      readonly isKnown: boolean;
    },
  ): string {
    const { siteUrl, today, isPreview = false } = this.request;
    return layout({
      ...content,
      locale,
      siteUrl,
      today,
      isPreview,
      isEvaluation: this.#reading.isEvaluation,
    });
  }

  /** A page that says why there is none. */
  #says(locale: Locale, status: number, { title, main, frame }: Says): Page {
    const body = this.#layout(locale, {
      title,
      main: html`<section class="lead">
        <h1>${title}</h1>
        ${main}
      </section>`,
      frame,
      crumbs: [],
      alternates: locales.map((one) => ({ locale: one, path: `/${one}/` })),
      canonical: `/${locale}/`,
      isIndexed: false,
      isKnown: false,
    });
    return { ...this.#plain(locale, status), body };
  }

  #notice(locale: Locale, status: 404 | 410, frame?: SiteFrameFragment): Page {
    const texts = words[locale];
    const [title, text] =
      status === 410 ? [texts.goneTitle, texts.goneText] : [texts.missingTitle, texts.missingText];
    return this.#says(locale, status, {
      title,
      main: html`<p>${text}</p>
        <p>
          <a href="${listPath(locale, 'search')}">${texts.searchFor}</a> ·
          <a href="/${locale}/">${texts.home}</a>
        </p>`,
      frame,
    });
  }

  #refused({ locale, query, path }: Visit, { status, retryAfter, code }: Refused): Page {
    const texts = words[locale];
    if (this.request.isPreview === true && code === 'TOKEN_INVALID')
      return this.#says(locale, 403, {
        title: texts.previewGone,
        main: html`<p><a href="/preview/end">${texts.previewEnd}</a></p>`,
      });
    // Only what a reader can have written into the address is theirs to mend.
    if (status === 400 && query.size > 0)
      return this.#says(locale, 400, {
        title: texts.wrongTitle,
        main: html`<p>${texts.wrongText}</p>
          <p><a href="${encodeURI(path)}">${texts.clear}</a></p>`,
      });
    const page = this.#says(locale, status === 429 ? 429 : 503, {
      title: texts.unavailable,
      main: html`<p role="alert">${texts.later}</p>`,
    });
    return { ...page, retryAfter: retryAfter ?? '5' };
  }
}

interface Says {
  readonly title: string;
  readonly main: Html;
  readonly frame?: SiteFrameFragment | undefined;
}

/**
 * The page at an address: written from the answer of the API, or a page that says, in the language of the address,
 * why there is none.
 */
export const sitePage = (ask: Ask, request: SiteRequest): Promise<Page> => new Answering(ask, request).page();
