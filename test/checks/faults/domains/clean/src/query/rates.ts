export const rates = (table: (name: string) => string, own: string): string => table(own) + 'source';
