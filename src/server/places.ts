/**
 * Places for requests that are in work: some for everybody, and a reserve that only people who are signed in
 * may use on top.
 */
export class Places {
  #taken = 0;

  constructor(
    private readonly max: number,
    private readonly reserve: number,
  ) {}

  /** Whether a request would get a place now. */
  isFree(signedIn: boolean): boolean {
    return this.#taken < this.max + (signedIn ? this.reserve : 0);
  }

  /**
   * Takes a place. Returns what gives it back, which does so once however often it is called; undefined:
   * there is none.
   */
  take(signedIn: boolean): (() => void) | undefined {
    if (!this.isFree(signedIn)) return undefined;
    this.#taken += 1;
    let held = true;
    return () => {
      if (held) this.#taken -= 1;
      held = false;
    };
  }

  /** How many requests are in work. */
  get taken(): number {
    return this.#taken;
  }
}
