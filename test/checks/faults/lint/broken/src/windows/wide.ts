/** Takes more than four things. */
export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;

/** An object that is made of more than four. */
export class Parts {
  constructor(
    readonly a: number,
    readonly b: number,
    readonly c: number,
    readonly d: number,
    readonly e: number,
  ) {}
}
