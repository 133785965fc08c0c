import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repair } from '../../src/windows/repair.js';
import { openSession } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { chanceFrom, randomVerb } from '../setup/random-verbs.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    'o-0': { since: '2001', country: 'XA', themes: ['torture'] },
    'o-1': { since: '2002', country: 'XB' },
    'o-2': { exposure: 'GENERALISED', since: '2003' },
  });
}, 60_000);
afterAll(() => world.close());

const verbs = Number(process.env.RESEAU_TEST_VERBS ?? 1_000);
const verbsOfEach = 25;
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);

describe('windows hold what their projections say', () => {
  it(
    `after ${verbs} random verbs (RESEAU_TEST_SEED=${seed})`,
    async () => {
      const chance = chanceFrom(seed);
      const outcomes = new Map<string, number>();
      for (let count = 1; count <= verbs; count += 1) {
        const outcome = await randomVerb(world.desk, world.run, chance);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (count % 50 === 0)
          expect({ count, seed, differences: await verify(world.run) }).toEqual({
            count,
            seed,
            differences: [],
          });
      }
      // The game is worth something only if its verbs do something.
      for (const verb of ['save', 'publish', 'unpublish', 'withdraw', 'expose', 'coarsen', 'member'])
        expect(outcomes.get(verb) ?? 0).toBeGreaterThan(verbs / 60);
      // Presence is decided from empty windows as it is step by step.
      const state = async () =>
        Promise.resolve([
          await world.window('public', 'organisation'),
          await world.window('public', 'membership'),
          await world.window('partner', 'appeal'),
          await world.window('staff', 'theme'),
        ]);
      const stepwise = await state();
      await world.run(
        'truncate window_public.organisation, window_public.membership, window_public.theme, window_partner.appeal, window_staff.theme cascade',
      );
      expect(await verify(world.run)).not.toEqual([]);
      await repair(world.run);
      expect(await state()).toEqual(stepwise);
    },
    Math.max(1_200_000, verbs * 1200),
  );

  it(`after four writers at once (RESEAU_TEST_SEED=${seed})`, async () => {
    const counts = await Promise.all(
      [1, 2, 3, 4].map(async (writer) => {
        const session = await openSession(world.ownerUrl);
        const chance = chanceFrom(seed + writer);
        let count = 0;
        try {
          for (; count < verbsOfEach; count += 1)
            await randomVerb({ ...world.desk, by: `writer ${writer}` }, session.run, chance);
        } finally {
          await session.close();
        }
        return count;
      }),
    );
    expect(counts).toEqual([verbsOfEach, verbsOfEach, verbsOfEach, verbsOfEach]);
    expect(await verify(world.run)).toEqual([]);
  }, 600_000);
});
