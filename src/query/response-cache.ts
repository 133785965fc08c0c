import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** An answer that is kept: its bytes, their tag, and the tables of the window that it was read from. */
export interface CachedResponse {
  readonly body: Buffer;
  readonly etag: string;
  readonly tables: readonly string[];
  /** The id of the trusted document that it answers. */
  readonly document?: string;
}

/** The tag of an answer: the same bytes, the same tag, in every process. */
export const etagOf = (body: Buffer | string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

// What an entry weighs beside its bytes, about.
const overhead = 500;

/**
 * Answers kept in this process, at most so many bytes. It keeps nothing while it does not hear of changes.
 */
export class ResponseCache {
  readonly #kept: LRUCache<string, CachedResponse> | undefined;
  readonly #changed = new Map<string, number>();
  #moment = 0;
  #lost = 0;
  #hears = false;

  constructor(bytes: number) {
    if (bytes > 0)
      this.#kept = new LRUCache({
        maxSize: bytes,
        maxEntrySize: Math.ceil(bytes / 8),
        sizeCalculation: ({ body }, key) => body.length + key.length + overhead,
      });
  }

  get(key: string): CachedResponse | undefined {
    return this.#kept?.get(key);
  }

  /** To be asked before a read: what changes after this moment may be missing in it. */
  now(): number {
    return this.#moment;
  }

  /** Keeps an answer whose read began at a moment, unless what it was read from has changed since. */
  keep(key: string, answer: CachedResponse, began: number): void {
    const stale =
      this.#lost > began ||
      answer.tables.some(
        (table) => (this.#changed.get(table) ?? 0) > began || (this.#changed.get(allOf(table)) ?? 0) > began,
      );
    if (this.#hears && !stale) this.#kept?.set(key, answer);
  }

  /** Forgets what was read from a table, as `window_public.appeal`, or from any of a window. */
  changed(table: string): void {
    this.#moment += 1;
    this.#changed.set(table, this.#moment);
    if (!this.#kept) return;
    const all = table.endsWith('.*');
    for (const [key, answer] of this.#kept.entries())
      if (answer.tables.some((one) => one === table || (all && allOf(one) === table))) this.#kept.delete(key);
  }

  /** Changes are heard of again; what was being read meanwhile may have missed one. */
  heard(): void {
    this.#hears = true;
  }

  /** Changes may be missed: nothing is kept, nor what was being read when this happened. */
  lost(): void {
    this.#hears = false;
    this.forget();
  }

  /** Forgets everything, and does not keep what is being read now. */
  forget(): void {
    this.#moment += 1;
    this.#lost = this.#moment;
    this.#kept?.clear();
  }

  /** Whether changes are heard of now. */
  get hears(): boolean {
    return this.#hears;
  }

  /** Bytes in use, about. */
  get size(): number {
    return this.#kept?.calculatedSize ?? 0;
  }
}

const allOf = (table: string): string => table.replace(/\.[^.]*$/, '.*');
