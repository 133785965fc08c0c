import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Client, type ClientConfig, type QueryConfig } from 'pg';

/** Most statements that one connection keeps prepared: about 100 kB each in its process. */
export const maxNames = 400;

/** Name of a prepared statement: the same for the same text. */
export const statementName = (text: string): string =>
  `s${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;

/**
 * A connection that prepares a statement under a name when it runs it a second time. To plan a projection
 * takes longer than to run it for a few items, and a verb runs some hundred of them. A text that comes once
 * takes no name, and once all are given, texts that come later run without one: the pool has a connection
 * live for some minutes only, so that the next one names what is at work then.
 */
export class NamingClient extends Client {
  readonly #seen = new LRUCache<string, true>({ max: maxNames });
  readonly #names = new Map<string, string>();

  constructor(config?: string | ClientConfig) {
    super(config);
    const plain = (...given: unknown[]): unknown =>
      Reflect.apply(Reflect.get(Client.prototype, 'query'), this, given);
    const named = (...given: unknown[]): unknown => {
      const [text, values, ...rest] = given;
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return plain(...given);
      const name = this.#nameOf(text);
      const query: QueryConfig = { text, values: [...(values as unknown[])], ...(name && { name }) };
      return plain(query, ...rest);
    };
    this.query = named as Client['query'];
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known || this.#names.size >= maxNames) return known;
    if (!this.#seen.has(text)) {
      this.#seen.set(text, true);
      return undefined;
    }
    const name = statementName(text);
    this.#names.set(text, name);
    return name;
  }
}
