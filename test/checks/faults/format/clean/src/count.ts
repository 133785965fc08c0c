export const count = { one: 'two' };
