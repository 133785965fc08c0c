export const one = 1;
export const nobodyAsks = 2;
