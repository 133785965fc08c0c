declare function itemNamed(name: string): object;

export const named = (name: string): object => itemNamed(name);
