const id = '$1';

export const drafts = (table: string): string => `select from desk.${table} where source = ${id}`;
