import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { ReseauError } from '../base/errors.js';
import type { Log } from '../base/log.js';
import { readDocument, type TrustedDocument } from './trusted-document.js';

/**
 * Max characters of documents that are kept parsed: parsed, a text takes about a hundred times its length.
 */
const maxCharacters = 1_000_000;
/** Milliseconds after which it is written down again that a document is in use. */
const rhythm = 3_600_000;

/**
 * The trusted documents that websites have brought, in the database. Their hashes are known in the process,
 * so that an unknown one costs no statement; they are read anew when they change. While changes may be
 * missed, the database is asked each time.
 */
export class StoredDocuments {
  readonly #parsed = new LRUCache<string, TrustedDocument>({
    maxSize: maxCharacters,
    sizeCalculation: ({ text }) => text.length,
  });
  readonly #used = new LRUCache<string, number>({ max: 10_000 });
  #hashes: Promise<ReadonlySet<string>> | undefined;
  #hears = false;

  constructor(
    private readonly owner: pg.Pool,
    private readonly log: Log,
  ) {}

  /** The document with this hash; undefined: there is none. Throws DATABASE_UNAVAILABLE. */
  async get(hash: string): Promise<TrustedDocument | undefined> {
    try {
      if (this.#hears && !(await this.#known()).has(hash)) return undefined;
      const document = this.#parsed.get(hash) ?? (await this.#read(hash));
      if (document) this.use(hash);
      return document;
    } catch (reason: unknown) {
      this.log.warn({ reason: String(reason) }, 'a trusted document could not be looked up');
      throw new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.');
    }
  }

  /** Notes that a document was asked for; it is written down once an hour. */
  use(hash: string): void {
    const now = Date.now();
    if ((this.#used.get(hash) ?? 0) > now - rhythm) return;
    this.#used.set(hash, now);
    this.owner
      .query(
        `update desk.trusted_document set used_at = now() where hash = $1 and (used_at is null or used_at < now() - interval '1 hour')`,
        [hash],
      )
      .catch((reason: unknown) =>
        this.log.warn({ reason: String(reason) }, 'it could not be noted that a trusted document is used'),
      );
  }

  /** There are other documents. */
  forget(): void {
    this.#hashes = undefined;
    this.#parsed.clear();
  }

  /** Changes are heard of again. */
  heard(): void {
    this.forget();
    this.#hears = true;
  }

  /** Changes may be missed. */
  lost(): void {
    this.#hears = false;
    this.forget();
  }

  #known(): Promise<ReadonlySet<string>> {
    const reading = (this.#hashes ??= this.owner
      .query<{ hash: string }>('select distinct hash from desk.trusted_document')
      .then(({ rows }) => new Set(rows.map(({ hash }) => hash))));
    reading.catch(() => {
      if (this.#hashes === reading) this.#hashes = undefined;
    });
    return reading;
  }

  async #read(hash: string): Promise<TrustedDocument | undefined> {
    const before = this.#hashes;
    const { rows } = await this.owner.query<{ name: string; body: string }>(
      'select name, body from desk.trusted_document where hash = $1 limit 1',
      [hash],
    );
    const [row] = rows;
    if (!row) return undefined;
    const document = readDocument({ id: hash, ...row });
    // A document that was read before a change is not kept after it.
    if (this.#hears && before === this.#hashes) this.#parsed.set(hash, document);
    return document;
  }
}
