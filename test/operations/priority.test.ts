import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { rehearse } from '../../src/operations/desk.js';
import { createPreview, readPreview } from '../../src/operations/editorial/preview.js';
import { expose } from '../../src/operations/expose.js';
import { inTransaction } from '../../src/operations/transaction.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

let server: HttpServer;
let appeals: string[];
beforeAll(async () => {
  server = await openHttpServer();
  appeals = (await server.owner(`select id from window_public.appeal order by id limit 20`)).map((row) => String(row.id));
}, 120_000);
afterAll(() => server.close());

/** A place where a transaction stands until it is let go. */
function gate(): { readonly reached: Promise<void>; stand(): Promise<void>; letGo(): void } {
  let [enter, letGo] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (enter = resolve));
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  return { reached, stand: () => (enter(), gone), letGo: () => letGo() };
}
const shown = async (id: string) => (await server.owner('select from window_public.appeal where id = $1', [id])).length;
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
  await expect(readPreview(server.desk.orm, token, () => Promise.resolve())).rejects.toMatchObject({ code: 'OVERLOADED' });
  const ended = waiting.catch((reason: unknown) => reason);
  await takeDown();
  held.letGo();
  await told;
  await ended;
  expect(await readPreview(server.desk.orm, token, () => Promise.resolve('read'))).toBe('read');
  expect(await server.held()).toBe(0);
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

it('tightened exposure ends a verb that yields half-way, which is done whole afterwards; one that keeps being ended yields no more', async () => {
  const held = gate();
  let times = 0;
  const long = inTransaction(server.desk, { verb: 'long', needs: 'PUBLISH', yields: 'again' }, async ({ run }) => {
    times += 1;
    if (times < 5) await run('select pg_terminate_backend(pg_backend_pid())');
    const [row] = await run(`select current_setting('application_name') as name`);
    return row?.name;
  });
  expect(await long).not.toBe('reseau yields');
  expect(times).toBe(5);
  times = 0;
  const other = inTransaction(server.desk, { verb: 'long', needs: 'PUBLISH', yields: 'again' }, async ({ run }) => {
    times += 1;
    if (times === 1) await held.stand();
    await run('select 1');
  });
  await held.reached;
  const id = String(appeals.pop());
  expect(await expose(server.desk, { item: 'Appeal', ids: [id], exposure: 'WITHHELD' })).toEqual({ changed: [id], waiting: [] });
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
