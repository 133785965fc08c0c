type Run = (text: string) => Promise<unknown>;

/** A statement with a text put in. */
export const read = (work: { readonly run: Run }, table: string): Promise<unknown> => work.run('table ' + table);
