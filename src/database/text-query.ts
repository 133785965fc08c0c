import type { Connection, Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** A statement that answers one row with one text; under its name PostgreSQL keeps it prepared in the connection. */
export interface TextStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
}

/**
 * Reads the one text of a statement by the messages that this takes: Bind, Execute and Sync at once where the connection
 * knows the statement. `pg` itself asks each time for the columns of the answer and builds objects of rows.
 */
export class TextQuery implements Submittable {
  readonly name: string;
  readonly text: string;
  #data = '{}';
  #failure: Error | undefined;

  /** `settle` is called once, with the text, or with what PostgreSQL or the connection says. */
  constructor(
    private readonly statement: TextStatement,
    private readonly settle: (reason: Error | undefined, data: string) => void,
  ) {
    this.name = statement.name ?? '';
    this.text = statement.text;
  }

  submit(connection: Connection): void {
    const { name, text } = this;
    connection.stream.cork();
    try {
      if (name === '' || !isPrepared(connection, name)) connection.parse({ name, text, types: [] }, true);
      connection.bind({ statement: name, values: this.statement.values.map(prepareValue) }, true);
      connection.execute(null, true);
    } catch (reason: unknown) {
      // A value that cannot be written; what was begun ends with Sync.
      this.#failure = reason instanceof Error ? reason : new Error(String(reason));
    } finally {
      connection.sync();
      connection.stream.uncork();
    }
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#data = fields[0] ?? this.#data;
  }

  handleReadyForQuery(): void {
    this.settle(this.#failure, this.#data);
  }

  handleError(reason: Error): void {
    this.settle(reason, this.#data);
  }

  handleCommandComplete(): void {
    // The text has come with its row.
  }

  handleEmptyQuery(): void {
    // A statement without a row answers as one that finds none.
  }
}

/** Whether a connection has prepared a statement: `pg` notes it when PostgreSQL says so. */
function isPrepared(connection: Connection, name: string): boolean {
  const prepared: unknown = Reflect.get(connection, 'parsedStatements');
  return typeof prepared === 'object' && prepared !== null && Object.hasOwn(prepared, name);
}
