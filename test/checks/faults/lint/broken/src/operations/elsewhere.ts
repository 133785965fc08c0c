/** Part of a statement. */
export const source = (table: string): string => `select id
from ${table}`;
