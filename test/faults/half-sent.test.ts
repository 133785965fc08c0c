import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/base/config.js';
import { keySourceOf, useKeySource } from '../../src/base/secret-keys.js';
import { createLog } from '../../src/base/log.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { houseDesk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { openOrm, type Orm } from '../../src/orm.js';
import { newPerson } from '../accounts/person.js';
import { keptHome } from '../database/temporary-home.js';
import { ask, send } from '../server/ask.js';
import { startServer, type Program } from '../server/program.js';
import { theme } from '../setup/drafts.js';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const askers = number('RESEAU_FAULT_SOCKETS', 60);
const takers = number('RESEAU_FAULT_READERS', 20);
const seconds = number('RESEAU_FAULT_SECONDS', 4);
const timeouts = { receive: Math.min(15_000, seconds * 500), send: Math.min(20_000, seconds * 500) };
const rounds = Math.max(8, seconds * 2);

const token = 'a-token-of-the-tests';
const home = keptHome();
let server: Program;
let url: string;
let orm: Orm;
let editor: Awaited<ReturnType<typeof newPerson>>;
let items: string[];
beforeAll(async () => {
  server = startServer({
    RESEAU_HOME: home,
    RESEAU_EVALUATION: 'no',
    RESEAU_RATE: '0,0,0',
    RESEAU_METRICS_TOKEN: token,
    // Fewer than the half-sent requests, and enough for all whole ones.
    RESEAU_IN_FLIGHT: String(askers - 10),
    // With the connections of everybody else there are a few too many.
    RESEAU_CONNECTIONS_PER_ADDRESS: String(askers + takers),
    RESEAU_RECEIVE_TIMEOUT: String(timeouts.receive),
    RESEAU_SEND_TIMEOUT: String(timeouts.send),
  });
  url = await server.ready();
  const { ownerUrl } = await joinDatabase(readConfig({ RESEAU_HOME: home }), createLog('silent'));
  // The secrets of that server are encrypted with its own key.
  useKeySource(keySourceOf(readConfig({ RESEAU_HOME: home })));
  orm = await openOrm(ownerUrl);
  const desk = houseDesk(orm, 'test');
  editor = await newPerson(desk, url, { email: 'editor@example.org', rights: roles.publisher ?? [] });
  const label = { en: 'A', fr: 'A', es: 'A' };
  const saved = await save(
    desk,
    Array.from({ length: rounds + 1 }, (_, index) => theme(`theme-${index}`, label)),
  );
  await publish(desk, [{ item: 'Theme', ids: saved.map(({ id }) => id) }]);
  items = saved.map(({ id }) => `theme_${id.replaceAll('-', '')}`);
}, 240_000);
const crowds: Crowd[] = [];
afterAll(async () => {
  await Promise.all(crowds.map((crowd) => crowd.end()));
  await orm.close();
});

/** Connections that are opened again when the server ends them, until they are told to stop. */
class Crowd {
  readonly #sockets = new Set<Socket>();
  readonly #renewal: NodeJS.Timeout;

  constructor(
    private readonly size: number,
    private readonly begin: (socket: Socket) => void,
  ) {
    this.#fill();
    this.#renewal = setInterval(() => this.#fill(), 500);
  }

  async end(): Promise<void> {
    clearInterval(this.#renewal);
    const ends = [...this.#sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(ends);
  }

  #fill(): void {
    while (this.#sockets.size < this.size) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => this.begin(socket));
      this.#sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
    }
  }
}

const halfSent = (socket: Socket): void =>
  void socket
    .resume()
    .write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n{',
    );

/** Asks for the largest file twice, more than the system keeps for a connection, and takes nothing of it. */
const taking =
  (file: string) =>
  (socket: Socket): void => {
    socket.pause().write(`GET ${file} HTTP/1.1\r\nhost: localhost\r\n\r\n`.repeat(2));
    // Who does not read does not learn that the server has ended the connection, which it does when nothing
    // has moved for once or twice the time.
    setTimeout(() => socket.destroy(), 4 * timeouts.send).unref();
  };

const metrics = async (): Promise<string> => {
  const { text } = await send(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  return text
    .split('\n')
    .filter((line) => /^reseau_(ended|client|requests)/.test(line))
    .join('\n');
};
/** A figure of /metrics. */
async function figure(name: string): Promise<number> {
  const line = (await metrics()).split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
}
const ended = (reason: string): Promise<number> => figure(`reseau_ended_connections{reason="${reason}"}`);

/** Waits until a figure is as wanted; that it never is fails the test. */
async function until(read: () => Promise<number>, wanted: (value: number) => boolean): Promise<void> {
  const late = Date.now() + 240_000;
  for (let value = await read(); !wanted(value); value = await read()) {
    if (Date.now() > late) throw new Error(`it is still ${value}: ${await metrics()}`);
    await pause(100);
  }
}

const withdrawal =
  'mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename ... on Refusal { code message } } }';

it(`${askers} half-sent requests and ${takers} readers that take nothing keep nobody out for ${seconds} seconds`, async () => {
  // Twice this is more than the system keeps for a connection.
  const files = readdirSync('web/dist/explorer/assets').map(
    (name) => [statSync(`web/dist/explorer/assets/${name}`).size, `/explorer/assets/${name}`] as const,
  );
  const [size, largest] = files.reduce((one, other) => (other[0] > one[0] ? other : one));
  expect(size).toBeGreaterThan(2_500_000);

  crowds.push(new Crowd(askers, halfSent), new Crowd(takers, taking(largest)));
  await until(
    () => figure('reseau_client_connections{state="waiting"}'),
    (count) => count > (askers + takers) * 0.8,
  );
  let slowest = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const answers = await Promise.all([
      send(`${url}/live`),
      send(`${url}/ready`),
      ask(url, '{ themes(first: 1) { nodes { slug } } }'),
    ]);
    slowest = Math.max(slowest, performance.now() - began);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await editor.browser.get(withdrawal, { ids: [items[round]] })).toEqual({
      __typename: 'ItemsMoved',
    });
    await pause(((seconds * 1000) / rounds) * 0.9);
  }
  // Each reason to end a connection has been met, and no half-sent request has ever taken a place.
  for (const reason of ['network', 'unsent', 'untaken'])
    await until(
      () => ended(reason),
      (count) => count > 0,
    );
  expect(await figure('reseau_requests_in_work')).toBe(0);
  expect(await ended('total')).toBe(0);
  // Only the long run, on a machine of its own, looks at the clock.
  if (seconds >= 60) expect(slowest).toBeLessThan(1000);

  await Promise.all(crowds.map((crowd) => crowd.end()));
  await until(
    () => figure('reseau_client_connections{state="waiting"}'),
    (count) => count < 20,
  );
  expect(await editor.browser.get(withdrawal, { ids: [items[rounds]] })).toEqual({
    __typename: 'ItemsMoved',
  });
  expect(server.runs).toBe(true);
}, 300_000);
