type SqlText = string & { readonly written: true };
declare const sql: (texts: TemplateStringsArray, ...parts: readonly SqlText[]) => SqlText;

/** A statement that makes a view. */
export const view = (schema: SqlText, select: SqlText): SqlText => sql`create view ${schema}.seen as ${select}`;

/** A sentence is no statement. */
export const refusal = (name: string): string => `Select one from the list, or create a table for ${name}.`;
