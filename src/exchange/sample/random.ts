/** Numbers that look random and are the same on every machine for the same seed (mulberry32). */
export interface Random {
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Some of the list, in its order. */
  some<T>(list: readonly T[], count: number): T[];
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

export function random(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const one = list[between(0, list.length - 1)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const drawn = new Set<T>();
    while (drawn.size < Math.min(count, list.length)) drawn.add(pick(list));
    return list.filter((one) => drawn.has(one));
  };
  return { between, pick, some, chance: (percent) => between(1, 100) <= percent };
}
