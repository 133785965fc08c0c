type Run = (text: string) => Promise<unknown>;

/** A statement with a text put in. */
export const read = ({ run }: { readonly run: Run }, table: string): Promise<unknown> => run(table === '' ? 'select' : `table ${table}`);
