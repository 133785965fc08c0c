type Run = (text: string) => Promise<unknown>;

/** A statement with a text put in. */
export const read = (run: Run, table: string): Promise<unknown> => run(`table ${table}`);
