import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../src/windows/changes.js';
import { ResponseCache, etagOf } from '../../src/query/response-cache.js';
import { openWorld, furnish, type World } from '../setup/world.js';
import { Severable } from './tcp-proxy.js';

const answer = (tables: readonly string[]) => ({
  body: Buffer.from('x'),
  etag: etagOf('x'),
  tables,
});

async function until(question: () => boolean): Promise<void> {
  const end = Date.now() + 120_000;
  while (!question()) {
    if (Date.now() > end) throw new Error('it did not become so');
    await pause(10);
  }
}

describe('a process that keeps answers', () => {
  let world: World;
  let line: Severable;
  beforeAll(async () => {
    world = await openWorld();
    line = await Severable.to(world.ownerUrl);
  });
  afterAll(async () => {
    await line.close();
    await world.close();
  });

  it('keeps nothing before it hears of changes, forgets all when it stops to hear, and keeps again when it hears again', async () => {
    const answers = new ResponseCache(10_000);
    const keep = (): boolean => {
      answers.keep('a', answer(['window_public.region']), answers.now());
      return answers.get('a') !== undefined;
    };
    expect(keep()).toBe(false);
    const stop = listen(line.through(world.ownerUrl), answers);
    try {
      await until(keep);
      line.cut();
      await until(() => answers.get('a') === undefined);
      expect(keep()).toBe(false);
      line.mend();
      await until(keep);
      // What has been published meanwhile is heard of, table by table, at the commit.
      await furnish(world);
      await until(() => answers.get('a') === undefined);
    } finally {
      await stop();
    }
  }, 60_000);

  it('finds out that a line has fallen silent', async () => {
    let lost = 0;
    let heard = 0;
    const silent = await Severable.to(world.ownerUrl);
    const stop = listen(silent.through(world.ownerUrl), {
      changed: () => undefined,
      heard: () => (heard += 1),
      lost: () => (lost += 1),
    });
    await until(() => heard > 0);
    const before = lost;
    silent.silence();
    await until(() => lost > before);
    const then = heard;
    silent.mend();
    await until(() => heard > then);
    await stop();
    await silent.close();
  }, 60_000);
});

describe('kept answers', () => {
  const opened = (bytes = 100_000): ResponseCache => {
    const answers = new ResponseCache(bytes);
    answers.heard();
    return answers;
  };

  it('are forgotten with any table that they were read from, and only with those', () => {
    const answers = opened();
    answers.keep('one', answer(['window_public.region', 'window_public.country']), answers.now());
    answers.keep('two', answer(['window_staff.region']), answers.now());
    answers.changed('window_public.country');
    expect([answers.get('one'), answers.get('two')?.tables]).toEqual([undefined, ['window_staff.region']]);
    answers.changed('window_staff.*');
    expect(answers.get('two')).toBeUndefined();
  });

  it('are not kept when what they were read from changed while they were read', () => {
    for (const change of ['window_public.region', 'window_public.*']) {
      const answers = opened();
      const began = answers.now();
      answers.changed(change);
      answers.keep('late', answer(['window_public.region']), began);
      expect(answers.get('late')).toBeUndefined();
      answers.keep('fresh', answer(['window_public.region']), answers.now());
      expect(answers.get('fresh')).toBeDefined();
    }
  });

  it('are not kept when changes may have been missed while they were read', () => {
    const answers = opened();
    const began = answers.now();
    answers.lost();
    answers.heard();
    answers.keep('late', answer(['window_public.region']), began);
    expect(answers.get('late')).toBeUndefined();
  });

  it('take no more bytes than they may', () => {
    const answers = opened(20_000);
    for (let index = 0; index < 100; index += 1)
      answers.keep(`answer ${index}`, { ...answer([]), body: Buffer.alloc(1000) }, answers.now());
    expect(answers.size).toBeLessThanOrEqual(20_000);
    expect(answers.get('answer 99')).toBeDefined();
    const none = opened(0);
    none.keep('a', answer([]), none.now());
    expect(none.get('a')).toBeUndefined();
  });
});
