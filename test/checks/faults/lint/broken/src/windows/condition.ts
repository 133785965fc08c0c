/** Part of a statement. */
export const shown = (table: string): string => `case when exists (select from ${table}) then 1 end`;
