export const connectionOf = (item: { readonly name: string }): string => `${item.name}Connection`;
