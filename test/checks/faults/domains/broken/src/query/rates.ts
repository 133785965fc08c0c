export const rates = (table: (name: string) => string): string => table('exchange_rate');
