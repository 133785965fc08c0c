import { decode } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { AudiencePool } from './audience-pool.js';
import { changedPages, countPages, listPages, newestPages, type PagesOfKind } from './sql/pages.js';
import type { Statement } from './sql/statement.js';

/** What was read, and the tables of the window that it was read from. */
interface ReadPages<T> {
  readonly of: T;
  readonly tables: readonly string[];
}

const counts = decode.record(decode.record(decode.integer));
const addresses = decode.list(
  decode.shape({
    locale: (value) => decode.oneOf(locales)(decode.text(value).toLowerCase()),
    path: decode.text,
  }),
);
const pages = decode.list(
  decode.shape({
    /** When readers saw it change last, as 2026-01-05T10:00:00+00:00. */
    updated: decode.nullable(decode.text),
    addresses,
  }),
);
/** A page as a sitemap tells of it. */
export type SitemapPage = ReturnType<typeof pages>[number];
const entries = decode.list(
  decode.shape({
    /** The id of its row. */
    id: decode.text,
    title: decode.text,
    summary: decode.nullable(decode.text),
    /** Days, as 2026-01-05, or times, as 2026-01-05T10:00:00Z. */
    published: decode.nullable(decode.text),
    updated: decode.text,
    addresses,
  }),
);
/** An item as a feed tells of it. */
export type FeedEntry = ReturnType<typeof entries>[number];

/** A kind that has a feed. */
export interface Feed {
  readonly item: ItemMetadata;
  /** Its name in addresses. */
  readonly name: string;
  readonly feed: NonNullable<ItemMetadata['feed']>;
}

/** The pages of the website that the readers of one window may know of. */
export class WebsitePages {
  readonly #items: readonly ItemMetadata[];
  readonly #count: Statement;

  constructor(
    items: readonly ItemMetadata[],
    private readonly login: Pick<AudiencePool, 'text'>,
  ) {
    this.#items = items.filter(({ path }) => path !== undefined);
    this.#count = countPages(this.#items);
  }

  /** How many pages for search engines there are in each language. */
  async count(): Promise<ReadPages<Readonly<Record<Locale, number>>>> {
    const kinds = await this.#counts();
    const sum = (locale: Locale): number =>
      kinds.reduce((total, { counts }) => total + (counts[locale] ?? 0), 0);
    const of = Object.fromEntries(locales.map((locale) => [locale, sum(locale)])) as Record<Locale, number>;
    return { of, tables: this.#count.tables };
  }

  /**
   * Some of the pages in a language that search engines may index, in an order that is always the same: each
   * with its addresses in all languages in which it is published.
   */
  async list(locale: Locale, from: number, most: number): Promise<ReadPages<readonly SitemapPage[]>> {
    const kinds = await this.#counts();
    const wanted: PagesOfKind[] = [];
    let [before, left] = [0, most];
    for (const {
      item,
      counts: { [locale]: number = 0 },
    } of kinds) {
      const skipped = Math.max(0, from - before);
      const some = Math.min(left, Math.max(0, number - skipped));
      if (some > 0) wanted.push({ item, from: skipped, most: some });
      before += number;
      left -= some;
    }
    const statement = listPages(wanted, locale);
    const of = pages(JSON.parse(await this.login.text(statement.text, [])));
    // What is counted decides which of them these are.
    return { of, tables: this.#count.tables };
  }

  /** The kinds that have a feed. */
  get feeds(): readonly Feed[] {
    return this.#items.flatMap((item) => (item.feed ? [{ item, name: item.plural, feed: item.feed }] : []));
  }

  /** The newest entries of a feed in a language. */
  async newest({ item, feed }: Feed, locale: Locale, most: number): Promise<ReadPages<readonly FeedEntry[]>> {
    const { text, tables } = newestPages(item, feed, locale, most);
    return { of: entries(JSON.parse(await this.login.text(text, []))), tables };
  }

  /** The pages in a language that changed last. */
  async changed(locale: Locale, most: number): Promise<ReadPages<readonly FeedEntry[]>> {
    const { text, tables } = changedPages(this.#items, locale, most);
    return { of: entries(JSON.parse(await this.login.text(text, []))), tables };
  }

  async #counts(): Promise<
    readonly { readonly item: ItemMetadata; readonly counts: Readonly<Partial<Record<string, number>>> }[]
  > {
    const found = counts(JSON.parse(await this.login.text(this.#count.text, [])));
    return this.#items.map((item) => ({ item, counts: found[item.name] ?? {} }));
  }
}
