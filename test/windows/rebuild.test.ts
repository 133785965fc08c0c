import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { audiences } from '../../src/base/audience.js';
import { lock, transaction, withLock } from '../../src/windows/lock.js';
import { loginUrl } from '../../src/windows/logins.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { project } from '../../src/windows/project.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { openSession } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { furnish, openWorld, organisations, settings, type World } from '../setup/world.js';

let world: World;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  ids = await organisations(
    world,
    Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `o-${index}`,
        { since: '2001', country: 'XA', themes: ['torture'] },
      ]),
    ),
  );
}, 60_000);
afterAll(() => world.close());

const schemas = async () =>
  (await world.run(`select nspname from pg_namespace where nspname ~ '^(window|next|gone)_' order by 1`)).map(
    (row) => row.nspname,
  );
const settled = ['window_desk', 'window_partner', 'window_public', 'window_staff'];

describe('prepareWindows', () => {
  it('keeps what has its shape, and builds again what has another', async () => {
    const acts = async () => (await prepareWindows(world.run, settings)).map((one) => one.act);
    expect(await acts()).toEqual(['kept', 'kept', 'kept', 'kept']);
    await world.run(`update desk.window_shape set shape = 'old' where audience = 'partner'`);
    const said: string[] = [];
    await prepareWindows(world.run, settings, (line) => said.push(line));
    expect(said).toEqual(['rebuilding the window of partner']);
    await world.run('drop schema window_staff cascade');
    expect(await acts()).toEqual(['kept', 'kept', 'built', 'kept']);
    expect(await verify(world.run)).toEqual([]);
  });

  it('lets two processes start at once, and clears what a killed one left', async () => {
    await world.run(
      `create schema next_public_1; create schema gone_public_1; update desk.window_shape set shape = 'old'`,
    );
    const other = await openSession(world.ownerUrl);
    await Promise.all([prepareWindows(world.run, settings), prepareWindows(other.run, settings)]).finally(
      () => other.close(),
    );
    expect(await schemas()).toEqual(settled);
    expect(await verify(world.run)).toEqual([]);
  });
});

describe('rebuild', () => {
  it('catches up with what was published, and saved, since its snapshot', async () => {
    const writer = await openSession(world.ownerUrl);
    const id = ids['o-3'] ?? '';
    await writer.run('begin');
    await lock(writer.run);
    const rebuilt = (async () => {
      for (const audience of audiences) await rebuild(world.run, audience, true);
    })();
    // The build needs no lock; the swap waits for ours.
    const waiting = async () =>
      (await writer.run(`select from pg_namespace where starts_with(nspname, 'next_public_')`)).length > 0;
    for (let attempt = 0; attempt < 500 && !(await waiting()); attempt += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await waiting()).toBe(true);
    await writer.run(
      `update published.organisation set name = 'Late', live = true, xid = pg_current_xact_id() where id = $1`,
      [id],
    );
    await writer.run(
      `update published.organisation set live = false, xid = pg_current_xact_id() where id = $1`,
      [ids['o-4']],
    );
    await writer.run(`update desk.organisation set name = 'Late' where id = $1`, [id]);
    await project(writer.run, [{ item: 'Organisation', ids: [id, ids['o-4'] ?? ''] }]);
    await writer.run('commit');
    await rebuilt;
    await writer.close();
    for (const audience of audiences)
      expect((await world.window(audience, 'organisation')).find((row) => row.id === id)).toMatchObject({
        name: 'Late',
      });
    expect((await world.window('public', 'organisation')).some((row) => row.id === ids['o-4'])).toBe(false);
    expect(await verify(world.run)).toEqual([]);
    expect(await schemas()).toEqual(settled);
  }, 60_000);

  it('under readers and publishers fails nobody and loses nothing', async () => {
    let running = true;
    const failures: string[] = [];
    const watch = (work: () => Promise<unknown>): Promise<number> =>
      (async () => {
        let count = 0;
        while (running) {
          await work().catch((reason: unknown) => failures.push(String(reason)));
          count += 1;
        }
        return count;
      })();
    const clients: Client[] = [];
    for (const audience of ['public', 'partner', 'staff'] as const) {
      const client = new Client({ connectionString: await loginUrl(world.run, world.ownerUrl, audience) });
      await client.connect();
      clients.push(client);
    }
    const readers = clients.map((client) =>
      watch(() =>
        client.query({
          name: 'list',
          text: 'select o.id, o.name, m.id from organisation o left join membership m on m.organisation_id = o.id order by o.name asc nulls last, o.id limit 20',
        }),
      ),
    );
    let round = 0;
    const publisher = watch(async () => {
      const id = ids[`o-${(round += 1) % 30}`] ?? '';
      await save(world.desk, [{ item: 'Organisation', id, fields: { name: `Round ${round}` } }]);
      await publish(world.desk, [{ item: 'Organisation', ids: [id] }]);
    });
    const builder = await openSession(world.ownerUrl);
    try {
      for (let count = 0; count < 2; count += 1)
        for (const audience of audiences) await rebuild(builder.run, audience, true);
    } finally {
      running = false;
    }
    const reads = await Promise.all(readers);
    expect(await publisher).toBeGreaterThan(0);
    await Promise.all([builder.close(), ...clients.map((client) => client.end())]);
    expect(failures).toEqual([]);
    expect(Math.min(...reads)).toBeGreaterThan(10);
    expect(await verify(world.run)).toEqual([]);
    expect(await schemas()).toEqual(settled);
  }, 120_000);
});

describe('the lock', () => {
  it('is refused outside a transaction, and in one that sees an older state', async () => {
    await expect(lock(world.run)).rejects.toThrow('inside a transaction');
    await expect(transaction(world.run, 'repeatable read', () => lock(world.run))).rejects.toThrow(
      'READ COMMITTED',
    );
    await expect(transaction(world.run, 'serializable', () => lock(world.run))).rejects.toThrow(
      'READ COMMITTED',
    );
  });

  it('keeps every verb waiting until it is given back', async () => {
    const order: string[] = [];
    const other = await openSession(world.ownerUrl);
    let waiting: Promise<unknown> = Promise.resolve();
    await withLock(other.run, async () => {
      waiting = save(world.desk, [
        { item: 'Theme', fields: { slug: 'torture', label: { en: 'Waited' } } },
      ]).then(() => order.push('verb'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('lock');
    });
    await waiting;
    await other.close();
    expect(order).toEqual(['lock', 'verb']);
  });
});
