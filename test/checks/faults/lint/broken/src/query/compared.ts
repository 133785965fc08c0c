export const isHit = (type: { readonly name: string }): boolean => type.name === 'SearchHit';
