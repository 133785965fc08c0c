import { decode } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { PageAddress } from '../entities/house/page-address.js';
import type { AudiencePool } from './audience-pool.js';
import { countPages, listPages, type PagesOfKind } from './sql/pages.js';
import type { Statement } from './sql/statement.js';

/** What was read, and the tables of the window that it was read from. */
interface ReadPages<T> {
  readonly of: T;
  readonly tables: readonly string[];
}

const counts = decode.record(decode.record(decode.integer));
const addresses = decode.list(
  decode.list(
    decode.shape({
      locale: (value) => decode.oneOf(locales)(decode.text(value).toLowerCase()),
      path: decode.text,
    }),
  ),
);

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

  /** How many pages there are in each language. */
  async count(): Promise<ReadPages<Readonly<Record<Locale, number>>>> {
    const kinds = await this.#counts();
    const sum = (locale: Locale): number =>
      kinds.reduce((total, { counts }) => total + (counts[locale] ?? 0), 0);
    const of = Object.fromEntries(locales.map((locale) => [locale, sum(locale)])) as Record<Locale, number>;
    return { of, tables: this.#count.tables };
  }

  /**
   * Some of the pages in a language, in an order that is always the same: each with its addresses in all
   * languages in which it is published.
   */
  async list(
    locale: Locale,
    from: number,
    most: number,
  ): Promise<ReadPages<readonly (readonly PageAddress[])[]>> {
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
    const of = addresses(JSON.parse(await this.login.text(statement.text, [])));
    // What is counted decides which of them these are.
    return { of, tables: this.#count.tables };
  }

  async #counts(): Promise<
    readonly { readonly item: ItemMetadata; readonly counts: Readonly<Partial<Record<string, number>>> }[]
  > {
    const found = counts(JSON.parse(await this.login.text(this.#count.text, [])));
    return this.#items.map((item) => ({ item, counts: found[item.name] ?? {} }));
  }
}
