import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { expose } from '../../src/operations/expose.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let reader: Browser;
let members: string[];
beforeAll(async () => {
  server = await openHttpServer();
  reader = (
    await newPerson(server.desk, server.url, {
      email: 'desk@example.org',
      rights: [{ capability: 'WITHDRAW' }],
    })
  ).browser;
  members = (
    await server.owner(
      `select p.id from window_public.organisation p join desk.organisation d using (id) where d.is_member and d.exposure = 'PUBLIC' order by id limit 4`,
    )
  ).map((row) => String(row.id));
}, 120_000);
afterAll(() => server.close());

interface Purge {
  readonly purgeAct: string;
  readonly items: string[];
  readonly windows: { readonly window: string; readonly rows: string }[];
  readonly caches: { readonly process: string; readonly emptiedAt: string }[];
  readonly doneAt: string;
}
const purges = async (): Promise<Purge[]> =>
  (
    await reader.get(
      '{ purges(first: 10) { nodes { purgeAct items windows { window rows } caches { process emptiedAt } waiting doneAt doneBy } } }',
    )
  ).nodes as Purge[];
const [ids, rows] = [
  (some: string[]) => some.map((id) => `organisation_${id.replaceAll('-', '')}`),
  (windows: Purge['windows']) => windows.map((one) => one.rows),
];

it('whatever is taken from readers is reported: from which window, and when each process had forgotten it', async () => {
  const [one = '', two = '', three = '', four = ''] = members;
  await withdraw(server.desk, [{ item: 'Organisation', ids: [one, two] }]);
  await unpublish(server.desk, [{ item: 'Organisation', ids: [three] }]);
  await expose(server.desk, { item: 'Organisation', ids: [four], exposure: 'GENERALISED' });
  // The process tells of it by itself; the test's own limit ends the wait.
  let found = await purges();
  for (; found.some(({ caches }) => caches.length === 0); found = await purges()) await pause(50);
  expect(found.map(({ purgeAct, items }) => [purgeAct, items.sort()])).toEqual([
    ['EXPOSE', ids([four])],
    ['UNPUBLISH', ids([three])],
    ['WITHDRAW', ids([one, two]).sort()],
  ]);
  const [exposed, unpublished, withdrawn] = found as [Purge, Purge, Purge];
  expect(withdrawn.windows.map(({ window }) => window)).toEqual(['partner', 'public', 'staff']);
  expect([rows(withdrawn.windows), rows(unpublished.windows), rows(exposed.windows)]).toEqual([
    ['2', '2', '2'],
    ['1', '1', '1'],
    // Staff go on reading what is generalised.
    ['1', '1', '0'],
  ]);
  for (const { caches, doneAt } of found) {
    expect(caches).toHaveLength(1);
    expect(caches[0]?.process).toMatch(/:\d+$/);
    expect(Date.parse(caches[0]?.emptiedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(doneAt));
  }
});

it('what was never shown is reported as taken from nowhere', async () => {
  await withdraw(server.desk, [{ item: 'Organisation', ids: [members[0] ?? ''] }]);
  expect(rows((await purges())[0]?.windows ?? [])).toEqual(['0', '0', '0']);
});
