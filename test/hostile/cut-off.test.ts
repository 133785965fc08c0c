import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { readConfig } from '../../src/base/config.js';
import { readTrusted } from '../../src/server/trusted.js';
import { ask, send } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { deskState } from '../setup/desk-state.js';
import { chanceFrom, type Chance } from '../setup/random-verbs.js';
import { Pools } from './pools.js';
import { pick, randomText } from './variations.js';

const variations = Math.ceil(Number(process.env.RESEAU_RUNS ?? 1000) / 10);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const atOnce = 25;
const patience = 300_000 + variations * 1_000;

let server: HttpServer;
let pools: Pools;
beforeAll(async () => {
  // A file costs more than a minute has after some of them.
  server = await openHttpServer({
    settings: readConfig({ RESEAU_RATE: '3000,0,0', RESEAU_POOL: '3', RESEAU_PROXIES: '1' }),
  });
  pools = await Pools.watch(server);
}, 240_000);
afterAll(async () => {
  pools.end();
  await server.close();
});

/**
 * Runs the variations, some at the same time; nothing may have changed, and nothing may be held, afterwards.
 */
async function inBatches(work: (index: number) => Promise<void>): Promise<void> {
  const before = await deskState(server.owner);
  for (let done = 0; done < variations; done += atOnce) {
    await Promise.all(
      Array.from({ length: Math.min(atOnce, variations - done) }, (_, index) => work(done + index)),
    );
    await pools.areWhole();
  }
  expect(await deskState(server.owner)).toEqual(before);
}

/** Sends bytes and leaves: at once, or when this much has come back. How the answer begins. */
const leave = (bytes: Buffer, after: number): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(bytes, () => {
        if (after === 0) socket.destroy();
      });
    });
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (received.length >= after) socket.destroy();
    });
    socket.on('error', () => undefined).on('close', () => resolve(received.slice(0, 12)));
  });

const query = '{ members(first: 20) { nodes { name country { name } themes { nodes { label } } } } }';
const address = (chance: Chance): string => `192.0.2.${chance(250)}`;

describe(`requests that are left half-way (RESEAU_SEED=${seed})`, () => {
  it(
    'anywhere in what is sent or in what comes back hold no connection',
    async () => {
      const chance = chanceFrom(seed);
      await inBatches(async () => {
        const body = JSON.stringify({ query: chance(3) === 0 ? randomText(chance) : query });
        const length = pick(chance, [
          body.length,
          body.length,
          body.length + 1 + chance(1000),
          chance(body.length),
          -1,
          2 ** 31,
        ]);
        const whole = Buffer.from(
          `POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${address(chance)}\r\ncontent-type: application/json\r\n${chance(8) === 0 ? 'transfer-encoding: chunked\r\n' : `content-length: ${length}\r\n`}\r\n${body}`,
        );
        const cut = chance(4) === 0 ? whole.length : chance(whole.length + 1);
        // What has not been asked in whole is not answered: there is nothing to wait for.
        const begun = await leave(
          whole.subarray(0, cut),
          cut === whole.length && length === body.length ? chance(3000) : 0,
        );
        expect(begun).toMatch(/^(HTTP\/1\.1 [1234]|$)/);
      });
      expect((await ask(server.url, query, {}, { 'x-forwarded-for': '198.51.100.9' })).status).toBe(200);
    },
    patience,
  );

  it(
    'and files that are left half-way, or that the budget refuses, neither',
    async () => {
      const chance = chanceFrom(seed + 1);
      const names = ['ContributionsExport', 'MembersExport', 'Directory', 'Glossary', 'Programmes'].filter(
        (name) => readTrusted().named(name) !== undefined,
      );
      expect(names.length).toBeGreaterThan(1);
      const statuses = new Map<string, number>();
      await inBatches(async () => {
        const name = pick(chance, [...names, ...names, 'Nothing', randomText(chance, 12), '__proto__']);
        const file = `${name}.${pick(chance, ['csv', 'csv', 'json', 'geojson', 'jsonld', 'exe', ''])}`;
        const path = pick(chance, [
          `/q/${encodeURIComponent(file)}`,
          `/q/${encodeURIComponent(file)}`,
          '/members.csv',
          '/members.geojson',
          '/members.jsonld',
        ]);
        const search = pick(chance, [
          '',
          '',
          `?locale=${pick(chance, ['fr', 'xx'])}`,
          `?variables=${encodeURIComponent(pick(chance, ['{', '{}', '[]', 'null', '{"first":1e9}']))}`,
        ]);
        // Some readers have all of a minute, and one has used it up.
        const from = chance(2) === 0 ? '192.0.2.255' : address(chance);
        const bytes = Buffer.from(
          `GET ${path}${search} HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${from}\r\nconnection: close\r\n\r\n`,
        );
        const begun = await leave(bytes, pick(chance, [0, 1, chance(60_000), 1e9]));
        const status = begun.slice(9, 12);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect([path, search, begun]).toEqual([
          path,
          search,
          expect.stringMatching(/^(HTTP\/1\.1 (200|304|400|404|406|429|503)|$)/),
        ]);
      });
      process.stdout.write(
        `files left half-way: ${variations} variations, ${[...statuses].map((one) => one.join(' ')).join(', ')}\n`,
      );
      // Whoever goes on is refused by the budget in the end.
      let last = 200;
      for (let time = 0; time < 100 && last !== 429; time += 1)
        last = (await send(`${server.url}/members.csv`, { headers: { 'x-forwarded-for': '198.51.100.11' } }))
          .status;
      expect(last).toBe(429);
      await pools.areWhole();
      expect(
        (await send(`${server.url}/members.csv`, { headers: { 'x-forwarded-for': '198.51.100.10' } })).status,
      ).toBe(200);
    },
    patience,
  );
});
