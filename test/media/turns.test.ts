import { describe, expect, it } from '@jest/globals';
import { Turns } from '../../src/media/turns.js';

/** A task that stays unfinished until the test ends it. */
function begun() {
  const ends: (() => void)[] = [];
  const order: number[] = [];
  const work = (number: number) => (): Promise<number> => {
    order.push(number);
    return new Promise((resolve) => ends.push(() => resolve(number)));
  };
  return { ends, order, work };
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('let two go on at once, others in order, and refuse what is too much', async () => {
    const turns = new Turns(2, 2);
    const { ends, order, work } = begun();
    const taken = [1, 2, 3, 4].map((number) => turns.take(work(number)));
    await expect(turns.take(work(5))).rejects.toMatchObject({ code: 'OVERLOADED' });
    await settle();
    expect(order).toEqual([1, 2]);
    ends[1]?.();
    await settle();
    expect(order).toEqual([1, 2, 3]);
    ends[0]?.();
    await settle();
    expect(order).toEqual([1, 2, 3, 4]);
    ends[2]?.();
    ends[3]?.();
    expect(await Promise.all(taken)).toEqual([1, 2, 3, 4]);
  });

  it('are given back by work that fails', async () => {
    const turns = new Turns(1, 0);
    await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turns.take(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
