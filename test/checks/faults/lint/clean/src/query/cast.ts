const row: Readonly<Record<string, unknown>> = {};

export const id = typeof row.id === 'string' ? row.id : '';
