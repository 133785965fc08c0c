declare const sql: { table(name: string): object };

export const appeals = (): object => sql.table('appeal');
