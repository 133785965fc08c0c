declare const written: unique symbol;

/**
 * SQL that was written in the sources, with names and texts that were quoted: nothing else can stand in it.
 */
export type SqlText = string & { readonly [written]: true };

/**
 * SQL from a template. What is put in is SQL itself, a name or a text in quotes, or a number; the compiler
 * refuses any other text. Values that clients give are no part of it: they are parameters, $1, $2 ...
 */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (SqlText | number)[]): SqlText =>
  texts.reduce((before, text, index) => `${before}${parts[index - 1] ?? ''}${text}`) as SqlText;

/** SQL of a list, such as of columns or conditions. */
export const joinSql = (parts: readonly SqlText[], between = ', '): SqlText => parts.join(between) as SqlText;

/** A name of SQL in quotes. */
export const name = (text: string): SqlText => `"${text.replaceAll('"', '""')}"` as SqlText;

/** A name of SQL that needs no quotes. */
export function bareName(text: string): SqlText {
  if (!/^[a-z_][a-z0-9_]*$/.test(text)) throw new Error(`${text} needs quotes as a name of SQL`);
  return text as SqlText;
}

/** A table in its schema. */
export const inSchema = (schema: string, table: string): SqlText => sql`${name(schema)}.${name(table)}`;

/** A text of SQL in quotes. */
export const literal = (text: string): SqlText =>
  ((text.includes('\\') ? ' E' : '') + `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`) as SqlText;

/** The name of a type, such as timestamptz(3) or text[], which cannot stand in quotes. */
export function typeSql(text: string): SqlText {
  if (!/^[a-z][a-z0-9_ ]*(\(\d+(,\d+)?\))?(\[\])?$/.test(text))
    throw new Error(`${text} is no type of PostgreSQL`);
  return text as SqlText;
}
