import { Client } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with parameters $1, $2 ... and gives its rows. */
export type Run = (sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** The ids of rows. */
export const idsOf = (rows: readonly Row[], column = 'id'): string[] =>
  rows.map((row) => String(row[column]));

/** One connection of its own: transactions begun on `run` stay on it. */
export async function openSession(
  url: string,
): Promise<{ readonly run: Run; readonly close: () => Promise<void> }> {
  // The listener: a server that goes away between two statements must not end the process.
  const client = new Client({ connectionString: url }).on('error', () => undefined);
  await client.connect();
  return {
    run: async (sql, parameters) => (await client.query<Row>(sql, parameters && [...parameters])).rows,
    close: () => client.end(),
  };
}
