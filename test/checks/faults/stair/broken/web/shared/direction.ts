export const direction = 'ltr';
