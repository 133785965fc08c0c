import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { theme } from '../setup/drafts.js';
import { openWorld, type World } from '../setup/world.js';

const [events, kills] = [
  Number(process.env.RESEAU_FAULT_EVENTS ?? 400),
  Number(process.env.RESEAU_FAULT_KILLS ?? 3),
];
const items = Math.min(500, events / 4);
const told: { readonly id: string; readonly item: string }[] = [];
let world: World;
let receiver: Server;
beforeAll(async () => {
  world = await openWorld();
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { data } = JSON.parse(Buffer.concat(parts).toString()) as { data: { item: string } };
      told.push({ id: String(request.headers['webhook-id']), item: data.item });
      response.end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  await createWebhook(world.desk, { name: 'Portal', url, audience: 'public' }, (given) =>
    Promise.resolve(given),
  );
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await world.close();
});

/** Has a worker run until it has done enough, then kills it without a word. */
async function work(enough: () => boolean | Promise<boolean>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/faults/worker.ts', world.ownerUrl], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (!(await enough())) {
      if (child.exitCode !== null) throw new Error(`the worker ended by itself with ${child.exitCode}`);
      await pause(2);
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** What a worker had claimed when it died is free again, without waiting for it. */
async function release(): Promise<void> {
  // Its last transaction ends when PostgreSQL finds that nobody is there.
  await pause(200);
  await world.run(`update desk.delivery set next_at = now() where state = 'WAITING'`);
}

describe(`a worker killed ${kills} times while it tells ${events} changes`, () => {
  it('has told each of them at least once, by its id, and those of one item in order', async () => {
    const label = { en: 'A', fr: 'A', es: 'A' };
    const saved = await save(
      world.desk,
      Array.from({ length: items }, (_, index) => theme(`told-${index}`, label)),
    );
    const target = [{ item: 'Theme', ids: saved.map(({ id }) => id) }];
    for (let made = 0; made < events; made += 2 * items) {
      await publish(world.desk, target);
      await unpublish(world.desk, target);
    }
    for (let kill = 0; kill < kills; kill += 1) {
      // Not a whole number of what is sent at once, so that some are always on their way.
      const until = told.length + Math.floor((events / (kills + 1)) * (0.5 + Math.random() / 2));
      await work(() => told.length >= until);
      await release();
    }
    expect(new Set(told.map(({ id }) => id)).size).toBeLessThan(events);
    await work(
      async () => (await world.run(`select from desk.delivery where state <> 'DONE' limit 1`)).length === 0,
    );
    const due = await world.run('select id, item from desk.delivery order by number');
    expect(due).toHaveLength(events);
    const byItem = Map.groupBy(told, ({ item }) => item);
    for (const [item, own] of Map.groupBy(due, (one) => String(one.item)))
      expect([...new Set(byItem.get(item)?.map(({ id }) => id))]).toEqual(own.map(({ id }) => id));
    // Some were told twice: the worker died between telling and noting.
    expect(told.length).toBeGreaterThan(events);
  }, 600_000);
});
