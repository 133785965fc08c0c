import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/base/config.js';
import { Budget, rateHeaders, type BudgetHolder } from '../../src/server/budget.js';
import { Counters } from '../../src/server/counters.js';
import { networkOf } from '../../src/base/network.js';
import { ask, codesOf, type Answered } from './ask.js';
import { openHttpServer } from './http-server.js';

const open = (who: string): BudgetHolder => ({ audience: 'public', who });

describe('a budget', () => {
  const settings = readConfig({ RESEAU_RATE: '100,200,0', RESEAU_COST: '50,60,70' });

  it('is taken from, reader by reader, and is whole again with the next minute', () => {
    let now = 1_000_000;
    const budget = new Budget(settings, () => now);
    expect(budget.take(open('a'), 60)).toMatchObject({ limit: 100, points: 40 });
    expect(() => budget.take(open('a'), 41)).toThrow(/Rate limit exceeded/);
    // What was refused was not taken.
    expect(budget.take(open('a'), 40)).toMatchObject({ points: 0 });
    expect(budget.take(open('b'), 1)).toMatchObject({ points: 99 });
    expect(budget.take({ audience: 'partner', who: 'a' }, 150)).toMatchObject({ limit: 200, points: 50 });
    now += 60_000;
    expect(budget.take(open('a'), 1)).toMatchObject({ points: 99 });
  });

  it('counts the minute of each reader from their own first request', () => {
    let now = 1_000_000;
    const budget = new Budget(settings, () => now);
    budget.take(open('a'), 100);
    now += 40_000;
    budget.take(open('b'), 100);
    now += 30_000;
    // A minute has gone by for one of them only.
    expect(budget.take(open('a'), 100)).toMatchObject({ points: 0, seconds: 60 });
    expect(() => budget.take(open('b'), 1)).toThrow(/Rate limit exceeded; try again in 30 seconds/);
    now += 30_000;
    expect(budget.take(open('b'), 100)).toMatchObject({ points: 0 });
    expect(() => budget.take(open('a'), 1)).toThrow(/Rate limit exceeded; try again in 30 seconds/);
    now += 10 * 60_000;
    expect(budget.take(open('a'), 1)).toMatchObject({ points: 99 });
  });

  it('remembers a reader who keeps asking, however many others come, and no more of these than it may', () => {
    const budget = new Budget(settings, () => 1_000_000, 10);
    budget.take(open('busy'), 90);
    for (let index = 0; index < 1000; index += 1) {
      budget.take(open(`192.0.2.${index}`), 1);
      expect(() => budget.take(open('busy'), 20)).toThrow(/Rate limit exceeded/);
    }
    // The first of them was forgotten long ago.
    expect(budget.take(open('192.0.2.0'), 1)).toMatchObject({ points: 99 });
    const counters = new Counters(10, 0);
    for (let index = 0; index < 1000; index += 1) counters.of(String(index), index / 20);
    expect(counters.size).toBe(10);
  });

  it('takes an IPv6 network for one reader, and an IPv4 address in either spelling', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:DB8:1:2::ffff'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('192.0.2.7')).not.toBe(networkOf('192.0.2.8'));
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('unknown:')).toBe('unknown:');
  });

  it('has no limit where the setting is 0', () => {
    const budget = new Budget(settings);
    expect(budget.take({ audience: 'staff', who: 'a' }, 10 ** 12)).toBeUndefined();
  });

  it('says in headers what is left', () => {
    expect(rateHeaders({ limit: 100, points: 40, seconds: 12 })).toEqual({
      'ratelimit-policy': '"points";q=100;w=60',
      ratelimit: '"points";r=40;t=12',
    });
  });

  it('holds no address', () => {
    const budget = new Budget(settings);
    budget.take(open('192.0.2.77'), 1);
    const held: unknown[] = [];
    const walk = (value: unknown): void => {
      held.push(value);
      if (value instanceof Map) for (const [key, one] of value) [key, one].forEach(walk);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    // Private members cannot be walked, but their serialisation can be looked for in the heap's own words.
    walk(budget);
    expect(JSON.stringify(held)).not.toContain('192.0.2.77');
  });
});

describe('the budget of an IPv6 network', () => {
  it('is one, also by way of a proxy', async () => {
    const server = await openHttpServer({
      evaluation: false,
      settings: readConfig({ RESEAU_RATE: '3,0,0', RESEAU_PROXIES: '1', RESEAU_POOL: '3' }),
    });
    const asked = (address: string): Promise<Answered> =>
      ask(server.url, '{ __typename }', {}, { 'x-forwarded-for': address });
    for (const last of ['1', '2', '3']) expect((await asked(`2001:db8::${last}`)).status).toBe(200);
    expect(codesOf(await asked('2001:db8::4'))).toEqual(['RATE_EXCEEDED']);
    expect((await asked('2001:db8:0:1::4')).status).toBe(200);
    await server.close();
  }, 60_000);
});
