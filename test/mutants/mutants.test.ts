import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Copy, type Outcome } from './planted.js';
import type { Mutant } from './mutant.js';
import { mutants as all } from './mutants.js';

// Each takes some seconds: of those of the desk a third, another every day, and all of them in the long run.
const day = Math.floor(Date.now() / 86_400_000);
const isLong = Number(process.env.RESEAU_RUNS ?? 0) >= 10_000;
const mutants = all.filter(({ caughtBy }, index) => isLong || caughtBy.file !== 'desk' || index % 3 === day % 3);

const copies = [new Copy(), new Copy()] as const;
afterAll(() => copies.forEach((copy) => copy.remove()));

// Two at a time; each test below looks at what came out.
const outcomes = new Map<Mutant, Outcome | Error>();
const whole = new Map<string, Outcome | Error>();
const kept = async <K>(of: Map<K, Outcome | Error>, key: K, run: Promise<Outcome>): Promise<void> =>
  void of.set(key, await run.catch((reason: unknown) => reason as Error));
beforeAll(async () => {
  const waiting = [...mutants];
  await Promise.all(
    copies.map(async (copy, index) => {
      for (const file of index === 0 ? (['windows', 'profiles'] as const) : (['reading', 'desk'] as const))
        await kept(whole, file, copy.test(file));
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) await kept(outcomes, mutant, copy.run(mutant));
    }),
  );
}, 480_000);

const found = (outcome: Outcome | Error | undefined): Outcome => {
  if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('it was not run');
  return outcome;
};

describe('without a fault', () => {
  it.each(['windows', 'profiles', 'reading', 'desk'] as const)('every probe of %s passes, and every mutant has one of them', (file) => {
    const { passed, failed } = found(whole.get(file));
    expect(failed).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(all.filter((one) => one.caughtBy.file === file).map((one) => one.caughtBy.test)));
  });
});

describe('a planted fault is seen:', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('%s', (_, mutant) => {
    const { passed, failed } = found(outcomes.get(mutant));
    expect(passed).toEqual([]);
    expect(failed.map((one) => one.name)).toEqual([mutant.caughtBy.test]);
    // By what the test expects, and not because the mutant cannot run.
    expect(failed[0]?.reason).toMatch(/expect\(.*received/);
  });
});
