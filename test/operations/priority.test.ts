import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { rehearse } from '../../src/operations/desk.js';
import { createPreview } from '../../src/operations/editorial/preview.js';
import { readPreview } from '../../src/operations/editorial/read-preview.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { inTransaction } from '../../src/operations/transaction.js';
import { unpublish, unpublishItems } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { lockFirst } from '../../src/windows/priority.js';
import { openSession } from '../../src/windows/run.js';
import { ownerOf } from '../setup/owner.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

let server: HttpServer;
let appeals: string[];
beforeAll(async () => {
  server = await openHttpServer();
  // A generalised one stands in the window under a random id, by which no verb knows it.
  appeals = (
    await server.owner(
      `select w.id from window_public.appeal w join published.appeal p using (id) order by id limit 20`,
    )
  ).map((row) => String(row.id));
}, 120_000);
afterAll(() => server.close());

/** A place where a transaction stands until it is let go. */
function gate(): { readonly reached: Promise<void>; stand(): Promise<void>; letGo(): void } {
  let [enter, letGo] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (enter = resolve));
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  return { reached, stand: () => (enter(), gone), letGo: () => letGo() };
}
const shown = async (id: string) =>
  (await server.owner('select from window_public.appeal where id = $1', [id])).length;
const takeDown = async (): Promise<void> => {
  const id = String(appeals.pop());
  expect(await shown(id)).toBe(1);
  await withdraw(server.desk, [{ item: 'Appeal', ids: [id] }]);
  expect(await shown(id)).toBe(0);
};

it('a withdrawal ends a preview that is held open, and more than two previews are refused at once', async () => {
  const [, second = ''] = appeals;
  const { token } = await createPreview(server.desk, { items: [{ item: 'Appeal', ids: [second] }] }, 1);
  const held = gate();
  const preview = readPreview(server.desk.orm, token, async (run) => {
    await held.stand();
    return run('select 1');
  });
  const told = expect(preview).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await held.reached;
  const waiting = readPreview(server.desk.orm, token, () => Promise.resolve());
  await expect(readPreview(server.desk.orm, token, () => Promise.resolve())).rejects.toMatchObject({
    code: 'OVERLOADED',
  });
  const ended = waiting.catch((reason: unknown) => reason);
  await takeDown();
  held.letGo();
  await told;
  await ended;
  expect(await readPreview(server.desk.orm, token, () => Promise.resolve('read'))).toBe('read');
  expect(await server.held()).toBe(0);
}, 60_000);

it('a preview that is held open keeps no verb on other items waiting, and its own item is published behind it', async () => {
  const [, previewed = '', other = ''] = appeals;
  const { token } = await createPreview(server.desk, { items: [{ item: 'Appeal', ids: [previewed] }] }, 1);
  const held = gate();
  const preview = readPreview(server.desk.orm, token, async (run) => {
    await held.stand();
    return (await run('select id from appeal where id = $1', [previewed])).length;
  });
  await held.reached;
  // Neither waits for the preview: it ends only below.
  await publish(server.desk, [{ item: 'Appeal', ids: [other] }]);
  await unpublish(server.desk, [{ item: 'Appeal', ids: [other] }]);
  expect(await shown(other)).toBe(0);
  await publish(server.desk, [{ item: 'Appeal', ids: [other] }]);
  const same = publish(server.desk, [{ item: 'Appeal', ids: [previewed] }]);
  held.letGo();
  expect(await preview).toBe(1);
  await same;
  expect(await server.held()).toBe(0);
}, 60_000);

it('two previews of one release are read one after the other', async () => {
  const release = await saveRelease(server.desk, {
    title: 'Both',
    entries: [{ act: 'PUBLISH', item: 'Appeal', id: String(appeals[0]) }],
  });
  const { token } = await createPreview(server.desk, { release }, 1);
  const held = gate();
  const first = readPreview(server.desk.orm, token, async () => {
    await held.stand();
    return 'first';
  });
  await held.reached;
  const second = readPreview(server.desk.orm, token, () => Promise.resolve('second'));
  await pause(200);
  held.letGo();
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
}, 60_000);

