/** A statement that makes a view, with a name that nobody has quoted. */
export const view = (schema: string, select: string): string => `create view ${schema}.seen as ${select}`;
