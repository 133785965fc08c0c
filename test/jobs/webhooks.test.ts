import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { deliverDue, postThrough } from '../../src/jobs/deliver.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { endWebhook, retryParked } from '../../src/operations/webhooks/end-webhook.js';
import { refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

interface Told {
  readonly id: string;
  readonly type: string;
  readonly item: string;
  readonly signed: boolean;
}

let world: World;
let receiver: Server;
let url: string;
let secret = '';
let hook = '';
/** What the receiver does with the next requests. */
let answer: (told: Told) => number = () => 200;
const told: Told[] = [];
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const body = JSON.parse(text) as { type: string; data: { item: string } };
      let signed = true;
      try {
        new Webhook(secret).verify(text, request.headers as Record<string, string>);
      } catch {
        signed = false;
      }
      const one = {
        id: String(request.headers['webhook-id']),
        type: body.type,
        item: body.data.item,
        signed,
      };
      const status = answer(one);
      if (status < 300) told.push(one);
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await world.close();
});
afterEach(async () => {
  if (hook) await endWebhook(world.desk, hook).catch(() => undefined);
  await world.run('delete from desk.delivery');
  told.length = 0;
  answer = () => 200;
});

/** A webhook to the receiver, which stands where none may stand. */
const listen = async (more: object = {}): Promise<void> => {
  ({ id: hook, secret } = await createWebhook(
    world.desk,
    { name: 'Portal', url, audience: 'public', ...more },
    (given) => Promise.resolve(given),
  ));
};
const send = (delivery: Parameters<typeof postThrough>[0]) => postThrough(delivery, undefined);
const deliver = () => deliverDue(world.desk, send);
/** Lets everything that waits be due, whatever becomes of the clock until it is looked at. */
const hurry = () =>
  world.run(`update desk.delivery set next_at = now() - interval '1 day' where state = 'WAITING'`);
/** Delivers until so many have arrived. An attempt that the machine was too slow for is made again. */
async function arrive(count: number): Promise<void> {
  for (let round = 0; round < 10 && told.length < count; round += 1) {
    await hurry();
    await deliver();
  }
}
const words = (text: string) => ({ en: text, fr: text, es: text });
const made = async (slug: string): Promise<string> =>
  (await save(world.desk, [theme(slug, words('A'))]))[0]?.id ?? '';
const states = () => world.run('select state, attempts, result from desk.delivery order by number');

describe('a server that is told of changes', () => {
  it('is told the id of what came, changed and went, signed, in order, and of drafts nothing', async () => {
    await listen();
    const id = await made('told');
    const target = [{ item: 'Theme', ids: [id] }];
    await deliver();
    expect(told).toEqual([]);
    await publish(world.desk, target);
    await save(world.desk, [theme('told', words('B'))]);
    await publish(world.desk, target);
    await unpublish(world.desk, target);
    await arrive(3);
    expect(told.map(({ type, signed }) => [type, signed])).toEqual([
      ['item.changed', true],
      ['item.changed', true],
      ['item.gone', true],
    ]);
    expect(new Set(told.map(({ item }) => item))).toEqual(new Set([`theme_${id.replaceAll('-', '')}`]));
    expect(new Set(told.map(({ id: one }) => one)).size).toBe(3);
  });

  it('is told of nothing that a transaction took back, of other kinds, or of another window', async () => {
    await listen({ kinds: ['Country'] });
    await publish(world.desk, [{ item: 'Theme', ids: [await made('other-kind')] }]);
    const refused = publish(world.desk, [
      { item: 'Theme', ids: [await made('half'), '00000000-0000-4000-8000-000000000000'] },
    ]);
    expect(await refusal(refused)).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await states()).toEqual([]);
  });

  it('is asked again after a while where it fails, with the same id, and what comes later of the same item waits', async () => {
    await listen();
    const id = await made('failing');
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    await unpublish(world.desk, [{ item: 'Theme', ids: [id] }]);
    const seen: string[] = [];
    let status = 500;
    answer = (one) => {
      seen.push(one.id);
      return status;
    };
    for (let round = 0; round < 10 && seen.length < 2; round += 1) {
      await hurry();
      expect(await deliver()).toBe(0);
      expect(await states()).toMatchObject([
        { state: 'WAITING', result: expect.any(String) as unknown },
        { state: 'WAITING', attempts: 0, result: null },
      ]);
    }
    expect(seen.length).toBeGreaterThanOrEqual(2);
    status = 200;
    await arrive(2);
    expect(told.map(({ type }) => type)).toEqual(['item.changed', 'item.gone']);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([told[0]?.id]));
  });

  it('is given up after a day, and can be tried again', async () => {
    await listen();
    await publish(world.desk, [{ item: 'Theme', ids: [await made('parked')] }]);
    answer = () => 503;
    await deliver();
    await world.run(`update desk.delivery set created_at = now() - interval '25 hours', next_at = now()`);
    await deliver();
    expect((await states())[0]).toMatchObject({ state: 'PARKED', result: '503' });
    answer = () => 200;
    expect(await retryParked(world.desk, hook)).toBe(1);
    expect(await deliver()).toBe(1);
  });

  it.each([
    [302, 'WAITING'],
    [410, 'PARKED'],
  ])('that answers %i is not followed anywhere: %s', async (status, state) => {
    await listen();
    await publish(world.desk, [{ item: 'Theme', ids: [await made(`answers-${status}`)] }]);
    answer = () => status;
    await deliver();
    expect((await states())[0]).toMatchObject({ state, result: String(status) });
  });

  it('whose name leads within by now is not reached', async () => {
    await listen();
    await publish(world.desk, [{ item: 'Theme', ids: [await made('rebound')] }]);
    expect(await deliverDue(world.desk)).toBe(0);
    expect(told).toEqual([]);
    expect((await states())[0]).toMatchObject({
      state: 'WAITING',
      result: expect.not.stringMatching(/^2/) as unknown,
    });
  });
});
