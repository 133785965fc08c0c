/**
 * Random decisions, read from a list of numbers: where it is at its end every decision is the first, so that
 * a shorter list is a simpler one.
 */
export class Tape {
  #at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number from 0 to just below `count`. */
  below(count: number): number {
    const number = this.numbers[this.#at] ?? 0;
    this.#at += 1;
    return number % count;
  }

  /** True in so many of a hundred cases; the simple answer is no. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  get over(): boolean {
    return this.#at >= this.numbers.length;
  }
}
