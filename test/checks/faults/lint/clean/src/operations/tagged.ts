declare const sql: (texts: TemplateStringsArray, ...parts: readonly number[]) => string;

/** A statement with a number put in. */
export const read = (run: (text: string) => Promise<unknown>, most: number): Promise<unknown> => run(sql`select id from desk.review limit ${most}`);