it('a preview waits while something is withdrawn, and shows nothing from before', async () => {
  const id = String(appeals.at(-1));
  const { token } = await createPreview(
    server.desk,
    { items: [{ item: 'Appeal', ids: [String(appeals[0])] }] },
    1,
  );
  const held = gate();
  const urgent = inTransaction(
    server.desk,
    { verb: 'long', needs: 'WITHDRAW', urgent: true },
    async (work) => {
      await held.stand();
      await unpublishItems(work, [{ item: 'Appeal', ids: [id] }]);
    },
  );
  await held.reached;
  let reads = 0;
  const preview = readPreview(server.desk.orm, token, (run) => {
    reads += 1;
    return run('select id from appeal where id = $1', [id]);
  });
  await pause(200);
  expect(reads).toBe(0);
  held.letGo();
  await urgent;
  expect(await preview).toEqual([]);
  await publish(server.desk, [{ item: 'Appeal', ids: [id] }]);
}, 60_000);

it('a withdrawal also ends what began to yield after it looked for the first time', async () => {
  const [held, late] = [gate(), gate()];
  const short = inTransaction(server.desk, { verb: 'short', needs: 'PUBLISH' }, () => held.stand());
  await held.reached;
  let times = 0;
  let long = Promise.resolve();
  const session = await openSession(
    ownerOf(server.superuserUrl, new URL(server.superuserUrl).pathname.slice(1)),
  );
  await session.run('begin isolation level read committed');
  await lockFirst(async (sql, parameters) => {
    // Its first attempt has failed: from now on another one holds the lock.
    if (sql.startsWith('rollback to') && times === 0) {
      held.letGo();
      await short;
      long = inTransaction(server.desk, { verb: 'long', needs: 'PUBLISH', yields: 'again' }, async () => {
        times += 1;
        if (times === 1) await late.stand();
      });
      await late.reached;
    }
    return session.run(sql, parameters);
  });
  await session.run('rollback');
  await session.close();
  late.letGo();
  await long;
  expect(times).toBe(2);
}, 60_000);

it('a withdrawal ends a rehearsal half-way, which begins again and is whole', async () => {
  const held = gate();
  let times = 0;
  const rehearsal = rehearse(server.desk, async (desk) => {
    times += 1;
    await withdraw(desk, [{ item: 'Appeal', ids: [String(appeals[0])] }]);
    if (times === 1) await held.stand();
    await withdraw(desk, [{ item: 'Appeal', ids: [String(appeals[1])] }]);
    return 'whole';
  });
  await held.reached;
  await takeDown();
  held.letGo();
  expect(await rehearsal).toBe('whole');
  expect(times).toBe(2);
  expect(await shown(String(appeals[0]))).toBe(1);
}, 60_000);

it('tightened exposure ends a verb that yields half-way, which is done whole afterwards; one that keeps being ended is refused and never stops yielding', async () => {
  const held = gate();
  let times = 0;
  const names: unknown[] = [];
  const long = inTransaction(
    server.desk,
    { verb: 'long', needs: 'PUBLISH', yields: 'again' },
    async ({ run }) => {
      times += 1;
      names.push((await run(`select current_setting('application_name') as name`))[0]?.name);
      await run('select pg_terminate_backend(pg_backend_pid())');
    },
  );
  await expect(long).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(names).toEqual(Array.from({ length: 5 }, () => 'reseau yields'));
  times = 0;
  const other = inTransaction(
    server.desk,
    { verb: 'long', needs: 'PUBLISH', yields: 'again' },
    async ({ run }) => {
      times += 1;
      if (times === 1) await held.stand();
      await run('select 1');
    },
  );
  await held.reached;
  const id = String(appeals.pop());
  expect(await expose(server.desk, { item: 'Appeal', ids: [id], exposure: 'WITHHELD' })).toEqual({
    changed: [id],
    waiting: [],
  });
  held.letGo();
  await other;
  expect(times).toBe(2);
}, 60_000);

it('a withdrawal waits for a short verb of a person that does not yield', async () => {
  const held = gate();
  const short = inTransaction(server.desk, { verb: 'short', needs: 'PUBLISH' }, () => held.stand());
  await held.reached;
  const done = takeDown();
  await pause(150);
  held.letGo();
  await Promise.all([short, done]);
}, 60_000);
