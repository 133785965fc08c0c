import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Copies, type Outcome } from './planted.js';
import { mutants } from './mutants.js';

const files = ['windows', 'profiles', 'reading', 'desk'] as const;

const copies = new Copies();
afterAll(() => copies.remove());

// All in one run; each test below looks at what came out of its copy.
let outcomes: ReadonlyMap<string, Outcome | Error>;
const names = new Map<unknown, string>();
beforeAll(async () => {
  for (const file of files) names.set(file, copies.add(file));
  for (const mutant of mutants) names.set(mutant, copies.plant(mutant));
  outcomes = await copies.run();
}, 900_000);

const found = (of: unknown): Outcome => {
  const outcome = outcomes.get(names.get(of) ?? '');
  if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('it was not run');
  return outcome;
};

describe('without a fault', () => {
  it.each(files)('every probe of %s passes, and every mutant has one of them', (file) => {
    const { passed, failed } = found(file);
    expect(failed).toEqual([]);
    expect(passed).toEqual(
      expect.arrayContaining(
        mutants.filter((one) => one.caughtBy.file === file).map((one) => one.caughtBy.test),
      ),
    );
  });
});

describe('a planted fault is seen:', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('%s', (_, mutant) => {
    const { passed, failed } = found(mutant);
    expect(passed).toEqual([]);
    expect(failed.map((one) => one.name)).toEqual([mutant.caughtBy.test]);
    // By what the test expects, and not because the mutant cannot run.
    expect(failed[0]?.reason).toMatch(/expect\(.*received/);
  });
});
