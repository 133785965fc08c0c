interface Client {
  query(text: string): Promise<unknown>;
}

/** A statement with a text put in. */
export const read = (client: Client, table: string): Promise<unknown> => client.query(`table ${table}`);
