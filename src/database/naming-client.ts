import type { Client, ClientConfig, QueryConfig } from 'pg';
import { StatementNames } from './statement-names.js';
import { VerbClient } from './verb-client.js';

/** Most statements that a connection of verbs keeps prepared: about 100 kB each in its process. */
export const maxNames = 400;
const maxCharacters = 2_000_000;

/**
 * A connection that prepares a statement under a name when it runs it a second time. To plan a projection
 * takes longer than to run it for a few items, and a verb runs some hundred of them. The pool has a connection
 * live for some minutes only, so that the next one names what is at work then.
 */
export class NamingClient extends VerbClient {
  readonly #names = new StatementNames({ names: maxNames, characters: maxCharacters });

  constructor(config?: string | ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...given: unknown[]) => unknown;
    const named = (...given: unknown[]): unknown => {
      const [text, values, ...rest] = given;
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return plain(...given);
      const name = this.#names.of(text);
      const query: QueryConfig = { text, values: [...(values as unknown[])], ...(name && { name }) };
      return plain(query, ...rest);
    };
    this.query = named as Client['query'];
  }
}
