import { ReseauError } from '../base/errors.js';

/**
 * Lets so many pieces of work go on at the same time. Others wait in order, at most so many; further ones are
 * refused with OVERLOADED before anything is done.
 */
export class Turns {
  #going = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly max: number,
    private readonly maxWaiting: number,
  ) {}

  /** Does the work when its turn comes. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#going >= this.max) {
      if (this.#waiting.length >= this.maxWaiting)
        throw new ReseauError('OVERLOADED', 'Too many files are being worked on.');
      // The place is passed on, not freed and taken: nobody who comes in between gets it.
      await new Promise<void>((begin) => this.#waiting.push(begin));
    } else this.#going += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#going -= 1;
    }
  }
}
