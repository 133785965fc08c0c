import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { roles } from '../../src/operations/accounts/roles.js';
import { openSession } from '../../src/windows/run.js';
import { Browser, newPerson, password, signInDocument } from '../accounts/person.js';
import { ask, send } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

const settings = {
  RESEAU_IN_FLIGHT: 3,
  RESEAU_DESK_RESERVE: 2,
  RESEAU_METRICS_TOKEN: 'a-token-of-the-tests',
  RESEAU_POOL: 10,
};
let server: HttpServer;
let editor: Browser;
let half: Browser;
let id: string;
beforeAll(async () => {
  server = await openHttpServer({ settings });
  editor = (
    await newPerson(server.desk, server.url, { email: 'editor@example.org', rights: roles.publisher ?? [] })
  ).browser;
  // The server remembers who is signed in from their last request.
  await editor.get('{ me { name } }');
  await newPerson(server.desk, server.url, { email: 'half@example.org', rights: roles.publisher ?? [] });
  // Signed in by a password alone: the second factor is not shown.
  half = new Browser(server.url);
  await half.ask(signInDocument, { email: 'half@example.org', password });
  const [row] = await server.owner(
    `select 'appeal_' || replace(id::text, '-', '') as id from window_public.appeal w join published.appeal p using (id) order by id limit 1`,
  );
  id = String(row?.id);
}, 120_000);
afterAll(() => server.close());

const inWork = async (): Promise<number> => {
  const { text } = await send(`${server.url}/metrics`, {
    headers: { authorization: `Bearer ${settings.RESEAU_METRICS_TOKEN}` },
  });
  return Number(/^reseau_requests_in_work (\d+)$/m.exec(text)?.[1]);
};
const query = '{ awards(first: 1) { nodes { slug } } }';
const withdrawal =
  'mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename ... on Refusal { code message } } }';

it('people who are signed in have places of their own when readers have taken all others; cookies that were made up have not', async () => {
  const holder = await openSession(server.superuserUrl);
  await holder.run('begin');
  await holder.run('lock table window_public.award, window_desk.award in access exclusive mode');
  const crowd = Array.from({ length: settings.RESEAU_IN_FLIGHT }, () => ask(server.url, query));
  while ((await inWork()) < settings.RESEAU_IN_FLIGHT) await pause(10);

  const other = '{ themes(first: 1) { nodes { slug } } }';
  const forged = [
    '',
    `reseau=${'x'.repeat(43)}`,
    `${editor.cookie}x`,
    `${editor.cookie.slice(0, -1)}${editor.cookie.endsWith('A') ? 'B' : 'A'}`,
    half.cookie,
  ];
  for (const cookie of forged) {
    const refused = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: other }),
    });
    expect([cookie, refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([
      cookie,
      503,
      true,
    ]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  }
  expect((await send(`${server.url}/live`)).status).toBe(200);
  expect((await send(`${server.url}/ready`)).status).toBe(200);
  expect(await editor.get(withdrawal, { ids: [id] })).toEqual({ __typename: 'ItemsMoved' });
  expect((await editor.ask(other)).status).toBe(200);
  // The reserve has an end too.
  const held = Array.from({ length: settings.RESEAU_DESK_RESERVE }, () =>
    editor.ask(query.replace('awards', 'again: awards')),
  );
  while ((await inWork()) < settings.RESEAU_IN_FLIGHT + settings.RESEAU_DESK_RESERVE) await pause(10);
  expect((await editor.ask(other)).status).toBe(503);

  await holder.run('rollback');
  await holder.close();
  expect((await Promise.all([...crowd, ...held])).map(({ status }) => status)).toEqual([
    200, 200, 200, 200, 200,
  ]);
  expect(await inWork()).toBe(0);
  expect((await ask(server.url, other)).status).toBe(200);
}, 60_000);
