import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/**
 * Most statements that one connection keeps prepared, and most characters of them. For each character
 * PostgreSQL keeps about half a kilobyte in the process of the connection.
 */
export interface NamesBound {
  readonly names: number;
  readonly characters: number;
}

/**
 * Names of the statements that one connection prepares. A statement gets its name when it comes a second time:
 * one that comes once would take the place of what comes again. Once the bound is reached, statements that
 * come later run without a name, until the connection ends.
 */
export class StatementNames {
  readonly #seen: LRUCache<string, true>;
  readonly #names = new Map<string, string>();
  #characters = 0;

  constructor(private readonly bound: NamesBound) {
    this.#seen = new LRUCache({
      max: bound.names,
      maxSize: bound.characters,
      sizeCalculation: (_, text) => text.length + 1,
    });
  }

  /** The name under which to run a statement, the same in each connection; undefined to run it without one. */
  of(text: string): string | undefined {
    const known = this.#names.get(text);
    const length = this.#characters + text.length;
    if (known || this.#names.size >= this.bound.names || length > this.bound.characters) return known;
    if (!this.#seen.has(text)) {
      this.#seen.set(text, true);
      return undefined;
    }
    const name = `s${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.#seen.delete(text);
    this.#names.set(text, name);
    this.#characters = length;
    return name;
  }
}
