import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Tape } from '../query/tape.js';
import { isRefused, judge, judgeCost } from './judge.js';
import { put, type Hostile } from './request.js';
import { hostile, kindsOfHarm } from './requests.js';
import { openVictim, type Victim } from './victim.js';

const runs = Number(process.env.RESEAU_RUNS ?? 1500);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const atOnce = 25;
const warm = 200;
const mostGrowth = 64;
/** Milliseconds of processor time: while it works on one request, others wait. */
const mostWork = 1000;
const tapes = fc.array(fc.nat(99_999), { minLength: 40, maxLength: 40 });
const valid = ['documents/examples', 'documents/site'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

// It asks the database, and not by the login whose statements are counted.
const ready: Hostile = { what: 'healthy', method: 'GET', path: '/ready', headers: {} };
const told = (one: Hostile, wrong: readonly string[]): string =>
  `${one.what}: ${wrong.join('; ')}\n${JSON.stringify({ ...one, body: String(one.body) }).slice(0, 2000)}`;

describe('requests that mean harm', () => {
  let victim: Victim;
  beforeAll(async () => {
    victim = await openVictim();
  }, 200_000);
  afterAll(() => victim.close());

  /** Sends some, and once more those that were refused, to see what refusing costs. */
  async function harm(some: readonly Hostile[]): Promise<string[]> {
    const found: string[] = [];
    const refused: Hostile[] = [];
    for (const one of some) {
      const began = await victim.cpu();
      const reply = await put(victim.port, one);
      const work = (await victim.cpu()) - began;
      const wrong = judge(one, reply);
      if (work > mostWork) wrong.push(`it kept the process busy for ${Math.round(work)} ms`);
      if (wrong.length > 0) found.push(told(one, [...wrong, reply.text.slice(0, 300)]));
      if (isRefused(reply)) refused.push(one);
    }
    const before = await victim.statements();
    for (const one of refused) {
      let cpu = Infinity;
      // What else the process does meanwhile is not the request's: the least of some counts.
      for (let again = 0; again < 3 && judgeCost({ statements: 0, cpu }).length > 0; again += 1) {
        const began = await victim.cpu();
        await put(victim.port, one);
        cpu = Math.min(cpu, (await victim.cpu()) - began);
      }
      const wrong = judgeCost({ statements: 0, cpu });
      if (wrong.length > 0) found.push(told(one, wrong));
    }
    const statements = (await victim.statements()) - before;
    if (statements > 0) found.push(...refused.map((one) => told(one, judgeCost({ statements, cpu: 0 }))));
    return found;
  }

  it(`do none: ${runs} of them`, async () => {
    process.stdout.write(
      `hostile requests: ${runs} runs of ${kindsOfHarm.length} kinds, RESEAU_SEED=${seed}\n`,
    );
    const all = fc.sample(tapes, { seed, numRuns: runs }).map((numbers) => hostile(new Tape(numbers), valid));
    expect(new Set(all.map(({ what }) => what)).size).toBe(kindsOfHarm.length);
    const health = new Set<number>();
    const over = new AbortController();
    const healthy = (async () => {
      while (!over.signal.aborted) {
        health.add((await put(victim.port, ready)).status);
        await pause(250);
      }
    })();
    const found: string[] = [];
    let memory = 0;
    try {
      for (let at = 0; at < all.length; at += atOnce) {
        if (memory === 0 && at >= warm) memory = await victim.memory();
        found.push(...(await harm(all.slice(at, at + atOnce))));
      }
    } finally {
      over.abort();
      await healthy;
    }
    expect(found).toEqual([]);
    expect(victim.runs()).toBe(true);
    expect([...health]).toEqual([200]);
    expect((await victim.memory()) - memory).toBeLessThan(mostGrowth);
  }, 3_600_000);

  it('leave nothing behind where each is a large document of its own', async () => {
    const ask = async (from: number, to: number): Promise<void> => {
      for (let index = from; index < to; index += 1) {
        const values = `"a" `.repeat(900);
        const query = `query Q${index} { members(first: 1, filter: { or: [{ slug: { in: [${values}] } }, { name: { in: [${values}] } }] }) { totalCount } }`;
        const { text } = await put(victim.port, {
          what: 'a document of its own',
          method: 'POST',
          path: '/graphql',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        expect(text).toMatch(/^\{"data"/);
      }
    };
    await ask(0, 100);
    const memory = await victim.memory();
    await ask(100, 500);
    expect((await victim.memory()) - memory).toBeLessThan(mostGrowth);
  }, 120_000);
});
