import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chanceFrom } from '../setup/random-verbs.js';
import { deskState } from '../setup/desk-state.js';
import { openNewsdesk, type Newsdesk } from './editors.js';
import { tryAll } from './mutations.js';
import { Pools } from './pools.js';
import type { Trigger } from './trigger.js';
import { answers } from './triggers-answers.js';
import { decided } from './triggers-decisions.js';
import { other } from './triggers-others.js';
import { saves } from './triggers-saves.js';
import { pick } from './variations.js';

const variations = Math.ceil(Number(process.env.RESEAU_RUNS ?? 1000) / 10);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const atOnce = 10;
const triggers = [...decided, ...saves, ...answers, ...other];

let newsdesk: Newsdesk;
let pools: Pools;
let before: unknown;
beforeAll(async () => {
  newsdesk = await openNewsdesk();
  pools = await Pools.watch(newsdesk.server);
  before = await deskState(newsdesk.server.owner);
}, 240_000);
afterAll(async () => {
  pools.end();
  await newsdesk.server.close();
});

/** What the variations came to that they must not come to, and how often each outcome came. */
async function tryEach(
  { who: people, refused, attempt, atOnce: some = atOnce }: Trigger,
  chance: ReturnType<typeof chanceFrom>,
) {
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  for (let done = 0; done < variations; done += some) {
    const who = pick(chance, people);
    const browser = newsdesk.people.get(who);
    if (!browser) throw new Error(`nobody is ${who}`);
    const attempts = Array.from({ length: Math.min(some, variations - done) }, () =>
      attempt(chance, newsdesk, who),
    );
    for (const came of await tryAll(browser, attempts)) {
      for (const one of came.outcome) outcomes.set(one, (outcomes.get(one) ?? 0) + 1);
      if (
        came.status >= 500 ||
        came.outcome.length === 0 ||
        !came.outcome.every((one) => refused.includes(one))
      )
        wrong.push(
          `${who}: ${came.outcome.join()} (${came.status}) ${JSON.stringify(came.attempt).slice(0, 1500)}`,
        );
    }
  }
  return { outcomes, wrong };
}

describe(`variations of what once did harm at the desk are refused by type, and write nothing (RESEAU_SEED=${seed})`, () => {
  it.each(triggers.map((trigger, index) => [trigger.what, trigger.varies, trigger, index] as const))(
    '%s; varied: %s',
    async (what, _, trigger, index) => {
      const { outcomes, wrong } = await tryEach(trigger, chanceFrom(seed + index));
      process.stdout.write(
        `${what}: ${variations} variations, ${[...outcomes].map((one) => one.join(' ')).join(', ')}\n`,
      );
      expect([seed, wrong.length, wrong.slice(0, 3)]).toEqual([seed, 0, []]);
      await pools.areWhole();
      expect(await deskState(newsdesk.server.owner)).toEqual(before);
    },
    300_000 + variations * 1_000,
  );

  it('which was not because nothing can be written', async () => {
    const { items, people } = newsdesk;
    const input = { label: { en: 'Something else' } };
    const attempt = {
      field: 'saveTheme',
      args: { id: items.draft?.id, expectedRevision: items.draft?.revision, input },
    };
    expect((await tryAll(people.get('ada') as never, [attempt])).map(({ outcome }) => outcome)).toEqual([
      ['ThemeSaved'],
    ]);
    expect(await deskState(newsdesk.server.owner)).not.toEqual(before);
    // That of the owner and that of the ORM, at least.
    expect(pools.size).toBeGreaterThan(1);
  });
});
